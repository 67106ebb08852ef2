//! The first screen of whoever tests.

use golive_domain::{access::Permission, testing::CaseResult, words::Word as _};
use golive_store::{
    defects::DefectRow,
    exploring::ExplorationRow,
    requirements::RequirementRow,
    testing::{Bench, ExecutionRow, PlanRow},
};
use leptos::prelude::*;

use super::Parts;
use crate::{
    exploring::explored_path,
    i18n::{number, t, word},
    islands::Live,
    requirements::{Proved, path_of},
    testing::marks::{CoverageMark, ResultMark, StandingBar},
    ui::{Card, EmptyState, Head, LinkButton, Look, StateOf, When},
    web::frame,
};

#[component]
pub fn BenchView(bench: Bench) -> impl IntoView {
    let frame = frame();
    let path = format!("/p/{}/tests", frame.key);
    let Bench { mine, explorations, retests, fresh, holes, plans, shares } = bench;
    let (new_case, library, plan_list) = (format!("{path}/cases/new"), format!("{path}/library"), format!("{path}/plans"));
    let explore_list = format!("{path}/explore");
    let nothing = explorations.1 == 0 && plans.is_empty() && shares.total() == 0 && retests.1 == 0 && fresh.1 == 0;
    let start = (nothing && frame.may(Permission::CaseWrite)).then(|| {
        view! {
            <EmptyState icon="check" title=t("bench-empty") text=t("bench-empty-text")>
                <LinkButton href=new_case>{t("case-new")}</LinkButton>
                <LinkButton href=library look=Look::Primary>{t("library-title")}</LinkButton>
            </EmptyState>
        }
    });
    let defects = format!("/p/{}/defects", frame.key);
    let go = mine.0.first().map(|first| {
        view! { <LinkButton href=format!("{path}/executions/{}", first.id) look=Look::Primary>{t("bench-go-on")}</LinkButton> }
    });
    let (retest_list, fresh_list) = (format!("{defects}/retest"), format!("{defects}?state=new"));
    let hole_list = format!("/p/{}/requirements?moscow=must&coverage=uncovered", frame.key);
    view! {
        <Head title=t("bench-title") note=t("bench-text")>{go}</Head>
        <Parts current=""/>
        {start}
        <div class="columns bench" data-region="bench">
            <Part title=t("bench-mine") total=mine.1 href=plan_list none=t("bench-no-mine")>
                {mine.0.into_iter().map(|row| view! { <Mine row/> }).collect_view()}
            </Part>
            <Part title=t("bench-explorations") total=explorations.1 href=explore_list none=t("bench-no-explorations")>
                {explorations.0.into_iter().map(|row| view! { <Exploration row/> }).collect_view()}
            </Part>
            <Part title=t("bench-retests") total=retests.1 href=retest_list none=t("bench-no-retests")>
                {retests.0.into_iter().map(|row| view! { <Defect row/> }).collect_view()}
            </Part>
            <Part title=t("bench-fresh") total=fresh.1 href=fresh_list none=t("bench-no-fresh")>
                {fresh.0.into_iter().map(|row| view! { <Defect row/> }).collect_view()}
            </Part>
            <Part title=t("bench-holes") total=holes.1 href=hole_list none=t("bench-no-holes")>
                {holes.0.into_iter().map(|row| view! { <Hole row/> }).collect_view()}
            </Part>
        </div>
        {(!plans.is_empty()).then(|| view! {
            <Card title=t("bench-plans") flush=true><ul class="rows">{plans.into_iter().map(|row| view! { <PlanLine row/> }).collect_view()}</ul></Card>
        })}
        {(shares.total() > 0).then(|| view! { <section><h2>{t("coverage-title")}</h2><Proved shares/></section> })}
        <Live project=frame.key.to_string() region="bench".to_owned()/>
    }
}

/// A part with its number, which leads to the whole list.
#[component]
fn Part(title: String, total: u64, href: String, none: String, children: Children) -> impl IntoView {
    let count = number(i64::try_from(total).unwrap_or(i64::MAX));
    let aside = view! { <a class="num" href=href.clone()>{t!("bench-all", "count" = count)}</a> }.into_any();
    let body = if total == 0 {
        view! { <p class="soft pad">{none}</p> }.into_any()
    } else {
        view! { <ul class="rows">{children()}</ul> }.into_any()
    };
    view! { <Card title aside flush=true>{body}</Card> }
}

#[component]
fn Mine(row: ExecutionRow) -> impl IntoView {
    let href = format!("/p/{}/tests/executions/{}", frame().key, row.id);
    let data = row.data_row.map(|at| t!("execution-row", "row" = at));
    view! {
        <li data-item=row.id.to_string()>
            <a class="item-key" dir="ltr" href=href.clone()>{row.code}</a>
            <a class="grow title" href=href dir="auto">{row.title}{data.map(|data| format!(" · {data}"))}</a>
            <small dir="auto">{row.place}</small>
            <ResultMark of=row.result/>
        </li>
    }
}

#[component]
fn Exploration(row: ExplorationRow) -> impl IntoView {
    let href = explored_path(row.number);
    view! {
        <li data-item=row.id.to_string()>
            <a class="item-key" dir="ltr" href=href.clone()>{row.code}</a>
            <a class="grow title" href=href dir="auto">{row.target}</a>
            <StateOf of=row.state prefix="exploration-state"/>
        </li>
    }
}

#[component]
fn Defect(row: DefectRow) -> impl IntoView {
    let href = format!("/p/{}/defects/{}", frame().key, row.number);
    view! {
        <li data-item=row.id.to_string()>
            <a class="item-key" dir="ltr" href=href.clone()>{row.code}</a>
            <a class="grow title" href=href dir="auto">{row.title}</a>
            <span class="badge" data-severity=row.severity.as_str() title=word("severity", row.severity)>{row.severity.as_str().to_uppercase()}</span>
            <small><When at=row.state_since/></small>
        </li>
    }
}

#[component]
fn Hole(row: RequirementRow) -> impl IntoView {
    let href = path_of(&frame().key, &row.code);
    view! {
        <li data-item=row.id.to_string()>
            <a class="item-key" dir="ltr" href=href.clone()>{row.code}</a>
            <a class="grow title" href=href dir="auto">{row.title}</a>
            <CoverageMark of=row.coverage/>
        </li>
    }
}

#[component]
fn PlanLine(row: PlanRow) -> impl IntoView {
    let href = format!("/p/{}/tests/plans/{}", frame().key, row.number);
    let left = row.of(CaseResult::NotRun) + row.of(CaseResult::InProgress);
    view! {
        <li data-item=row.id.to_string()>
            <a class="item-key" dir="ltr" href=href.clone()>{row.code.clone()}</a>
            <a class="grow title" href=href dir="auto">{row.name.clone()}</a>
            <StateOf of=row.state prefix="plan-state"/>
            <StandingBar standing=row.standing.clone()/>
            <span class="num soft">{t!("plan-left", "left" = left, "all" = row.executions())}</span>
        </li>
    }
}
