//! Rows in the hand: picked up, carried, dropped, refused.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, Node, PointerEvent};

use super::{all, document, events::on, find, focus, net, regions, toast, window};
use crate::islands::DragLabels;

/// Where a drop is sent and what is said.
pub struct Plan {
    action: String,
    fields: Vec<(String, String)>,
    region: String,
    labels: DragLabels,
}

impl Plan {
    pub fn new(action: &str, fields: &[(String, String)], region: &str, labels: &DragLabels) -> Rc<Self> {
        Rc::new(Self { action: action.to_owned(), fields: fields.to_vec(), region: region.to_owned(), labels: labels.clone() })
    }
}

/// A row that is being moved, and where it came from.
struct Held {
    row: Element,
    list: Node,
    next: Option<Node>,
    /// Where the pointer went down; a click is not yet a drag.
    from: (i32, i32),
    moving: bool,
    by_keys: bool,
}

type Hand = Rc<RefCell<Option<Held>>>;

/// A pointer that moved this far drags.
const FAR: i32 = 5;

pub fn start(root: &Element, plan: Rc<Plan>) {
    let hand: Hand = Rc::default();
    pointer(root, &plan, &hand);
    keyboard(root, &plan, &hand);
}

fn pointer(root: &Element, plan: &Rc<Plan>, hand: &Hand) {
    let held = hand.clone();
    on::<PointerEvent>(root, "pointerdown", move |event| {
        let Some(target) = target(&event) else { return };
        let grip = target.closest(".grip").ok().flatten().is_some();
        let busy = target.closest("a,button,input,select,textarea,summary,label").ok().flatten().is_some();
        // A finger scrolls: it drags by the grip alone.
        if event.button() != 0 || (!grip && (busy || event.pointer_type() == "touch")) {
            return;
        }
        if let Some(row) = target.closest("[data-item]").ok().flatten() {
            if grip {
                event.prevent_default();
            }
            *held.borrow_mut() = pick(row, (event.client_x(), event.client_y()), false);
        }
    });
    let held = hand.clone();
    on::<PointerEvent>(&window(), "pointermove", move |event| {
        let mut hand = held.borrow_mut();
        let Some(held) = hand.as_mut().filter(|held| !held.by_keys) else { return };
        let (x, y) = (event.client_x(), event.client_y());
        if !held.moving && (x - held.from.0).abs() < FAR && (y - held.from.1).abs() < FAR {
            return;
        }
        held.moving = true;
        let _ = held.row.class_list().add_1("dragging");
        event.prevent_default();
        carry(&held.row, x, y);
    });
    let (held, plan_up, area) = (hand.clone(), plan.clone(), root.clone());
    on::<PointerEvent>(&window(), "pointerup", move |_| {
        let taken = held.borrow_mut().take_if(|held| !held.by_keys);
        if let Some(taken) = taken.filter(|held| held.moving) {
            put_down(&area, &plan_up, taken);
        }
    });
    let held = hand.clone();
    on::<PointerEvent>(&window(), "pointercancel", move |_| {
        if let Some(taken) = held.borrow_mut().take_if(|held| !held.by_keys) {
            go_home(&taken);
        }
    });
}

/// Moves the row to where the pointer is.
fn carry(row: &Element, x: i32, y: i32) {
    let Some(under) = document().element_from_point(x as f32, y as f32) else { return };
    if let Some(other) = under.closest("[data-item]").ok().flatten() {
        let in_a_list = other.closest("[data-list]").ok().flatten().is_some();
        if other.is_same_node(Some(row)) || !in_a_list {
            return;
        }
        let bounds = other.get_bounding_client_rect();
        let lower = f64::from(y) > bounds.top() + bounds.height() / 2.0;
        let parent = other.parent_node();
        let next = if lower { other.next_sibling() } else { Some(other.into()) };
        if let Some(parent) = parent {
            let _ = parent.insert_before(row, next.as_ref());
        }
    } else if let Some(list) = under.closest("[data-list]").ok().flatten()
        && !list.contains(Some(row))
    {
        let _ = list.append_child(row);
    }
}

fn keyboard(root: &Element, plan: &Rc<Plan>, hand: &Hand) {
    let (held, plan, area) = (hand.clone(), plan.clone(), root.clone());
    on::<KeyboardEvent>(root, "keydown", move |event| {
        let Some(grip) =
            event.target().and_then(|target| target.dyn_into::<Element>().ok()).and_then(|at| at.closest(".grip").ok().flatten())
        else {
            return;
        };
        let Some(row) = grip.closest("[data-item]").ok().flatten() else { return };
        let code = event.code();
        let is_held = held.borrow().as_ref().is_some_and(|held| held.by_keys);
        match (code.as_str(), is_held) {
            ("Space" | "Enter", false) => {
                *held.borrow_mut() = pick(row.clone(), (0, 0), true);
                let _ = row.class_list().add_1("dragging");
                let _ = grip.set_attribute("aria-pressed", "true");
                say(&area, &plan.labels.picked, &row);
            }
            ("Space" | "Enter", true) => {
                let taken = held.borrow_mut().take();
                let _ = grip.remove_attribute("aria-pressed");
                if let Some(taken) = taken {
                    put_down(&area, &plan, taken);
                }
                focus(&grip);
            }
            ("Escape", true) => {
                let taken = held.borrow_mut().take();
                let _ = grip.remove_attribute("aria-pressed");
                if let Some(taken) = taken {
                    go_home(&taken);
                }
                say(&area, &plan.labels.cancelled, &row);
                focus(&grip);
            }
            ("ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight", true) => {
                step(&area, &row, &code);
                say(&area, &plan.labels.moved, &row);
                focus(&grip);
            }
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    });
}

/// One place up or down, or to the neighbouring list.
fn step(root: &Element, row: &Element, code: &str) {
    let parent = row.parent_node();
    match code {
        "ArrowUp" => {
            if let (Some(parent), Some(above)) = (parent, row.previous_element_sibling()) {
                let _ = parent.insert_before(row, Some(&above));
            }
        }
        "ArrowDown" => {
            if let (Some(parent), Some(below)) = (parent, row.next_element_sibling()) {
                let _ = parent.insert_before(&below, Some(row));
            }
        }
        sideways => {
            let lists = all(root, "[data-list]");
            let at =
                row.closest("[data-list]").ok().flatten().and_then(|list| lists.iter().position(|each| each.is_same_node(Some(&list))));
            let rtl = document().document_element().and_then(|html| html.get_attribute("dir")).as_deref() == Some("rtl");
            let onward = (sideways == "ArrowRight") != rtl;
            let to = at.and_then(|at| if onward { at.checked_add(1) } else { at.checked_sub(1) });
            if let Some(list) = to.and_then(|to| lists.get(to)) {
                let _ = list.append_child(row);
            }
        }
    }
    row.scroll_into_view_with_bool(false);
}

fn pick(row: Element, from: (i32, i32), by_keys: bool) -> Option<Held> {
    let list = row.parent_node()?;
    let next = row.next_sibling();
    Some(Held { row, list, next, from, moving: by_keys, by_keys })
}

fn go_home(held: &Held) {
    let _ = held.row.class_list().remove_2("dragging", "settling");
    let next = held.next.as_ref().filter(|next| next.parent_node().is_some_and(|parent| parent.is_same_node(Some(&held.list))));
    let _ = held.list.insert_before(&held.row, next);
}

/// Sends the new place, unless it is the old one.
fn put_down(root: &Element, plan: &Rc<Plan>, held: Held) {
    let _ = held.row.class_list().remove_1("dragging");
    let same_list = held.row.parent_node().is_some_and(|parent| parent.is_same_node(Some(&held.list)));
    let same_next = match (held.row.next_sibling(), &held.next) {
        (None, None) => true,
        (Some(now), Some(then)) => now.is_same_node(Some(then)),
        _ => false,
    };
    if same_list && same_next {
        return;
    }
    let Some(list) = held.row.closest("[data-list]").ok().flatten() else { return go_home(&held) };
    let id = |element: Option<Element>| element.and_then(|row| row.get_attribute("data-item")).unwrap_or_default();
    let mut fields = plan.fields.clone();
    fields.push(("item".to_owned(), id(Some(held.row.clone()))));
    fields.push(("to".to_owned(), list.get_attribute("data-list").unwrap_or_default()));
    fields.push(("after".to_owned(), id(held.row.previous_element_sibling())));
    fields.push(("before".to_owned(), id(held.row.next_element_sibling())));
    say(root, &plan.labels.dropped, &held.row);
    let _ = held.row.class_list().add_1("settling");
    send(root.clone(), plan.clone(), Rc::new(held), fields);
}

fn send(root: Element, plan: Rc<Plan>, held: Rc<Held>, fields: Vec<(String, String)>) {
    leptos::task::spawn_local(async move {
        match net::post(&plan.action, &fields).await {
            Ok(_) => {
                let _ = held.row.class_list().remove_1("settling");
                regions::refresh(&plan.region).await;
            }
            Err(failure) => {
                go_home(&held);
                let _ = held.row.class_list().add_1("returned");
                let why = match failure {
                    net::Failure::Offline => plan.labels.offline.clone(),
                    net::Failure::Refused(reason) => reason,
                };
                let message = format!("{} {why}", spoken(&plan.labels.failed, &held.row));
                speak(&root, &message);
                let (retry, dismiss) = (plan.labels.retry.clone(), plan.labels.dismiss.clone());
                toast::failed(&message, &retry, &dismiss, move || {
                    let _ = held.row.class_list().remove_1("returned");
                    send(root.clone(), plan.clone(), held.clone(), fields.clone());
                });
            }
        }
    });
}

fn say(root: &Element, text: &str, row: &Element) {
    speak(root, &spoken(text, row));
}

/// The text with what and where filled in.
fn spoken(text: &str, row: &Element) -> String {
    let list = row.closest("[data-list]").ok().flatten();
    let rows = list.as_ref().map(|list| all(list, "[data-item]")).unwrap_or_default();
    let place = rows.iter().position(|each| each.is_same_node(Some(row))).map_or(0, |at| at + 1);
    let name = row.get_attribute("data-name").unwrap_or_default();
    let list = list.and_then(|list| list.get_attribute("data-name")).unwrap_or_default();
    text.replace("%item%", &name).replace("%place%", &place.to_string()).replace("%of%", &rows.len().to_string()).replace("%list%", &list)
}

fn speak(root: &Element, text: &str) {
    if let Some(region) = root.query_selector("[data-say]").ok().flatten().or_else(|| find("[data-say]")) {
        region.set_text_content(Some(text));
    }
}

fn target(event: &PointerEvent) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
