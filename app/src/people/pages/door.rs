//! The frame of every page one sees before one is in: the name, a card, the choice of language.

use golive_domain::{people::Locale, words::Word};
use leptos::prelude::*;

use crate::{i18n::t, ui::Icon, web::Viewer};

/// A centred card. Children are its content below the title.
#[component]
pub fn Door(
    #[prop(into)] title: String,
    /// One sentence below the title.
    #[prop(optional, into)]
    note: String,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="door">
            <p class="brand"><img src="/static/favicon.svg" alt="" width="32" height="32"/>"Golive"</p>
            <div class="card door-card">
                <div class="stack tight">
                    <h1>{title}</h1>
                    {(!note.is_empty()).then(|| view! { <p class="soft">{note}</p> })}
                </div>
                {children()}
            </div>
            <Languages/>
        </div>
    }
}

/// Each language by its own name; the page comes back in the chosen one.
#[component]
fn Languages() -> impl IntoView {
    let viewer = Viewer::current();
    let choices = Locale::ALL
        .iter()
        .map(|locale| {
            let chosen = (*locale == viewer.locale).then_some("true");
            let direction = locale.direction().as_str();
            view! {
                <button class="btn small quiet" name="locale" value=locale.as_str() lang=locale.as_str() dir=direction aria-current=chosen>
                    {locale.own_name()}
                </button>
            }
        })
        .collect_view();
    view! {
        <form class="languages" method="post" action="/rpc/people/locale" aria-label=t("door-language")>
            <input type="hidden" name="_back" value=viewer.path/>
            <Icon name="globe"/>
            {choices}
        </form>
    }
}
