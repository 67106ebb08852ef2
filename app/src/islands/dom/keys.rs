//! Keys of lists and pages.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlElement, KeyboardEvent};

use super::{all, document, events::on, find, focus, typing};

/// What can be walked through: lines of a list, tiles of a board.
const ROWS: &str = "main [data-item]";

pub fn start() {
    on::<KeyboardEvent>(&document(), "keydown", |event| {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        let held = event.ctrl_key() || event.meta_key() || event.alt_key();
        let off = document().document_element().is_none_or(|html| html.get_attribute("data-shortcuts").as_deref() != Some("on"));
        if held || off || typing(&target) || find("dialog:modal").is_some() || find(".dragging").is_some() {
            return;
        }
        if press(&event, &target) {
            event.prevent_default();
        }
    });
}

/// Does what the key means here; false when it means nothing.
fn press(event: &KeyboardEvent, target: &Element) -> bool {
    let code = event.code();
    match code.as_str() {
        "Slash" if event.shift_key() => show_keys(),
        "Slash" => find(".top .search input").map(|search| focus(&search)).is_some(),
        "KeyJ" => walk(1),
        "KeyK" => walk(-1),
        // Arrows move among rows only from the page itself or a row, not from a menu or a tab list.
        "ArrowDown" if on_page(target) => walk(1),
        "ArrowUp" if on_page(target) => walk(-1),
        "Enter" if on_page(target) => click_in_current(".title"),
        "KeyX" => click_in_current(".pick"),
        "KeyE" => click_in_current("[data-edit]") || click("[data-key=\"KeyE\"]"),
        code if code.starts_with("Key") => click(&format!("[data-key=\"{code}\"]")),
        _ => false,
    }
}

fn on_page(target: &Element) -> bool {
    target.tag_name() == "BODY" || target.id() == "main" || target.class_list().contains("current")
}

fn current() -> Option<Element> {
    find("main .current[data-item]")
}

fn walk(by: isize) -> bool {
    let Some(body) = document().document_element() else { return false };
    let rows = all(&body, ROWS);
    let at = current().and_then(|current| rows.iter().position(|row| row.is_same_node(Some(&current))));
    let next = match at {
        Some(at) => at.checked_add_signed(by),
        None if by > 0 => Some(0),
        None => rows.len().checked_sub(1),
    };
    let Some(row) = next.and_then(|at| rows.get(at)) else { return !rows.is_empty() };
    if let Some(before) = current() {
        let _ = before.class_list().remove_1("current");
    }
    let _ = row.class_list().add_1("current");
    let _ = row.set_attribute("tabindex", "-1");
    focus(row);
    row.scroll_into_view_with_bool(false);
    true
}

fn click_in_current(selector: &str) -> bool {
    let found = current().and_then(|row| row.query_selector(selector).ok().flatten());
    found.and_then(|found| found.dyn_into::<HtmlElement>().ok()).map(|found| found.click()).is_some()
}

fn click(selector: &str) -> bool {
    find(selector).and_then(|found| found.dyn_into::<HtmlElement>().ok()).map(|found| found.click()).is_some()
}

fn show_keys() -> bool {
    let dialog = find("#keys").and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok());
    dialog.is_some_and(|dialog| dialog.show_modal().is_ok())
}
