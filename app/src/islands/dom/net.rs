//! Asking the server.

use std::cell::Cell;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, RequestInit, Response, UrlSearchParams};

use super::window;

thread_local! {
    /// How many questions this tab has asked.
    static ASKED: Cell<u32> = const { Cell::new(0) };
    /// The count at its own last change: a page asked for before may not know of it.
    static CHANGED: Cell<u32> = const { Cell::new(0) };
}

/// Why a post did not do what it should.
pub enum Failure {
    /// No answer came.
    Offline,
    /// The server's own sentence, in the reader's language.
    Refused(String),
}

/// Posts a form to a server function and gives the answer's text.
pub async fn post(action: &str, fields: &[(String, String)]) -> Result<String, Failure> {
    let body = UrlSearchParams::new().map_err(|_| Failure::Offline)?;
    for (name, value) in fields {
        body.append(name, value);
    }
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_body(&body);
    let answer = send(action, &request).await.ok_or(Failure::Offline)?;
    if answer.ok() {
        CHANGED.set(ask());
        return Ok(text(&answer).await.unwrap_or_default());
    }
    let reason = answer.headers().get("golive-reason").ok().flatten().unwrap_or_default();
    let reason = js_sys::decode_uri_component(&reason).map(String::from).unwrap_or_default();
    Err(Failure::Refused(reason))
}

/// Sends a form with a file. False when it did not arrive.
pub async fn upload(action: &str, form: &FormData) -> bool {
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_body(form);
    let arrived = send(action, &request).await.is_some_and(|answer| answer.ok());
    CHANGED.set(ask());
    arrived
}

/// A page as the server had it, and its place among what this tab asked for.
pub struct Page {
    pub html: String,
    pub asked: u32,
}

/// The page as the server has it now; asked again when a change of this tab's own overtook it.
pub async fn page() -> Option<Page> {
    loop {
        let asked = ask();
        let href = window().location().href().ok()?;
        let answer = send(&href, &RequestInit::new()).await?;
        let html = if answer.ok() { text(&answer).await? } else { return None };
        if asked > CHANGED.get() {
            return Some(Page { html, asked });
        }
    }
}

fn ask() -> u32 {
    ASKED.set(ASKED.get() + 1);
    ASKED.get()
}

async fn send(url: &str, request: &RequestInit) -> Option<Response> {
    let promise = window().fetch_with_str_and_init(url, request);
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

async fn text(answer: &Response) -> Option<String> {
    let text: JsValue = JsFuture::from(answer.text().ok()?).await.ok()?;
    text.as_string()
}
