//! What is done to a ticket by those who answer it.

use axum::response::Response;
use golive_domain::service::Channel;
use golive_store::service::{self as store, Doing, TicketFields, TicketLinks};
use http::HeaderMap;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    list::whole,
    ticket::{HowHard, HowSoon, HowUrgent, Kind, Ticket},
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key, version},
    problem::{Problem, ProblemDetails},
    wire::{Give, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(edit)).routes(routes!(link)).routes(routes!(assign)).routes(routes!(act))
}

asked! {
    /// The fields of a ticket.
    TicketEdit for TicketFields {
        title: String,
        /// Markdown.
        #[serde(default)]
        body: String,
        request: Kind,
        impact: HowHard,
        urgency: HowUrgent,
        /// Left out, it follows from impact and urgency.
        priority: Option<HowSoon>,
        /// Wanted where the priority is another one than follows.
        #[serde(default)]
        priority_reason: String,
        department: Option<Uuid>,
    }

    /// What a ticket hangs together with, by code; what is left out is parted from it.
    TicketLinked for TicketLinks {
        #[serde(default)]
        defect: String,
        /// Left out, the item that mends the defect.
        #[serde(default)]
        item: String,
        /// Left out, the requirement the defect breaks.
        #[serde(default)]
        requirement: String,
    }
}

/// Sets the fields of the ticket as If-Match read it. Another priority or type is another promise: events and pauses stay.
#[utoipa::path(put, path = "/projects/{key}/tickets/{ticket}", tag = "service", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = TicketEdit, responses((status = 200, description = "The ticket as it is now", body = Ticket), (status = 412, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(fields): Body<TicketEdit>,
) -> Result<Response, Problem> {
    store::edit(&desk, &key(&project)?, number, version(&headers)?, fields.give()).await?;
    whole(&desk, &project, number).await
}

/// Says what the ticket hangs together with.
#[utoipa::path(put, path = "/projects/{key}/tickets/{ticket}/links", tag = "service", request_body = TicketLinked, responses((status = 200, description = "The ticket as it is now", body = Ticket), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn link(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(links): Body<TicketLinked>,
) -> Result<Response, Problem> {
    store::link(&desk, &key(&project)?, number, links.give()).await?;
    whole(&desk, &project, number).await
}

/// Who is to work on it.
#[derive(Debug, Deserialize, ToSchema)]
struct TicketWorker {
    /// Null is nobody. Whoever answers tickets may name themselves.
    assignee: Option<Uuid>,
}

/// Gives the ticket to somebody, or to nobody; the vendor's people take those in their hands.
#[utoipa::path(put, path = "/projects/{key}/tickets/{ticket}/assignee", tag = "service", request_body = TicketWorker, responses((status = 200, description = "The ticket as it is now", body = Ticket), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn assign(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(worker): Body<TicketWorker>,
) -> Result<Response, Problem> {
    store::assign(&desk, &key(&project)?, number, worker.assignee.give()).await?;
    whole(&desk, &project, number).await
}

/// What is done to a ticket.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum TicketDoing {
    /// A public reply.
    Reply,
    /// A public question: the ticket waits for the requester.
    Ask,
    /// Among the customer's own people.
    Note,
    /// Between help desk and vendor.
    TellVendor,
    /// Goes on though the requester did not write.
    Resume,
    HandOver,
    HandBack,
    /// With words the requester reads, or without any.
    Resolve,
    Reopen,
}

/// A deed, with what is said by it: `{"deed": "reply", "body": "…"}`.
#[derive(Debug, Deserialize, ToSchema)]
struct TicketDeed {
    deed: TicketDoing,
    /// Markdown.
    #[serde(default)]
    body: String,
    /// The last message you read: where somebody spoke meanwhile, you are told so first.
    seen: Option<Uuid>,
}

impl TicketDeed {
    fn doing(self) -> Doing {
        let body = self.body;
        match self.deed {
            TicketDoing::Reply => Doing::Reply { body },
            TicketDoing::Ask => Doing::Ask { body },
            TicketDoing::Note => Doing::Note { body },
            TicketDoing::TellVendor => Doing::TellVendor { body },
            TicketDoing::Resume => Doing::Resume,
            TicketDoing::HandOver => Doing::HandOver { body },
            TicketDoing::HandBack => Doing::HandBack { body },
            TicketDoing::Resolve => Doing::Resolve { body },
            TicketDoing::Reopen => Doing::Reopen { body },
        }
    }
}

/// Does something to the ticket: what its state allows and the caller may.
#[utoipa::path(post, path = "/projects/{key}/tickets/{ticket}/deeds", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is done once")), request_body = TicketDeed, responses((status = 200, description = "The ticket as it is now", body = Ticket), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn act(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(deed): Body<TicketDeed>,
) -> Result<Response, Problem> {
    store::act_with(&desk, &key(&project)?, number, deed.seen.give(), deed.doing(), Channel::Rest, &[]).await?;
    whole(&desk, &project, number).await
}
