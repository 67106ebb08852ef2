//! Naming an item without knowing its key.

use leptos::prelude::*;

use super::SuggestLabels;

/// Around a field that takes an item's key: offers the items that what is typed may mean, by key or by words of the title.
/// Arrows choose, Enter takes, Escape closes; a typed key counts as it is. `but` is the id of an item not to be offered.
#[island]
pub fn Suggest(project: String, but: String, labels: SuggestLabels, children: Children) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    let items = labels.items.clone();
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| {
        if let Some(root) = root.get() {
            super::dom::suggest::start(&root, &project, &but, &labels);
        }
    });
    #[cfg(not(target_arch = "wasm32"))]
    drop((project, but));
    view! {
        <div class="suggest" node_ref=root>
            {children()}
            <ul class="combobox-list" role="listbox" aria-label=items hidden></ul>
            <p class="hint" role="status" dir="auto"></p>
        </div>
    }
}
