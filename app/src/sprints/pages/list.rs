//! The sprints of a project.

use golive_domain::{access::Permission, sprints::SprintState};
use golive_store::sprints::{SprintLine, Sprints};
use leptos::prelude::*;

use super::{
    charts::VelocityChart,
    parts::{may, name, path},
};
use crate::{
    i18n::{date_range, points, t},
    ui::{Card, EmptyState, LinkButton, Look, Split, StateOf},
    web::frame,
};

#[component]
pub fn List(sprints: Sprints) -> impl IntoView {
    let new = format!("/p/{}/sprints/new", frame().key);
    let plan = may(Permission::SprintPlan)
        .then(|| view! { <LinkButton href=new.clone() look=Look::Primary icon="plus">{t("sprint-new")}</LinkButton> });
    if sprints.lines.is_empty() {
        return view! {
            <div class="head"><div><h1>{t("room-sprints")}</h1></div></div>
            <EmptyState icon="sprint" title=t("sprints-empty") text=t("sprints-empty-text")>{plan}</EmptyState>
        }
        .into_any();
    }
    let lines = sprints.lines.iter().cloned().map(|line| view! { <Line line/> }).collect_view();
    view! {
        <div class="head">
            <div><h1>{t("room-sprints")}</h1><p class="soft">{t!("sprints-count", "count" = sprints.lines.len())}</p></div>
            <div class="actions">{plan}</div>
        </div>
        <div class="stack">
            <VelocityChart sprints=sprints.clone()/>
            <Card flush=true><ul class="rows sprint-list" data-region="sprints">{lines}</ul></Card>
        </div>
    }
    .into_any()
}

#[component]
fn Line(line: SprintLine) -> impl IntoView {
    let SprintLine { sprint, items, points: all, done } = line;
    let leaf = match sprint.state {
        SprintState::Planned => "planning",
        SprintState::Active => "board",
        SprintState::Closed => "",
    };
    let text = t!("sprint-line", "done" = points(done), "points" = all.as_f64(), "items" = items);
    view! {
        <li>
            <a class="grow" href=path(sprint.number, leaf) dir="auto">{name(&sprint)}</a>
            <small class="num">{date_range(sprint.starts_on, sprint.ends_on)}</small>
            <StateOf of=sprint.state prefix="sprint-state"/>
            <Split done=done.as_f64() doing=0.0 total=all.as_f64()/>
            <span class="num">{text}</span>
        </li>
    }
}
