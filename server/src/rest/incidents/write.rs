//! Declaring an incident, saying where it stands, "me too", its tickets, its end.

use axum::{Json, response::Response};
use golive_domain::service::Channel;
use golive_store::{
    incidents::{self as store, Ending},
    service::ticket_code,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{incident::Incident, read::whole};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, created, key},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(declare))
        .routes(routes!(update))
        .routes(routes!(join))
        .routes(routes!(link, unlink))
        .routes(routes!(end))
}

/// An incident to be.
#[derive(Debug, Deserialize, ToSchema)]
struct IncidentDraft {
    /// The number of the open ticket it is worked on in. Nothing of it is shown to others.
    ticket: i32,
    /// What everybody calls it.
    title: String,
    /// What everybody reads, up to 500 characters.
    status: String,
}

/// What an incident is called.
#[derive(Debug, Serialize, ToSchema)]
struct IncidentDeclared {
    number: i32,
    /// `ARAS-I3`
    code: String,
}

/// Says that an open ticket is a major incident. Everybody of the project reads it where they ask.
#[utoipa::path(post, path = "/projects/{key}/incidents", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is declared once")), request_body = IncidentDraft, responses((status = 201, description = "Declared", body = IncidentDeclared), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn declare(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<IncidentDraft>) -> Result<Response, Problem> {
    let key = key(&project)?;
    let number = store::declare(&desk, &key, draft.ticket, &draft.title, &draft.status).await?;
    let declared = IncidentDeclared { number, code: store::incident_code(&key, number) };
    Ok(created(&format!("/api/v1/projects/{project}/incidents/{number}"), declared))
}

/// What everybody reads.
#[derive(Debug, Deserialize, ToSchema)]
struct IncidentWords {
    body: String,
}

/// Says where the incident stands. Whom it hits hears of it.
#[utoipa::path(post, path = "/projects/{key}/incidents/{incident}/updates", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is said once")), request_body = IncidentWords, responses((status = 200, description = "The incident as it is now", body = Incident), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn update(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(words): Body<IncidentWords>,
) -> Result<Json<Incident>, Problem> {
    store::update(&desk, &key(&project)?, number, &words.body).await?;
    whole(&desk, &project, number).await
}

/// "Me too".
#[derive(Debug, Deserialize, ToSchema)]
struct IncidentJoined {
    /// The number of an open ticket of your own that is about it.
    ticket: Option<i32>,
}

/// Says that it hits you too: you are counted once, and hear what becomes of it.
#[utoipa::path(post, path = "/projects/{key}/incidents/{incident}/hit", tag = "service", request_body = IncidentJoined, responses((status = 200, description = "The incident as it is now", body = Incident), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn join(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(joined): Body<IncidentJoined>,
) -> Result<Json<Incident>, Problem> {
    store::join(&desk, &key(&project)?, number, joined.ticket).await?;
    whole(&desk, &project, number).await
}

/// Hangs a ticket on the incident.
#[utoipa::path(put, path = "/projects/{key}/incidents/{incident}/tickets/{ticket}", tag = "service", responses((status = 200, description = "The incident as it is now", body = Incident), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn link(Caller(desk): Caller, Path((project, number, ticket)): Path<(String, i32, i32)>) -> Result<Json<Incident>, Problem> {
    let key = key(&project)?;
    store::link(&desk, &key, number, &ticket_code(&key, ticket)).await?;
    whole(&desk, &project, number).await
}

/// Takes a ticket from the incident.
#[utoipa::path(delete, path = "/projects/{key}/incidents/{incident}/tickets/{ticket}", tag = "service", responses((status = 200, description = "The incident as it is now", body = Incident), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn unlink(Caller(desk): Caller, Path((project, number, ticket)): Path<(String, i32, i32)>) -> Result<Json<Incident>, Problem> {
    store::unlink(&desk, &key(&project)?, number, ticket).await?;
    whole(&desk, &project, number).await
}

/// How an incident ends.
#[derive(Debug, Deserialize, ToSchema)]
struct IncidentEnding {
    /// What everybody reads, up to 500 characters.
    closing: String,
    /// The ticket it was worked on in and those that hang on it are resolved with the same words.
    #[serde(default)]
    resolve: bool,
}

/// Ends the incident. Everybody whom it hits is told.
#[utoipa::path(post, path = "/projects/{key}/incidents/{incident}/end", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is done once")), request_body = IncidentEnding, responses((status = 200, description = "The incident as it is now", body = Incident), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn end(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(ending): Body<IncidentEnding>,
) -> Result<Json<Incident>, Problem> {
    let ending = Ending { closing: ending.closing, resolve: ending.resolve };
    store::end(&desk, &key(&project)?, number, ending, Channel::Rest).await?;
    whole(&desk, &project, number).await
}
