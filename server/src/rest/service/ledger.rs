//! The ledger of a clock: why a deadline is where it is, stretch by stretch.

use axum::Json;
use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::service::{Line, Standing, What};
use golive_store::service::{self as store, LedgerView};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    hours::{Span, span},
    ticket::{About, TicketDeadline, TicketLine},
};
use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Person,
    parts::{Path, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(ledger))
}

type Happened = Of<What>;

/// What a clock did for a while.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LedgerStanding {
    Counting,
    /// The ticket waited for the requester.
    Waiting,
    Resolved,
}

impl Given<Standing> for LedgerStanding {
    fn given(standing: Standing) -> Self {
        match standing {
            Standing::Counting => Self::Counting,
            Standing::Waiting => Self::Waiting,
            Standing::Resolved => Self::Resolved,
        }
    }
}

/// The line of the calendar that says whether a stretch is worked, told by its member `line`.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(tag = "line", rename_all = "snake_case")]
pub enum LedgerHours {
    /// Worked, as every week on this day.
    Weekly {
        /// `mon`
        day: String,
        window: Span,
    },
    /// Worked, as this date differs.
    Override { date: NaiveDate, window: Span },
    /// Not worked, whatever the week says.
    Holiday { date: NaiveDate },
    /// Not worked, cut out of this date.
    Break { date: NaiveDate, window: Span },
    /// Not worked: no line says that it is.
    Outside,
}

impl Given<Line> for LedgerHours {
    fn given(line: Line) -> Self {
        match line {
            Line::Weekly(day, window) => Self::Weekly { day: day.to_string().to_lowercase(), window: span(window) },
            Line::Override(date, window) => Self::Override { date, window: span(window) },
            Line::Holiday(date) => Self::Holiday { date },
            Line::Break(date, window) => Self::Break { date, window: span(window) },
            Line::Outside => Self::Outside,
        }
    }
}

answer! {
    /// A stretch of a clock's life.
    LedgerEntry from store::LedgerLine {
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        /// The clock ran, and it was working time.
        counts: bool,
        counted_seconds: i64,
        standing: LedgerStanding,
        /// What happened to the ticket since which it stood so.
        what: Happened,
        by: Option<Person>,
        happened_at: DateTime<Utc>,
        /// What the calendar says.
        line: LedgerHours,
    }
}

/// Why a deadline is where it is.
#[derive(Debug, Serialize, ToSchema)]
struct TicketLedger {
    row: TicketLine,
    deadline: TicketDeadline,
    /// The time zone the promise is counted in.
    zone: Option<String>,
    /// Without gap, from the start until it stopped or is due.
    entries: Vec<LedgerEntry>,
    /// Seconds of working time that were promised; null where nothing is.
    allowed_seconds: Option<i64>,
    /// Seconds of working time that have elapsed.
    elapsed_seconds: i64,
    at: DateTime<Utc>,
}

impl Given<LedgerView> for TicketLedger {
    fn given(view: LedgerView) -> Self {
        const SECOND: i64 = 1_000_000;
        Self {
            row: view.row.give(),
            deadline: view.deadline.give(),
            zone: view.zone.map(|zone| zone.name().to_owned()),
            entries: view.lines.give(),
            allowed_seconds: view.allowed_us.map(|allowed| allowed / SECOND),
            elapsed_seconds: view.elapsed_us / SECOND,
            at: view.at,
        }
    }
}

/// What counted on a clock of a ticket and what did not, with the event and the line of the calendar that made it so. Cycles are
/// counted from 1.
#[utoipa::path(get, path = "/projects/{key}/tickets/{ticket}/clocks/{metric}/{cycle}/ledger", tag = "service", responses((status = 200, description = "The ledger", body = TicketLedger), (status = 404, body = ProblemDetails)))]
async fn ledger(
    Caller(desk): Caller,
    Path((project, number, metric, cycle)): Path<(String, i32, About, usize)>,
) -> Result<Json<TicketLedger>, Problem> {
    Ok(Json(store::ledger_of(&desk, &key(&project)?, number, metric.0, cycle).await?.give()))
}
