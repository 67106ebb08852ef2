//! Telling of cases that look alike while one is written.

use leptos::prelude::*;

/// Around the title of a case's form: while the title and the steps are typed, names the cases of the register that look
/// like this one, with links that open beside the form. Nothing is in the way of saving it. `but` is the id of the case
/// itself; `known` says which ones the server knew of when it made the page.
#[island]
pub fn Alike(project: String, but: String, label: String, known: Vec<(String, String, String)>, children: Children) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| {
        if let Some(root) = root.get() {
            super::dom::alike::start(&root, &project, &but);
        }
    });
    #[cfg(not(target_arch = "wasm32"))]
    drop((project, but));
    let hidden = known.is_empty();
    let known = known.into_iter().map(|(href, code, title)| {
        view! { <li><a href=href target="_blank"><span class="item-key" dir="ltr">{code}</span>" "<bdi>{title}</bdi></a></li> }
    });
    let known = known.collect::<Vec<_>>();
    view! {
        <div class="stack alike" node_ref=root>
            {children()}
            <div role="status"><div class="notice warn" hidden=hidden><p>{label}</p><ul class="list">{known}</ul></div></div>
        </div>
    }
}
