//! Charts of sprints: burndown, burnup, velocity.

use std::iter::once;

use golive_domain::{
    backlog::HalfPoints,
    sprints::{ChartDay, DayTotals, ScopeChange, SprintState},
};
use golive_store::sprints::{ScopeLine, Sprints};
use leptos::prelude::*;

use crate::{
    i18n::{day_month, decimal, points, t, word},
    ui::{
        Card, Chart,
        chart::{Band, Ink, Plot, ScopeKind, ScopeMark, Series, Shape},
    },
    web::Viewer,
};

/// Remaining points day by day, with every change of scope marked.
#[component]
pub fn Burndown(chart: golive_domain::sprints::Chart, scope: Vec<ScopeLine>) -> impl IntoView {
    let last = chart.days.iter().filter_map(|day| day.known).next_back().unwrap_or(EMPTY);
    let guideline = chart.days.iter().map(|day| Some(day.guideline));
    let plot = Plot {
        title: t("chart-burndown"),
        note: t!("chart-committed", "points" = chart.start.as_f64()),
        summary: t!("chart-burndown-summary", "start" = chart.start.as_f64(), "left" = points(last.remaining)),
        series: vec![
            Series::new(t("chart-guideline"), Shape::Guide, Ink::Grey, from(chart.start, guideline)),
            Series::new(t("chart-remaining"), Shape::Line, Ink::Accent, from(chart.start, known(&chart.days, |totals| totals.remaining))),
        ],
        marks: marks(&chart.days, &scope),
        ..days(&chart.days)
    };
    view! { <Chart plot/> }
}

/// Done points below the scope they are a part of.
#[component]
pub fn Burnup(chart: golive_domain::sprints::Chart) -> impl IntoView {
    let last = chart.days.iter().filter_map(|day| day.known).next_back().unwrap_or(EMPTY);
    let plot = Plot {
        title: t("chart-burnup"),
        summary: t!("chart-burnup-summary", "done" = points(last.done), "scope" = last.scope.as_f64()),
        series: vec![
            Series::new(t("chart-scope"), Shape::Step, Ink::Warm, from(chart.start, known(&chart.days, |totals| totals.scope))),
            Series::new(t("chart-done"), Shape::Area, Ink::Green, from(HalfPoints::ZERO, known(&chart.days, |totals| totals.done))),
        ],
        ..days(&chart.days)
    };
    view! { <Chart plot/> }
}

/// Done points of the closed sprints with their mean and range.
#[component]
pub fn VelocityChart(sprints: Sprints) -> impl IntoView {
    let Some(velocity) = sprints.velocity else {
        return view! { <p class="soft">{t("velocity-not-yet")}</p> }.into_any();
    };
    let closed: Vec<_> = sprints.lines.iter().rev().filter(|line| line.sprint.state == SprintState::Closed).collect();
    let every = |value: f64| closed.iter().map(move |_| Some(value)).collect::<Vec<_>>();
    let mean = decimal(velocity.mean, 1);
    let range = t!("velocity-range", "lowest" = points(velocity.lowest), "highest" = velocity.highest.as_f64());
    let plot = Plot {
        title: t("chart-velocity"),
        note: range.clone(),
        summary: t!("chart-velocity-summary", "mean" = mean, "count" = velocity.sprints, "range" = range),
        labels: closed.iter().map(|line| t!("sprint-number", "number" = line.sprint.number)).collect(),
        labels_are: t("sprint"),
        series: vec![
            Series::new(t("chart-scope"), Shape::SoftBar, Ink::Grey, closed.iter().map(|line| Some(line.points.as_f64()))),
            Series::new(t("chart-done"), Shape::Bar, Ink::Accent, closed.iter().map(|line| Some(line.done.as_f64()))),
            Series::new(t("chart-mean"), Shape::Guide, Ink::Green, every(velocity.mean)),
        ],
        band: Some(Band { name: t("chart-range"), from: every(velocity.lowest.as_f64()), to: every(velocity.highest.as_f64()) }),
        ..Plot::default()
    };
    view! { <Card><Chart plot/></Card> }.into_any()
}

const EMPTY: DayTotals =
    DayTotals { remaining: HalfPoints::ZERO, done: HalfPoints::ZERO, scope: HalfPoints::ZERO, scope_change: HalfPoints::ZERO };

/// What is known of each day.
fn known(days: &[ChartDay], of: impl Fn(DayTotals) -> HalfPoints) -> impl Iterator<Item = Option<f64>> {
    days.iter().map(move |day| day.known.map(|totals| of(totals).as_f64()))
}

/// A line from where the sprint began, so that its first day is one already.
fn from(start: HalfPoints, days: impl Iterator<Item = Option<f64>>) -> Vec<Option<f64>> {
    once(Some(start.as_f64())).chain(days).collect()
}

/// The row both charts share: the start, then the end of each day.
fn days(days: &[ChartDay]) -> Plot {
    let today = Viewer::current().now.with_timezone(&crate::i18n::Formats::current().zone).date_naive();
    Plot {
        labels: once(t("chart-start")).chain(days.iter().map(|day| day_month(day.date))).collect(),
        labels_are: t("chart-day"),
        off: (1..).zip(days).filter(|(_, day)| !day.working).map(|(at, _)| at).collect(),
        now: days.iter().position(|day| day.date == today).map(|at| at + 1),
        ..Plot::default()
    }
}

/// One mark a day: all its changes together, each named for whoever points at it.
fn marks(days: &[ChartDay], scope: &[ScopeLine]) -> Vec<ScopeMark> {
    let zone = crate::i18n::Formats::current().zone;
    let on_day = |(at, day): (usize, &ChartDay)| {
        let changes: Vec<&ScopeLine> = scope.iter().rev().filter(|line| line.at.with_timezone(&zone).date_naive() == day.date).collect();
        let sum: HalfPoints = changes.iter().map(|line| line.by).sum();
        let note = changes.iter().map(|line| change_of(line)).collect::<Vec<_>>().join("; ");
        let kind = match () {
            () if changes.iter().all(|line| line.change == ScopeChange::ReEstimated) => ScopeKind::Changed,
            () if sum < HalfPoints::ZERO => ScopeKind::Removed,
            () => ScopeKind::Added,
        };
        (!changes.is_empty()).then_some(ScopeMark { at, kind, delta: sum.as_f64(), note })
    };
    (1..).zip(days).filter_map(on_day).collect()
}

fn change_of(line: &ScopeLine) -> String {
    format!("{} {}", word("scope-change", line.change), line.code)
}
