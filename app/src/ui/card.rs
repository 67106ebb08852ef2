//! A thing with an edge, and the few numbers that matter.

use leptos::prelude::*;

use super::{
    Tone,
    tone::{classes, given},
};

/// A section with a title. Tables, `rows` and `items` go in `flush`; everything else is padded.
#[component]
pub fn Card(
    #[prop(optional, into)] title: String,
    /// The level of its heading.
    #[prop(default = 2)]
    level: u8,
    #[prop(optional, into)] id: String,
    /// At the end of the title's line.
    #[prop(optional)]
    aside: Option<AnyView>,
    #[prop(optional)] footer: Option<AnyView>,
    #[prop(optional)] flush: bool,
    /// It waits for the viewer.
    #[prop(optional)]
    wanted: bool,
    children: Children,
) -> impl IntoView {
    let heading = (!title.is_empty()).then(|| match level {
        3 => view! { <h3>{title}</h3> }.into_any(),
        _ => view! { <h2>{title}</h2> }.into_any(),
    });
    let header = (heading.is_some() || aside.is_some())
        .then(|| view! { <header>{heading}{aside.map(|aside| view! { <div class="cluster end">{aside}</div> })}</header> });
    let body = if flush { children() } else { view! { <div class="pad">{children()}</div> }.into_any() };
    view! {
        <section class="card" class:wanted=wanted id=given(id)>
            {header}
            {body}
            {footer.map(|footer| view! { <footer>{footer}</footer> })}
        </section>
    }
}

/// One number with its name; several stand in `<div class="stats">`.
#[component]
pub fn Stat(
    #[prop(into)] label: String,
    #[prop(into)] value: String,
    /// The change against before.
    #[prop(optional, into)]
    delta: String,
    #[prop(optional)] tone: Tone,
    /// The list it counts.
    #[prop(optional, into)]
    href: String,
) -> impl IntoView {
    let shown = match href.is_empty() {
        true => view! { <b class="num">{value}</b> }.into_any(),
        false => view! { <a class="num" href=href>{value}</a> }.into_any(),
    };
    view! {
        <div class="card stat">
            <small>{label}</small>
            {shown}
            {(!delta.is_empty()).then(|| view! { <span class=classes(["delta", tone.class()])>{delta}</span> })}
        </div>
    }
}
