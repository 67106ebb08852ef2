//! How a plan goes on: what is left, what was meant to be left, and how much was done each day.

use chrono::NaiveDate;
use golive_domain::testing::{BurnDay, CaseResult};
use golive_store::testing::Burn;
use leptos::prelude::*;

use crate::{
    i18n::{day_month, exact, number, t},
    ui::{
        Chart,
        chart::{Ink, Plot, Series, Shape},
        query::Here,
    },
};

/// `path` is the plan's page: each number opens the executions it counts.
#[component]
pub fn BurnChart(burn: Burn, #[prop(into)] path: String) -> impl IntoView {
    let days = burn.days;
    let Some(last) = days.iter().rev().find_map(|day| day.standing.clone()) else {
        return view! { <p class="soft">{t("burn-not-begun")}</p> }.into_any();
    };
    let left = |day: &BurnDay| day.standing.as_ref().map(|standing| f64::from(standing.left()));
    let passed = |day: &BurnDay| day.standing.as_ref().map(|standing| f64::from(standing.of(CaseResult::Passed)));
    let meant = |day: &BurnDay| day.meant.map(|thousandths| thousandths as f64 / 1000.0);
    let link = |pairs: Vec<(&str, NaiveDate)>| {
        let query = pairs.into_iter().map(|(name, date)| (name.to_owned(), date.to_string())).collect();
        Here { path: path.clone(), query }.href()
    };
    let told = |day: &BurnDay| burn.listed && day.standing.is_some();
    let at = |name: &'static str| days.iter().map(|day| told(day).then(|| link(vec![(name, day.date)]))).collect::<Vec<_>>();
    let before = std::iter::once(None).chain(days.iter().map(|day| Some(("recorded_after", day.date))));
    let recorded_links = days.iter().zip(before);
    let recorded_links =
        recorded_links.map(|(day, before)| told(day).then(|| link(before.into_iter().chain([("recorded_until", day.date)]).collect())));
    let mut series = vec![
        Series::new(t("burn-recorded"), Shape::SoftBar, Ink::Grey, days.iter().map(|day| day.recorded.map(f64::from)))
            .linked(recorded_links.collect()),
        Series::new(t("burn-left"), Shape::Line, Ink::Accent, days.iter().map(left)).linked(at("left_at")),
        Series::new(t("burn-passed"), Shape::Line, Ink::Green, days.iter().map(passed)).linked(at("passed_at")),
    ];
    if days.iter().any(|day| day.meant.is_some()) {
        series.insert(1, Series::new(t("burn-meant"), Shape::Guide, Ink::Grey, days.iter().map(meant)));
    }
    let plot = Plot {
        title: t("burn-title"),
        note: t!("burn-planned", "count" = burn.planned, "at" = exact(burn.as_of)),
        summary: t!(
            "burn-summary",
            "planned" = burn.planned,
            "left" = last.left(),
            "passed" = last.of(CaseResult::Passed),
            "failed" = number(last.of(CaseResult::Failed).into())
        ),
        labels: days.iter().map(|day| day_month(day.date)).collect(),
        labels_are: t("chart-day"),
        series,
        off: days.iter().enumerate().filter(|(_, day)| !day.working).map(|(at, _)| at).collect(),
        now: days.iter().position(|day| day.date == burn.today),
        ..Plot::default()
    };
    view! { <Chart plot/> }.into_any()
}
