//! Short news in the corner, with a way to try again.

use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use super::{document, events::on, find};

/// Says that something failed; `retry` tries it again.
pub fn failed(message: &str, retry: &str, dismiss: &str, again: impl FnMut() + 'static) {
    let Some(toasts) = find(".toasts") else { return };
    let Some(toast) = element("div", "toast bad") else { return };
    let (Some(text), Some(more), Some(close)) = (element("p", ""), element("button", "btn link"), element("button", "btn link")) else {
        return;
    };
    text.set_text_content(Some(message));
    more.set_text_content(Some(retry));
    close.set_text_content(Some(dismiss));
    let _ = toast.append_with_node_3(&text, &more, &close);
    let _ = toasts.append_child(&toast);
    let mut again = again;
    let gone = toast.clone();
    on::<MouseEvent>(&more, "click", move |_| {
        gone.remove();
        again();
    });
    on::<MouseEvent>(&close, "click", move |_| toast.remove());
}

pub fn element(tag: &str, class: &str) -> Option<Element> {
    let element = document().create_element(tag).ok()?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    if tag == "button" {
        element.set_attribute("type", "button").ok()?;
    }
    element.dyn_into().ok()
}
