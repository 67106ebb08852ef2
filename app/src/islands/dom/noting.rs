//! The clock of a time box, and the form of a note.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlFormElement, HtmlTextAreaElement, KeyboardEvent};

use super::{
    document,
    events::{after, on},
    find, focus, window,
};
use crate::islands::NotingLabels;

const SECOND: i32 = 1_000;
/// What was sent and has not led to another page by then may be sent again.
const LOST: i32 = 10 * SECOND;

struct Clock {
    root: Element,
    /// When the box ends, by this machine's clock.
    ends: f64,
    labels: NotingLabels,
}

pub fn start(root: &Element, seconds: i64, labels: &NotingLabels) {
    let ends = js_sys::Date::now() + seconds as f64 * f64::from(SECOND);
    tick(Rc::new(Clock { root: root.clone(), ends, labels: labels.clone() }));
    let Some(text) = root.query_selector("textarea").ok().flatten().and_then(|at| at.dyn_into::<HtmlTextAreaElement>().ok()) else {
        return;
    };
    let Some(form) = text.closest("form").ok().flatten().and_then(|at| at.dyn_into::<HtmlFormElement>().ok()) else { return };
    if let Ok(Some(help)) = root.query_selector(".noting-help") {
        let _ = help.remove_attribute("hidden");
    }
    if nothing_else_is_asked_for() {
        focus(&text);
    }
    send_once(&form);
    on::<KeyboardEvent>(&text.clone(), "keydown", move |event| {
        // An input method takes Enter for itself while a word is being composed.
        if event.key() != "Enter" || event.shift_key() || event.is_composing() {
            return;
        }
        event.prevent_default();
        // A key that is held down says the same again and again; nothing typed is no note.
        if !event.repeat() && !text.value().trim().is_empty() {
            let _ = form.request_submit();
        }
    });
}

/// Whether the page stands as it was opened: no form of it was refused, no note is linked to, nobody has begun to type.
fn nothing_else_is_asked_for() -> bool {
    let active = document().active_element();
    find(".error-summary, :target").is_none() && active.is_none_or(|active| active.tag_name() == "BODY")
}

/// What is on its way is not sent again, whether by a second Enter or by a second click. Whoever comes back to the page may
/// send it anew.
fn send_once(form: &HtmlElement) {
    let sent = Rc::new(Cell::new(false));
    let back = sent.clone();
    on::<Event>(&window(), "pageshow", move |_| back.set(false));
    on::<Event>(form, "submit", move |event| {
        if sent.replace(true) {
            event.prevent_default();
            return;
        }
        let sent = sent.clone();
        after(LOST, move || sent.set(false));
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
            time.set_text_content(Some(&label.replace("%time%", &told(left.unsigned_abs(), &clock.labels.digits))));
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
