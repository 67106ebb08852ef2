//! The figures of a report: what was kept, of what, by whom, and how the desk worked.

use golive_domain::service::{Metric, Tally};
use golive_store::service::ServiceReport;
use leptos::prelude::*;

use crate::{
    i18n::{Formats, decimal, number, percent, t, word},
    service::report::{self, Reading},
    ui::{Card, Stat, Table},
};

/// Kept of all, with how many there were: `96.4% of 28`.
pub(super) fn share(tally: Tally) -> String {
    report::share(&Formats::current(), tally)
}

/// By target, a line for each level that sums its own up.
pub(super) fn targets(reading: &Reading) -> AnyView {
    if reading.report.by_metric.is_empty() {
        return ().into_any();
    }
    let row = |name: String, sum: bool, tally: Tally| {
        let share = report::percent(&Formats::current(), tally).unwrap_or_default();
        let counts =
            [("sla-decided", tally.total()), ("sla-kept", tally.met), ("sla-broken", tally.breached), ("sla-by-change", tally.by_change)];
        let cells =
            counts.map(|(key, count)| view! { <td class="num" data-label=t(key)>{number(i64::try_from(count).unwrap_or_default())}</td> });
        let name = if sum { view! { <b>{name}</b> }.into_any() } else { name.into_any() };
        view! { <tr><th scope="row">{name}</th>{cells.collect_view()}<td class="num" data-label=t("sla-share")><b>{share}</b></td></tr> }
    };
    let levels = reading.levels().into_iter().map(|(level, sum, own)| {
        let own = own.into_iter().map(|(metric, tally)| row(word("metric", metric), false, tally)).collect_view();
        view! { {row(t(level.key()), true, sum)}{own} }
    });
    let rows = levels.collect_view();
    let heads = ["sla-decided", "sla-kept", "sla-broken", "sla-by-change", "sla-share"];
    let heads = heads.map(|key| view! { <th scope="col" class="num">{t(key)}</th> }).collect_view();
    view! {
        <section class="card">
            <Table id="by-target" caption=t("sla-by-target") dense=true folds=true>
                <thead><tr><th scope="col">{t("sla-promise")}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </Table>
        </section>
    }
    .into_any()
}

/// A table of shares: a row for each `T`, a column for each metric.
pub(super) fn matrix<T>(
    id: &'static str,
    caption: String,
    rows: impl Iterator<Item = (String, T)>,
    metrics: &[Metric],
    tally: impl Fn(Metric, &T) -> Option<Tally>,
) -> AnyView {
    let rows: Vec<_> = rows
        .filter(|(_, of)| metrics.iter().any(|metric| tally(*metric, of).is_some()))
        .map(|(label, of)| {
            let cells = metrics.iter().map(|metric| {
                let said = tally(*metric, &of).map_or_else(|| t("nothing"), share);
                view! { <td class="num" data-label=word("metric", *metric)>{said}</td> }
            });
            view! { <tr><th scope="row">{label}</th>{cells.collect_view()}</tr> }
        })
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    let heads = metrics.iter().map(|metric| view! { <th scope="col" class="num">{word("metric", *metric)}</th> }).collect_view();
    view! {
        <section class="card">
            <Table id=id caption=caption dense=true folds=true>
                <thead><tr><td></td>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </Table>
        </section>
    }
    .into_any()
}

/// How the desk worked, and what is open.
pub(super) fn stats(report: &ServiceReport) -> impl IntoView + use<> {
    let part = |some: u64, all: u64| match all {
        0 => t("report-none-yet"),
        all => t!("report-share", "share" = percent(some as f64 / all as f64), "count" = all),
    };
    let rating = match report.rated {
        0 => t("report-none-yet"),
        rated => t!("report-rating", "rating" = decimal(report.rating_sum as f64 / rated as f64, 1), "count" = rated),
    };
    let ages = ["day", "3-days", "week", "month", "longer"].iter().zip(report.backlog);
    let ages = ages.map(|(age, count)| view! { <li>{t(&format!("report-age-{age}"))}": "<b>{number(i64::try_from(count).unwrap_or_default())}</b></li> }).collect_view();
    let (opened, resolved) = (number(report.opened as i64), number(report.resolved as i64));
    let (back, first) = (part(report.came_back, report.resolved), part(report.first_contact, report.resolved));
    view! {
        <section class="stats">
            <Stat label=t("report-opened") value=opened/>
            <Stat label=t("report-resolved") value=resolved/>
            <Stat label=t("report-first-contact") value=first/>
            <Stat label=t("report-came-back") value=back/>
            <Stat label=t("report-rated") value=rating/>
        </section>
        <Card title=t("report-backlog")><ul class="cluster">{ages}</ul></Card>
    }
}
