//! The list of duties, what presses most first.

use golive_domain::access::Permission;
use golive_store::duties::{Duties, DutyRow, DutyShow};
use leptos::prelude::*;

use super::{
    duty_path, money,
    parts::{RhythmOf, Standing},
    subscribe::Subscribe,
};
use crate::{
    i18n::{t, word},
    islands::Live,
    service::{Actions, Leaf},
    ui::{Amount, Badge, EmptyState, Key, LinkButton, LiveMark, Look, Nobody, Pager, PostButton, Tab, Table, Tabs, Who, query::Here},
    web::frame,
};

/// `address` is the feed's, the one time it is shown.
#[component]
pub fn List(found: Duties, show: DutyShow, address: Option<String>) -> impl IntoView {
    let Duties { page, open, overdue, all, subscribed } = found;
    let here = Here::current().without("page");
    let tabs = vec![
        Tab::new(here.clone().without("show").href(), t("duties-open"), show == DutyShow::Open).counting(open),
        Tab::new(here.clone().with("show", "overdue").href(), t("duties-overdue"), show == DutyShow::Overdue).counting(overdue),
        Tab::new(here.with("show", "all").href(), t("duties-all"), show == DutyShow::All).counting(all),
    ];
    let (number, size, total) = (page.page, page.size, page.total);
    let body = match (total, all) {
        (0, 0) => view! { <Nothing/> }.into_any(),
        (0, _) => view! { <EmptyState icon="check" title=t("duties-none") text=t("duties-none-text")/> }.into_any(),
        _ => view! { <div class="card"><Rows rows=page.rows/><Pager page=number size total/></div> }.into_any(),
    };
    view! {
        <div class="head">
            <div><h1>{t("duties-title")}</h1><p class="soft">{t("duties-text")}" "<LiveMark/></p></div>
            <div class="actions"><Actions current=Leaf::Duties/></div>
        </div>
        <div class="cluster"><Tabs label=t("duties-title") tabs/><Add/></div>
        <div data-region="duties">{body}</div>
        <Subscribe since=subscribed address/>
        <Live project=frame().key.to_string() region="duties".to_owned()/>
    }
}

/// The way to a new one, for whoever may.
#[component]
fn Add() -> impl IntoView {
    let frame = frame();
    let href = format!("/p/{}/duties/new", frame.key);
    frame.may(Permission::DutyWrite).then(|| view! { <LinkButton href icon="plus">{t("duty-new")}</LinkButton> })
}

/// Nobody looks after anything yet: there is a set to begin with.
#[component]
fn Nothing() -> impl IntoView {
    let frame = frame();
    let begin = frame.may(Permission::DutyWrite).then(|| {
        let hidden = vec![("project", frame.key.to_string())];
        view! { <PostButton action="/rpc/duties/begin" hidden label=t("duties-begin") look=Look::Primary/> }
    });
    view! { <EmptyState icon="calendar" title=t("duties-empty") text=t("duties-empty-text")>{begin}</EmptyState> }
}

#[component]
fn Rows(rows: Vec<DutyRow>) -> impl IntoView {
    let costs = frame().may(Permission::UnsharedRead);
    let head = |key: &'static str| view! { <th scope="col">{t(key)}</th> };
    let cost = costs.then(|| view! { <th scope="col" class="num">{t("duty-cost")}</th> });
    let rows = rows.into_iter().map(|row| view! { <Line row costs/> }).collect_view();
    view! {
        <Table caption=t("duties-title") quiet_caption=true folds=true class="queue">
            <thead>
                <tr>{head("duty-key")}{head("field-title")}{head("duty-standing")}{head("field-rhythm")}{head("field-owner")}{cost}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

#[component]
fn Line(row: DutyRow, costs: bool) -> impl IntoView {
    let href = duty_path(row.number);
    let owner = match row.owner.clone() {
        Some(who) => view! { <Who name=who.name id=Some(who.id)/> }.into_any(),
        None => view! { <Nobody/> }.into_any(),
    };
    let amount = row.cost.map(|cost| view! { <Amount of=money(cost)/> });
    let cost = costs.then(|| view! { <td class="num" data-label=t("duty-cost")>{amount}</td> });
    view! {
        <tr data-item=row.id.to_string() data-name=row.code.clone()>
            <td data-label=t("duty-key")><Key of=row.code.clone() href=href.clone()/></td>
            <th scope="row"><a class="title" dir="auto" href=href>{row.title.clone()}</a>" "<Badge>{word("duty-kind", row.kind)}</Badge></th>
            <td data-label=t("duty-standing")><Standing row=row.clone()/></td>
            <td data-label=t("field-rhythm")><RhythmOf row=row.clone()/></td>
            <td data-label=t("field-owner")>{owner}</td>
            {cost}
        </tr>
    }
}
