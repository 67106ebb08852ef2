//! What the help desk a ticket was brought from said of it.

use golive_store::service::Origin;
use leptos::prelude::*;

use crate::{
    i18n::t,
    ui::{Fact, Facts, When},
};

#[component]
pub fn CameFrom(origin: Option<Origin>) -> impl IntoView {
    origin.map(|origin| {
        let told = [
            ("ticket-origin-key", origin.key),
            ("ticket-origin-requester", origin.requester),
            ("field-assignee", origin.assignee),
            ("field-department", origin.department),
            ("ticket-request", origin.request),
            ("field-priority", origin.priority),
            ("ticket-column-state", origin.state),
        ];
        let facts = told.into_iter().filter(|(_, text)| !text.is_empty());
        let facts = facts.map(|(label, text)| view! { <Fact label=t(label)><bdi>{text}</bdi></Fact> }).collect_view();
        view! {
            <section class="card">
                <header><h2>{t("ticket-origin")}</h2><small class="soft"><When at=origin.at/></small></header>
                <div class="pad"><Facts>{facts}</Facts></div>
            </section>
        }
    })
}
