//! The backlog item that mends a defect.

use axum::response::Response;
use golive_store::defects::{self as store, MendedBy};
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::list::whole;
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, key},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(mend, part)).routes(routes!(name_build))
}

/// The item to be: one there is, by its code, or a new one with everything filled in.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct Mend {
    /// The code of an item there is; left out, one is made.
    pub item: Option<String>,
    /// What a new item is called; the defect's own title where it is left out.
    #[serde(default)]
    pub title: String,
    /// The build the fix will come in, where that is known.
    pub build: Option<Uuid>,
}

/// The build in which the item brings the fix.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct FixBuild {
    /// Left out, it is open again.
    pub build: Option<Uuid>,
}

/// Makes a backlog item of the defect, or links it to one. The defect follows it: to work, and once it is done and a build
/// is named, to fixed.
#[utoipa::path(put, path = "/projects/{key}/defects/{defect}/fix", tag = "defects", request_body = Mend, responses((status = 200, description = "The defect as it is now", body = super::defect::Defect), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn mend(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>, Body(mend): Body<Mend>) -> Result<Response, Problem> {
    let by = match mend.item {
        Some(code) => MendedBy::Known { code },
        None => MendedBy::New { title: mend.title },
    };
    store::mend(&desk, &key(&project)?, number, by, mend.build.map(Into::into)).await?;
    whole(&desk, &project, number).await
}

/// The defect no longer follows the item.
#[utoipa::path(delete, path = "/projects/{key}/defects/{defect}/fix", tag = "defects", responses((status = 204, description = "Parted"), (status = 404, body = ProblemDetails)))]
async fn part(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    store::part(&desk, &key(&project)?, number).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Says in which build the item brings the fix. A defect whose item is done is fixed by that.
#[utoipa::path(put, path = "/projects/{key}/defects/{defect}/fix/build", tag = "defects", request_body = FixBuild, responses((status = 200, description = "The defect as it is now", body = super::defect::Defect), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn name_build(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(named): Body<FixBuild>,
) -> Result<Response, Problem> {
    store::name_build(&desk, &key(&project)?, number, named.build.map(Into::into)).await?;
    whole(&desk, &project, number).await
}
