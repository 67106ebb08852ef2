//! Telling those who answer of each other.

use leptos::prelude::*;

/// Around the text of an answer: tells the server while something stands in it, and the reader who else is writing.
#[island]
pub fn Answering(project: String, number: i32, children: Children) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| {
        if let Some(root) = root.get() {
            super::dom::answering::start(&root, &project, number);
        }
    });
    #[cfg(not(target_arch = "wasm32"))]
    drop((project, number));
    view! {
        <div class="stack answering" node_ref=root>
            <div role="status"><div class="notice warn" hidden=true><p></p></div></div>
            {children()}
        </div>
    }
}
