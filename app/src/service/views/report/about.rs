//! What the figures are of: their days, and the days beside; the agreement; whose tickets.

use chrono::NaiveDate;
use golive_store::service::ServiceReport;
use leptos::prelude::*;

use crate::{
    i18n::{Formats, date_range, exact, t},
    service::{
        report::{Period, Stretch},
        views::path,
    },
    ui::{ButtonGroup, Fact, Facts, LinkButton},
    web::Viewer,
};

/// What the figures are of.
#[component]
pub(super) fn About(report: ServiceReport) -> impl IntoView {
    let held = report.held.iter().map(|held| t!("sla-agreement-version", "version" = held.version, "since" = exact(held.effective)));
    let held = held.collect::<Vec<_>>().join(" · ");
    let held = if held.is_empty() { t("sla-agreement-none") } else { held };
    let covers = t(if report.whole { "sla-covers-all" } else { "sla-covers-shared" });
    let unit = t!("sla-unit-is", "zone" = Viewer::current().zone);
    view! {
        <Facts inline=true>
            <Fact label=t("sla-period")>{date_range(report.from, report.to)}</Fact>
            <Fact label=t("service-agreement")><a href=path("agreement")>{held}</a></Fact>
            <Fact label=t("sla-covers")>{covers}</Fact>
            <Fact label=t("sla-unit")>{unit}</Fact>
        </Facts>
    }
}

/// The ways to the periods beside, and to the month, the quarter and the year around.
#[component]
pub(super) fn Periods(period: Period, today: NaiveDate) -> impl IntoView {
    let href = |period: Period| format!("{}?{}", path("report"), period.query());
    let named = |period: Period| period.said(&Formats::current());
    let (previous, next) = (period.previous(), period.next());
    let previous =
        previous.map(|other| view! { <LinkButton href=href(other) small=true>{t!("sla-previous", "period" = named(other))}</LinkButton> });
    let next = next.map(|other| view! { <LinkButton href=href(other) small=true>{t!("sla-next", "period" = named(other))}</LinkButton> });
    let within = period.to.min(today).max(period.from);
    let calendar = Viewer::current().calendar;
    let around = Stretch::ALL.map(|stretch| {
        let other = Period::around(calendar, stretch, within);
        let key = match stretch {
            Stretch::Month => "sla-a-month",
            Stretch::Quarter => "sla-a-quarter",
            Stretch::Year => "sla-a-year",
        };
        view! { <LinkButton href=href(other) small=true current={other == period}>{t(key)}</LinkButton> }
    });
    view! {
        <nav class="cluster" aria-label=t("sla-period")>
            {previous}
            <ButtonGroup label=t("sla-stretch")>{around.collect_view()}</ButtonGroup>
            {next}
        </nav>
    }
}
