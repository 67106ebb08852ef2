//! The palette: what is typed, what is offered, where it leads.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDialogElement, HtmlInputElement, KeyboardEvent, MouseEvent};

use super::{
    all, document,
    events::{after, on},
    find,
    picks::{self, REST},
    toast::element,
    window,
};
use crate::islands::{PaletteLabels, Room};

struct Palette {
    dialog: HtmlDialogElement,
    input: HtmlInputElement,
    list: Element,
    none: Element,
    project: String,
    rooms: Vec<Room>,
    labels: PaletteLabels,
    /// Counts what was typed, so that a late answer is known as late.
    asked: Cell<u32>,
}

pub fn start(project: &str, rooms: &[Room], labels: &PaletteLabels) {
    let Some(palette) = gather(project, rooms, labels) else { return };
    let palette = Rc::new(palette);
    let opened = palette.clone();
    on::<KeyboardEvent>(&document(), "keydown", move |event| {
        if event.code() == "KeyK" && (event.ctrl_key() || event.meta_key()) && !event.shift_key() && !event.alt_key() {
            event.prevent_default();
            opened.open();
        }
    });
    let typed = palette.clone();
    on::<Event>(&palette.input, "input", move |_| typed.ask());
    let moved = palette.clone();
    on::<KeyboardEvent>(&palette.input, "keydown", move |event| {
        let done = match event.code().as_str() {
            "ArrowDown" => moved.choose(1),
            "ArrowUp" => moved.choose(-1),
            "Enter" | "NumpadEnter" => moved.go(),
            _ => false,
        };
        if done {
            event.prevent_default();
        }
    });
    let clicked = palette.clone();
    on::<MouseEvent>(&palette.list, "click", move |event| {
        let option = event.target().and_then(|at| at.dyn_into::<Element>().ok()).and_then(|at| at.closest("[role=option]").ok().flatten());
        if let Some(option) = option {
            clicked.mark(&option);
            clicked.go();
        }
    });
}

fn gather(project: &str, rooms: &[Room], labels: &PaletteLabels) -> Option<Palette> {
    Some(Palette {
        dialog: find("#palette")?.dyn_into().ok()?,
        input: find("#palette input")?.dyn_into().ok()?,
        list: find("#palette-list")?,
        none: find("#palette .palette-none")?,
        project: project.to_owned(),
        rooms: rooms.to_vec(),
        labels: labels.clone(),
        asked: Cell::new(0),
    })
}

impl Palette {
    fn open(self: &Rc<Self>) {
        if self.dialog.open() {
            return;
        }
        self.input.set_value("");
        if self.dialog.show_modal().is_ok() {
            self.ask();
        }
    }

    /// Rooms at once, items and what tests and defects are about when typing rests.
    fn ask(self: &Rc<Self>) {
        let text = self.input.value();
        let turn = self.asked.get() + 1;
        self.asked.set(turn);
        self.list.set_inner_html("");
        let wanted = text.trim().to_lowercase();
        let rooms: Vec<_> = self.rooms.iter().filter(|room| room.name.to_lowercase().contains(&wanted)).cloned().collect();
        let rooms = rooms.into_iter().map(|room| (room.name, String::new(), room.href));
        self.offer(&self.labels.go, rooms);
        if wanted.is_empty() {
            return self.settle();
        }
        let palette = self.clone();
        after(REST, move || {
            if palette.asked.get() != turn {
                return;
            }
            leptos::task::spawn_local(async move {
                let found = picks::ask(&palette.project, &text, "").await.unwrap_or_default();
                let beside = picks::seek(&palette.project, &text).await.unwrap_or_default();
                if palette.asked.get() == turn {
                    let href = |number: f64| format!("/p/{}/backlog/{number}", palette.project);
                    palette.offer(&palette.labels.items, found.into_iter().map(|pick| (pick.title, pick.code, href(pick.number))));
                    let places = beside.into_iter().map(|place| (place.title, place.code, place.href));
                    palette.offer(&palette.labels.tests, places);
                    palette.settle();
                }
            });
        });
        self.settle();
    }

    /// Adds a group of options: words, a smaller word, where it leads.
    fn offer(&self, head: &str, options: impl Iterator<Item = (String, String, String)>) {
        let mut options = options.peekable();
        if options.peek().is_none() {
            return;
        }
        if let Some(line) = element("li", "palette-head") {
            let _ = line.set_attribute("role", "presentation");
            line.set_text_content(Some(head));
            let _ = self.list.append_child(&line);
        }
        for (name, note, href) in options {
            let (Some(line), Some(words), Some(small)) = (element("li", ""), element("span", ""), element("small", "")) else { return };
            let _ = line.set_attribute("role", "option");
            let _ = line.set_attribute("id", &format!("palette-{}", self.list.child_element_count()));
            let _ = line.set_attribute("data-href", &href);
            let _ = words.set_attribute("dir", "auto");
            words.set_text_content(Some(&name));
            small.set_text_content(Some(&note));
            let _ = line.append_with_node_2(&words, &small);
            let _ = self.list.append_child(&line);
        }
    }

    fn settle(&self) {
        let options = all(&self.list, "[role=option]");
        let _ = if options.is_empty() { self.none.remove_attribute("hidden") } else { self.none.set_attribute("hidden", "") };
        match options.first() {
            Some(first) if self.chosen().is_none() => self.mark(first),
            Some(_) => {}
            None => drop(self.input.remove_attribute("aria-activedescendant")),
        }
    }

    fn chosen(&self) -> Option<Element> {
        self.list.query_selector("[aria-selected=true]").ok().flatten()
    }

    fn choose(&self, by: isize) -> bool {
        let options = all(&self.list, "[role=option]");
        let at = self.chosen().and_then(|chosen| options.iter().position(|option| option.is_same_node(Some(&chosen))));
        if let Some(next) = at.and_then(|at| at.checked_add_signed(by)).and_then(|at| options.get(at)) {
            self.mark(next);
            next.scroll_into_view_with_bool(false);
        }
        true
    }

    fn mark(&self, option: &Element) {
        for other in all(&self.list, "[aria-selected]") {
            let _ = other.remove_attribute("aria-selected");
        }
        let _ = option.set_attribute("aria-selected", "true");
        let _ = self.input.set_attribute("aria-activedescendant", &option.id());
    }

    fn go(&self) -> bool {
        if let Some(href) = self.chosen().and_then(|option| option.get_attribute("data-href")) {
            self.dialog.close();
            let _ = window().location().set_href(&href);
        }
        true
    }
}
