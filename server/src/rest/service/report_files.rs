//! `/projects/{key}/service-report.pdf` and `.xlsx`: the report for a meeting, in the language that is asked for.

use axum::{extract::State, response::Response};
use chrono::NaiveDate;
use golive_app::service::report::{self, Kind, Wanted};
use golive_domain::people::{CalendarKind, Locale};
use golive_store::Desk;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, Query, key, saved_as},
    problem::{Problem, ProblemDetails},
    wire::Of,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(pdf)).routes(routes!(xlsx))
}

type Language = Of<Locale>;
type Dates = Of<CalendarKind>;

/// What the file is of, and how it speaks.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Asked {
    /// Left out, the first day of the year of `to`. Without both, the whole of this year.
    from: Option<NaiveDate>,
    /// Left out, today.
    to: Option<NaiveDate>,
    /// Left out, English.
    language: Option<Language>,
    /// Whose months and dates; left out, those of the language.
    calendar: Option<Dates>,
}

/// The report as a PDF. The vendor's people read of what was handed over.
#[utoipa::path(get, path = "/projects/{key}/service-report.pdf", tag = "service", params(Asked), responses((status = 200, description = "The file", body = String, content_type = "application/pdf"), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn pdf(
    State(web): State<Web>,
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    made(&web, &desk, &project, asked, Kind::Pdf).await
}

/// The report as a workbook: summary, targets, months and breaches. The vendor's people read of what was handed over.
#[utoipa::path(get, path = "/projects/{key}/service-report.xlsx", tag = "service", params(Asked), responses((status = 200, description = "The file", body = String, content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn xlsx(
    State(web): State<Web>,
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    made(&web, &desk, &project, asked, Kind::Xlsx).await
}

async fn made(web: &Web, desk: &Desk, project: &str, asked: Asked, kind: Kind) -> Result<Response, Problem> {
    let locale = asked.language.map_or(Locale::En, |language| language.0);
    let calendar = asked.calendar.map_or(locale.calendar(), |calendar| calendar.0);
    let wanted = Wanted { locale, calendar, from: asked.from, to: asked.to, base_url: web.base_url.clone() };
    let (name, bytes) = report::file(desk, &key(project)?, wanted, kind).await?;
    Ok(saved_as(&name, kind.media_type(), bytes.into()))
}
