//! Days away, which sprints subtract from capacity.

use axum::{Json, response::Response};
use chrono::NaiveDate;
use golive_store::projects::{self as store, NewAbsence};
use http::StatusCode;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, Made, PageOf, Path, Query, key, made, page},
    problem::{Problem, ProblemDetails},
    wire::{Give, answer, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(remove))
}

answer! {
    /// Somebody is away.
    Absence from store::Away {
        id: Uuid,
        person: Uuid,
        from: NaiveDate,
        /// The last day away.
        until: NaiveDate,
        /// Working time lost a day; null is the whole day.
        minutes_a_day: Option<i32>,
        reason: String,
    }
}

asked! {
    /// Days away: your own, or anybody's for who edits the team.
    AbsenceDraft for NewAbsence {
        person: Uuid,
        from: NaiveDate,
        /// The last day away.
        until: NaiveDate,
        /// Hours lost a day: `2`, `1:30`; empty is the whole day.
        #[serde(default)]
        hours_a_day: String,
        #[serde(default)]
        reason: String,
    }
}

/// Present and future absences, the next first.
#[utoipa::path(get, path = "/projects/{key}/absences", tag = "people", params(Cursor), responses((status = 200, description = "A page of absences", body = PageOf<Absence>), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<Absence>>, Problem> {
    page(store::team(&desk, &key(&project)?).await?.away, &cursor, |away| away.id.to_string())
}

/// Notes days away.
#[utoipa::path(post, path = "/projects/{key}/absences", tag = "people", request_body = AbsenceDraft, responses((status = 201, description = "Noted", body = Made), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<AbsenceDraft>) -> Result<Response, Problem> {
    let id = store::add_absence(&desk, &key(&project)?, draft.give()).await?;
    Ok(made(&format!("/api/v1/projects/{project}/absences"), id))
}

/// Takes days away back.
#[utoipa::path(delete, path = "/projects/{key}/absences/{absence}", tag = "people", responses((status = 204, description = "Taken back"), (status = 404, body = ProblemDetails)))]
async fn remove(Caller(desk): Caller, Path((project, absence)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::remove_absence(&desk, &key(&project)?, absence.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
