//! Bringing the parts of a page up to date.

use std::cell::Cell;

use web_sys::{DomParser, Element, SupportedType};

use super::{all, document, find, focus, morph::morph, net};

thread_local! {
    /// When the page that is shown was asked for. Answers may come out of order.
    static SHOWN: Cell<u32> = const { Cell::new(0) };
}

/// Reads the page anew and brings every region of this name up to date. What was typed, ticked, opened or focused in it
/// stays. False when it could not be shown now: who asked asks again later.
pub async fn refresh(name: &str) -> bool {
    let Some(page) = net::page().await else { return false };
    // A row in the hand, or on its way to the server, is not pulled away.
    if find(".dragging, .settling").is_some() {
        return false;
    }
    if page.asked < SHOWN.get() {
        return true;
    }
    SHOWN.set(page.asked);
    let Some(fresh) = DomParser::new().ok().and_then(|parser| parser.parse_from_string(&page.html, SupportedType::TextHtml).ok()) else {
        return false;
    };
    let selector = format!("[data-region=\"{name}\"]");
    let (Some(old), Some(new)) = (document().document_element(), fresh.document_element()) else { return false };
    keeping_focus(|| {
        for (old, new) in all(&old, &selector).iter().zip(all(&new, &selector)) {
            morph(old, &new);
        }
    });
    true
}

/// A row that moves to another list, maybe in another region, is a new node there: the focus follows it.
fn keeping_focus(update: impl FnOnce()) {
    let focused = document().active_element();
    let path = focused.as_ref().and_then(path_of);
    update();
    let lost = focused.is_some_and(|focused| document().active_element().is_none_or(|active| !active.is_same_node(Some(&focused))));
    if let Some(again) = path.filter(|_| lost).and_then(|path| find(&path)) {
        focus(&again);
    }
}

/// How to find the focused element after the update: by its id, or as the part of a row it was.
fn path_of(element: &Element) -> Option<String> {
    if let Some(id) = element.get_attribute("id") {
        return Some(format!("[id=\"{id}\"]"));
    }
    let row = element.closest("[data-item]").ok().flatten()?;
    let class = element.class_list().item(0)?;
    Some(format!("[data-item=\"{}\"] .{class}", row.get_attribute("data-item")?))
}
