//! `/projects/{key}/calendars`: when is worked, in versions.

use axum::{Json, response::Response};
use chrono::{DateTime, Utc};
use golive_domain::{Error, id::CalendarId};
use golive_store::service::{self as store, CalendarView, Draft};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{agreement::MovedDeadlines, hours::WorkingCalendar};
use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Person,
    parts::{Body, Cursor, Made, PageOf, Path, Query, key, made, page},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(change)).routes(routes!(preview))
}

/// A calendar promises are counted in.
#[derive(Debug, Serialize, ToSchema)]
struct ServiceCalendar {
    id: Uuid,
    name: String,
    /// The one that takes effect last first.
    versions: Vec<CalendarVersion>,
}

/// A version of a calendar.
#[derive(Debug, Serialize, ToSchema)]
struct CalendarVersion {
    id: Uuid,
    /// Null for the first one, which holds from the beginning.
    effective: Option<DateTime<Utc>>,
    calendar: WorkingCalendar,
    by: Option<Person>,
    at: DateTime<Utc>,
}

impl Given<CalendarView> for ServiceCalendar {
    fn given(view: CalendarView) -> Self {
        Self { id: view.id.give(), name: view.name, versions: view.versions.give() }
    }
}

impl Given<store::CalendarVersion> for CalendarVersion {
    fn given(version: store::CalendarVersion) -> Self {
        Self {
            id: version.id.give(),
            effective: version.effective,
            calendar: version.calendar.give(),
            by: version.by.give(),
            at: version.at,
        }
    }
}

/// The calendars promises are counted in, by name.
#[utoipa::path(get, path = "/projects/{key}/calendars", tag = "service", params(Cursor), responses((status = 200, description = "A page of calendars", body = PageOf<ServiceCalendar>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<ServiceCalendar>>, Problem> {
    page(store::agreements(&desk, &key(&project)?).await?.calendars, &cursor, |calendar| calendar.id.to_string())
}

/// A calendar to be. It holds from the beginning.
#[derive(Debug, Deserialize, ToSchema)]
struct NewCalendar {
    name: String,
    calendar: WorkingCalendar,
}

/// Adds a calendar.
#[utoipa::path(post, path = "/projects/{key}/calendars", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is added once")), request_body = NewCalendar, responses((status = 201, description = "Added", body = Made), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(new): Body<NewCalendar>) -> Result<Response, Problem> {
    let id = store::save_calendar(&desk, &key(&project)?, None, &new.name, new.calendar.read()?, None).await?;
    Ok(made(&format!("/api/v1/projects/{project}/calendars"), id))
}

/// A version of a calendar to be, and what the calendar is called from now on.
#[derive(Debug, Deserialize, ToSchema)]
struct ChangedCalendar {
    name: String,
    calendar: WorkingCalendar,
    /// From when it holds; left out, from now on. Time that has passed keeps its price.
    effective: Option<DateTime<Utc>>,
}

/// Gives a calendar a new version. Open deadlines are read anew.
#[utoipa::path(put, path = "/projects/{key}/calendars/{calendar}", tag = "service", request_body = ChangedCalendar, responses((status = 200, description = "The calendar as it is now", body = ServiceCalendar), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn change(
    Caller(desk): Caller,
    Path((project, calendar)): Path<(String, Uuid)>,
    Body(changed): Body<ChangedCalendar>,
) -> Result<Json<ServiceCalendar>, Problem> {
    let (key, id) = (key(&project)?, CalendarId(calendar));
    store::save_calendar(&desk, &key, Some(id), &changed.name, changed.calendar.read()?, changed.effective).await?;
    let view = store::agreements(&desk, &key).await?.calendars.into_iter().find(|each| each.id == id).ok_or(Error::NotFound)?;
    Ok(Json(view.give()))
}

/// A version that is only looked at.
#[derive(Debug, Deserialize, ToSchema)]
struct ConsideredCalendar {
    calendar: WorkingCalendar,
    /// From when it would hold; left out, from now on.
    effective: Option<DateTime<Utc>>,
}

/// Which open deadlines a new version of a calendar would move. Nothing is changed.
#[utoipa::path(post, path = "/projects/{key}/calendars/{calendar}/preview", tag = "service", request_body = ConsideredCalendar, responses((status = 200, description = "The deadlines", body = MovedDeadlines), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn preview(
    Caller(desk): Caller,
    Path((project, calendar)): Path<(String, Uuid)>,
    Body(considered): Body<ConsideredCalendar>,
) -> Result<Json<MovedDeadlines>, Problem> {
    let (id, version) = (CalendarId(calendar), Box::new(considered.calendar.read()?));
    let draft = match considered.effective {
        Some(effective) => Draft::CalendarFrom(id, version, effective),
        None => Draft::Calendar(id, version),
    };
    Ok(Json(store::preview(&desk, &key(&project)?, draft).await?.give()))
}
