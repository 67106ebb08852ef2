//! A requester's own tickets.

use golive_domain::service::Metric;
use golive_store::{Paged, service::TicketRow};
use leptos::prelude::*;

use super::parts::{DueCell, InPerson, Marks};
use crate::{
    i18n::{t, word},
    service::ticket_path,
    ui::{EmptyState, Key, LinkButton, Look, Pager, StateOf, Table, When},
    web::frame,
};

#[component]
pub fn MineView(
    found: Paged<TicketRow>,
    /// Only those that wait for the viewer.
    waiting: bool,
    contact: String,
    /// What comes before them: known problems, and who waits for the viewer.
    above: AnyView,
) -> impl IntoView {
    let frame = frame();
    let (page, size, total) = (found.page, found.size, found.total);
    let new = format!("/p/{}/help/new", frame.key);
    let head = |label: String| view! { <th scope="col">{label}</th> };
    let key = frame.key.clone();
    let row = move |row: TicketRow| {
        let href = ticket_path(&key, row.number);
        let cell = |metric: Metric| view! { <td data-label=word("metric", metric)><DueCell row=row.clone() metric/></td> };
        view! {
            <tr data-item=row.id.to_string() data-name=row.code.clone()>
                <td data-label=t("ticket-key")><Key of=row.code.clone() href=href.clone()/></td>
                <th scope="row"><a class="title" dir="auto" href=href>{row.title.clone()}</a>" "<Marks row=row.clone()/></th>
                <td data-label=t("field-state")><StateOf of=row.state prefix="ticket-state"/></td>
                {[cell(Metric::FirstResponse), cell(Metric::Resolution)].collect_view()}
                <td data-label=t("ticket-since")><When at=row.created_at/></td>
            </tr>
        }
    };
    let known = format!("/p/{}/incidents", frame.key);
    let first = new.clone();
    let body = match total {
        0 if waiting => {
            let all = format!("/p/{}/help", frame.key);
            view! {
                <EmptyState icon="check" title=t("help-none-waits-title") text=t("help-none-waits-text")>
                    <LinkButton href=all>{t("help-all")}</LinkButton>
                </EmptyState>
            }
            .into_any()
        }
        0 => view! {
            <EmptyState icon="info" title=t("help-empty-title") text=t("help-empty-text")>
                <LinkButton href=first look=Look::Primary icon="plus">{t("ticket-ask-first")}</LinkButton>
            </EmptyState>
        }
        .into_any(),
        _ => view! {
            <div class="card">
                <Table caption=t("help-title") quiet_caption=true dense=true folds=true class="queue">
                    <thead>
                        <tr>
                            {head(t("ticket-key"))}{head(t("field-title"))}{head(t("field-state"))}
                            {head(word("metric", Metric::FirstResponse))}{head(word("metric", Metric::Resolution))}{head(t("ticket-since"))}
                        </tr>
                    </thead>
                    <tbody>{found.rows.into_iter().map(row).collect_view()}</tbody>
                </Table>
                <Pager page size total/>
            </div>
        }
        .into_any(),
    };
    view! {
        <div class="head">
            <div><h1>{t("help-title")}</h1><p class="soft">{t("help-note")}</p></div>
            <div class="actions"><LinkButton href=known look=Look::Quiet>{t("incidents-title")}</LinkButton><LinkButton href=new look=Look::Primary icon="plus">{t("ticket-new")}</LinkButton></div>
        </div>
        {above}
        {body}
        <InPerson contact/>
    }
}
