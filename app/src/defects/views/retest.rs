//! The retest queue: what can be tested again where, and what waits for its build.

use golive_domain::defects::DefectState;
use golive_store::defects::{DefectRow, Retest};
use leptos::prelude::*;

use super::{
    next::{Next, StillThere, worked_it},
    parts::{Actions, Age, Face, Leaf, Marks, PriorityOf, SeverityOf},
};
use crate::{
    defects::defect_path,
    i18n::t,
    islands::Live,
    ui::{EmptyState, Key, LinkButton, LiveMark, Look},
    web::frame,
};

#[component]
pub fn RetestView(queue: Vec<Retest>) -> impl IntoView {
    let ready: usize = queue.iter().map(|place| place.ready.len()).sum();
    let waiting: usize = queue.iter().map(|place| place.waiting.len()).sum();
    let body = match queue.is_empty() {
        true => view! {
            <EmptyState icon="check" title=t("retest-empty-title") text=t("retest-empty-text")>
                <LinkButton href=super::path("") look=Look::Primary>{t("defects-list")}</LinkButton>
            </EmptyState>
        }
        .into_any(),
        false => queue.into_iter().map(|place| view! { <Place place/> }).collect_view().into_any(),
    };
    view! {
        <div class="head">
            <div>
                <h1>{t("defects-retest-title")}</h1>
                <p class="soft"><span data-region="defects">{t!("retest-count", "ready" = ready, "waiting" = waiting)}</span>" "<LiveMark/></p>
            </div>
            <div class="actions"><Actions current=Leaf::Retest/></div>
        </div>
        <div class="stack" data-region="defects">{body}</div>
        <Live project=frame().key.to_string() region="defects".to_owned()/>
    }
}

#[component]
fn Place(place: Retest) -> impl IntoView {
    let Retest { environment, ready, waiting } = place;
    let there = match environment.build {
        Some(build) => view! { <span class="soft">{t!("retest-build-there", "build" = build.name)}</span> }.into_any(),
        None => view! { <span class="soft">{t("retest-no-build")}</span> }.into_any(),
    };
    let group = |title: String, rows: Vec<DefectRow>| {
        (!rows.is_empty()).then(|| {
            let rows = rows.into_iter().map(|row| view! { <Line row/> }).collect_view();
            view! { <h3 class="group">{title}</h3><ul class="rows retest">{rows}</ul> }
        })
    };
    let ready = group(t!("retest-ready", "count" = ready.len()), ready);
    let waiting = group(t!("retest-waiting", "count" = waiting.len()), waiting);
    view! {
        <section class="card">
            <header><h2 dir="auto">{environment.name}</h2>{there}</header>
            {ready}
            {waiting}
        </section>
    }
}

#[component]
fn Line(row: DefectRow) -> impl IntoView {
    let href = defect_path(&frame().key, row.number);
    let fixed = row.build_fixed.clone().map(|build| view! { <span class="soft nowrap">{t!("retest-fixed-in", "build" = build)}</span> });
    let own = (row.state == DefectState::ReadyForRetest && worked_it(&row))
        .then(|| view! { <span class="soft">{t("defect-own-fix-short")}</span> });
    let (id, code) = (row.id.to_string(), row.code.clone());
    view! {
        <li data-item=id data-name=code>
            <SeverityOf of=row.severity/>
            <PriorityOf of=row.priority/>
            <Key of=row.code.clone() href=href.clone()/>
            <a class="title grow" dir="auto" href=href>{row.title.clone()}</a>
            <Marks row=row.clone()/>
            {fixed}
            <span class="soft"><Age since=row.state_since/></span>
            <Face of=row.found_by.clone()/>
            {own}
            <Next row=row.clone()/>
            <StillThere row=row.clone()/>
        </li>
    }
}
