//! Files of a ticket: who reads the words they came with may have them.

use axum::{
    Json,
    extract::{Request, State},
    response::Response,
};
use chrono::{DateTime, Utc};
use golive_store::service::{self as store, Upload};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Cursor, Made, PageOf, Path, Query, content, key, made, page, saved_as},
    problem::{Problem, ProblemDetails},
    wire::answer,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(download))
}

answer! {
    /// A file of a ticket.
    TicketAttachment from store::TicketFile {
        id: Uuid,
        /// What it came with; null for what opened the ticket.
        message: Option<Uuid>,
        name: String,
        /// Read from the bytes.
        media_type: String,
        bytes: u64,
        /// It was too much: only its name was kept.
        is_left_out: bool,
        at: DateTime<Utc>,
    }
}

/// What a file is called, and what it belongs to.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Belongs {
    name: Option<String>,
    /// A message of your own; left out, what opened the ticket.
    message: Option<Uuid>,
}

/// The files of a ticket that you may have, the oldest first.
#[utoipa::path(get, path = "/projects/{key}/tickets/{ticket}/files", tag = "service", params(Cursor), responses((status = 200, description = "A page of files", body = PageOf<TicketAttachment>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<TicketAttachment>>, Problem> {
    page(store::ticket(&desk, &key(&project)?, number).await?.files, &cursor, |file| file.id.to_string())
}

/// Adds a file to a message of your own, or to what opened the ticket: its bytes are the body, at most 25 MiB.
#[utoipa::path(post, path = "/projects/{key}/tickets/{ticket}/files", tag = "service", params(Belongs), request_body(content = String, content_type = "application/octet-stream"), responses((status = 201, description = "Added", body = Made), (status = 403, body = ProblemDetails), (status = 413, body = ProblemDetails)))]
async fn add(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(file): Query<Belongs>,
    State(web): State<Web>,
    request: Request,
) -> Result<Response, Problem> {
    let at = key(&project)?;
    // Whoever may not see the ticket need not send the file to learn it.
    store::ticket(&desk, &at, number).await?;
    let upload = Upload { name: file.name.unwrap_or_else(|| "file".to_owned()), content: content(request, &web).await? };
    let id = store::add_ticket_file(&desk, &at, number, file.message.map(Into::into), upload).await?;
    Ok(made(&format!("/api/v1/projects/{project}/ticket-files"), id))
}

/// The bytes of a file of a ticket.
#[utoipa::path(get, path = "/projects/{key}/ticket-files/{ticket_file}", tag = "service", responses((status = 200, description = "The file", body = String, content_type = "application/octet-stream"), (status = 404, body = ProblemDetails)))]
async fn download(Caller(desk): Caller, Path((project, file)): Path<(String, Uuid)>) -> Result<Response, Problem> {
    // A bucket may take its time; pages must not wait for the connection meanwhile.
    let found = store::ticket_file(&desk.loose(), &key(&project)?, file.into()).await?;
    Ok(saved_as(&found.name, &found.media_type, axum::body::Body::from_stream(found.content)))
}
