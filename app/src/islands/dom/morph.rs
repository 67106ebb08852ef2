//! Making one piece of a page like another without throwing it away: what is the same stays the same node, so that a
//! half-written comment, an open menu, the focus and a row in the hand outlive a refresh.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, Node};

use super::{all, document};

/// Attributes the browser's side sets by itself; the server knows nothing of them.
const OWN: [&str; 4] = ["open", "tabindex", "aria-pressed", "data-live"];
/// Classes of the same kind.
const OWN_CLASSES: [&str; 3] = ["current", "returned", "settling"];

/// Gives `old` the attributes and children of `new`. A form that somebody has begun to fill in stays as it is, with the
/// version it was read at: whether it came too late is told when it is sent.
pub fn morph(old: &Element, new: &Element) {
    if old.is_equal_node(Some(new)) || old.tag_name() == "LEPTOS-ISLAND" || (old.tag_name() == "FORM" && begun(old)) {
        return;
    }
    attributes(old, new);
    let mut place = old.first_child();
    let mut source = new.first_child();
    while let Some(wanted) = source {
        source = wanted.next_sibling();
        match find(old, place.as_ref(), &wanted) {
            Some(kept) => {
                if place.as_ref().is_some_and(|place| place.is_same_node(Some(&kept))) {
                    place = kept.next_sibling();
                } else {
                    let _ = old.insert_before(&kept, place.as_ref());
                }
                match (kept.dyn_ref::<Element>(), wanted.dyn_ref::<Element>()) {
                    (Some(kept), Some(wanted)) => morph(kept, wanted),
                    _ if kept.node_value() != wanted.node_value() => kept.set_node_value(wanted.node_value().as_deref()),
                    _ => {}
                }
            }
            None => {
                if let Ok(fresh) = document().import_node_with_deep(&wanted, true) {
                    let _ = old.insert_before(&fresh, place.as_ref());
                }
            }
        }
    }
    while let Some(left) = place {
        place = left.next_sibling();
        let _ = old.remove_child(&left);
    }
}

/// Whether any control of a form holds something else than the page came with.
fn begun(form: &Element) -> bool {
    all(form, "input:not([type=hidden]), textarea, select").iter().any(|control| {
        if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
            return input.value() != input.default_value() || input.checked() != input.default_checked();
        }
        if let Some(area) = control.dyn_ref::<HtmlTextAreaElement>() {
            return area.default_value().is_ok_and(|came| came != area.value());
        }
        let Some(select) = control.dyn_ref::<HtmlSelectElement>() else { return false };
        let options = all(control, "option");
        let first = options.iter().position(|option| option.has_attribute("selected")).unwrap_or_default();
        usize::try_from(select.selected_index()).is_ok_and(|chosen| chosen != first)
    })
}

/// The child, from `place` on, that `wanted` is a later state of: the one of the same key, or the very next one of the
/// same kind where neither has a key.
fn find(old: &Element, place: Option<&Node>, wanted: &Node) -> Option<Node> {
    let Some(key) = wanted.dyn_ref::<Element>().and_then(key) else {
        return place.filter(|place| like(place, wanted)).cloned();
    };
    let mut child = place.cloned();
    while let Some(each) = child {
        if each.dyn_ref::<Element>().and_then(self::key).is_some_and(|own| own == key) {
            return each.parent_node().filter(|parent| parent.is_same_node(Some(old))).map(|_| each);
        }
        child = each.next_sibling();
    }
    None
}

/// What a row or a form is known by, whatever stands in it. The attribute is asked, not the property: a form's `id` is its
/// field of that name.
fn key(element: &Element) -> Option<String> {
    element.get_attribute("data-item").or_else(|| element.get_attribute("id"))
}

fn like(old: &Node, new: &Node) -> bool {
    old.node_type() == new.node_type() && old.node_name() == new.node_name() && old.dyn_ref::<Element>().and_then(key).is_none()
}

fn attributes(old: &Element, new: &Element) {
    let names = |element: &Element| element.get_attribute_names().iter().filter_map(|name| name.as_string()).collect::<Vec<_>>();
    for name in names(old).iter().filter(|name| !OWN.contains(&name.as_str()) && !new.has_attribute(name)) {
        let _ = old.remove_attribute(name);
    }
    let own: Vec<&str> = OWN_CLASSES.into_iter().filter(|class| old.class_list().contains(class)).collect();
    for name in names(new) {
        let value = new.get_attribute(&name);
        if value != old.get_attribute(&name) {
            let _ = old.set_attribute(&name, &value.unwrap_or_default());
        }
    }
    for class in own {
        let _ = old.class_list().add_1(class);
    }
}
