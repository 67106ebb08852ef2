//! The report of a sprint: what was promised, what became of it, day by day and item by item.

use chrono::NaiveDate;
use golive_domain::{
    access::Permission,
    backlog::HalfPoints,
    sprints::{Ledger, SprintState, StayEnd, Sum},
};
use golive_store::sprints::{DailyLine, Report, StayLine};
use leptos::prelude::*;

use super::{
    board::{Scope, daily_line},
    charts::{Burndown, Burnup},
    parts::{Follows, Head, Leaf, item_path, may, path},
};
use crate::{
    i18n::{date, points, t, word},
    ui::{Badge, Card, EmptyState, Key, LinkButton, Look, Notice, PointsOf, Prose, StateOf, Table, TableEmpty, Tone, When, chart::signed},
};

#[component]
pub fn TheReport(report: Report) -> impl IntoView {
    let sprint = report.sprint.clone();
    let number = sprint.number;
    let title = t!("sprint-report-title", "number" = number);
    let closes = sprint.state == SprintState::Active && may(Permission::SprintRun);
    let numbers = match report.numbers {
        Some((ledger, chart)) => {
            let burndown = view! { <Burndown chart=chart.clone() scope=report.scope.clone()/> };
            let burnup = view! { <Burnup chart/> };
            view! { <LedgerSum ledger/><div class="columns"><Card>{burndown}</Card><Card>{burnup}</Card></div> }.into_any()
        }
        None => view! {
            <EmptyState icon="chart" title=t("report-not-started") text=t("report-not-started-text")>
                <LinkButton href=path(number, "planning") look=Look::Primary>{t("sprint-tab-planning")}</LinkButton>
            </EmptyState>
        }
        .into_any(),
    };
    let actual = [("report-started", sprint.started_at), ("report-closed", sprint.closed_at)]
        .into_iter()
        .filter_map(|(key, at)| at.map(|at| view! { <span class="soft">{t(key)}" "<When at/></span> }))
        .collect_view();
    view! {
        <Head sprint title current=Some(Leaf::Report)>
            {actual}
            {closes.then(|| view! { <LinkButton href=path(number, "close") look=Look::Primary>{t("sprint-close")}</LinkButton> })}
        </Head>
        <div class="stack" data-region="report">
            {numbers}
            <Stays stays=report.stays/>
            <div class="two">
                <NotesRead said=report.review learnt=report.retrospective/>
                <Scope lines=report.scope/>
            </div>
            <Dailies lines=report.daily/>
        </div>
        <Follows region="report"/>
    }
}

/// A new estimate takes away as often as it adds: its number says which.
const OWN_SIGN: &str = "±";

/// The invariant as a sum: where the scope came from, and where it went.
#[component]
fn LedgerSum(ledger: Ledger) -> impl IntoView {
    let (came, went) = ledger.sides();
    let part = |key: &str, sign: &'static str, sum: Sum| {
        let items = t!("items-count", "count" = sum.items);
        let number = if sign == OWN_SIGN { signed(sum.points.as_f64()) } else { points(sum.points) };
        let sign = if sign == OWN_SIGN && sum.points != HalfPoints::ZERO { "" } else { sign };
        view! { <div data-sign=sign><dt>{t(key)}<br/><small>{items}</small></dt><dd class="num">{number}</dd></div> }
    };
    let total = |sign: &'static str, sum| {
        view! { <div class="sum" data-sign=sign><dt>{t("ledger-points")}</dt><dd class="num">{points(sum)}</dd></div> }
    };
    let broken = (!ledger.adds_up()).then(|| view! { <Notice tone=Tone::Bad><p>{t("ledger-broken")}</p></Notice> });
    let carried = t!("ledger-carried", "points" = ledger.carried.points.as_f64(), "items" = ledger.carried.items);
    view! {
        <Card title=t("ledger-title") flush=true footer=view! { <span class="soft num">{carried}</span> }.into_any()>
            <dl class="ledger">
                {part("ledger-committed", "", ledger.committed)}
                {part("ledger-added", "+", ledger.added)}
                {part("ledger-removed", "−", ledger.removed)}
                {part("ledger-re-estimated", OWN_SIGN, ledger.re_estimated)}
                {total("=", came)}
            </dl>
            <dl class="ledger">
                {part("ledger-done", "", ledger.done)}
                {part("ledger-unfinished", "+", ledger.unfinished)}
                {part("ledger-cancelled", "+", ledger.cancelled)}
                {total("=", went)}
            </dl>
            {broken}
        </Card>
    }
}

/// Every stay in the sprint, and how it ended.
#[component]
fn Stays(stays: Vec<StayLine>) -> impl IntoView {
    let empty = stays.is_empty().then(|| view! { <TableEmpty columns=6>{t("report-no-items")}</TableEmpty> });
    let row = |line: StayLine| {
        let end = match line.end {
            Some(end) => {
                view! { <Badge tone=tone(end)>{word("stay-end", end)}</Badge>" "{line.left_at.map(|at| view! { <When at/> })} }.into_any()
            }
            None => t("report-still-in").into_any(),
        };
        let carried_in = line.carried_in.then(|| view! { " "<span class="badge">{t("report-carried-in")}</span> });
        view! {
            <tr>
                <th scope="row"><Key of=line.card.code.clone() href=item_path(&line.card.code)/></th>
                <td data-label=t("card-title")><bdi>{line.card.title}{carried_in}</bdi></td>
                <td class="num" data-label=t("card-points")><PointsOf of=line.card.points/></td>
                <td data-label=t("report-state-now")><StateOf of=line.card.state/></td>
                <td data-label=t("report-came")><When at=line.entered_at/></td>
                <td data-label=t("report-went")>{end}</td>
            </tr>
        }
    };
    view! {
        <Table caption=t("report-items") folds=true>
            <thead>
                <tr>
                    <th scope="col">{t("card-code")}</th>
                    <th scope="col">{t("card-title")}</th>
                    <th scope="col" class="num">{t("card-points")}</th>
                    <th scope="col">{t("report-state-now")}</th>
                    <th scope="col">{t("report-came")}</th>
                    <th scope="col">{t("report-went")}</th>
                </tr>
            </thead>
            <tbody>{stays.into_iter().map(row).collect_view()}{empty}</tbody>
        </Table>
    }
}

fn tone(end: StayEnd) -> Tone {
    match end {
        StayEnd::Finished => Tone::Good,
        StayEnd::CarriedOn | StayEnd::CarriedBack => Tone::Warn,
        StayEnd::TakenOut | StayEnd::Moved => Tone::Plain,
    }
}

/// What was said in the review and learnt in the retrospective.
#[component]
pub fn NotesRead(said: String, learnt: String) -> impl IntoView {
    let part = |title: &str, text: String| {
        let text = if text.is_empty() {
            view! { <p class="soft">{t("report-no-notes")}</p> }.into_any()
        } else {
            view! { <Prose text/> }.into_any()
        };
        view! { <section class="card"><header><h2>{t(title)}</h2></header><div class="pad">{text}</div></section> }
    };
    view! { <div class="retro">{part("review-said", said)}{part("review-learnt", learnt)}</div> }
}

/// All daily lines, a heading a day.
#[component]
fn Dailies(lines: Vec<DailyLine>) -> impl IntoView {
    let mut days: Vec<(NaiveDate, Vec<DailyLine>)> = Vec::new();
    for line in lines {
        match days.last_mut() {
            Some((day, of_day)) if *day == line.day => of_day.push(line),
            _ => days.push((line.day, vec![line])),
        }
    }
    (!days.is_empty()).then(|| {
        let day = |(day, lines): (NaiveDate, Vec<DailyLine>)| {
            view! { <h3 class="pad">{date(day)}</h3><ol class="daily">{lines.into_iter().map(daily_line).collect_view()}</ol> }
        };
        view! { <Card title=t("daily-title") flush=true>{days.into_iter().map(day).collect_view()}</Card> }
    })
}
