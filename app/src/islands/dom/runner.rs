//! One step at a time: keys, words, pictures, the queue.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, DragEvent, Element, Event, File, FileList, FormData, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent,
};

use super::{
    all, document,
    events::{on, on_captured},
    find, net,
    queue::{self, Found, Hears},
    regions, toast, typing, window,
};
use crate::islands::RunnerLabels;

struct Run {
    root: Element,
    project: String,
    execution: String,
    upload: String,
    labels: RunnerLabels,
    /// The step before the reader.
    at: Cell<usize>,
    /// When it came there, in milliseconds.
    since: Cell<f64>,
    /// The step whose words are being typed; its verdict is sent with them.
    wording: Cell<Option<usize>>,
}

pub fn start(root: &Element, project: &str, execution: &str, upload: &str, labels: &RunnerLabels) {
    let run = Rc::new(Run {
        root: root.clone(),
        project: project.to_owned(),
        execution: execution.to_owned(),
        upload: upload.to_owned(),
        labels: labels.clone(),
        at: Cell::new(0),
        since: Cell::new(js_sys::Date::now()),
        wording: Cell::new(None),
    });
    let _ = root.class_list().add_1("live-run");
    run.restore();
    run.go(run.first_open().unwrap_or(0));
    queue::start(run.clone());
    listen(&run);
}

fn listen(run: &Rc<Run>) {
    let own = run.clone();
    on_captured::<KeyboardEvent>(&document(), "keydown", move |event| {
        if own.press(&event) {
            event.prevent_default();
            event.stop_propagation();
        }
    });
    let own = run.clone();
    on::<Event>(&run.root, "change", move |event| {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        let Some(step) = own.step_of(&target) else { return };
        if target.has_attribute("data-own") {
            return;
        }
        if let Some(radio) = target.dyn_ref::<HtmlInputElement>() {
            own.judged(step, &radio.value());
        }
    });
    let own = run.clone();
    on::<Event>(&run.root, "focusout", move |event| {
        let left = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
        if left.is_some() && own.wording.get().is_some() {
            own.worded();
        }
    });
    let own = run.clone();
    on::<ClipboardEvent>(&document(), "paste", move |event| {
        let files = event.clipboard_data().and_then(|data| data.files());
        if own.take(files) {
            event.prevent_default();
        }
    });
    for name in ["dragover", "drop"] {
        let own = run.clone();
        on::<DragEvent>(&run.root, name, move |event| {
            event.prevent_default();
            if event.type_() == "drop" {
                own.take(event.data_transfer().and_then(|data| data.files()));
            }
        });
    }
}

impl Run {
    fn steps(&self) -> Vec<Element> {
        all(&self.root, "[data-step]")
    }

    fn step_of(&self, element: &Element) -> Option<usize> {
        element.closest("[data-step]").ok().flatten()?.get_attribute("data-step")?.parse().ok()
    }

    fn verdict(step: &Element) -> String {
        step.get_attribute("data-verdict").unwrap_or_default()
    }

    fn first_open(&self) -> Option<usize> {
        self.steps().iter().position(|step| matches!(Self::verdict(step).as_str(), "not_run" | ""))
    }

    /// What waits from before the page was left is shown as it was given.
    fn restore(&self) {
        for found in queue::all().into_iter().filter(|found| found.execution == self.execution) {
            self.show(found.step, &found.verdict, Some(&found.actual));
        }
    }

    /// Shows a verdict on its step.
    fn show(&self, step: usize, verdict: &str, actual: Option<&str>) {
        let Some(element) = self.steps().into_iter().nth(step) else { return };
        let _ = element.set_attribute("data-verdict", verdict);
        let radio = element.query_selector(&format!("input[value=\"{verdict}\"]")).ok().flatten();
        if let Some(radio) = radio.and_then(|radio| radio.dyn_into::<HtmlInputElement>().ok()) {
            radio.set_checked(true);
        }
        if let (Some(actual), Some(words)) = (actual, self.words(step)) {
            words.set_value(actual);
        }
    }

    fn words(&self, step: usize) -> Option<HtmlTextAreaElement> {
        self.steps().get(step)?.query_selector("textarea").ok().flatten()?.dyn_into().ok()
    }

    /// Brings a step before the reader.
    fn go(&self, to: usize) {
        let steps = self.steps();
        for (at, step) in steps.iter().enumerate() {
            let _ = step.class_list().toggle_with_force("current", at == to);
            let _ = if at == to { step.set_attribute("aria-current", "step") } else { step.remove_attribute("aria-current") };
        }
        self.at.set(to);
        self.since.set(js_sys::Date::now());
        if let Some(step) = steps.get(to) {
            step.scroll_into_view_with_bool(false);
        }
    }

    fn press(&self, event: &KeyboardEvent) -> bool {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return false };
        let code = event.code();
        if self.wording.get().is_some() && typing(&target) {
            let ends = (code == "Enter" && !event.shift_key()) || code == "Escape";
            if ends && let Some(words) = target.dyn_ref::<HtmlElement>() {
                // Leaving the words sends them.
                let _ = words.blur();
            }
            return ends;
        }
        let held = event.ctrl_key() || event.meta_key() || event.alt_key();
        let off = document().document_element().is_none_or(|html| html.get_attribute("data-shortcuts").as_deref() != Some("on"));
        if held || off || typing(&target) || find("dialog:modal, [popover]:popover-open").is_some() {
            return false;
        }
        let verdict = match code.as_str() {
            "KeyP" => "passed",
            "KeyF" => "failed",
            "KeyB" => "blocked",
            "KeyS" => "skipped",
            "KeyN" => "not_applicable",
            "ArrowDown" | "KeyJ" => return self.move_by(1),
            "ArrowUp" | "KeyK" => return self.move_by(-1),
            "KeyD" => return self.click_here("[data-report]"),
            "Enter" if target.closest("a,button,summary").ok().flatten().is_none() => return self.go_on(),
            _ => return false,
        };
        self.judged(self.at.get(), verdict);
        true
    }

    fn move_by(&self, by: isize) -> bool {
        let to = self.at.get().checked_add_signed(by).filter(|to| *to < self.steps().len());
        if let Some(to) = to {
            self.go(to);
        }
        true
    }

    fn click_here(&self, selector: &str) -> bool {
        let link = self.steps().get(self.at.get()).and_then(|step| step.query_selector(selector).ok().flatten());
        link.and_then(|link| link.dyn_into::<HtmlElement>().ok()).map(|link| link.click()).is_some()
    }

    /// The next case, once every step is judged.
    fn go_on(&self) -> bool {
        if self.first_open().is_some() {
            return false;
        }
        find("[data-next]").and_then(|next| next.dyn_into::<HtmlElement>().ok()).map(|next| next.click()).is_some()
    }

    /// A verdict was given. What failed or is blocked waits for its words; everything else goes at once.
    fn judged(&self, step: usize, verdict: &str) {
        self.show(step, verdict, None);
        if step != self.at.get() {
            self.go(step);
        }
        match (verdict, self.words(step)) {
            ("failed" | "blocked", Some(words)) => {
                self.wording.set(Some(step));
                let _ = words.focus();
            }
            _ => self.send(step),
        }
    }

    /// The words are done.
    fn worded(&self) {
        if let Some(step) = self.wording.take() {
            self.send(step);
        }
    }

    fn send(&self, step: usize) {
        let Some(element) = self.steps().into_iter().nth(step) else { return };
        let (verdict, actual) = (Self::verdict(&element), self.words(step).map(|words| words.value()).unwrap_or_default());
        let seconds = ((js_sys::Date::now() - self.since.get()) / 1_000.0).clamp(0.0, f64::from(u32::MAX)) as u32;
        let Ok(id) = window().crypto().map(|crypto| crypto.random_uuid()) else { return };
        let said = element.query_selector("input:checked + span").ok().flatten().and_then(|span| span.text_content()).unwrap_or_default();
        self.say(&self.labels.kept.replace("%step%", &(step + 1).to_string()).replace("%verdict%", said.trim()));
        let found = Found { id, project: self.project.clone(), execution: self.execution.clone(), step, verdict, actual, seconds };
        queue::push(found, self.hears());
        match self.first_open() {
            Some(next) => self.go(next),
            None => self.say(&self.labels.done),
        }
    }

    fn hears(&self) -> Rc<dyn Hears> {
        Rc::new(Ear { root: self.root.clone(), labels: self.labels.clone() })
    }

    fn say(&self, text: &str) {
        say(&self.root, text);
    }

    /// Sends pictures to the step before the reader. False when there were none.
    fn take(&self, files: Option<FileList>) -> bool {
        let Some(files) = files.filter(|files| files.length() > 0) else { return false };
        for at in 0..files.length() {
            if let Some(file) = files.item(at) {
                upload(self.upload.clone(), self.at.get(), file, self.root.clone(), self.labels.clone());
            }
        }
        true
    }
}

fn upload(action: String, step: usize, file: File, root: Element, labels: RunnerLabels) {
    leptos::task::spawn_local(async move {
        let Ok(form) = FormData::new() else { return };
        let _ = form.append_with_str("step", &step.to_string());
        let _ = form.append_with_blob_and_filename("file", &file, &file.name());
        if net::upload(&action, &form).await {
            say(&root, &labels.uploaded);
            regions::refresh("evidence").await;
            return;
        }
        let message = format!("{} {}", file.name(), labels.upload_failed);
        let (retry, dismiss) = (labels.retry.clone(), labels.dismiss.clone());
        toast::failed(&message, &retry, &dismiss, move || upload(action.clone(), step, file.clone(), root.clone(), labels.clone()));
    });
}

fn say(root: &Element, text: &str) {
    if let Some(region) = root.query_selector("[data-say]").ok().flatten() {
        region.set_text_content(Some(text));
    }
}

/// Hears what becomes of the queue and says it on the page.
struct Ear {
    root: Element,
    labels: RunnerLabels,
}

impl Hears for Ear {
    fn left(&self, count: usize) {
        let _ = self.root.class_list().toggle_with_force("waiting", count > 0);
        if count > 0 {
            say(&self.root, &self.labels.waiting.replace("%count%", &count.to_string()));
            return;
        }
        say(&self.root, &self.labels.sent);
        leptos::task::spawn_local(async {
            regions::refresh("came").await;
        });
    }

    fn refused(&self, found: Found, why: String) {
        let message = format!("{} {why}", self.labels.refused);
        let (retry, dismiss) = (self.labels.retry.clone(), self.labels.dismiss.clone());
        let ear: Rc<dyn Hears> = Rc::new(Ear { root: self.root.clone(), labels: self.labels.clone() });
        toast::failed(&message, &retry, &dismiss, move || queue::push(found.clone(), ear.clone()));
    }
}

impl Hears for Run {
    fn left(&self, count: usize) {
        self.hears().left(count);
    }

    fn refused(&self, found: Found, why: String) {
        self.hears().refused(found, why);
    }
}
