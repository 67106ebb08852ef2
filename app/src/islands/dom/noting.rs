//! The clock of a time box, and the form of a note.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlFormElement, KeyboardEvent};

use super::events::{after, on};
use crate::islands::NotingLabels;

const SECOND: i32 = 1_000;

struct Clock {
    root: Element,
    /// When the box ends, by this machine's clock.
    ends: f64,
    labels: NotingLabels,
}

pub fn start(root: &Element, seconds: i64, labels: &NotingLabels) {
    let ends = js_sys::Date::now() + seconds as f64 * f64::from(SECOND);
    tick(Rc::new(Clock { root: root.clone(), ends, labels: labels.clone() }));
    let Some(text) = root.query_selector("textarea").ok().flatten().and_then(|at| at.dyn_into::<HtmlElement>().ok()) else { return };
    if let Ok(Some(help)) = root.query_selector(".noting-help") {
        let _ = help.remove_attribute("hidden");
    }
    let _ = text.focus();
    on::<KeyboardEvent>(&text, "keydown", |event| {
        // An input method takes Enter for itself while a word is being composed.
        if event.key() != "Enter" || event.shift_key() || event.is_composing() {
            return;
        }
        let form = event.target().and_then(|at| at.dyn_into::<Element>().ok()).and_then(|at| at.closest("form").ok().flatten());
        if let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) {
            event.prevent_default();
            let _ = form.request_submit();
        }
    });
}

/// Says the time, and again a second later for as long as the page stands.
fn tick(clock: Rc<Clock>) {
    if !clock.root.is_connected() {
        return;
    }
    let left = ((clock.ends - js_sys::Date::now()) / f64::from(SECOND)).round() as i64;
    if let Ok(Some(shown)) = clock.root.query_selector(".timebox") {
        let _ = if left < 0 { shown.set_attribute("data-over", "") } else { shown.remove_attribute("data-over") };
        if let Ok(Some(time)) = shown.query_selector("b") {
            let label = if left < 0 { &clock.labels.over } else { &clock.labels.left };
            time.set_text_content(Some(&label.replace("{time}", &told(left.unsigned_abs(), &clock.labels.digits))));
        }
    }
    after(SECOND, move || tick(clock));
}

/// `59:03` in the reader's digits.
fn told(seconds: u64, digits: &str) -> String {
    let plain = format!("{}:{:02}", seconds / 60, seconds % 60);
    let said = |c: char| c.to_digit(10).and_then(|at| digits.chars().nth(at as usize)).unwrap_or(c);
    plain.chars().map(said).collect()
}
