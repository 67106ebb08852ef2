//! News: a line on the page, or a toast that offers to take the deed back.

use leptos::prelude::*;

use super::{Icon, Tone, query::Here, tone::classes};
use crate::{
    Done, Undo,
    i18n::{say, t},
};

/// A line that matters on this page.
#[component]
pub fn Notice(#[prop(optional)] tone: Tone, children: Children) -> impl IntoView {
    view! { <div class=classes(["notice", tone.class()]) role="status">{children()}</div> }
}

/// What the last deed said; the page without it is a link away. The region is always there: islands speak through it too.
#[component]
pub fn Toasts(done: Option<Done>) -> impl IntoView {
    let toast = done.and_then(|done| done.say.map(|sentence| (sentence, done.undo))).map(|(sentence, undo)| {
        view! {
            <div class="toast good">
                <p>{say(&sentence)}</p>
                {undo.map(|undo| view! { <UndoForm undo/> })}
                <a class="btn quiet icon-only small" href=Here::current().href() aria-label=t("action-dismiss")><Icon name="close"/></a>
            </div>
        }
    });
    view! { <div class="toasts" role="status">{toast}</div> }
}

#[component]
fn UndoForm(undo: Undo) -> impl IntoView {
    let fields = undo.fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view();
    view! { <form method="post" action=undo.action>{fields}<button class="btn link" type="submit">{t("action-undo")}</button></form> }
}
