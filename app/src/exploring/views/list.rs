//! The list of sessions.

use golive_domain::access::Permission;
use golive_store::{
    Paged,
    exploring::{ExplorationFilter, ExplorationRow},
};
use leptos::prelude::*;

use super::explored_path;
use crate::{
    i18n::t,
    islands::Live,
    testing::Parts,
    ui::{Badge, Card, EmptyState, Head, LinkButton, Look, Pager, StateOf, Tab, Tabs, When, query::Here},
    web::frame,
};

#[component]
pub fn List(found: Paged<ExplorationRow>, filter: ExplorationFilter) -> impl IntoView {
    let path = format!("/p/{}/tests/explore", frame().key);
    let may = frame().may(Permission::ResultWrite);
    let new =
        || may.then(|| view! { <LinkButton href=format!("{path}/new") look=Look::Primary icon="plus">{t("exploration-new")}</LinkButton> });
    let head = new();
    let here = Here::current().without("page");
    let tabs = vec![
        Tab::new(here.clone().without("show").href(), t("explore-open"), !filter.ended),
        Tab::new(here.with("show", "ended").href(), t("explore-ended"), filter.ended),
    ];
    let (page, size, total) = (found.page, found.size, found.total);
    let body = if found.rows.is_empty() {
        let first = (!filter.ended).then(new);
        let (title, text) = match filter.ended {
            true => (t("explore-none-ended"), t("explore-none-ended-text")),
            false => (t("explore-empty"), t("explore-empty-text")),
        };
        view! { <EmptyState icon="search" title text>{first}</EmptyState> }.into_any()
    } else {
        let lines = found.rows.into_iter().map(|row| view! { <Line row/> }).collect_view();
        view! { <Card flush=true><ul class="rows">{lines}</ul></Card><Pager page size total/> }.into_any()
    };
    view! {
        <Head title=t("explore-title") note=t("explore-text")>{head}</Head>
        <Parts current="explore"/>
        <Tabs label=t("explore-title") tabs/>
        <div data-region="explorations">{body}</div>
        <Live project=frame().key.to_string() region="explorations".to_owned()/>
    }
}

#[component]
fn Line(row: ExplorationRow) -> impl IntoView {
    let href = explored_path(row.number);
    let who = row.tester.map(|tester| view! { <small dir="auto">{tester.name}</small> });
    let place = row.place.map(|place| view! { <small dir="auto">{place}</small> });
    let shared = row.shared.then(|| view! { <Badge>{t("plan-shared")}</Badge> });
    let ended = row.ended_at.map(|at| view! { <small><When at/></small> });
    let notes = (row.notes > 0).then(|| t!("exploration-notes-count", "count" = row.notes, "problems" = row.problems));
    view! {
        <li data-item=row.id.to_string()>
            <a class="item-key" dir="ltr" href=href.clone()>{row.code}</a>
            <a class="grow title" href=href dir="auto">{row.target}</a>
            {shared}{who}{place}{ended}
            <span class="num soft">{notes}</span>
            <span class="num soft">{t!("minutes-short", "minutes" = row.minutes)}</span>
            <StateOf of=row.state prefix="exploration-state"/>
        </li>
    }
}
