//! The top of a page: its title, one sentence, its actions.

use leptos::prelude::*;

/// Children are the actions, the primary one last.
#[component]
pub fn Head(
    #[prop(into)] title: String,
    /// One sentence below the title.
    #[prop(optional, into)]
    note: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="head">
            <div>
                <h1 dir="auto">{title}</h1>
                {(!note.is_empty()).then(|| view! { <p class="soft">{note}</p> })}
            </div>
            {children.map(|children| view! { <div class="actions">{children()}</div> })}
        </div>
    }
}
