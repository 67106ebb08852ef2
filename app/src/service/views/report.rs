//! Whether promises were kept: the figures, and every promise that was broken.

use chrono::{Months, NaiveDate};
use golive_domain::{
    people::CalendarKind,
    service::{Cause, Metric, Priority, RequestType, Tally},
    words::Word as _,
};
use golive_store::service::{Broken, MOST_BROKEN, ServiceReport};
use leptos::prelude::*;

use super::{
    parts::ledger_path,
    path,
    queue::{Actions, Leaf},
};
use crate::{
    i18n::{date_range, decimal, month_year, number, percent, t, word},
    service::ticket_path,
    ui::{Badge, Button, Card, DateField, Key, Notice, Stat, Table, TableEmpty, Tone, When},
    web::{Viewer, frame},
};

#[component]
pub fn ReportView(report: ServiceReport) -> impl IntoView {
    let stats = stats(&report);
    let (from, to) = (report.from, report.to);
    let metrics = Metric::ALL.iter().copied().filter(|metric| report.by_metric.iter().any(|(each, _)| each == metric));
    let metrics: Vec<Metric> = metrics.collect();
    let months: Vec<_> = unique(report.by_month.iter().map(|(_, month, _)| *month));
    let by_month =
        matrix("by-month", t("report-by-month"), months.iter().map(|month| (month_name(*month), *month)), &metrics, |metric, month| {
            report.by_month.iter().find(|(each, on, _)| *each == metric && on == month).map(|(.., tally)| *tally)
        });
    let by_priority = matrix(
        "by-priority",
        t("report-by-priority"),
        Priority::ALL.iter().map(|priority| (priority.as_str().to_uppercase(), *priority)),
        &metrics,
        |metric, priority| report.by_priority.iter().find(|(each, of, _)| *each == metric && of == priority).map(|(.., tally)| *tally),
    );
    let by_request = matrix(
        "by-request",
        t("report-by-request"),
        RequestType::ALL.iter().map(|request| (word("request", *request), *request)),
        &metrics,
        |metric, request| report.by_request.iter().find(|(each, of, _)| *each == metric && of == request).map(|(.., tally)| *tally),
    );
    let totals =
        report.by_metric.iter().map(|(metric, tally)| view! { <Stat label=word("metric", *metric) value=share(*tally)/> }).collect_view();
    let more = (report.broken_total > MOST_BROKEN).then(|| view! { <Notice tone=Tone::Plain><p>{t!("report-broken-more", "shown" = MOST_BROKEN, "total" = report.broken_total)}</p></Notice> });
    let broken = report.broken.clone();
    let empty = broken.is_empty().then(|| view! { <TableEmpty columns=6>{t("report-none-broken")}</TableEmpty> });
    view! {
        <div class="head">
            <div>
                <h1>{t("service-report")}</h1>
                <p class="soft">{date_range(from, to)}" · "{t("queue-as-of")}" "<When at=report.at/></p>
            </div>
            <div class="actions"><Actions current=Leaf::Report/></div>
        </div>
        <form class="toolbar" action=path("report")>
            <DateField name="from" label=t("report-from") value=Some(from)/>
            <DateField name="to" label=t("report-to") value=Some(to)/>
            <div><Button>{t("action-apply")}</Button></div>
        </form>
        <section class="stats" aria-label=t("report-kept")>{totals}</section>
        <p class="soft">{t("report-what-counts")}</p>
        {stats}
        {by_month}{by_priority}{by_request}
        <section class="card" id="broken">
            <header><h2>{t!("report-broken-count", "count" = report.broken_total)}</h2></header>
            {more}
            <Table id="broken-list" caption=t("report-broken-caption") quiet_caption=true dense=true folds=true>
                <thead>
                    <tr>
                        <th scope="col">{t("ticket-key")}</th><th scope="col">{t("field-title")}</th><th scope="col">{t("report-promise")}</th>
                        <th scope="col">{t("ledger-due")}</th><th scope="col">{t("ledger-stopped")}</th><th scope="col">{t("report-cause")}</th>
                    </tr>
                </thead>
                <tbody>{broken.into_iter().map(|broken| view! { <Line broken/> }).collect_view()}{empty}</tbody>
            </Table>
        </section>
    }
}

#[component]
fn Line(broken: Broken) -> impl IntoView {
    let href = ticket_path(&frame().key, broken.number);
    let tone = if broken.cause == Cause::Change { Tone::Plain } else { Tone::Bad };
    let whose = if broken.metric == Metric::Vendor { t("report-vendors") } else { t("report-desks") };
    let stopped = match broken.stopped {
        Some(at) => view! { <When at/> }.into_any(),
        None => view! { <Badge tone=Tone::Bad>{t("report-still-open")}</Badge> }.into_any(),
    };
    view! {
        <tr>
            <td data-label=t("ticket-key")><Key of=broken.code href=href.clone()/></td>
            <th scope="row"><a class="title" dir="auto" href=href>{broken.title}</a></th>
            <td data-label=t("report-promise")><a href=ledger_path(broken.number, broken.metric, broken.cycle)>{word("metric", broken.metric)}</a>" · "{broken.priority.as_str().to_uppercase()}<br/><small>{whose}</small></td>
            <td data-label=t("ledger-due")><When at=broken.due/></td>
            <td data-label=t("ledger-stopped")>{stopped}</td>
            <td data-label=t("report-cause")><Badge tone>{word("cause", broken.cause)}</Badge></td>
        </tr>
    }
}

fn unique<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    all.collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}

/// A Gregorian month. Readers of another calendar are told its days: their months begin elsewhere.
fn month_name(first: NaiveDate) -> String {
    match Viewer::current().calendar {
        CalendarKind::Gregorian => month_year(first),
        CalendarKind::Jalali => {
            date_range(first, first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(first))
        }
    }
}

/// Kept of all, with how many there were: `96.4 % of 28`.
fn share(tally: Tally) -> String {
    match tally.share() {
        Some(share) => t!("report-share", "share" = percent(f64::from(share) / 10_000.0), "count" = tally.total()),
        None => t("report-none-yet"),
    }
}

/// A table of shares: a row for each `T`, a column for each metric.
fn matrix<T>(
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

fn stats(report: &ServiceReport) -> impl IntoView + use<> {
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
