//! Names and values.

use leptos::prelude::*;

#[component]
pub fn Facts(#[prop(optional)] inline: bool, children: Children) -> impl IntoView {
    view! { <dl class="facts" class:inline=inline>{children()}</dl> }
}

#[component]
pub fn Fact(#[prop(into)] label: String, children: Children) -> impl IntoView {
    view! { <div><dt>{label}</dt><dd dir="auto">{children()}</dd></div> }
}
