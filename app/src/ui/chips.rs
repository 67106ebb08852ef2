//! The filters that are set, each with a link that takes it away.

use leptos::prelude::*;

use super::Icon;
use crate::t;

/// One set filter: its name, its value in words, the page without it.
#[derive(Clone, Debug)]
pub struct Chip {
    pub name: String,
    pub value: String,
    pub without: String,
}

/// Children come last: the button that adds one.
#[component]
pub fn FilterChips(chips: Vec<Chip>, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let chips = chips
        .into_iter()
        .map(|Chip { name, value, without }| {
            let remove = t!("filter-remove", "name" = name.clone());
            view! {
                <li>
                    <span class="chip">
                        {name}": " <span dir="auto">{value}</span>
                        <a href=without aria-label=remove><Icon name="close"/></a>
                    </span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="chips">{chips}{children.map(|children| view! { <li>{children()}</li> })}</ul> }
}
