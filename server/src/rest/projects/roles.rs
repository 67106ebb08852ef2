//! Roles given and taken.

use axum::response::Response;
use golive_domain::access::Role;
use golive_store::projects::{self as store, NewRole};
use http::StatusCode;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Made, Path, key, made},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(give)).routes(routes!(share, take))
}

type RoleWord = Of<Role>;

asked! {
    /// A role for a person, who is named by address.
    RoleDraft for NewRole {
        email: String,
        /// For a person who has no account yet.
        #[serde(default)]
        name: String,
        role: RoleWord,
        organisation: Option<Uuid>,
        /// Asked of a process owner.
        department: Option<Uuid>,
        /// Of a full working week; the usual share when left out.
        share_percent: Option<u8>,
    }
}

/// Gives a role; a person without an account is invited.
#[utoipa::path(post, path = "/projects/{key}/roles", tag = "roles", request_body = RoleDraft, responses((status = 201, description = "Given", body = Made), (status = 422, body = ProblemDetails)))]
async fn give(Caller(desk): Caller, Path(project): Path<String>, Body(role): Body<RoleDraft>) -> Result<Response, Problem> {
    let id = store::give_role(&desk, &key(&project)?, role.give()).await?;
    Ok(made(&format!("/api/v1/projects/{project}/roles"), id))
}

/// How much of a full working week the person gives.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct ShareSet {
    /// 0 to 100.
    share_percent: u8,
}

/// Sets the share of a role.
#[utoipa::path(put, path = "/projects/{key}/roles/{membership}", tag = "roles", request_body = ShareSet, responses((status = 204, description = "Set"), (status = 404, body = ProblemDetails)))]
async fn share(
    Caller(desk): Caller,
    Path((project, membership)): Path<(String, Uuid)>,
    Body(share): Body<ShareSet>,
) -> Result<StatusCode, Problem> {
    store::set_share(&desk, &key(&project)?, membership.into(), share.share_percent).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a role away.
#[utoipa::path(delete, path = "/projects/{key}/roles/{membership}", tag = "roles", responses((status = 204, description = "Taken"), (status = 404, body = ProblemDetails)))]
async fn take(Caller(desk): Caller, Path((project, membership)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::take_role(&desk, &key(&project)?, membership.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
