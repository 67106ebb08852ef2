//! Asking: what would be promised, a ticket of one's own or of somebody who telephoned, and what a requester says.

use axum::{Json, response::Response};
use chrono::{DateTime, Utc};
use golive_domain::{
    service::{Channel, Priority, RequestType},
    words::Word as _,
};
use golive_store::service::{self as store, NewTicket};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    list::whole,
    ticket::{About, HowHard, HowSoon, HowUrgent, Kind, Ticket},
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, Query, created, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, answer, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(promises))
        .routes(routes!(ask))
        .routes(routes!(take_down))
        .routes(routes!(write))
        .routes(routes!(rate))
}

answer! {
    /// A deadline that a new ticket would have.
    PromisedDeadline from store::Promised {
        metric: About,
        /// Null where nothing is promised.
        due: Option<DateTime<Utc>>,
    }
}

/// What would be promised to a ticket, were it sent now.
#[derive(Debug, Serialize, ToSchema)]
struct PromisedTicket {
    request: Kind,
    priority: HowSoon,
    deadlines: Vec<PromisedDeadline>,
}

/// For every type of request and priority that was asked for.
#[derive(Debug, Serialize, ToSchema)]
struct Promises {
    items: Vec<PromisedTicket>,
}

/// Which tickets to be.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ToBe {
    /// Left out, every type.
    #[param(value_type = Option<String>)]
    request: Option<Kind>,
    /// Left out, every priority.
    #[param(value_type = Option<String>)]
    priority: Option<HowSoon>,
}

/// What would be promised to a ticket that is sent now.
#[utoipa::path(get, path = "/projects/{key}/promises", tag = "service", params(ToBe), responses((status = 200, description = "The deadlines", body = Promises), (status = 404, body = ProblemDetails)))]
async fn promises(Caller(desk): Caller, Path(project): Path<String>, Query(asked): Query<ToBe>) -> Result<Json<Promises>, Problem> {
    let key = key(&project)?;
    let requests = asked.request.map_or(RequestType::ALL.to_vec(), |request| vec![request.0]);
    let priorities = asked.priority.map_or(Priority::ALL.to_vec(), |priority| vec![priority.0]);
    let mut items = Vec::new();
    for request in requests {
        for priority in &priorities {
            let deadlines = store::promised(&desk, &key, request, *priority).await?.give();
            items.push(PromisedTicket { request: request.give(), priority: (*priority).give(), deadlines });
        }
    }
    Ok(Json(Promises { items }))
}

asked! {
    /// A ticket to be.
    TicketDraft for NewTicket {
        title: String,
        /// Markdown.
        #[serde(default)]
        body: String,
        request: Kind,
        impact: HowHard,
        urgency: HowUrgent,
        department: Option<Uuid>,
    }

    /// Who telephoned. Who is not known yet becomes a requester of the project.
    TicketCaller for store::Caller {
        #[serde(default)]
        name: String,
        email: String,
    }
}

/// A ticket of somebody who telephoned.
#[derive(Debug, Deserialize, ToSchema)]
struct TakenDown {
    caller: TicketCaller,
    ticket: TicketDraft,
}

/// What a ticket is called.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TicketOpened {
    number: i32,
    /// `ARAS-S7`
    code: String,
}

/// Opens a ticket of your own; its priority follows from impact and urgency.
#[utoipa::path(post, path = "/projects/{key}/tickets", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is opened once")), request_body = TicketDraft, responses((status = 201, description = "Opened", body = TicketOpened), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn ask(Caller(desk): Caller, Path(project): Path<String>, Body(new): Body<TicketDraft>) -> Result<Response, Problem> {
    let number = store::ask(&desk, &key(&project)?, new.give(), Channel::Rest).await?;
    opened(&project, number)
}

/// Writes a ticket down for somebody who telephoned. No response is owed until they write themselves.
#[utoipa::path(post, path = "/projects/{key}/tickets/taken-down", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is written down once")), request_body = TakenDown, responses((status = 201, description = "Written down", body = TicketOpened), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn take_down(Caller(desk): Caller, Path(project): Path<String>, Body(new): Body<TakenDown>) -> Result<Response, Problem> {
    let number = store::take_down(&desk, &key(&project)?, new.caller.give(), new.ticket.give()).await?;
    opened(&project, number)
}

pub(super) fn opened(project: &str, number: i32) -> Result<Response, Problem> {
    let opened = TicketOpened { number, code: store::ticket_code(&key(project)?, number) };
    Ok(created(&format!("/api/v1/projects/{project}/tickets/{number}"), opened))
}

/// What a requester says, in Markdown.
#[derive(Debug, Deserialize, ToSchema)]
struct TicketWords {
    body: String,
}

/// Says something on a ticket of your own. The answer names the ticket it belongs to: this one, which is taken up again where it
/// was resolved, or a new one that is linked to it where it was over too long ago.
#[utoipa::path(post, path = "/projects/{key}/tickets/{ticket}/messages", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is said once")), request_body = TicketWords, responses((status = 201, description = "Said", body = TicketOpened), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn write(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(words): Body<TicketWords>,
) -> Result<Response, Problem> {
    let belongs = store::write(&desk, &key(&project)?, number, &words.body, Channel::Rest).await?;
    opened(&project, belongs)
}

/// How it went.
#[derive(Debug, Deserialize, ToSchema)]
struct TicketRating {
    /// 1 to 5.
    rating: u8,
    #[serde(default)]
    remark: String,
}

/// Says how it went with a ticket of your own that is resolved; said again, it takes the place of what was said before.
#[utoipa::path(put, path = "/projects/{key}/tickets/{ticket}/rating", tag = "service", request_body = TicketRating, responses((status = 200, description = "The ticket as it is now", body = Ticket), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn rate(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(said): Body<TicketRating>,
) -> Result<Response, Problem> {
    store::rate(&desk, &key(&project)?, number, said.rating, &said.remark).await?;
    whole(&desk, &project, number).await
}
