//! `/projects/{key}/items`: the backlog.

use axum::{Json, extract::RawQuery, response::Response};
use golive_domain::backlog::Filter;
use golive_store::{
    Desk,
    backlog::{self, Estimate, ItemFields, ItemRow, ItemView, NewItem, Spot},
};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, version, versioned},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(one, edit))
        .routes(routes!(estimate))
        .routes(routes!(rank))
        .routes(routes!(archive))
        .routes(routes!(restore))
}

/// A new item: its fields, and if wanted its estimate and its place.
#[derive(Debug, Deserialize)]
pub struct Fresh {
    #[serde(flatten)]
    fields: ItemFields,
    #[serde(default)]
    estimate: Option<Estimate>,
    #[serde(default)]
    spot: Spot,
}

/// Items by rank, narrowed as the backlog page's address does it (`?state=new&label=data`).
#[utoipa::path(get, path = "/projects/{key}/items", tag = "backlog", params(("key" = String, Path, description = "ARAS"), Cursor), responses((status = 200, description = "A page of items", body = Value), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
    RawQuery(query): RawQuery,
) -> Result<Json<PageOf<ItemRow>>, Problem> {
    let (items, next) = backlog::following(&desk, &key(&project)?, &filter(query)?, cursor.after.as_deref(), cursor.limit()).await?;
    Ok(Json(PageOf { items, next }))
}

/// The filter among the query's members.
fn filter(query: Option<String>) -> Result<Filter, Problem> {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&query.unwrap_or_default()).unwrap_or_default();
    let of_filter = pairs.into_iter().filter(|(name, _)| !matches!(name.as_str(), "after" | "limit" | "format"));
    let (filter, refused) = Filter::from_pairs(of_filter);
    if refused.is_empty() { Ok(filter) } else { Err(golive_domain::Error::Invalid { fields: refused }.into()) }
}

/// Writes an item down.
#[utoipa::path(post, path = "/projects/{key}/items", tag = "backlog", params(("key" = String, Path, description = "ARAS"), ("idempotency-key" = Option<String>, Header, description = "Sent twice, it is created once")), request_body = Value, responses((status = 201, description = "Created", body = Value), (status = 422, body = ProblemDetails)))]
async fn create(Caller(desk): Caller, Path(project): Path<String>, Body(new): Body<Fresh>) -> Result<Response, Problem> {
    let new = NewItem { fields: new.fields, estimate: new.estimate, spot: new.spot, external_key: None };
    let made = backlog::create(&desk, &key(&project)?, new).await?;
    Ok(created(&format!("/api/v1/projects/{project}/items/{}", made.number), made))
}

/// One item, whole.
#[utoipa::path(get, path = "/projects/{key}/items/{number}", tag = "backlog", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "214")), responses((status = 200, description = "The item, its version as ETag", body = Value), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    whole(&desk, &project, number).await
}

/// Sets the given fields of the item as If-Match read it; what is not given stays.
#[utoipa::path(patch, path = "/projects/{key}/items/{number}", tag = "backlog", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "214"), ("if-match" = String, Header, description = "The ETag that was read")), request_body = Value, responses((status = 200, description = "The item as it is now", body = Value), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(fields): Body<ItemFields>,
) -> Result<Response, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::edit(&desk, &key(&project)?, item.row.id, version(&headers)?, fields).await?;
    whole(&desk, &project, number).await
}

/// Sets the whole estimate of the item as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/items/{number}/estimate", tag = "backlog", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "214"), ("if-match" = String, Header, description = "The ETag that was read")), request_body = Value, responses((status = 200, description = "The item as it is now", body = Value), (status = 412, body = ProblemDetails)))]
async fn estimate(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(estimate): Body<Estimate>,
) -> Result<Response, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::estimate(&desk, &key(&project)?, item.row.id, version(&headers)?, estimate).await?;
    whole(&desk, &project, number).await
}

/// Moves the item in the order: `"top"`, `"bottom"`, `{"after": id}`, `{"before": id}`.
#[utoipa::path(post, path = "/projects/{key}/items/{number}/rank", tag = "backlog", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "214")), request_body = Value, responses((status = 204, description = "Moved"), (status = 404, body = ProblemDetails)))]
async fn rank(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>, Body(spot): Body<Spot>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::move_item(&desk, &key(&project)?, item.row.id, spot).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Archives the item; nothing is deleted.
#[utoipa::path(post, path = "/projects/{key}/items/{number}/archive", tag = "backlog", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "214")), responses((status = 204, description = "Archived"), (status = 404, body = ProblemDetails)))]
async fn archive(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::archive(&desk, &key(&project)?, item.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Brings the item back.
#[utoipa::path(delete, path = "/projects/{key}/items/{number}/archive", tag = "backlog", params(("key" = String, Path, description = "ARAS"), ("number" = i32, Path, description = "214")), responses((status = 204, description = "Restored"), (status = 404, body = ProblemDetails)))]
async fn restore(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::restore(&desk, &key(&project)?, item.row.id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The item of a number, for handlers that know ids only by it.
pub(super) async fn found(desk: &Desk, project: &str, number: i32) -> Result<ItemView, Problem> {
    Ok(backlog::item(desk, &key(project)?, number).await?)
}

async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Response, Problem> {
    let item = found(desk, project, number).await?;
    Ok(versioned(item.row.version, item))
}
