//! Results that wait in the browser until the server has them.

use std::{cell::Cell, rc::Rc};

use serde::{Deserialize, Serialize};
use web_sys::{Event, Storage};

use super::{
    events::{after, on},
    net, window,
};

/// Where they wait: on this device, for every tab.
const KEY: &str = "golive-results";
/// How long until what could not be sent is tried again, in milliseconds.
const AGAIN: i32 = 5_000;

/// A verdict on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    pub id: String,
    pub project: String,
    pub execution: String,
    pub step: usize,
    pub verdict: String,
    pub actual: String,
    pub seconds: u32,
}

thread_local! {
    /// One sender at a time, so that they arrive in their order.
    static SENDING: Cell<bool> = const { Cell::new(false) };
}

/// What becomes of the queue.
pub trait Hears {
    /// So many wait still; none when all are sent.
    fn left(&self, count: usize);
    /// The server refused one, with its own sentence. It is out of the queue.
    fn refused(&self, found: Found, why: String);
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// All that wait, the oldest first.
pub fn all() -> Vec<Found> {
    let kept = storage().and_then(|storage| storage.get_item(KEY).ok().flatten());
    kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

fn keep(all: &[Found]) {
    let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(all)) else { return };
    let _ = if all.is_empty() { storage.remove_item(KEY) } else { storage.set_item(KEY, &text) };
}

/// Keeps one and sends what waits.
pub fn push(found: Found, hears: Rc<dyn Hears>) {
    let mut waiting = all();
    waiting.push(found);
    keep(&waiting);
    flush(hears);
}

/// Sends what waits now, and again whenever the line is back.
pub fn start(hears: Rc<dyn Hears>) {
    let again = hears.clone();
    on::<Event>(&window(), "online", move |_| flush(again.clone()));
    if !all().is_empty() {
        flush(hears);
    }
}

fn flush(hears: Rc<dyn Hears>) {
    if SENDING.replace(true) {
        return;
    }
    leptos::task::spawn_local(async move {
        let offline = loop {
            let Some(next) = all().into_iter().next() else { break false };
            match net::post("/rpc/testing/record", &fields(&next)).await {
                Err(net::Failure::Offline) => break true,
                outcome => {
                    // Another tab may have sent some meanwhile: take away this one and no other.
                    let rest: Vec<Found> = all().into_iter().filter(|found| found.id != next.id).collect();
                    keep(&rest);
                    if let Err(net::Failure::Refused(why)) = outcome {
                        hears.refused(next, why);
                    }
                }
            }
        };
        SENDING.set(false);
        hears.left(all().len());
        if offline {
            after(AGAIN, move || flush(hears));
        }
    });
}

fn fields(found: &Found) -> Vec<(String, String)> {
    let Found { id, project, execution, step, verdict, actual, seconds } = found.clone();
    [
        ("project", project),
        ("execution", execution),
        ("id", id),
        ("step", step.to_string()),
        ("verdict", verdict),
        ("actual", actual),
        ("seconds", seconds.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}
