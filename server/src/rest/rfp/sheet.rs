//! An evaluator's own sheet: the bids, what there is to judge in each, and the own marks.

use axum::Json;
use chrono::{DateTime, Utc};
use golive_domain::rfp::{Absent, Answer, AnswerCode, Judges, Part};
use golive_store::scores::{self as store, GivenMark, Line, Sheet, SheetBid};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Cursor, PageOf, Path, Query, Short, Spare, key, page},
    problem::{Problem, ProblemDetails},
    wire::{Give as _, Given, Of, answer},
};

type Met = Of<AnswerCode>;
type Missing = Of<Absent>;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(sheet)).routes(routes!(lines, give)).routes(routes!(finish))
}

answer! {
    /// A bid, with how much of it the caller has judged.
    RfpSheetBid from SheetBid {
        bidder: i32,
        name: String,
        given: usize,
        all: usize,
    }

    /// What an evaluator has to judge.
    RfpSheet from Sheet {
        bids: Vec<RfpSheetBid>,
        /// The best mark; the worst is 0.
        scale: u32,
        /// What the caller has said nothing of, in all bids.
        gaps: usize,
        /// What a mark that nobody gave counts as, as published: with `block` nobody finishes while there are `gaps`.
        absent: Missing,
        declared_at: Option<DateTime<Utc>>,
        conflict: Option<String>,
        finished_at: Option<DateTime<Utc>>,
        /// Marks can be given.
        open: bool,
    }

    /// What a bidder answers to a requirement.
    BidAnswer from Answer {
        code: Met,
        /// How, in the bidder's words.
        text: String,
    }
}

/// The evaluators' own sheet: no price, and nobody else's mark. Not found before the first bid is opened, refused before the caller
/// declared that nothing ties them to a bidder.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/sheet", tag = "scoring", responses((status = 200, description = "The sheet", body = RfpSheet), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn sheet(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<RfpSheet>, Problem> {
    Ok(Json(store::sheet(&desk, &key(&project)?, number, None).await?.give()))
}

/// Something that is judged.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RfpPart {
    /// What marks are kept under.
    part: String,
    /// The requirement's code, where it is one.
    requirement: Option<String>,
    /// The scene of the demo day, where it is one.
    scene: Option<String>,
    /// Among those of its criterion.
    weight: u32,
}

impl Given<Part> for RfpPart {
    fn given(of: Part) -> Self {
        let part = of.key();
        let (requirement, scene) = match of.judges {
            Judges::Whole => (None, None),
            Judges::Requirement(code) => (Some(code), None),
            Judges::Scene(scene) => (None, Some(scene)),
        };
        Self { part, requirement, scene, weight: of.weight }
    }
}

/// One thing to judge in one bid.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RfpSheetLine {
    #[serde(flatten)]
    part: RfpPart,
    criterion: String,
    /// Of the requirement.
    title: String,
    /// Markdown.
    body: String,
    mandatory: bool,
    answer: Option<BidAnswer>,
    /// The caller has given a mark, or abstains.
    given: bool,
    /// Null while none is given, and where the caller abstains.
    mark: Option<u32>,
    reason: String,
    /// 0 while none is given.
    version: i32,
}

impl Given<Line> for RfpSheetLine {
    fn given(line: Line) -> Self {
        Self {
            part: line.part.give(),
            criterion: line.criterion,
            title: line.title,
            body: line.body,
            mandatory: line.mandatory,
            answer: line.answer.give(),
            given: line.mark.is_some(),
            mark: line.mark.flatten(),
            reason: line.reason,
            version: line.version,
        }
    }
}

/// What there is to judge in the bid of a bidder, by its number, in the order of the criteria.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/sheet/{bidder}", tag = "scoring", params(Cursor), responses((status = 200, description = "A page of lines", body = PageOf<RfpSheetLine>), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn lines(
    Caller(desk): Caller,
    Path((project, number, bidder)): Path<(String, i32, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<RfpSheetLine>>, Problem> {
    page(store::sheet(&desk, &key(&project)?, number, Some(bidder)).await?.lines, &cursor, |line| line.key.clone())
}

/// A mark for one thing.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpMark {
    part: String,
    /// Null abstains, which wants a reason as either end of the scale does.
    mark: Option<u32>,
    #[serde(default)]
    reason: String,
    /// The one that was read, 0 where none was given.
    version: i32,
}

/// Marks for one bid.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpMarks {
    marks: Vec<RfpMark>,
}

/// Gives marks to one bid, or others in their place: all of them, or none where one is refused.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/sheet/{bidder}", tag = "scoring", request_body = RfpMarks, responses((status = 200, description = "How far the caller is now", body = RfpSheet), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn give(
    Caller(desk): Caller,
    Path((project, number, bidder)): Path<(String, i32, i32)>,
    Short(asked): Short<RfpMarks>,
) -> Result<Json<RfpSheet>, Problem> {
    let project = key(&project)?;
    let parts: Vec<String> = asked.marks.iter().map(|one| one.part.clone()).collect();
    let mark = |one: RfpMark| GivenMark { key: one.part, mark: one.mark, reason: one.reason, version: one.version };
    let given = store::give_marks(&desk, &project, number, bidder, asked.marks.into_iter().map(mark).collect()).await;
    given.map_err(|error| Problem::from(error).naming(|refused| member(&parts, refused)))?;
    Ok(Json(store::sheet(&desk, &project, number, Some(bidder)).await?.give()))
}

/// Where a refused mark stands in the body: forms name it by what is judged.
fn member(parts: &[String], refused: &str) -> Option<String> {
    let (part, member) = refused.strip_prefix("mark[")?.strip_suffix(']')?.rsplit_once("][")?;
    let at = parts.iter().position(|known| known == part)?;
    Some(format!("marks[{at}].{member}"))
}

/// That the caller has finished.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpCompletion {
    /// How many marks the caller leaves out: `gaps` of the sheet. Left out, none.
    gaps: Option<usize>,
}

/// Finishes the caller's sheet: the own marks change no more, and those of the others are seen. While marks are missing it is refused,
/// unless the request says what becomes of them (`absent` is `zero` or `renormalise`) and `gaps` is their very number. Whoever gave no mark
/// at all does not finish.
#[utoipa::path(put, path = "/projects/{key}/rfps/{rfp}/completion", tag = "scoring", request_body = Option<RfpCompletion>, responses((status = 204, description = "Finished"), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn finish(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Spare(asked): Spare<RfpCompletion>,
) -> Result<StatusCode, Problem> {
    store::finish(&desk, &key(&project)?, number, asked.and_then(|asked| asked.gaps)).await?;
    Ok(StatusCode::NO_CONTENT)
}
