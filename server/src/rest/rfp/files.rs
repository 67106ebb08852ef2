//! `/projects/{key}/rfps/{rfp}/paper`: a request as a file, in the language it is written in.

use axum::response::Response;
use golive_app::rfp::paper::{self, Kind};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, Query, key, saved_as},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(file))
}

/// What kind of file.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum RfpPaperFormat {
    #[default]
    Pdf,
    Docx,
}

/// What the file is of.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Asked {
    /// Left out, a PDF.
    #[serde(default)]
    #[param(inline)]
    format: RfpPaperFormat,
    /// Left out, the draft while it is one, else the edition that stands.
    edition: Option<i32>,
}

/// A request as a PDF or a DOCX. A draft is marked as one; an edition bears its fingerprint at the foot of each page.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/paper", tag = "rfp", params(Asked), responses((status = 200, description = "The file", body = String, content_type = "application/pdf"), (status = 404, body = ProblemDetails)))]
async fn file(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let kind = match asked.format {
        RfpPaperFormat::Pdf => Kind::Pdf,
        RfpPaperFormat::Docx => Kind::Docx,
    };
    let (name, bytes) = paper::file(&desk, &key(&project)?, number, asked.edition, kind).await?;
    Ok(saved_as(&name, kind.media_type(), bytes.into()))
}
