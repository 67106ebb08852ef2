//! The papers of an award: its record, and what each bidder is given. They speak the language of the request, a bidder's that of the
//! bidder, whoever asks for them.

use axum::response::Response;
use golive_app::papers;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, Query, key},
    problem::{Problem, ProblemDetails},
    rfp::files::{PaperWanted, handed},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(record)).routes(routes!(letter)).routes(routes!(debriefing))
}

/// The record of the last award, annulled or not, as a PDF or a DOCX. Refused before there is one; and while it is annulled, to whoever
/// declared a tie.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/record", tag = "award", params(PaperWanted), responses((status = 200, description = "The file", body = String, content_type = "application/pdf"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn record(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(asked): Query<PaperWanted>,
) -> Result<Response, Problem> {
    // Setting a paper takes a while; pages must not wait for the connection meanwhile.
    Ok(handed(papers::record(&desk.loose(), &key(&project)?, number, asked.format.kind().ending()).await?))
}

/// The letter to the bidder of this number, as a PDF or a DOCX. Refused while no award counts; not found is who has no bid that was judged.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/letters/{bidder}", tag = "award", params(PaperWanted), responses((status = 200, description = "The file", body = String, content_type = "application/pdf"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn letter(
    Caller(desk): Caller,
    Path((project, number, bidder)): Path<(String, i32, i32)>,
    Query(asked): Query<PaperWanted>,
) -> Result<Response, Problem> {
    let file = format!("letter.{}", asked.format.kind().ending());
    Ok(handed(papers::paper(&desk.loose(), &key(&project)?, number, bidder, &file).await?))
}

/// What evaluators saw as the strengths and weaknesses of a bid, for its bidder, as a PDF or a DOCX.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/debriefings/{bidder}", tag = "award", params(PaperWanted), responses((status = 200, description = "The file", body = String, content_type = "application/pdf"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn debriefing(
    Caller(desk): Caller,
    Path((project, number, bidder)): Path<(String, i32, i32)>,
    Query(asked): Query<PaperWanted>,
) -> Result<Response, Problem> {
    let file = format!("debriefing.{}", asked.format.kind().ending());
    Ok(handed(papers::paper(&desk.loose(), &key(&project)?, number, bidder, &file).await?))
}
