//! The active sprint's burndown, small.

use golive_domain::sprints::Chart as Numbers;
use leptos::prelude::*;

use crate::{
    i18n::{day_month, points, t},
    ui::{
        Chart,
        chart::{Ink, Plot, Series, Shape},
    },
};

/// Remaining points against the guideline, up to today.
#[component]
pub fn Burndown(chart: Numbers) -> impl IntoView {
    let known = || chart.days.iter().enumerate().filter_map(|(at, day)| Some((at, day.known?)));
    let left = known().next_back().map_or(chart.start, |(_, totals)| totals.remaining);
    let remaining: Vec<Option<f64>> = chart.days.iter().map(|day| day.known.map(|totals| totals.remaining.as_f64())).collect();
    let guideline: Vec<Option<f64>> = chart.days.iter().map(|day| Some(day.guideline)).collect();
    let plot = Plot {
        title: t("today-burndown"),
        note: t!("today-committed", "points" = points(chart.start)),
        summary: t!("today-burndown-summary", "left" = points(left), "start" = points(chart.start)),
        labels: chart.days.iter().map(|day| day_month(day.date)).collect(),
        labels_are: t("today-day"),
        series: vec![
            Series::new(t("today-guideline"), Shape::Guide, Ink::Grey, guideline),
            Series::new(t("today-remaining"), Shape::Line, Ink::Accent, remaining),
        ],
        off: chart.days.iter().enumerate().filter(|(_, day)| !day.working).map(|(at, _)| at).collect(),
        now: known().next_back().map(|(at, _)| at),
        ..Plot::default()
    };
    view! { <Chart plot/> }
}
