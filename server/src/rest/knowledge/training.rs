//! What tickets show that has to be taught.

use axum::Json;
use chrono::{DateTime, Utc};
use golive_domain::{id::DepartmentId, service::TicketState};
use golive_store::knowledge::{self as store, NeedFilter, NeedRow};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Person,
    parts::{Body, Path, Query, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(mark))
}

type Stands = Of<TicketState>;

answer! {
    /// A ticket that shows what has to be taught.
    TrainingTicket from NeedRow {
        number: i32,
        /// `ARAS-S7`
        code: String,
        title: String,
        state: Stands,
        department: Option<String>,
        topic: String,
        by: Option<Person>,
        at: DateTime<Utc>,
    }
}

/// How many tickets show a topic, of a department.
#[derive(Debug, Serialize, ToSchema)]
struct TrainingCount {
    topic: String,
    department_id: Option<Uuid>,
    department: Option<String>,
    tickets: u64,
}

/// A page of tickets, and what they come to.
#[derive(Debug, Serialize, ToSchema)]
struct TrainingPage {
    items: Vec<TrainingTicket>,
    page: u64,
    total: u64,
    counts: Vec<TrainingCount>,
}

/// What the list is narrowed to.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Narrowed {
    topic: Option<String>,
    department: Option<Uuid>,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// Tickets that show a training need, the latest first, and how many of each topic and department.
#[utoipa::path(get, path = "/projects/{key}/training-needs", tag = "knowledge", params(Narrowed), responses((status = 200, description = "A page of tickets", body = TrainingPage), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(asked): Query<Narrowed>) -> Result<Json<TrainingPage>, Problem> {
    let filter = NeedFilter { topic: asked.topic, department: asked.department.map(DepartmentId), page: asked.page.unwrap_or(1) };
    let found = store::training_needs(&desk, &key(&project)?, &filter).await?;
    let count = |(topic, department, tickets): (String, Option<(DepartmentId, String)>, u64)| {
        let (department_id, department) = department.map(|(id, name)| (id.0, name)).unzip();
        TrainingCount { topic, department_id, department, tickets }
    };
    Ok(Json(TrainingPage {
        items: found.page.rows.give(),
        page: found.page.page,
        total: found.page.total,
        counts: found.counts.into_iter().map(count).collect(),
    }))
}

/// A need.
#[derive(Debug, Deserialize, ToSchema)]
struct TrainingMark {
    /// What has to be taught; empty takes the mark away.
    topic: String,
}

/// Says that a ticket shows a training need.
#[utoipa::path(put, path = "/projects/{key}/tickets/{ticket}/training-need", tag = "knowledge", request_body = TrainingMark, responses((status = 204, description = "Noted"), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn mark(
    Caller(desk): Caller,
    Path((project, ticket)): Path<(String, i32)>,
    Body(mark): Body<TrainingMark>,
) -> Result<StatusCode, Problem> {
    store::mark_training(&desk, &key(&project)?, ticket, &mark.topic).await?;
    Ok(StatusCode::NO_CONTENT)
}
