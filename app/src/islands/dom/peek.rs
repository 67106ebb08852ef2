//! A dialog behind a link: fetched, shown above the page, and gone from the address when it is closed.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlDialogElement, MouseEvent, Url};

use super::{
    document,
    events::{on, on_captured},
    regions, toast, window,
};
use crate::islands::PeekLabels;

/// The parameter that asks for a dialog.
const ASKS: &str = "dialog";

struct Peek {
    root: Element,
    region: String,
    labels: PeekLabels,
}

pub fn start(root: &Element, region: &str, labels: &PeekLabels) {
    let peek = Rc::new(Peek { root: root.clone(), region: region.to_owned(), labels: labels.clone() });
    // Asked for by the address itself: it came open, in the flow of the page.
    peek.raise();
    let closed = root.clone();
    // `close` does not bubble; the dialogs come and go.
    let forget = move |_: Event| {
        if closed.query_selector("dialog[open]").ok().flatten().is_none() {
            address(|url| url.search_params().delete(ASKS));
        }
    };
    on_captured(root, "close", forget);
    on::<MouseEvent>(&document(), "click", move |event| {
        let elsewhere = event.button() != 0 || event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        let Some(id) = asked(&event).filter(|_| !elsewhere && !event.default_prevented()) else { return };
        event.prevent_default();
        peek.clone().open(id);
    });
}

/// The dialog a click asks for: that of a link to this very page.
fn asked(event: &MouseEvent) -> Option<String> {
    let link = event.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??;
    let here = Url::new(&window().location().href().ok()?).ok()?;
    let there = Url::new_with_base(&link.get_attribute("href")?, &here.href()).ok()?;
    if there.origin() == here.origin() && there.pathname() == here.pathname() { there.search_params().get(ASKS) } else { None }
}

/// Changes the address without going anywhere.
fn address(change: impl FnOnce(&Url)) {
    let Ok(url) = window().location().href().and_then(|href| Url::new(&href)) else { return };
    change(&url);
    let Ok(history) = window().history() else { return };
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url.href()));
}

impl Peek {
    fn open(self: Rc<Self>, id: String) {
        address(|url| url.search_params().set(ASKS, &id));
        leptos::task::spawn_local(async move {
            if regions::refresh(&self.region).await && self.raise() {
                return;
            }
            address(|url| url.search_params().delete(ASKS));
            let PeekLabels { failed, retry, dismiss } = self.labels.clone();
            toast::failed(&failed, &retry, &dismiss, move || self.clone().open(id.clone()));
        });
    }

    /// Lifts the dialog that stands in the flow above the page. False when there is none.
    fn raise(&self) -> bool {
        let found = self.root.query_selector("dialog[open]:not(:modal)").ok().flatten();
        let Some(dialog) = found.and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()) else { return false };
        let _ = dialog.remove_attribute("open");
        dialog.show_modal().is_ok()
    }
}
