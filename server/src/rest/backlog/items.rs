//! `/projects/{key}/items`: the items, their estimates and their order.

use axum::{Json, extract::RawQuery, response::Response};
use golive_domain::backlog::Filter;
use golive_store::{
    Desk,
    backlog::{self, ItemView},
};
use http::{HeaderMap, StatusCode};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    changes::{Estimate, ItemChange, ItemDraft, Place},
    item::{Item, ItemLine, NewItem},
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, narrowing, understood, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, create)).routes(routes!(one, edit)).routes(routes!(estimate)).routes(routes!(rank))
}

/// Items by rank, narrowed as the backlog page's address does it (`?state=new&label=data`). Finished ones are among them
/// unless `status=open` is asked for.
#[utoipa::path(get, path = "/projects/{key}/items", tag = "backlog", params(Cursor), responses((status = 200, description = "A page of items", body = PageOf<ItemLine>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
    RawQuery(query): RawQuery,
) -> Result<Json<PageOf<ItemLine>>, Problem> {
    let (items, next) = backlog::following(&desk, &key(&project)?, &filter(query)?, cursor.after.as_deref(), cursor.limit()).await?;
    Ok(Json(PageOf { items: items.give(), next }))
}

/// The filter among the query's members.
pub(super) fn filter(query: Option<String>) -> Result<Filter, Problem> {
    understood(Filter::from_pairs(narrowing(query)))
}

/// Writes an item down.
#[utoipa::path(post, path = "/projects/{key}/items", tag = "backlog", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is created once")), request_body = ItemDraft, responses((status = 201, description = "Created", body = NewItem), (status = 422, body = ProblemDetails)))]
async fn create(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<ItemDraft>) -> Result<Response, Problem> {
    let made = backlog::create(&desk, &key(&project)?, draft.give()).await?;
    Ok(created(&format!("/api/v1/projects/{project}/items/{}", made.number), made.give::<NewItem>()))
}

/// One item, whole.
#[utoipa::path(get, path = "/projects/{key}/items/{number}", tag = "backlog", responses((status = 200, description = "The item, its version as ETag", body = Item), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    whole(&desk, &project, number).await
}

/// Sets the given fields of the item as If-Match read it; what is not given stays.
#[utoipa::path(patch, path = "/projects/{key}/items/{number}", tag = "backlog", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = ItemChange, responses((status = 200, description = "The item as it is now", body = Item), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(change): Body<ItemChange>,
) -> Result<Response, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::edit(&desk, &key(&project)?, item.row.id, version(&headers)?, change.give()).await?;
    whole(&desk, &project, number).await
}

/// Sets the whole estimate of the item as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/items/{number}/estimate", tag = "backlog", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = Estimate, responses((status = 200, description = "The item as it is now", body = Item), (status = 412, body = ProblemDetails)))]
async fn estimate(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(estimate): Body<Estimate>,
) -> Result<Response, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::estimate(&desk, &key(&project)?, item.row.id, version(&headers)?, estimate.give()).await?;
    whole(&desk, &project, number).await
}

/// Moves the item in the order.
#[utoipa::path(post, path = "/projects/{key}/items/{number}/rank", tag = "backlog", request_body = Place, responses((status = 204, description = "Moved"), (status = 404, body = ProblemDetails)))]
async fn rank(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>, Body(place): Body<Place>) -> Result<StatusCode, Problem> {
    let item = found(&desk, &project, number).await?;
    backlog::move_item(&desk, &key(&project)?, item.row.id, place.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The item of a number, for handlers that know ids only by it.
pub(in crate::rest) async fn found(desk: &Desk, project: &str, number: i32) -> Result<ItemView, Problem> {
    Ok(backlog::item(desk, &key(project)?, number).await?)
}

async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Response, Problem> {
    let item = found(desk, project, number).await?;
    Ok(versioned(item.row.version, item.give::<Item>()))
}
