//! Icons of the sprite. They are drawings beside words, hidden from screen readers.

use leptos::prelude::*;

/// Those that point somewhere and turn around in a right-to-left page.
const TURN: &[&str] = &["next", "prev", "undo", "share", "phone-out", "external", "import", "export"];

/// One drawing of `style/static/sprite.svg`, by its name there without `i-`.
#[component]
pub fn Icon(
    #[prop(into)] name: String,
    /// 24 px instead of 16.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let flip = TURN.contains(&name.as_str());
    view! {
        <svg class="icon" class:large=large class:flip=flip aria-hidden="true">
            <use href=format!("/static/sprite.svg#i-{name}")></use>
        </svg>
    }
}
