//! All incidents there were, those that go on first.

use golive_domain::access::Permission;
use golive_store::{Paged, incidents::IncidentRow};
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::{number, t},
    service::{Actions, Leaf},
    ui::{Badge, EmptyState, Key, Pager, Table, Tone, When},
    web::frame,
};

#[component]
pub fn List(found: Paged<IncidentRow>) -> impl IntoView {
    let (page, size, total) = (found.page, found.size, found.total);
    let serves = frame().may(Permission::TicketRead);
    let body = match total {
        0 => view! { <EmptyState icon="check" title=t("incidents-none-title") text=t("incidents-none-text")/> }.into_any(),
        _ => view! { <div class="card"><Rows rows=found.rows/><Pager page size total/></div> }.into_any(),
    };
    view! {
        <div class="head">
            <div><h1>{t("incidents-title")}</h1><p class="soft">{t("incidents-note")}</p></div>
            {serves.then(|| view! { <div class="actions"><Actions current=Leaf::Incidents/></div> })}
        </div>
        <div data-region="incident">{body}</div>
    }
}

#[component]
fn Rows(rows: Vec<IncidentRow>) -> impl IntoView {
    let row = |row: IncidentRow| {
        let href = path(row.number);
        view! {
            <tr data-name=row.code.clone()>
                <td data-label=t("ticket-key")><Key of=row.code.clone() href=href.clone()/></td>
                <th scope="row"><a class="title" dir="auto" href=href>{row.title.clone()}</a><small dir="auto">{row.status.clone()}</small></th>
                <td data-label=t("field-state")><Standing row=row.clone()/></td>
                <td data-label=t("incident-since")><When at=row.begun_at/></td>
                <td data-label=t("incident-last-update")><When at=row.updated_at/></td>
                <td class="num" data-label=t("incident-people")>{number(i64::try_from(row.hit).unwrap_or_default())}</td>
            </tr>
        }
    };
    let head = |label: String| view! { <th scope="col">{label}</th> };
    view! {
        <Table caption=t("incidents-title") quiet_caption=true dense=true folds=true class="queue">
            <thead>
                <tr>
                    {head(t("ticket-key"))}{head(t("field-title"))}{head(t("field-state"))}{head(t("incident-since"))}
                    {head(t("incident-last-update"))}<th scope="col" class="num">{t("incident-people")}</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </Table>
    }
}

/// Whether it goes on.
#[component]
pub fn Standing(row: IncidentRow) -> impl IntoView {
    match row.ended_at {
        None => view! { <Badge tone=Tone::Bad>{t("incident-goes-on")}</Badge> },
        Some(_) => view! { <Badge tone=Tone::Good>{t("incident-over")}</Badge> },
    }
}
