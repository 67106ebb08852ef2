//! The table of who may do what.

use axum::Json;
use golive_domain::access::{Permission, Role};
use golive_store::projects as store;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, key},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(rights))
}

type RoleWord = Of<Role>;
type PermissionWord = Of<Permission>;

answer! {
    /// One permission and the roles that allow it.
    Right from store::RightsRow {
        permission: PermissionWord,
        allowed: Vec<RoleWord>,
    }
}

/// Every permission of a project with the roles that allow it.
#[utoipa::path(get, path = "/projects/{key}/rights", tag = "roles", responses((status = 200, description = "The table", body = Vec<Right>), (status = 403, body = ProblemDetails)))]
async fn rights(Caller(desk): Caller, Path(project): Path<String>) -> Result<Json<Vec<Right>>, Problem> {
    Ok(Json(store::rights(&desk, &key(&project)?).await?.rows.give()))
}
