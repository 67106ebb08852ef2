//! Swapping the parts of a page that changed.

use wasm_bindgen::JsCast;
use web_sys::{DomParser, Element, HtmlInputElement, SupportedType};

use super::{all, document, find, focus, net};

/// Reads the page anew and swaps every region of this name. Ticks of rows and the focus stay where they were.
pub async fn refresh(name: &str) {
    let Some(html) = net::page().await else { return };
    // A row in the hand is not pulled away; the drop refreshes again.
    if find(".dragging").is_some() {
        return;
    }
    let Some(fresh) = DomParser::new().ok().and_then(|parser| parser.parse_from_string(&html, SupportedType::TextHtml).ok()) else {
        return;
    };
    let selector = format!("[data-region=\"{name}\"]");
    let (Some(old), Some(new)) = (document().document_element(), fresh.document_element()) else { return };
    for (old, new) in all(&old, &selector).iter().zip(all(&new, &selector)) {
        swap(old, &new);
    }
}

fn swap(old: &Element, new: &Element) {
    let ticked: Vec<String> = all(old, "input.pick:checked").iter().filter_map(|pick| pick.get_attribute("value")).collect();
    let focused = document().active_element().filter(|active| old.contains(Some(active))).and_then(|active| path_of(&active));
    let current = old.query_selector(".current[data-item]").ok().flatten().and_then(|row| row.get_attribute("data-item"));
    old.set_inner_html(&new.inner_html());
    for pick in all(old, "input.pick").iter().filter_map(|pick| pick.dyn_ref::<HtmlInputElement>()) {
        pick.set_checked(ticked.contains(&pick.value()));
    }
    if let Some(row) = current.and_then(|id| find(&format!("[data-item=\"{id}\"]"))) {
        let _ = row.class_list().add_1("current");
    }
    if let Some(again) = focused.and_then(|path| find(&path)) {
        focus(&again);
    }
}

/// How to find the focused element after the swap: by its id, or as the part of a row it was.
fn path_of(element: &Element) -> Option<String> {
    if !element.id().is_empty() {
        return Some(format!("[id=\"{}\"]", element.id()));
    }
    let row = element.closest("[data-item]").ok().flatten()?;
    let class = element.class_list().item(0)?;
    Some(format!("[data-item=\"{}\"] .{class}", row.get_attribute("data-item")?))
}
