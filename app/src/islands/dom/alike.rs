//! The form of a case: what is typed, and which cases look like it.

use std::{cell::Cell, rc::Rc};

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlInputElement, HtmlTextAreaElement};

use super::{
    all,
    events::{after, on},
    net,
    toast::element,
};

/// Typing rests this long before the server is asked.
const REST: i32 = 400;

struct Form {
    root: Element,
    form: Element,
    project: String,
    but: String,
    /// Counts what was typed, so that a late answer is known as late.
    asked: Cell<u32>,
}

pub fn start(root: &Element, project: &str, but: &str) {
    let Some(form) = root.closest("form").ok().flatten() else { return };
    let form = Rc::new(Form { root: root.clone(), form, project: project.to_owned(), but: but.to_owned(), asked: Cell::new(0) });
    let typed = form.clone();
    on::<Event>(&form.form, "input", move |event| {
        let name = event.target().and_then(|at| at.dyn_into::<Element>().ok()).and_then(|at| at.get_attribute("name"));
        if name.is_some_and(|name| name == "title" || is_step(&name)) {
            typed.ask();
        }
    });
}

fn is_step(name: &str) -> bool {
    name.starts_with("action[") || name.starts_with("expected[")
}

impl Form {
    /// Asks the server when typing rests.
    fn ask(self: &Rc<Self>) {
        let turn = self.asked.get() + 1;
        self.asked.set(turn);
        let form = self.clone();
        after(REST, move || {
            if form.asked.get() != turn {
                return;
            }
            leptos::task::spawn_local(async move {
                let answer = net::post("/rpc/testing/cases/alike", &form.fields()).await;
                if let (true, Ok(answer)) = (form.asked.get() == turn, answer) {
                    form.tell(&answer);
                }
            });
        });
    }

    fn fields(&self) -> Vec<(String, String)> {
        let mut fields = vec![("project".to_owned(), self.project.clone()), ("but".to_owned(), self.but.clone())];
        let title = self.root.query_selector("input[name=title]").ok().flatten().and_then(|at| at.dyn_into::<HtmlInputElement>().ok());
        fields.push(("title".to_owned(), title.map(|title| title.value()).unwrap_or_default()));
        let texts = all(&self.form, "textarea").into_iter().filter_map(|at| at.dyn_into::<HtmlTextAreaElement>().ok());
        let steps = texts.filter(|text| is_step(&text.name())).map(|text| text.value()).filter(|text| !text.trim().is_empty());
        fields.extend(steps.enumerate().map(|(at, text)| (format!("steps[{at}]"), text)));
        fields
    }

    fn tell(&self, answer: &str) {
        let part = |selector: &str| self.root.query_selector(selector).ok().flatten();
        let (Some(notice), Some(list), Ok(found)) = (part(".notice"), part(".notice ul"), JSON::parse(answer)) else { return };
        list.set_inner_html("");
        let found = Array::from(&found);
        for line in found.iter().filter_map(|case| line(&case)) {
            let _ = list.append_child(&line);
        }
        let _ = if found.length() > 0 { notice.remove_attribute("hidden") } else { notice.set_attribute("hidden", "") };
    }
}

fn line(case: &JsValue) -> Option<Element> {
    let member = |name: &str| Reflect::get(case, &name.into()).ok()?.as_string();
    let (line, link, code, title) = (element("li", "")?, element("a", "")?, element("span", "item-key")?, element("bdi", "")?);
    link.set_attribute("href", &member("href")?).ok()?;
    link.set_attribute("target", "_blank").ok()?;
    code.set_attribute("dir", "ltr").ok()?;
    code.set_text_content(Some(&member("code")?));
    title.set_text_content(Some(&member("title")?));
    link.append_with_node_1(&code).ok()?;
    link.append_with_str_1(" ").ok()?;
    link.append_with_node_1(&title).ok()?;
    line.append_child(&link).ok()?;
    Some(line)
}
