//! What the caller's own bidder is given of an award: the letter and the debriefing, in the bidder's language.

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
    OpenApiRouter::new().routes(routes!(letter)).routes(routes!(debriefing))
}

/// The letter to the own bidder, as a PDF or a DOCX. Refused while no award counts; not found is who has no bid that was judged.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/letter", tag = "bids", params(PaperWanted), responses((status = 200, description = "The file", body = String, content_type = "application/pdf"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn letter(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(asked): Query<PaperWanted>,
) -> Result<Response, Problem> {
    let file = format!("letter.{}", asked.format.kind().ending());
    // Setting a paper takes a while; pages must not wait for the connection meanwhile.
    Ok(handed(papers::own_paper(&desk.loose(), &key(&project)?, number, &file).await?))
}

/// What evaluators saw as the strengths and weaknesses of the own bid, as a PDF or a DOCX.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/debriefing", tag = "bids", params(PaperWanted), responses((status = 200, description = "The file", body = String, content_type = "application/pdf"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn debriefing(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(asked): Query<PaperWanted>,
) -> Result<Response, Problem> {
    let file = format!("debriefing.{}", asked.format.kind().ending());
    Ok(handed(papers::own_paper(&desk.loose(), &key(&project)?, number, &file).await?))
}
