//! Filters under a name, one's own and shared ones.

use axum::Json;
use golive_store::backlog;
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, key, page},
    problem::{Problem, ProblemDetails},
    wire::answer,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, save)).routes(routes!(delete))
}

answer! {
    /// A filter under a name.
    SavedFilter from backlog::SavedFilter {
        id: Uuid,
        name: String,
        /// As it stands in the address, without the question mark: `state=new&label=data`.
        query: String,
        shared: bool,
        /// You may change and delete it.
        editable: bool,
    }
}

/// A filter to be kept; one's own of the same name is replaced.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct NewFilter {
    name: String,
    query: String,
    #[serde(default)]
    shared: bool,
}

/// Your own filters and those that are shared, by name.
#[utoipa::path(get, path = "/projects/{key}/filters", tag = "backlog", params(Cursor), responses((status = 200, description = "A page of filters", body = PageOf<SavedFilter>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<SavedFilter>>, Problem> {
    page(backlog::saved_filters(&desk, &key(&project)?).await?, &cursor, |filter| filter.id.to_string())
}

/// Keeps a filter under its name.
#[utoipa::path(post, path = "/projects/{key}/filters", tag = "backlog", request_body = NewFilter, responses((status = 204, description = "Kept"), (status = 422, body = ProblemDetails)))]
async fn save(Caller(desk): Caller, Path(project): Path<String>, Body(filter): Body<NewFilter>) -> Result<StatusCode, Problem> {
    backlog::save_filter(&desk, &key(&project)?, &filter.name, &filter.query, filter.shared).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a filter away.
#[utoipa::path(delete, path = "/projects/{key}/filters/{filter}", tag = "backlog", responses((status = 204, description = "Taken away"), (status = 404, body = ProblemDetails)))]
async fn delete(Caller(desk): Caller, Path((project, filter)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    backlog::delete_filter(&desk, &key(&project)?, filter.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
