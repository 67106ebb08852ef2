//! Tickets of another help desk, with their past.

use axum::{
    Json,
    extract::{Request, State},
};
use golive_domain::{Error, Say};
use golive_store::service::{self as store, BroughtTickets, ForeignWord, Naming, PlannedLine, Stranger, TicketOutcome};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::ticket::StateOf;
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
struct ReadTickets {
    /// What the file is called.
    name: Option<String>,
    /// What each column holds, with commas between, where its own header does not say it: `key,title,,created`. Nothing between
    /// two commas leaves a column out.
    columns: Option<String>,
    /// What words of the file mean here, by column, as JSON: `{"priority": {"Sehr hoch": "p1"}}`.
    words: Option<String>,
    /// Who stands in for requesters nobody here knows; left out, you.
    stand_in: Option<Uuid>,
    /// Only say what it would make.
    dry_run: Option<bool>,
}

/// What a file made, or would make.
#[derive(Debug, Serialize, ToSchema)]
struct ImportedTickets {
    created: usize,
    updated: usize,
    /// Here already, as the file says them.
    unchanged: usize,
    /// Worked on here since they were brought: they stay as they are.
    worked: usize,
    /// With any, nothing was written.
    refused: usize,
    lines: Vec<ImportedTicket>,
    /// Words whose meaning is to be said, and those of which it was.
    words: Vec<ImportedWord>,
    /// Requesters somebody stands in for.
    requesters: Vec<UnknownName>,
    /// Assignees whose tickets nobody has here.
    assignees: Vec<UnknownName>,
}

/// A line of the file and what becomes of it.
#[derive(Debug, Serialize, ToSchema)]
struct ImportedTicket {
    line: u32,
    key: String,
    title: String,
    /// Where it stands then.
    state: Option<StateOf>,
    /// `created`, `updated`, `unchanged`, `worked` or `refused`.
    outcome: &'static str,
    reasons: Vec<ImportedReason>,
}

/// Why a line is refused, and of which column.
#[derive(Debug, Serialize, ToSchema)]
struct ImportedReason {
    column: String,
    reason: String,
}

/// A word that only a person can tell the meaning of.
#[derive(Debug, Serialize, ToSchema)]
struct ImportedWord {
    column: String,
    word: String,
    lines: usize,
    means: Option<String>,
    suggestion: Option<String>,
}

/// A name nobody here goes by.
#[derive(Debug, Serialize, ToSchema)]
struct UnknownName {
    name: String,
    lines: usize,
}

impl From<BroughtTickets> for ImportedTickets {
    fn from(brought: BroughtTickets) -> Self {
        let totals = brought.totals;
        Self {
            created: totals.created,
            updated: totals.updated,
            unchanged: totals.unchanged,
            worked: totals.worked,
            refused: totals.refused,
            lines: brought.lines.into_iter().map(Into::into).collect(),
            words: brought.words.into_iter().map(Into::into).collect(),
            requesters: brought.requesters.into_iter().map(Into::into).collect(),
            assignees: brought.assignees.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<PlannedLine> for ImportedTicket {
    fn from(line: PlannedLine) -> Self {
        let (outcome, reasons) = match line.outcome {
            TicketOutcome::Created => ("created", Vec::new()),
            TicketOutcome::Updated => ("updated", Vec::new()),
            TicketOutcome::Unchanged => ("unchanged", Vec::new()),
            TicketOutcome::Worked => ("worked", Vec::new()),
            TicketOutcome::Refused(reasons) => ("refused", reasons),
        };
        let reasons = reasons.into_iter().map(|one| ImportedReason { column: one.field, reason: one.say.give() }).collect();
        Self { line: line.line, key: line.key, title: line.title, state: line.state.map(Of), outcome, reasons }
    }
}

impl From<ForeignWord> for ImportedWord {
    fn from(word: ForeignWord) -> Self {
        Self { column: word.column.to_string(), word: word.word, lines: word.lines, means: word.means, suggestion: word.suggestion }
    }
}

impl From<Stranger> for UnknownName {
    fn from(stranger: Stranger) -> Self {
        Self { name: stranger.name, lines: stranger.lines }
    }
}

/// Brings tickets of another help desk in, with their past: the file, a CSV or XLSX, is the body. All of it, or nothing where a
/// line is refused. Nobody is written to.
#[utoipa::path(post, path = "/projects/{key}/tickets/import", tag = "service", params(ReadTickets), request_body(content = String, content_type = "application/octet-stream"), responses((status = 200, description = "Brought in, or tried", body = ImportedTickets), (status = 409, description = "Lines are refused; nothing was written", body = ImportedTickets), (status = 422, body = ProblemDetails)))]
async fn bring(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(read): Query<ReadTickets>,
    State(web): State<Web>,
    request: Request,
) -> Result<(StatusCode, Json<ImportedTickets>), Problem> {
    let project = key(&project)?;
    store::may_bring_tickets(&desk, &project).await?;
    let columns = read.columns.as_deref().filter(|columns| !columns.is_empty());
    let columns = columns.map(|columns| columns.split(',').map(|word| word.trim().to_owned()).collect()).unwrap_or_default();
    let words = match read.words.as_deref().filter(|words| !words.is_empty()) {
        Some(words) => serde_json::from_str(words)
            .map_err(|_| Problem::Refused(Error::field("words", Say::new("error-import-word").with("value", words))))?,
        None => Default::default(),
    };
    let naming = Naming { columns, words, stand_in: read.stand_in.map(Into::into) };
    let content = content(request, &web).await?;
    let brought =
        store::bring_tickets(&desk, &project, read.name.as_deref().unwrap_or("tickets"), content, &naming, read.dry_run != Some(true))
            .await?;
    let status = if brought.is_good() { StatusCode::OK } else { StatusCode::CONFLICT };
    Ok((status, Json(brought.into())))
}
