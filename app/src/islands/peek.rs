//! Dialogs that are fetched when they are opened.

use leptos::prelude::*;

use super::PeekLabels;

/// Wraps the place where the server puts the dialog that `?dialog=<id>` asks for; the place is the page's `region`. A link
/// of the page that asks for one opens it above the page, without leaving it. The address says so while it is open, so
/// that the page read anew holds the same dialog.
#[island]
pub fn Peek(region: String, labels: PeekLabels, children: Children) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| {
        if let Some(root) = root.get() {
            super::dom::peek::start(&root, &region, &labels);
        }
    });
    #[cfg(not(target_arch = "wasm32"))]
    drop((region, labels));
    view! { <div class="peek" node_ref=root>{children()}</div> }
}
