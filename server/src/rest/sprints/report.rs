//! The report of a sprint: its ledger, its charts, everything that was in it.

use axum::Json;
use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::sprints::{self as rules, ScopeChange, StayEnd};
use golive_store::sprints as store;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::views::{Card, DailyLine, ScopeLine, Sprint};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(report))
}

type Scoped = Of<ScopeChange>;
type End = Of<StayEnd>;

/// Everything the report shows.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Report {
    sprint: Sprint,
    /// Null before the start, as is the chart.
    ledger: Option<Ledger>,
    chart: Option<Chart>,
    /// Changes of scope since the start, the newest first.
    scope: Vec<ScopeLine>,
    /// Every stay in the sprint, in the order they began.
    stays: Vec<StayLine>,
    /// The newest day first.
    daily: Vec<DailyLine>,
    review: String,
    retrospective: String,
}

impl Given<store::Report> for Report {
    fn given(report: store::Report) -> Self {
        let (ledger, chart) = report.numbers.map_or((None, None), |(ledger, chart)| (Some(ledger.give()), Some(chart.give())));
        Self {
            sprint: report.sprint.give(),
            ledger,
            chart,
            scope: report.scope.give(),
            stays: report.stays.give(),
            daily: report.daily.give(),
            review: report.review,
            retrospective: report.retrospective,
        }
    }
}

answer! {
    /// Where a sprint's scope came from and where it went:
    /// committed + added − removed ± re-estimated = done + unfinished + cancelled.
    Ledger from rules::Ledger {
        committed: LedgerSum,
        added: LedgerSum,
        removed: LedgerSum,
        re_estimated: LedgerSum,
        done: LedgerSum,
        unfinished: LedgerSum,
        cancelled: LedgerSum,
        /// Of the unfinished, what went on to the next sprint.
        carried: LedgerSum,
    }

    /// Half-points and the number of items they are of.
    LedgerSum from rules::Sum {
        points: i32,
        items: u32,
    }

    /// Burndown and burnup.
    Chart from rules::Chart {
        /// Committed half-points: where both lines begin.
        start: i32,
        days: Vec<ChartDay>,
        /// Every change of scope since the start, in order.
        marks: Vec<ChartMark>,
    }

    /// One day of the chart.
    ChartDay from rules::ChartDay {
        date: NaiveDate,
        /// Worked by the calendar.
        working: bool,
        /// Points the guideline stands at when the day ends, unrounded.
        guideline: f64,
        /// Null for days to come.
        known: Option<DayTotals>,
    }

    /// Where the sprint stood when a day ended, in half-points.
    DayTotals from rules::DayTotals {
        remaining: i32,
        done: i32,
        scope: i32,
        scope_change: i32,
    }

    /// A change of scope on the chart.
    ChartMark from rules::ScopeMark {
        at: DateTime<Utc>,
        item: Uuid,
        change: Scoped,
        /// In half-points.
        by: i32,
    }

    /// One stay of an item in the sprint, with the item as it is today.
    StayLine from store::StayLine {
        card: Card,
        entered_at: DateTime<Utc>,
        left_at: Option<DateTime<Utc>>,
        end: Option<End>,
        /// It came unfinished from the sprint before.
        carried_in: bool,
    }
}

/// Ledger, burndown and burnup of a sprint.
#[utoipa::path(get, path = "/projects/{key}/sprints/{sprint}/report", tag = "reports", responses((status = 200, description = "The report", body = Report), (status = 404, body = ProblemDetails)))]
async fn report(Caller(desk): Caller, Path((project, sprint)): Path<(String, i32)>) -> Result<Json<Report>, Problem> {
    Ok(Json(store::report(&desk, &key(&project)?, sprint).await?.give()))
}
