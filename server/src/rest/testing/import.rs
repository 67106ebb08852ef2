//! Files of other tools, and what CI found.

use axum::{
    Json,
    extract::{Request, State},
};
use golive_domain::import::{Brings, FileFormat};
use golive_store::{
    import::{self, Brought, File},
    testing::{Resembles, Twin},
};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::case::AlikeCase;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, Query, content, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(bring))
}

/// How a file is to be read.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Read {
    /// `tests`, `requirements`, `results` or `defects`; tests where it is left out.
    #[param(value_type = Option<String>)]
    what: Option<Of<Brings>>,
    /// `testlink`, `testrail`, `xray`, `qase`, `zephyr`, `gherkin`, `junit`, `reqif`, `csv` or `xlsx`; told by the file where it is left out.
    #[param(value_type = Option<String>)]
    format: Option<Of<FileFormat>>,
    /// What the file is called.
    name: Option<String>,
    /// The name of the environment in which results were found; `CI` where it is left out.
    environment: Option<String>,
    /// What each column of a CSV or XLSX of tests or requirements holds, with commas between, where its own header does not
    /// say it: `title,steps,,minutes`. Nothing between two commas leaves a column out.
    columns: Option<String>,
    /// Only say what it would make.
    dry_run: Option<bool>,
}

/// What a file made, or would make.
#[derive(Debug, Serialize, ToSchema)]
struct Outcome {
    format: String,
    suites: usize,
    cases: usize,
    steps: usize,
    requirements: usize,
    links: usize,
    relations: usize,
    passed: usize,
    failed: usize,
    /// Tests that were not run, and lines of a table of defects that are none.
    skipped: usize,
    defects: usize,
    /// Of all these, new ones and ones that were brought up to date.
    created: usize,
    updated: usize,
    /// Lines that are refused, with the reason: with any, nothing was written.
    refused: Vec<RefusedLine>,
    /// What of the file was left out or read in a way that is not seen, as hidden sheets, merged cells and attachments.
    notes: Vec<String>,
    /// New cases that look like one of the register, or like an earlier one of the file: told, and not in the way.
    alike: Vec<Resembling>,
}

#[derive(Debug, Serialize, ToSchema)]
struct RefusedLine {
    line: u32,
    reason: String,
}

/// A new case of the file and what it looks like: a case of the register, or an earlier line of the file.
#[derive(Debug, Serialize, ToSchema)]
struct Resembling {
    line: u32,
    title: String,
    of: Option<AlikeCase>,
    of_line: Option<u32>,
}

impl From<Resembles> for Resembling {
    fn from(Resembles { line, title, of }: Resembles) -> Self {
        let (of, of_line) = match of {
            Twin::Case(case) => (Some(case.give()), None),
            Twin::Line(line) => (None, Some(line)),
        };
        Self { line, title, of, of_line }
    }
}

impl Outcome {
    fn of(brought: Brought) -> Self {
        let made = brought.made;
        Self {
            format: brought.format.to_string(),
            suites: made.suites,
            cases: made.cases,
            steps: made.steps,
            requirements: made.requirements,
            links: made.links,
            relations: made.relations,
            passed: made.passed,
            failed: made.failed,
            skipped: made.skipped,
            defects: made.defects,
            created: brought.created,
            updated: brought.updated,
            refused: brought.refused.into_iter().map(|each| RefusedLine { line: each.line, reason: each.say.give() }).collect(),
            notes: brought.told.into_iter().map(Give::give).collect(),
            alike: brought.alike.into_iter().map(Resembling::from).collect(),
        }
    }
}

/// Brings test cases, requirements, results or defects in: the file is the body. All of it, or nothing where a line is refused.
#[utoipa::path(post, path = "/projects/{key}/tests/import", tag = "tests", params(Read), request_body(content = String, content_type = "application/octet-stream"), responses((status = 200, description = "Brought in, or tried", body = Outcome), (status = 409, description = "Lines are refused; nothing was written", body = Outcome), (status = 422, body = ProblemDetails)))]
async fn bring(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(read): Query<Read>,
    State(web): State<Web>,
    request: Request,
) -> Result<(StatusCode, Json<Outcome>), Problem> {
    let project = key(&project)?;
    golive_store::testing::may_import(&desk, &project).await?;
    let what = read.what.map_or(Brings::Tests, |what| what.0);
    let content = content(request, &web).await?;
    let name = read.name.unwrap_or_default();
    let file = File { name: &name, content: &content, format: read.format.map(|format| format.0), place: read.environment.as_deref() };
    let named = read.columns.as_deref().filter(|columns| !columns.is_empty()).map(named).unwrap_or_default();
    let brought = import::bring_named(&desk, &project, what, file, &named, read.dry_run != Some(true)).await?;
    let status = if brought.refused.is_empty() { StatusCode::OK } else { StatusCode::CONFLICT };
    Ok((status, Json(Outcome::of(brought))))
}

fn named(columns: &str) -> Vec<String> {
    columns.split(',').map(|word| word.trim().to_owned()).collect()
}
