//! Whether promises were kept: the figures, and every promise that was broken.

mod about;
mod figures;

use chrono::NaiveDate;
use golive_domain::{
    service::{Cause, Metric, Priority, RequestType},
    words::Word as _,
};
use golive_store::service::{Broken, MOST_BROKEN};
use leptos::prelude::*;

use about::{About, Periods};
use figures::{matrix, share, stats, targets};

use super::{
    parts::ledger_path,
    path,
    queue::{Actions, Leaf},
};
use crate::{
    i18n::{Formats, t, word},
    service::{report::Reading, ticket_path},
    ui::{Badge, Button, ButtonGroup, DateField, Key, LinkButton, Notice, Stat, Table, TableEmpty, Tone, When},
    web::frame,
};

#[component]
pub fn ReportView(reading: Reading, today: NaiveDate) -> impl IntoView {
    let (period, metrics) = (reading.period, reading.metrics());
    let by_month = matrix(
        "by-month",
        t("report-by-month"),
        reading.months.iter().map(|month| (Formats::current().month_year(*month), *month)),
        &metrics,
        |metric, month| reading.by_month.get(&(metric, *month)).copied(),
    );
    let by_target = targets(&reading);
    let report = reading.report;
    let stats = stats(&report);
    let (from, to) = (report.from, report.to);
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
                <p class="soft">{period.said(&Formats::current())}" · "{t("queue-as-of")}" "<When at=report.at/></p>
            </div>
            <div class="actions">
                <ButtonGroup label=t("sla-files")>
                    <LinkButton href=format!("{}?{}", path("report.pdf"), period.query()) icon="export">"PDF"</LinkButton>
                    <LinkButton href=format!("{}?{}", path("report.xlsx"), period.query()) icon="export">"Excel"</LinkButton>
                </ButtonGroup>
                <Actions current=Leaf::Report/>
            </div>
        </div>
        <Periods period today/>
        <form class="toolbar" action=path("report")>
            <DateField name="from" label=t("report-from") value=Some(from)/>
            <DateField name="to" label=t("report-to") value=Some(to)/>
            <div><Button>{t("action-apply")}</Button></div>
        </form>
        <section class="stats" aria-label=t("report-kept")>{totals}</section>
        <p class="soft">{t("report-what-counts")}</p>
        <About report=report.clone()/>
        {stats}
        {by_target}{by_month}{by_priority}{by_request}
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
