//! Lists whose rows are dragged: by pointer, or by keyboard with Space, arrows, Space.

use leptos::prelude::*;

use super::DragLabels;

/// Wraps server-rendered lists. A list bears `data-list="<value>"`, a row `data-item="<id>"` and `data-name="<words>"`
/// with a `.grip` button inside. A drop posts `item`, `to` (the list), `after` and `before` (the neighbours' ids) and
/// `fields` to the server function `action`. The row stays where it was dropped at once; refused, it returns, says why and
/// offers to try again. Done, every `data-region=<region>` of the page is read anew.
#[island]
pub fn Sortable(action: String, fields: Vec<(String, String)>, region: String, labels: DragLabels, children: Children) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    let help = labels.help.clone();
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| {
        if let Some(root) = root.get() {
            super::dom::drag::start(&root, super::dom::drag::Plan::new(&action, &fields, &region, &labels));
        }
    });
    #[cfg(not(target_arch = "wasm32"))]
    drop((action, fields, region, labels));
    view! {
        <div class="sortable" node_ref=root>
            {children()}
            <p class="visually-hidden" id="drag-help">{help}</p>
            <div class="visually-hidden" aria-live="assertive" data-say=""></div>
        </div>
    }
}
