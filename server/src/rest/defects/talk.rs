//! Remarks on a defect, and the evidence that shows it.

use axum::{
    Json,
    extract::{Request, State},
    response::Response,
};
use golive_store::{
    defects as store,
    testing::{self, Shows},
};
use http::StatusCode;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::defect::{EvidenceFile, Remark};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, Made, PageOf, Path, Query, content, key, made, page, saved_as},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(remarks, say)).routes(routes!(files, add)).routes(routes!(download, remove))
}

/// What is said, in Markdown.
#[derive(Debug, Deserialize, ToSchema)]
pub struct RemarkDraft {
    body: String,
    /// Not shown to the vendor's people.
    #[serde(default)]
    internal: bool,
}

/// The remarks on a defect, the oldest first.
#[utoipa::path(get, path = "/projects/{key}/defects/{defect}/remarks", tag = "defects", params(Cursor), responses((status = 200, description = "A page of remarks", body = PageOf<Remark>), (status = 404, body = ProblemDetails)))]
async fn remarks(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<Remark>>, Problem> {
    page(store::defect(&desk, &key(&project)?, number).await?.remarks, &cursor, |remark| remark.at.to_rfc3339())
}

/// Writes a remark.
#[utoipa::path(post, path = "/projects/{key}/defects/{defect}/remarks", tag = "defects", request_body = RemarkDraft, responses((status = 204, description = "Written"), (status = 422, body = ProblemDetails)))]
async fn say(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(remark): Body<RemarkDraft>,
) -> Result<StatusCode, Problem> {
    store::comment(&desk, &key(&project)?, number, &remark.body, remark.internal).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What a file is called.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct EvidenceName {
    pub name: Option<String>,
}

/// The files of a defect and of the step that showed it, the oldest first.
#[utoipa::path(get, path = "/projects/{key}/defects/{defect}/evidence", tag = "defects", params(Cursor), responses((status = 200, description = "A page of files", body = PageOf<EvidenceFile>), (status = 404, body = ProblemDetails)))]
async fn files(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<EvidenceFile>>, Problem> {
    page(store::defect(&desk, &key(&project)?, number).await?.evidence, &cursor, |file| file.id.to_string())
}

/// Puts a file on the defect: its bytes are the body, at most 25 MiB.
#[utoipa::path(post, path = "/projects/{key}/defects/{defect}/evidence", tag = "defects", params(EvidenceName), request_body(content = String, content_type = "application/octet-stream"), responses((status = 201, description = "Added", body = Made), (status = 413, body = ProblemDetails)))]
async fn add(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(file): Query<EvidenceName>,
    State(web): State<Web>,
    request: Request,
) -> Result<Response, Problem> {
    let content = content(request, &web).await?;
    let name = file.name.as_deref().unwrap_or("file");
    let id = testing::add_evidence(&desk, &key(&project)?, Shows::Defect(number), name, content).await?;
    Ok(made(&format!("/api/v1/projects/{project}/evidence"), id))
}

/// The bytes of a file that shows a defect or a step.
#[utoipa::path(get, path = "/projects/{key}/evidence/{evidence}", tag = "defects", responses((status = 200, description = "The file", body = String, content_type = "application/octet-stream"), (status = 404, body = ProblemDetails)))]
async fn download(Caller(desk): Caller, Path((project, evidence)): Path<(String, Uuid)>) -> Result<Response, Problem> {
    // A bucket may take its time; pages must not wait for the connection meanwhile.
    let found = testing::evidence_file(&desk.loose(), &key(&project)?, evidence.into()).await?;
    Ok(saved_as(&found.name, &found.media_type, axum::body::Body::from_stream(found.content)))
}

/// Takes a file off its defect or step; its bytes stay, as history does.
#[utoipa::path(delete, path = "/projects/{key}/evidence/{evidence}", tag = "defects", responses((status = 204, description = "Taken off"), (status = 404, body = ProblemDetails)))]
async fn remove(Caller(desk): Caller, Path((project, evidence)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    testing::remove_evidence(&desk, &key(&project)?, evidence.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
