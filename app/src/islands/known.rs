//! Telling of articles that may answer while a question is written.

use leptos::prelude::*;

/// In the form that asks: while subject and text are typed, names the articles that may answer, with links that open beside the
/// form. Nothing is in the way of sending it, and who was shown them here is not shown them again.
#[island]
pub fn Known(project: String, label: String) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| {
        if let Some(root) = root.get() {
            super::dom::alike::answers(&root, &project);
        }
    });
    #[cfg(not(target_arch = "wasm32"))]
    drop(project);
    view! { <div node_ref=root role="status"><div class="notice answers" hidden=true><p>{label}</p><ul class="list"></ul></div></div> }
}
