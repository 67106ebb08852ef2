//! When the project works: zone, weekdays, hours and holidays.

use axum::response::Response;
use chrono::NaiveDate;
use golive_domain::{people::CalendarKind, projects::Weekdays};
use golive_store::projects as store;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, answer, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(one, edit)).routes(routes!(add)).routes(routes!(remove))
}

type Periods = Of<CalendarKind>;

answer! {
    /// The working calendar.
    Calendar from store::Calendar {
        /// IANA name.
        time_zone: String,
        /// The calendar its periods follow.
        kind: Periods,
        /// `sat,sun,mon,tue,wed`
        weekdays: String,
        minutes_per_day: i32,
        holidays: Vec<Holiday>,
        version: i32,
    }

    /// A day nobody works.
    Holiday from store::Holiday {
        day: NaiveDate,
        name: String,
    }
}

asked! {
    /// A day nobody works.
    HolidayDraft for store::Holiday {
        day: NaiveDate,
        #[serde(default)]
        name: String,
    }
}

/// The calendar as it shall be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct CalendarDraft {
    /// IANA name.
    time_zone: String,
    kind: Periods,
    /// `sat,sun,mon,tue,wed`
    #[schema(value_type = String)]
    weekdays: Weekdays,
    /// Working time of a full day: `8`, `7:30`.
    day: String,
}

/// The working calendar.
#[utoipa::path(get, path = "/projects/{key}/calendar", tag = "projects", responses((status = 200, description = "The calendar, its version as ETag", body = Calendar), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path(project): Path<String>) -> Result<Response, Problem> {
    let calendar = store::calendar(&desk, &key(&project)?).await?;
    Ok(versioned(calendar.version, calendar.give::<Calendar>()))
}

/// Edits the calendar as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/calendar", tag = "projects", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = CalendarDraft, responses((status = 200, description = "The calendar as it is now", body = Calendar), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path(project): Path<String>,
    headers: HeaderMap,
    Body(draft): Body<CalendarDraft>,
) -> Result<Response, Problem> {
    let project = key(&project)?;
    let CalendarDraft { time_zone, kind, weekdays, day } = draft;
    let edit = store::CalendarEdit { time_zone, kind: kind.give(), weekdays, day, version: version(&headers)? };
    store::edit_calendar(&desk, &project, edit).await?;
    let calendar = store::calendar(&desk, &project).await?;
    Ok(versioned(calendar.version, calendar.give::<Calendar>()))
}

/// Adds holidays; a day that is there already takes the new name.
#[utoipa::path(post, path = "/projects/{key}/holidays", tag = "projects", request_body = Vec<HolidayDraft>, responses((status = 204, description = "Added"), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(days): Body<Vec<HolidayDraft>>) -> Result<StatusCode, Problem> {
    store::add_holidays(&desk, &key(&project)?, days.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Makes a holiday an ordinary day again.
#[utoipa::path(delete, path = "/projects/{key}/holidays/{day}", tag = "projects", responses((status = 204, description = "Removed"), (status = 404, body = ProblemDetails)))]
async fn remove(Caller(desk): Caller, Path((project, day)): Path<(String, NaiveDate)>) -> Result<StatusCode, Problem> {
    store::remove_holiday(&desk, &key(&project)?, day).await?;
    Ok(StatusCode::NO_CONTENT)
}
