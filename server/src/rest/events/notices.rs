//! One's own inbox.

use axum::Json;
use chrono::{DateTime, Utc};
use golive_domain::{Error, Say, events::Reason, id::NoticeId};
use golive_store::events;
use http::StatusCode;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::audit::Event;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Cursor, PageOf, Path, Query},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(read_all)).routes(routes!(read))
}

type Why = Of<Reason>;

answer! {
    /// Something that happened and why you were told.
    Notice from events::Notice {
        id: Uuid,
        #[schema(inline)]
        reason: Why,
        at: DateTime<Utc>,
        unread: bool,
        line: Event,
    }
}

/// Which notices.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Which {
    /// Only those you have not read.
    #[serde(default)]
    unread: bool,
}

/// Your notices, the latest first.
#[utoipa::path(get, path = "/notices", tag = "events", params(Which, Cursor), responses((status = 200, description = "A page of notices", body = PageOf<Notice>), (status = 401, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Query(which): Query<Which>, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<Notice>>, Problem> {
    let gone = |_| Error::field("after", Say::new("error-gone"));
    let after: Option<NoticeId> = cursor.after.as_deref().map(|id| id.parse().map_err(gone)).transpose()?;
    let (notices, next) = events::notices_following(&desk, which.unread, after, cursor.limit()).await?;
    Ok(Json(PageOf { items: notices.give(), next: next.map(|id| id.to_string()) }))
}

/// You have read it.
#[utoipa::path(put, path = "/notices/{notice}/read", tag = "events", responses((status = 204, description = "Read"), (status = 404, body = ProblemDetails)))]
async fn read(Caller(desk): Caller, Path(notice): Path<Uuid>) -> Result<StatusCode, Problem> {
    events::mark_read(&desk, notice.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// You have read all of them.
#[utoipa::path(put, path = "/notices/read", tag = "events", responses((status = 204, description = "Read"), (status = 401, body = ProblemDetails)))]
async fn read_all(Caller(desk): Caller) -> Result<StatusCode, Problem> {
    events::mark_all_read(&desk).await?;
    Ok(StatusCode::NO_CONTENT)
}
