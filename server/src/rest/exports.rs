//! Cases, requirements, defects, results, bids and promises as files.

use axum::{extract::RawQuery, response::Response};
use golive_app::export::{self, Form};
use golive_domain::{Error, Say};
use golive_store::{
    defects::DefectFilter,
    export as store,
    promises::PromiseFilter,
    requirements::RegisterFilter,
    scores::MatrixFilter,
    testing::{CaseFilter, ExecutionFilter, plan_code},
};
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Web,
    auth::Caller,
    parts::{Path, key, understood},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(cases))
        .routes(routes!(requirements))
        .routes(routes!(defects))
        .routes(routes!(results))
        .routes(routes!(bids))
        .routes(routes!(promises))
}

/// What kind of file is wanted; everything else of the query narrows the list as the page's address does it.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes the query, which is read as pairs")]
struct Wanted {
    /// `csv`, `xlsx` or `json`; CSV where it is left out. Results also as `junit`.
    format: Option<String>,
}

/// Test cases, a row a step, in a form that an import takes back.
#[utoipa::path(get, path = "/projects/{key}/tests/cases/export", tag = "tests", params(Wanted), responses((status = 200, description = "The file, narrowed by `kind`, `state`, `priority`, `component`, `suite`, `requirement`, `flaky`, `text`", body = String, content_type = "text/csv"), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn cases(Caller(desk): Caller, Path(project): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let (form, pairs) = asked(query)?;
    let filter = understood(CaseFilter::from_pairs(pairs))?;
    Ok(export::list(store::cases(&desk, &key(&project)?, &filter).await?, form).await?)
}

/// Requirements with their coverage, in a form that an import takes back.
#[utoipa::path(get, path = "/projects/{key}/requirements/export", tag = "tests", params(Wanted), responses((status = 200, description = "The file, narrowed by `moscow`, `category`, `department`, `coverage`, `suspect`, `text`", body = String, content_type = "text/csv"), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn requirements(Caller(desk): Caller, Path(project): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let (form, pairs) = asked(query)?;
    let filter = understood(RegisterFilter::from_pairs(pairs))?;
    Ok(export::list(store::requirements(&desk, &key(&project)?, &filter).await?, form).await?)
}

/// Defects as far as the caller sees them, the worst first. Open ones, unless `show` asks for others.
#[utoipa::path(get, path = "/projects/{key}/defects/export", tag = "defects", params(Wanted), responses((status = 200, description = "The file, narrowed as the list of defects is", body = String, content_type = "text/csv"), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn defects(Caller(desk): Caller, Path(project): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let (form, pairs) = asked(query)?;
    let filter = understood(DefectFilter::from_pairs(pairs, desk.actor().person()))?;
    Ok(export::list(store::defects(&desk, &key(&project)?, &filter).await?, form).await?)
}

/// The results of a plan, run by run.
#[utoipa::path(get, path = "/projects/{key}/tests/plans/{plan}/results/export", tag = "tests", params(Wanted), responses((status = 200, description = "The file, narrowed by `run`, `result`, `environment`, `assignee`, `by`, `kind`, `component`, `left_at`, `passed_at`, `recorded_after`, `recorded_until`", body = String, content_type = "text/csv"), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn results(Caller(desk): Caller, Path((project, plan)): Path<(String, i32)>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let (form, pairs) = asked(query)?;
    let filter = understood(ExecutionFilter::from_pairs(pairs, desk.actor().person()))?;
    let project = key(&project)?;
    let (export, rounds) = store::results(&desk, &project, plan, &filter).await?;
    Ok(export::results(export, rounds, &plan_code(&project, plan), form).await?)
}

/// Bids beside each other, a row for each requirement and bidder, as far as they are opened. Refused to whoever declared a tie.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/matrix/export", tag = "scoring", params(Wanted), responses((status = 200, description = "The file, narrowed by `area`, `moscow`, `code`, `bidder`, `differing`, `refused`", body = String, content_type = "text/csv"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn bids(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let (form, pairs) = asked(query)?;
    let filter = understood(MatrixFilter::from_pairs(pairs))?;
    Ok(export::list(store::bids(&desk, &key(&project)?, number, &filter).await?, form).await?)
}

/// The promise ledger with its verdicts as they stand. Not for the vendor's people.
#[utoipa::path(get, path = "/projects/{key}/ledger/export", tag = "rfp", params(Wanted), responses((status = 200, description = "The file, narrowed by `verdict`, `promised`, `text`", body = String, content_type = "text/csv"), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn promises(Caller(desk): Caller, Path(project): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let (form, pairs) = asked(query)?;
    let filter = understood(PromiseFilter::from_pairs(pairs))?;
    Ok(export::list(store::promises(&desk, &key(&project)?, &filter).await?, form).await?)
}

/// The form, and the members of the query that are left.
fn asked(query: Option<String>) -> Result<(Form, Vec<(String, String)>), Problem> {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&query.unwrap_or_default()).unwrap_or_default();
    let (form, rest): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|(name, _)| name == "format");
    let form = match form.last() {
        Some((_, word)) => Form::parse(word).map_err(|_| Error::field("format", Say::new("error-filter-value").with("value", word)))?,
        None => Form::Csv,
    };
    Ok((form, rest))
}
