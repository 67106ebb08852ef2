//! The browser's side of the islands, by web-sys alone: small code for a small download.

pub mod alike;
pub mod answering;
pub mod drag;
pub mod keys;
pub mod live;
pub mod noting;
pub mod palette;
pub mod peek;
pub mod runner;
pub mod suggest;

mod events;
mod morph;
mod net;
mod picks;
mod queue;
mod regions;
mod toast;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Window};

pub fn window() -> Window {
    web_sys::window().expect("islands run in a page")
}

pub fn document() -> Document {
    window().document().expect("islands run in a page")
}

/// The first match on the page.
pub fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

/// All matches below an element, in document order.
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = root.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Whether keys typed now are text.
pub fn typing(target: &Element) -> bool {
    target.closest("input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]").ok().flatten().is_some()
}
