//! What tickets show that has to be taught: how much of what, to whom.

use golive_store::knowledge::{Need, NeedFilter, NeedRow, TrainingNeeds};
use leptos::prelude::*;

use crate::{
    i18n::{number, t},
    service::{Actions, Leaf, ticket_path},
    ui::{EmptyState, Key, LinkButton, Pager, StateOf, Table, When, Who, query::Here},
    web::frame,
};

#[component]
pub fn Training(found: TrainingNeeds, filter: NeedFilter) -> impl IntoView {
    let TrainingNeeds { page, counts } = found;
    let (shown, size, total) = (page.page, page.size, page.total);
    let narrowed = filter.topic.is_some() || filter.department.is_some();
    let clear = narrowed.then(|| view! { <LinkButton href=Here::current().without("topic").without("department").without("page").href() small=true icon="close">{t("action-clear-filters")}</LinkButton> });
    let rows = page.rows.into_iter().map(|row| view! { <Line row/> }).collect_view();
    let head = |key: &'static str| view! { <th scope="col">{t(key)}</th> };
    let body = match (counts.is_empty(), total) {
        (true, _) => view! { <EmptyState icon="flag" title=t("training-empty") text=t("training-empty-text")/> }.into_any(),
        (false, 0) => view! { <EmptyState icon="search" title=t("training-none") text=t("training-none-text")>{clear}</EmptyState> }.into_any(),
        (false, _) => view! {
            <Counted counts/>
            {clear}
            <div class="card">
                <Table caption=t("training-tickets") folds=true class="queue">
                    <thead><tr>{head("ticket-key")}{head("field-title")}{head("training-topic")}{head("field-department")}{head("field-state")}{head("training-by")}</tr></thead>
                    <tbody>{rows}</tbody>
                </Table>
                <Pager page=shown size total/>
            </div>
        }
        .into_any(),
    };
    view! {
        <div class="head">
            <div><h1>{t("training-title")}</h1><p class="soft">{t("training-text")}</p></div>
            <div class="actions"><Actions current=Leaf::Training/></div>
        </div>
        {body}
    }
}

/// How many tickets show it, of each topic and department.
#[component]
fn Counted(counts: Vec<Need>) -> impl IntoView {
    let line = |(topic, department, count): (String, Option<(golive_domain::id::DepartmentId, String)>, u64)| {
        let mut there = Here::current().without("page").without("department").with("topic", &topic);
        if let Some((id, _)) = &department {
            there = there.with("department", id);
        }
        let named = department.map_or_else(|| t("training-no-department"), |(_, name)| name);
        view! {
            <tr>
                <th scope="row" data-label=t("training-topic")><a href=there.href() dir="auto">{topic}</a></th>
                <td data-label=t("field-department")><bdi>{named}</bdi></td>
                <td class="num" data-label=t("training-count")>{number(i64::try_from(count).unwrap_or(i64::MAX))}</td>
            </tr>
        }
    };
    let rows = counts.into_iter().map(line).collect_view();
    view! {
        <div class="card">
            <Table caption=t("training-counted") id="counted" dense=true folds=true>
                <thead><tr><th scope="col">{t("training-topic")}</th><th scope="col">{t("field-department")}</th><th scope="col" class="num">{t("training-count")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </Table>
        </div>
    }
}

#[component]
fn Line(row: NeedRow) -> impl IntoView {
    let href = ticket_path(&frame().key, row.number);
    let by = row.by.map(|who| view! { <Who name=who.name id=Some(who.id)/>" " });
    view! {
        <tr data-item=row.ticket.to_string() data-name=row.code.clone()>
            <td data-label=t("ticket-key")><Key of=row.code.clone() href=href.clone()/></td>
            <th scope="row"><a class="title" dir="auto" href=href>{row.title}</a></th>
            <td data-label=t("training-topic")><bdi>{row.topic}</bdi></td>
            <td data-label=t("field-department")><bdi>{row.department}</bdi></td>
            <td data-label=t("field-state")><StateOf of=row.state prefix="ticket-state"/></td>
            <td data-label=t("training-by")>{by}<When at=row.at/></td>
        </tr>
    }
}
