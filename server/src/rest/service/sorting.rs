//! Sorting the queue: folding a duplicate into another ticket, splitting a second matter off, one deed on many.

use axum::{Json, response::Response};
use golive_store::service::{self as store, ManyDeed, ManyDone};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    ask::{TicketDraft, TicketOpened, opened},
    list::whole,
    ticket::{HowSoon, Ticket},
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(merge)).routes(routes!(split)).routes(routes!(many))
}

/// The ticket that goes on.
#[derive(Debug, Deserialize, ToSchema)]
struct TicketMerger {
    /// Its code: `ARAS-S7`.
    into: String,
}

/// Folds the ticket into another one of the project, for good: it is closed, stays readable, and is not counted as answered or
/// resolved. What its requester writes from now on belongs to the other one.
#[utoipa::path(post, path = "/projects/{key}/tickets/{ticket}/merger", tag = "service", request_body = TicketMerger, responses((status = 200, description = "The ticket that was merged", body = Ticket), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn merge(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(merger): Body<TicketMerger>,
) -> Result<Response, Problem> {
    store::merge(&desk, &key(&project)?, number, &merger.into).await?;
    whole(&desk, &project, number).await
}

/// A ticket to be, and what it is made of.
#[derive(Debug, Deserialize, ToSchema)]
struct TicketSplit {
    /// Something that was said on the ticket, and that its requester may read.
    message: Uuid,
    ticket: TicketDraft,
}

/// Opens a ticket of the same requester from something that was said on this one; both are linked. What the requester wrote counts
/// from when it was written.
#[utoipa::path(post, path = "/projects/{key}/tickets/{ticket}/splits", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is opened once")), request_body = TicketSplit, responses((status = 201, description = "Opened", body = TicketOpened), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn split(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(split): Body<TicketSplit>,
) -> Result<Response, Problem> {
    let anew = store::split(&desk, &key(&project)?, number, split.message.give(), split.ticket.give()).await?;
    opened(&project, anew)
}

/// What is done to each ticket: `{"assign": {"to": null}}`, `"close"`, `{"merge": {"into": "ARAS-S7"}}`.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum TicketsDeed {
    Assign {
        /// Null is nobody.
        to: Option<Uuid>,
    },
    Prioritise {
        priority: HowSoon,
        /// Wanted where it is another one than follows from impact and urgency.
        #[serde(default)]
        reason: String,
    },
    Watch {
        /// Somebody who may read the ticket.
        watcher: Uuid,
    },
    /// Those that are resolved.
    Close,
    Merge {
        /// The code of the ticket that goes on; it is left alone where it is among them.
        into: String,
    },
}

impl TicketsDeed {
    fn deed(self) -> ManyDeed {
        match self {
            Self::Assign { to } => ManyDeed::Assign(to.give()),
            Self::Prioritise { priority, reason } => ManyDeed::Prioritise(priority.0, reason),
            Self::Watch { watcher } => ManyDeed::Watch(watcher.give()),
            Self::Close => ManyDeed::Close,
            Self::Merge { into } => ManyDeed::Merge(into),
        }
    }
}

/// One deed on many tickets.
#[derive(Debug, Deserialize, ToSchema)]
struct TicketsMany {
    /// Their numbers, two hundred at most.
    tickets: Vec<i32>,
    deed: TicketsDeed,
}

answer! {
    /// What became of one ticket.
    TicketsDone from ManyDone {
        number: i32,
        /// `ARAS-S7`
        code: String,
        /// Why it was not done; null where it was.
        refused: Option<ProblemDetails>,
    }
}

/// What became of each, in the order they were sent.
#[derive(Debug, Serialize, ToSchema)]
struct TicketsOutcome {
    done: usize,
    items: Vec<TicketsDone>,
}

/// Does one thing to each ticket, each by itself: what one refuses holds up no other.
#[utoipa::path(post, path = "/projects/{key}/tickets/bulk", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is done once")), request_body = TicketsMany, responses((status = 200, description = "What became of each", body = TicketsOutcome), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn many(Caller(desk): Caller, Path(project): Path<String>, Body(many): Body<TicketsMany>) -> Result<Json<TicketsOutcome>, Problem> {
    let items = store::many(&desk, &key(&project)?, &many.tickets, &many.deed.deed()).await?;
    let done = items.iter().filter(|each| each.refused.is_none()).count();
    Ok(Json(TicketsOutcome { done, items: items.give() }))
}
