//! Why a deadline is where it is, stretch by stretch.

use golive_domain::service::{Line, Standing};
use golive_store::service::{LedgerLine, LedgerView};
use leptos::prelude::*;

use super::parts::said;
use crate::{
    i18n::{Formats, date, exact, t, word},
    service::ticket_path,
    ui::{Fact, Facts, Key, Notice, Table, Tone, When},
    web::frame,
};

#[component]
pub fn LedgerPage(view: LedgerView) -> impl IntoView {
    let frame = frame();
    let href = ticket_path(&frame.key, view.row.number);
    let counted: i64 = view.lines.iter().map(|line| line.counted_seconds).sum();
    let rows = view.lines.iter().cloned().map(|line| view! { <Stretch line/> }).collect_view();
    let due = view.deadline.due.map(|at| view! { <Fact label=t("ledger-due")><When at/></Fact> });
    let stopped = view.deadline.stopped.map(|at| view! { <Fact label=t("ledger-stopped")><When at/></Fact> });
    let allowed = view.allowed_us.map(|us| view! { <Fact label=t("ledger-promised")>{span(us / 1_000_000)}</Fact> });
    let zone = view.zone.map(|zone| view! { <Fact label=t("ledger-zone")><bdi>{zone.name()}</bdi></Fact> });
    let later = view.deadline.due.filter(|due| *due > view.at && view.deadline.stopped.is_none());
    let ahead = later.map(|_| view! { <Notice tone=Tone::Plain><p>{t("ledger-ahead")}</p></Notice> });
    view! {
        <div class="head">
            <div>
                <p class="item-over"><Key of=view.row.code.clone() href=href.clone()/><bdi>{view.row.title.clone()}</bdi></p>
                <h1>{t!("ledger-of", "metric" = word("metric", view.deadline.metric))}</h1>
                <p class="soft">{said(&view.deadline)}" · "{t("queue-as-of")}" "<When at=view.at/></p>
            </div>
        </div>
        <div class="card pad"><Facts inline=true>{allowed}<Fact label=t("ledger-elapsed")>{span(view.elapsed_us / 1_000_000)}</Fact>{due}{stopped}{zone}</Facts></div>
        {ahead}
        <div class="card">
            <Table caption=t("ledger-caption") quiet_caption=true dense=true folds=true class="clock-ledger">
                <thead>
                    <tr>
                        <th scope="col">{t("ledger-from")}</th><th scope="col">{t("ledger-to")}</th><th scope="col" class="num">{t("ledger-counts")}</th>
                        <th scope="col">{t("ledger-event")}</th><th scope="col">{t("ledger-line")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tfoot><tr><th scope="row" colspan="2">{t("ledger-sum")}</th><td class="num">{span(counted)}</td><td colspan="2"></td></tr></tfoot>
            </Table>
        </div>
    }
}

#[component]
fn Stretch(line: LedgerLine) -> impl IntoView {
    let counts = match line.counts {
        true => view! { <b>{span(line.counted_seconds)}</b> }.into_any(),
        false => view! { <span class="soft">{t("ledger-not")}</span> }.into_any(),
    };
    let by = line.by.as_ref().map(|by| view! { " · "<bdi>{by.name.clone()}</bdi> });
    let stands = match line.standing {
        Standing::Counting => t("ledger-runs"),
        Standing::Waiting => t("ledger-waits"),
        Standing::Resolved => t("ledger-resolved"),
    };
    view! {
        <tr class:off=!line.counts>
            <td data-label=t("ledger-from")><span class="nowrap">{exact(line.from)}</span></td>
            <td data-label=t("ledger-to")><span class="nowrap">{exact(line.to)}</span></td>
            <td class="num" data-label=t("ledger-counts")>{counts}</td>
            <td data-label=t("ledger-event")>{stands}<br/><small>{word("what", line.what)}{by}" · "<When at=line.happened_at/></small></td>
            <td data-label=t("ledger-line")>{told(line.line)}</td>
        </tr>
    }
}

/// What the calendar says of a stretch.
fn told(line: Line) -> String {
    match line {
        Line::Weekly(day, window) => t!(
            "ledger-weekly",
            "day" = t(&format!("weekday-{}", day.number_from_monday())),
            "window" = Formats::current().digits(&window.to_string())
        ),
        Line::Override(day, window) => t!("ledger-override", "date" = date(day), "window" = Formats::current().digits(&window.to_string())),
        Line::Holiday(day) => t!("ledger-holiday", "date" = date(day)),
        Line::Break(day, window) => t!("ledger-break", "date" = date(day), "window" = Formats::current().digits(&window.to_string())),
        Line::Outside => t("ledger-outside"),
    }
}

/// Hours, minutes and, where they matter, seconds.
fn span(seconds: i64) -> String {
    let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    let text = if rest == 0 { format!("{hours}:{minutes:02}") } else { format!("{hours}:{minutes:02}:{rest:02}") };
    Formats::current().digits(&text)
}
