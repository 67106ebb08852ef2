//! A form that is told what there is already: of a case, those that look like it; of a question, the articles that may answer.

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
    action: &'static str,
    /// What is sent along with what is typed.
    fixed: Vec<(String, String)>,
    /// Counts what was typed, so that a late answer is known as late.
    asked: Cell<u32>,
}

/// Cases that look like the one that is written; `but` is itself.
pub fn start(root: &Element, project: &str, but: &str) {
    listen(root, "/rpc/testing/cases/alike", vec![("project".to_owned(), project.to_owned()), ("but".to_owned(), but.to_owned())]);
}

/// Articles that may answer what is asked.
pub fn answers(root: &Element, project: &str) {
    listen(root, "/rpc/knowledge/suggest", vec![("project".to_owned(), project.to_owned())]);
}

fn listen(root: &Element, action: &'static str, fixed: Vec<(String, String)>) {
    let Some(form) = root.closest("form").ok().flatten() else { return };
    let form = Rc::new(Form { root: root.clone(), form, action, fixed, asked: Cell::new(0) });
    let typed = form.clone();
    on::<Event>(&form.form, "input", move |event| {
        let name = event.target().and_then(|at| at.dyn_into::<Element>().ok()).and_then(|at| at.get_attribute("name"));
        if name.is_some_and(|name| name == "title" || is_text(&name)) {
            typed.ask();
        }
    });
}

/// A step of a case, or the text of a question.
fn is_text(name: &str) -> bool {
    name == "body" || name.starts_with("action[") || name.starts_with("expected[")
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
                let answer = net::post(form.action, &form.fields()).await;
                if let (true, Ok(answer)) = (form.asked.get() == turn, answer) {
                    form.tell(&answer);
                }
            });
        });
    }

    fn fields(&self) -> Vec<(String, String)> {
        let mut fields = self.fixed.clone();
        let title = self.form.query_selector("input[name=title]").ok().flatten().and_then(|at| at.dyn_into::<HtmlInputElement>().ok());
        fields.push(("title".to_owned(), title.map(|title| title.value()).unwrap_or_default()));
        let texts = all(&self.form, "textarea").into_iter().filter_map(|at| at.dyn_into::<HtmlTextAreaElement>().ok());
        let mut steps = 0..;
        for text in texts.filter(|text| is_text(&text.name()) && !text.value().trim().is_empty()) {
            let name = if text.name() == "body" { text.name() } else { format!("steps[{}]", steps.next().unwrap_or_default()) };
            fields.push((name, text.value()));
        }
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
        if let (true, Ok(Some(shown))) = (found.length() > 0, self.form.query_selector("input[name=shown]")) {
            // Who saw them here is not asked again when the form is sent.
            let _ = shown.set_attribute("value", "yes");
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
