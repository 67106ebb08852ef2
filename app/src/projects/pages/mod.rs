//! The pages: projects, team, roles, RASCI, settings, rights.

mod list;
mod mend;
mod new;
mod rasci;
mod roles;
mod settings;
mod side;
mod team;

pub use mend::Checklist;

use axum::{Router, routing::get};
use golive_domain::words::Word;
use leptos::prelude::*;

use crate::{i18n::word, web::Web};

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/projects", get(list::list))
        .route("/projects/new", get(new::new))
        .route("/p/{key}/team", get(team::team))
        .route("/p/{key}/team/roles", get(roles::roles))
        .route("/p/{key}/team/rasci", get(rasci::rasci))
        .merge(settings::routes())
}

/// The title of a page, one sentence about it, and what can be done here.
#[component]
fn Head(
    #[prop(into)] title: String,
    #[prop(optional, into)] about: String,
    /// The primary one last.
    #[prop(optional)]
    actions: Option<AnyView>,
) -> impl IntoView {
    view! {
        <div class="head">
            <div>
                <h1 dir="auto">{title}</h1>
                {(!about.is_empty()).then(|| view! { <p class="soft">{about}</p> })}
            </div>
            {actions.map(|actions| view! { <div class="actions">{actions}</div> })}
        </div>
    }
}

/// What a name says to the reader: the usual ones are words, a project's own are as they were written.
fn named<W: Word>(prefix: &str, name: &str) -> String {
    match W::parse(name) {
        Some(usual) => word(prefix, usual),
        None => name.to_owned(),
    }
}
