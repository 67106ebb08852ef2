//! `/projects/{key}/sprints`: planned, edited, started, closed.

use std::collections::BTreeMap;

use axum::{Json, response::Response};
use chrono::NaiveDate;
use golive_domain::sprints::{CarryChoices, CarryTo};
use golive_store::sprints::{self as store, Closing};
use http::HeaderMap;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::views::{Sprint, SprintLine};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, page, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, Of, answer, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, plan)).routes(routes!(one, edit)).routes(routes!(start)).routes(routes!(close))
}

asked! {
    /// What is entered about a sprint; dates that are left out are the usual ones.
    SprintDraft for store::SprintDraft {
        #[serde(default)]
        name: String,
        goal: String,
        starts_on: Option<NaiveDate>,
        ends_on: Option<NaiveDate>,
        /// What it may cost, in minor units of the project's currency.
        budget: Option<i64>,
    }
}

/// The sprints of a project, the newest first.
#[utoipa::path(get, path = "/projects/{key}/sprints", tag = "sprints", params(Cursor), responses((status = 200, description = "A page of sprints", body = PageOf<SprintLine>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<SprintLine>>, Problem> {
    page(store::list(&desk, &key(&project)?).await?.lines, &cursor, |line| line.sprint.number.to_string())
}

/// Plans the next sprint.
#[utoipa::path(post, path = "/projects/{key}/sprints", tag = "sprints", request_body = SprintDraft, responses((status = 201, description = "Planned", body = Sprint), (status = 422, body = ProblemDetails)))]
async fn plan(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<SprintDraft>) -> Result<Response, Problem> {
    let sprint = store::plan(&desk, &key(&project)?, draft.give()).await?;
    Ok(created(&format!("/api/v1/projects/{project}/sprints/{}", sprint.number), sprint.give::<Sprint>()))
}

/// One sprint.
#[utoipa::path(get, path = "/projects/{key}/sprints/{sprint}", tag = "sprints", responses((status = 200, description = "The sprint, its version as ETag", body = Sprint), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, sprint)): Path<(String, i32)>) -> Result<Response, Problem> {
    let found = store::view(&desk, &key(&project)?, sprint).await?;
    Ok(versioned(found.version, found.give::<Sprint>()))
}

/// Edits the sprint as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/sprints/{sprint}", tag = "sprints", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = SprintDraft, responses((status = 200, description = "The sprint as it is now", body = Sprint), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, sprint)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(draft): Body<SprintDraft>,
) -> Result<Response, Problem> {
    let edited = store::edit(&desk, &key(&project)?, sprint, draft.give(), version(&headers)?).await?;
    Ok(versioned(edited.version, edited.give::<Sprint>()))
}

/// Starts a planned sprint.
#[utoipa::path(post, path = "/projects/{key}/sprints/{sprint}/start", tag = "sprints", responses((status = 200, description = "Started", body = Sprint), (status = 409, body = ProblemDetails)))]
async fn start(Caller(desk): Caller, Path((project, sprint)): Path<(String, i32)>) -> Result<Json<Sprint>, Problem> {
    Ok(Json(store::start(&desk, &key(&project)?, sprint).await?.give()))
}

type Destination = Of<CarryTo>;

/// Where unfinished work goes.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct Closure {
    /// For every item that is not named in `each`.
    all: Destination,
    /// By the item's id.
    #[serde(default)]
    each: BTreeMap<Uuid, Destination>,
    #[serde(default)]
    onward: Onward,
}

/// Which sprint work goes on in: `"planned"`, `"planned_or_new"`, `{"sprint": 8}`.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Onward {
    /// The first planned one; refused where there is none.
    Planned,
    /// The first planned one, or a new one where there is none.
    #[default]
    PlannedOrNew,
    /// The one of this number, planned or running.
    Sprint(i32),
}

impl Given<Closure> for Closing {
    fn given(closure: Closure) -> Self {
        let onward = match closure.onward {
            Onward::Planned => store::Onward::Planned,
            Onward::PlannedOrNew => store::Onward::PlannedOrNew,
            Onward::Sprint(number) => store::Onward::Sprint(number),
        };
        Self { choices: CarryChoices { all: closure.all.give(), each: closure.each.give() }, onward }
    }
}

answer! {
    /// What closing came to.
    Closed from store::Closed {
        sprint: Sprint,
        /// Items that went on to the next sprint, and its number.
        carried: u32,
        next: Option<i32>,
        /// Items that went back to the backlog.
        returned: u32,
    }
}

/// Closes a running sprint.
#[utoipa::path(post, path = "/projects/{key}/sprints/{sprint}/close", tag = "sprints", request_body = Closure, responses((status = 200, description = "Closed", body = Closed), (status = 409, body = ProblemDetails)))]
async fn close(
    Caller(desk): Caller,
    Path((project, sprint)): Path<(String, i32)>,
    Body(closure): Body<Closure>,
) -> Result<Json<Closed>, Problem> {
    Ok(Json(store::close(&desk, &key(&project)?, sprint, closure.give()).await?.give()))
}
