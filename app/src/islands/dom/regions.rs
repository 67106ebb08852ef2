//! Bringing the parts of a page up to date.

use web_sys::{DomParser, Element, SupportedType};

use super::{all, document, find, focus, morph::morph, net};

/// Reads the page anew and brings every region of this name up to date. What was typed, ticked, opened or focused in it
/// stays. False when no page came: who asked asks again later.
pub async fn refresh(name: &str) -> bool {
    let Some(html) = net::page().await else { return false };
    // A row in the hand is not pulled away; the drop refreshes again.
    if find(".dragging").is_some() {
        return true;
    }
    let Some(fresh) = DomParser::new().ok().and_then(|parser| parser.parse_from_string(&html, SupportedType::TextHtml).ok()) else {
        return false;
    };
    let selector = format!("[data-region=\"{name}\"]");
    let (Some(old), Some(new)) = (document().document_element(), fresh.document_element()) else { return false };
    for (old, new) in all(&old, &selector).iter().zip(all(&new, &selector)) {
        update(old, &new);
    }
    true
}

/// A row that moves to another list is a new node there: the focus follows it.
fn update(old: &Element, new: &Element) {
    let focused = document().active_element().filter(|active| old.contains(Some(active)));
    let path = focused.as_ref().and_then(path_of);
    morph(old, new);
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
