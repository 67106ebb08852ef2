//! A field that takes an item's key: what is typed, what is offered, what is taken.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlInputElement, KeyboardEvent, MouseEvent};

use super::{
    all,
    events::{after, on},
    picks::{self, Pick, REST},
    toast::element,
};
use crate::islands::SuggestLabels;

struct Field {
    input: HtmlInputElement,
    list: Element,
    status: Element,
    project: String,
    but: String,
    none: String,
    /// Counts what was typed, so that a late answer is known as late.
    asked: Cell<u32>,
}

pub fn start(root: &Element, project: &str, but: &str, labels: &SuggestLabels) {
    let Some(field) = gather(root, project, but, labels) else { return };
    let field = Rc::new(field);
    let typed = field.clone();
    on::<Event>(&field.input, "input", move |_| typed.ask());
    let pressed = field.clone();
    on::<KeyboardEvent>(&field.input, "keydown", move |event| {
        if pressed.press(&event.code()) {
            event.prevent_default();
            event.stop_propagation();
        }
    });
    let left = field.clone();
    on::<FocusEvent>(&field.input, "blur", move |_| left.close());
    // The field keeps the focus while the list is clicked into.
    on::<MouseEvent>(&field.list, "mousedown", |event| event.prevent_default());
    let clicked = field.clone();
    on::<MouseEvent>(&field.list, "click", move |event| {
        let target = event.target().and_then(|at| at.dyn_into::<Element>().ok());
        if let Some(option) = target.and_then(|at| at.closest("[role=option]").ok().flatten()) {
            clicked.take(&option);
        }
    });
}

/// The parts of the field, which becomes a combobox.
fn gather(root: &Element, project: &str, but: &str, labels: &SuggestLabels) -> Option<Field> {
    let part = |selector: &str| root.query_selector(selector).ok().flatten();
    let input: HtmlInputElement = part("input")?.dyn_into().ok()?;
    let (list, status) = (part("[role=listbox]")?, part("[role=status]")?);
    let id = format!("{}-items", input.id());
    list.set_id(&id);
    let becomes = [
        ("role", "combobox"),
        ("aria-autocomplete", "list"),
        ("aria-expanded", "false"),
        ("aria-controls", id.as_str()),
        ("autocomplete", "off"),
        ("placeholder", labels.ask.as_str()),
    ];
    for (name, value) in becomes {
        input.set_attribute(name, value).ok()?;
    }
    let (project, but, none) = (project.to_owned(), but.to_owned(), labels.none.clone());
    Some(Field { input, list, status, project, but, none, asked: Cell::new(0) })
}

impl Field {
    /// Asks the server when typing rests.
    fn ask(self: &Rc<Self>) {
        let turn = self.turn();
        self.status.set_text_content(None);
        if self.input.value().trim().is_empty() {
            return self.close();
        }
        let field = self.clone();
        after(REST, move || {
            if field.asked.get() != turn {
                return;
            }
            leptos::task::spawn_local(async move {
                let found = picks::ask(&field.project, &field.input.value(), &field.but).await;
                if field.asked.get() == turn {
                    field.offer(found);
                }
            });
        });
    }

    fn turn(&self) -> u32 {
        self.asked.set(self.asked.get() + 1);
        self.asked.get()
    }

    /// Without an answer nothing is offered, and nothing is said of what there is.
    fn offer(&self, found: Option<Vec<Pick>>) {
        self.list.set_inner_html("");
        if found.as_ref().is_some_and(Vec::is_empty) {
            self.status.set_text_content(Some(&self.none));
        }
        for pick in found.unwrap_or_default() {
            if let Some(option) = self.option(&pick) {
                let _ = self.list.append_child(&option);
            }
        }
        self.show(self.list.child_element_count() > 0);
    }

    fn option(&self, pick: &Pick) -> Option<Element> {
        let (line, code, title) = (element("li", "")?, element("span", "item-key")?, element("span", "")?);
        line.set_id(&format!("{}-{}", self.list.id(), pick.number));
        line.set_attribute("role", "option").ok()?;
        line.set_attribute("data-code", &pick.code).ok()?;
        line.set_attribute("data-title", &pick.title).ok()?;
        code.set_attribute("dir", "ltr").ok()?;
        code.set_text_content(Some(&pick.code));
        title.set_attribute("dir", "auto").ok()?;
        title.set_text_content(Some(&pick.title));
        line.append_with_node_2(&code, &title).ok()?;
        Some(line)
    }

    /// Does what the key means here; false when it means nothing.
    fn press(self: &Rc<Self>, code: &str) -> bool {
        let open = !self.list.has_attribute("hidden");
        match code {
            "ArrowDown" if open => self.choose(1),
            "ArrowUp" if open => self.choose(-1),
            "ArrowDown" => self.ask(),
            "Enter" | "NumpadEnter" => match self.chosen() {
                Some(option) if open => self.take(&option),
                _ => return false,
            },
            "Escape" if open => self.close(),
            _ => return false,
        }
        true
    }

    fn chosen(&self) -> Option<Element> {
        self.list.query_selector("[aria-selected=true]").ok().flatten()
    }

    /// Marks the next option; before the first and behind the last nothing is marked, and what was typed counts.
    fn choose(&self, by: isize) {
        let options = all(&self.list, "[role=option]");
        let at = self.chosen().and_then(|chosen| options.iter().position(|option| option.is_same_node(Some(&chosen))));
        let next = match at {
            Some(at) => at.checked_add_signed(by),
            None if by > 0 => Some(0),
            None => options.len().checked_sub(1),
        };
        for option in &options {
            let _ = option.remove_attribute("aria-selected");
        }
        match next.and_then(|next| options.get(next)) {
            Some(option) => {
                let _ = option.set_attribute("aria-selected", "true");
                let _ = self.input.set_attribute("aria-activedescendant", &option.id());
                option.scroll_into_view_with_bool(false);
            }
            None => drop(self.input.remove_attribute("aria-activedescendant")),
        }
    }

    /// The key goes into the field; the title is said, for the key alone says little.
    fn take(&self, option: &Element) {
        self.turn();
        self.input.set_value(&option.get_attribute("data-code").unwrap_or_default());
        self.status.set_text_content(option.get_attribute("data-title").as_deref());
        self.close();
    }

    fn close(&self) {
        self.turn();
        self.show(false);
    }

    fn show(&self, open: bool) {
        let _ = if open { self.list.remove_attribute("hidden") } else { self.list.set_attribute("hidden", "") };
        let _ = self.input.set_attribute("aria-expanded", if open { "true" } else { "false" });
        let _ = self.input.remove_attribute("aria-activedescendant");
    }
}
