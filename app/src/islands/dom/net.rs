//! Asking the server.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response, UrlSearchParams};

use super::window;

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
        return Ok(text(&answer).await.unwrap_or_default());
    }
    let reason = answer.headers().get("golive-reason").ok().flatten().unwrap_or_default();
    let reason = js_sys::decode_uri_component(&reason).map(String::from).unwrap_or_default();
    Err(Failure::Refused(reason))
}

/// The page as the server has it now.
pub async fn page() -> Option<String> {
    let href = window().location().href().ok()?;
    let answer = send(&href, &RequestInit::new()).await?;
    if answer.ok() { text(&answer).await } else { None }
}

async fn send(url: &str, request: &RequestInit) -> Option<Response> {
    let promise = window().fetch_with_str_and_init(url, request);
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

async fn text(answer: &Response) -> Option<String> {
    let text: JsValue = JsFuture::from(answer.text().ok()?).await.ok()?;
    text.as_string()
}
