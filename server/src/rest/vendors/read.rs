//! `/projects/{key}/vendors`: the long list, and one vendor.

use axum::{Json, response::Response};
use golive_store::{
    Desk,
    vendors::{self as store, VendorFilter},
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::vendor::{Vendor, VendorLine};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{LeafOf, Path, Query, key, leaf, versioned},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(one))
}

/// What the list is narrowed to.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Narrowed {
    /// Words of the name, the country, the contact or the website.
    text: Option<String>,
    /// Those that were archived instead of the others.
    archived: Option<bool>,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// Vendors by name. None of them for whoever stands on a vendor's side too.
#[utoipa::path(get, path = "/projects/{key}/vendors", tag = "rfp", params(Narrowed), responses((status = 200, description = "A page of vendors", body = LeafOf<VendorLine>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(asked): Query<Narrowed>,
) -> Result<Json<LeafOf<VendorLine>>, Problem> {
    let filter = VendorFilter { text: asked.text, archived: asked.archived.unwrap_or_default(), page: asked.page.unwrap_or(1) };
    Ok(leaf(store::vendors(&desk, &key(&project)?, &filter).await?))
}

/// One vendor, archived ones too.
#[utoipa::path(get, path = "/projects/{key}/vendors/{vendor}", tag = "rfp", responses((status = 200, description = "The vendor, its version as ETag", body = Vendor), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    whole(&desk, &project, number).await
}

pub(super) async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Response, Problem> {
    let view = store::vendor(desk, &key(project)?, number).await?;
    Ok(versioned(view.row.version, view.give::<Vendor>()))
}
