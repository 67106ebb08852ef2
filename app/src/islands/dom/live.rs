//! One stream a browser: the tab that holds the lock listens and tells the others.

use std::{cell::Cell, rc::Rc};

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{BroadcastChannel, Event, EventSource, MessageEvent};

use super::{
    document,
    events::{after, on},
    find, regions, window,
};

/// Changes that come together are read together.
const TOGETHER: i32 = 200;
/// A stream that ended is opened again after this.
const AGAIN: i32 = 5_000;

pub fn start(project: &str, region: &str) {
    let name = format!("golive-live-{project}");
    let Ok(channel) = BroadcastChannel::new(&name) else { return };
    let follower = Rc::new(Follower { region: region.to_owned(), waiting: Cell::new(false), missed: Cell::new(false) });
    let heard = follower.clone();
    on::<MessageEvent>(&channel, "message", move |event| heard.hear(&event.data().as_string().unwrap_or_default()));
    let shown = follower.clone();
    on::<Event>(&document(), "visibilitychange", move |_| {
        if !document().hidden() && shown.waiting.get() {
            shown.waiting.set(false);
            shown.hear("change");
        }
    });
    let url = format!("/live/{project}");
    let lead = move || listen(url.clone(), channel.clone(), follower.clone());
    lead_or_wait(&name, lead);
}

/// What a tab does with a word of the leader's.
struct Follower {
    region: String,
    /// Something changed that is not shown yet.
    waiting: Cell<bool>,
    /// The stream was lost: what happened since was not heard.
    missed: Cell<bool>,
}

impl Follower {
    fn hear(self: &Rc<Self>, word: &str) {
        match word {
            "off" => {
                self.missed.set(true);
                mark(word);
            }
            "on" => {
                mark(word);
                if self.missed.replace(false) {
                    self.hear("change");
                }
            }
            _ if self.waiting.replace(true) || document().hidden() => {}
            _ => self.read_in(TOGETHER),
        }
    }

    /// Reads the page, and again later when it cannot be read.
    fn read_in(self: &Rc<Self>, milliseconds: i32) {
        let follower = self.clone();
        after(milliseconds, move || {
            follower.waiting.set(false);
            leptos::task::spawn_local(async move {
                if !regions::refresh(&follower.region).await && !follower.waiting.replace(true) {
                    follower.read_in(AGAIN);
                }
            });
        });
    }
}

/// Runs `lead` once this tab is the one that leads: now, or when the leader is closed. A browser without locks lets every
/// tab lead.
fn lead_or_wait(name: &str, lead: impl Fn() + 'static) {
    let locks = Reflect::get(&window().navigator(), &"locks".into()).unwrap_or(JsValue::UNDEFINED);
    let Some(request) = Reflect::get(&locks, &"request".into()).ok().and_then(|f| f.dyn_into::<Function>().ok()) else {
        return lead();
    };
    let held = Closure::once_into_js(move |_: JsValue| {
        lead();
        // Never settles: the lock is held for as long as the tab lives.
        Promise::new(&mut |_, _| {})
    });
    let _ = request.call2(&locks, &name.into(), &held);
}

/// Opens the stream and passes on what it says.
fn listen(url: String, channel: BroadcastChannel, follower: Rc<Follower>) {
    let Ok(source) = EventSource::new(&url) else { return };
    let tell = {
        let (channel, follower) = (channel.clone(), follower.clone());
        move |word: &str| {
            let _ = channel.post_message(&word.into());
            follower.hear(word);
        }
    };
    for name in ["change", "resync"] {
        let tell = tell.clone();
        on::<Event>(&source, name, move |_| tell("change"));
    }
    let opened = tell.clone();
    on::<Event>(&source, "open", move |_| opened("on"));
    let stream = source.clone();
    on::<Event>(&source, "error", move |_| {
        tell("off");
        if stream.ready_state() == EventSource::CLOSED {
            let (url, channel, follower) = (url.clone(), channel.clone(), follower.clone());
            after(AGAIN, move || listen(url, channel, follower));
        }
    });
}

/// The word on the page.
fn mark(word: &str) {
    if let Some(mark) = find(".live") {
        let text = mark.get_attribute(&format!("data-{word}"));
        let _ = mark.set_attribute("data-live", word);
        let _ = mark.remove_attribute("hidden");
        mark.set_text_content(text.as_deref());
    }
}
