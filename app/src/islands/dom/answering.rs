//! The text of an answer: whether something stands in it, and who else is writing one.

use std::{cell::Cell, rc::Rc};

use js_sys::JSON;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlTextAreaElement};

use super::{
    document,
    events::{after, on},
    net,
};

/// How often the server is told and asked.
const BEAT: i32 = 15_000;

struct Answer {
    root: Element,
    text: HtmlTextAreaElement,
    project: String,
    number: i32,
    /// What the server was told last.
    told: Cell<bool>,
}

pub fn start(root: &Element, project: &str, number: i32) {
    let text = root.query_selector("textarea").ok().flatten().and_then(|at| at.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(text) = text else { return };
    let answer = Rc::new(Answer { root: root.clone(), text, project: project.to_owned(), number, told: Cell::new(false) });
    let typed = answer.clone();
    // The first word is told at once, and that none is left; in between the beat is enough.
    on::<Event>(&answer.text, "input", move |_| {
        if typed.writes() != typed.told.get() {
            typed.clone().tell();
        }
    });
    answer.clone().tell();
    beat(answer);
}

fn beat(answer: Rc<Answer>) {
    after(BEAT, move || {
        if !answer.root.is_connected() {
            return;
        }
        // Nobody reads a page that is out of sight; what stands in it still counts as being written.
        if !document().hidden() || answer.writes() {
            answer.clone().tell();
        }
        beat(answer);
    });
}

impl Answer {
    fn writes(&self) -> bool {
        !self.text.value().trim().is_empty()
    }

    fn tell(self: Rc<Self>) {
        let writes = self.writes();
        self.told.set(writes);
        let fields = [
            ("project".to_owned(), self.project.clone()),
            ("number".to_owned(), self.number.to_string()),
            ("writes".to_owned(), writes.to_string()),
        ];
        leptos::task::spawn_local(async move {
            if let Ok(answer) = net::post("/rpc/service/answering", &fields).await {
                self.show(&answer);
            }
        });
    }

    fn show(&self, answer: &str) {
        let said = JSON::parse(answer).ok().and_then(|said| said.as_string()).unwrap_or_default();
        let part = |selector: &str| self.root.query_selector(selector).ok().flatten();
        let (Some(notice), Some(line)) = (part(".notice"), part(".notice p")) else { return };
        if line.text_content().as_deref() != Some(said.as_str()) {
            line.set_text_content(Some(&said));
        }
        let _ = if said.is_empty() { notice.set_attribute("hidden", "") } else { notice.remove_attribute("hidden") };
    }
}
