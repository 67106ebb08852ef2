//! Items by what is typed.

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::JsValue;

use super::net;

/// Typing rests this long before the server is asked.
pub const REST: i32 = 150;

/// An item of the server's answer.
pub struct Pick {
    pub number: f64,
    pub code: String,
    pub title: String,
}

/// The items a text may mean, the likeliest first; `None` when no answer came. `but` is left out.
pub async fn ask(project: &str, text: &str, but: &str) -> Option<Vec<Pick>> {
    let mut fields = vec![("project".to_owned(), project.to_owned()), ("text".to_owned(), text.to_owned())];
    if !but.is_empty() {
        fields.push(("but".to_owned(), but.to_owned()));
    }
    let answer = net::post("/rpc/backlog/pick", &fields).await.ok()?;
    let found = JSON::parse(&answer).ok()?;
    Some(Array::from(&found).iter().filter_map(|item| pick(&item)).collect())
}

/// A requirement, a case, a defect or a plan of the server's answer.
pub struct Place {
    pub code: String,
    pub title: String,
    pub href: String,
}

/// What a text may mean beside items.
pub async fn seek(project: &str, text: &str) -> Option<Vec<Place>> {
    let fields = [("project".to_owned(), project.to_owned()), ("text".to_owned(), text.to_owned())];
    let answer = net::post("/rpc/testing/seek", &fields).await.ok()?;
    let found = JSON::parse(&answer).ok()?;
    Some(Array::from(&found).iter().filter_map(|item| place(&item)).collect())
}

fn place(item: &JsValue) -> Option<Place> {
    let member = |name: &str| Reflect::get(item, &name.into()).ok()?.as_string();
    Some(Place { code: member("code")?, title: member("title")?, href: member("href")? })
}

fn pick(item: &JsValue) -> Option<Pick> {
    let member = |name: &str| Reflect::get(item, &name.into()).ok();
    Some(Pick { number: member("number")?.as_f64()?, code: member("code")?.as_string()?, title: member("title")?.as_string()? })
}
