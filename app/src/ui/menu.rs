//! A popover of links and buttons below the button that opens it.

use leptos::prelude::*;

use super::{Button, Look, tone::classes};

/// `label` names the button for screen readers; `text` is shown beside its icon.
#[component]
pub fn Menu(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(default = "more".to_owned(), into)] icon: String,
    #[prop(optional, into)] text: String,
    #[prop(default = Look::Quiet)] look: Look,
    #[prop(optional)] small: bool,
    /// It holds a form.
    #[prop(optional)]
    wide: bool,
    /// Aligned to the start of its button instead of the end.
    #[prop(optional)]
    start: bool,
    children: Children,
) -> impl IntoView {
    let button = if text.is_empty() {
        view! { <Button look small icon label popover=id.clone()/> }.into_any()
    } else {
        view! { <Button look small icon popover=id.clone()>{text}</Button> }.into_any()
    };
    view! {
        {button}
        <div class=classes(["menu", if wide { "wide" } else { "" }, if start { "start" } else { "" }]) id=id popover="auto">
            {children()}
        </div>
    }
}
