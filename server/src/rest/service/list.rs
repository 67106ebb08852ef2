//! `/projects/{key}/tickets`: the queue, one's own tickets, one ticket, what was said on it.

use axum::{Json, extract::RawQuery, response::Response};
use golive_store::{
    Desk,
    service::{self as store, TicketFilter},
};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::ticket::{Ticket, TicketLine, TicketMessage};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Cursor, PageOf, Path, Query, key, narrowing, page, understood, versioned},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(mine)).routes(routes!(one)).routes(routes!(messages))
}

/// The queue by time left, narrowed as the page's address does it (`?priority=p1&worker=nobody`). Open tickets, unless
/// `show=resolved`, `show=all` or a state is asked for. The vendor's people see what was handed over.
#[utoipa::path(get, path = "/projects/{key}/tickets", tag = "service", params(Cursor), responses((status = 200, description = "A page of tickets", body = PageOf<TicketLine>), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
    RawQuery(query): RawQuery,
) -> Result<Json<PageOf<TicketLine>>, Problem> {
    let filter = understood(TicketFilter::from_pairs(narrowing(query), desk.actor().person()))?;
    let (items, next) = store::following(&desk, &key(&project)?, &filter, cursor.after.as_deref(), cursor.limit()).await?;
    Ok(Json(PageOf { items: items.give(), next }))
}

/// The tickets you asked yourself, the open ones first, then the latest.
#[utoipa::path(get, path = "/projects/{key}/tickets/mine", tag = "service", params(Cursor), responses((status = 200, description = "A page of tickets", body = PageOf<TicketLine>), (status = 404, body = ProblemDetails)))]
async fn mine(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<TicketLine>>, Problem> {
    let (items, next) = store::mine_following(&desk, &key(&project)?, cursor.after.as_deref(), cursor.limit()).await?;
    Ok(Json(PageOf { items: items.give(), next }))
}

/// One ticket with its clocks and what was said, as far as you may read it.
#[utoipa::path(get, path = "/projects/{key}/tickets/{ticket}", tag = "service", responses((status = 200, description = "The ticket, its version as ETag", body = Ticket), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    whole(&desk, &project, number).await
}

pub(super) async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Response, Problem> {
    let ticket = store::ticket(desk, &key(project)?, number).await?;
    Ok(versioned(ticket.row.version, ticket.give::<Ticket>()))
}

/// What was said on a ticket, the oldest first: to a requester what is public, to the vendor's people that and what is between
/// them and the help desk.
#[utoipa::path(get, path = "/projects/{key}/tickets/{ticket}/messages", tag = "service", params(Cursor), responses((status = 200, description = "A page of messages", body = PageOf<TicketMessage>), (status = 404, body = ProblemDetails)))]
async fn messages(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<TicketMessage>>, Problem> {
    page(store::ticket(&desk, &key(&project)?, number).await?.messages, &cursor, |message| message.id.to_string())
}
