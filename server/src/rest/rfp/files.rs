//! `/projects/{key}/rfps/{rfp}/paper`: a request as a file, in the language it is written in; and how every paper of it is asked for.

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
pub enum RfpPaperFormat {
    #[default]
    Pdf,
    Docx,
}

impl RfpPaperFormat {
    pub fn kind(self) -> Kind {
        match self {
            Self::Pdf => Kind::Pdf,
            Self::Docx => Kind::Docx,
        }
    }
}

/// What kind of file a paper is wanted as.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PaperWanted {
    /// Left out, a PDF.
    #[serde(default)]
    #[param(inline)]
    pub format: RfpPaperFormat,
}

/// A paper with the name to save it under.
pub fn handed((name, kind, bytes): (String, Kind, Vec<u8>)) -> Response {
    saved_as(&name, kind.media_type(), bytes.into())
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
    let kind = asked.format.kind();
    // Setting it takes a while; pages must not wait for the connection meanwhile.
    let (name, bytes) = paper::file(&desk.loose(), &key(&project)?, number, asked.edition, kind).await?;
    Ok(handed((name, kind, bytes)))
}
