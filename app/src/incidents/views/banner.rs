//! The line that everybody reads where they ask: a known problem, since when, and "me too".

use golive_domain::access::Permission;
use golive_store::incidents::IncidentRow;
use leptos::prelude::*;

use super::{about, path};
use crate::{
    i18n::t,
    ui::{Notice, PostButton, Tone, When},
    web::frame,
};

/// Every incident that goes on. `ticket` is the one being shown, where it is the viewer's own: it hangs on what they join.
#[component]
pub fn Banner(running: Vec<IncidentRow>, #[prop(optional_no_strip)] ticket: Option<i32>) -> impl IntoView {
    running.into_iter().map(|row| view! { <Line row ticket/> }).collect_view()
}

#[component]
fn Line(row: IncidentRow, ticket: Option<i32>) -> impl IntoView {
    let joins = frame().may(Permission::TicketAsk);
    let too = match (joins, row.is_hit) {
        (true, false) => {
            let mut hidden = about(row.number);
            hidden.extend(ticket.map(|ticket| ("ticket", ticket.to_string())));
            let label = if ticket.is_some() { t("incident-me-too-with-this") } else { t("incident-me-too") };
            Some(view! { <PostButton action="/rpc/incidents/join" hidden label small=true/> }.into_any())
        }
        (true, true) => Some(view! { <p class="soft">{t("incident-counted")}</p> }.into_any()),
        (false, _) => None,
    };
    view! {
        <Notice tone=Tone::Bad>
            <div class="known-problem" data-incident=row.number>
                <p><b>{t("incident-known")}": "</b><a href=path(row.number) dir="auto">{row.title}</a></p>
                <p dir="auto">{row.status}</p>
                <p class="soft cluster">
                    <span>{t("incident-since")}" "<When at=row.begun_at/></span>
                    <span>{t("incident-last-update")}" "<When at=row.updated_at/></span>
                    <span class="num">{t!("incident-hit", "count" = row.hit)}</span>
                </p>
                {too}
            </div>
        </Notice>
    }
}
