//! Organisations and departments.

use golive_domain::{
    id::{DepartmentId, OrganisationId},
    projects::OrganisationKind,
    text::ProjectKey,
};
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::reading::chosen,
    golive_store::projects::{self, DepartmentEdit, OrganisationEdit},
};

use crate::{Done, Problem};

/// A new one without an id.
#[server(endpoint = "projects/organisations/save", prefix = "/rpc")]
pub async fn save_organisation(
    project: ProjectKey,
    #[server(default)] id: String,
    name: String,
    kind: OrganisationKind,
    #[server(default)] place: String,
    #[server(default)] version: i32,
) -> Result<Done, Problem> {
    let edit = OrganisationEdit { id: chosen("id", &id)?, name, kind, place, version };
    projects::save_organisation(&crate::web::desk()?, &project, edit).await?;
    Ok(crate::said("projects-saved"))
}

#[server(endpoint = "projects/organisations/remove", prefix = "/rpc")]
pub async fn remove_organisation(project: ProjectKey, id: OrganisationId) -> Result<Done, Problem> {
    projects::remove_organisation(&crate::web::desk()?, &project, id).await?;
    Ok(crate::said("projects-removed"))
}

/// A new one without an id.
#[server(endpoint = "projects/departments/save", prefix = "/rpc")]
pub async fn save_department(
    project: ProjectKey,
    #[server(default)] id: String,
    name: String,
    #[server(default)] version: i32,
) -> Result<Done, Problem> {
    let edit = DepartmentEdit { id: chosen("id", &id)?, name, version };
    projects::save_department(&crate::web::desk()?, &project, edit).await?;
    Ok(crate::said("projects-saved"))
}

#[server(endpoint = "projects/departments/remove", prefix = "/rpc")]
pub async fn remove_department(project: ProjectKey, id: DepartmentId) -> Result<Done, Problem> {
    projects::remove_department(&crate::web::desk()?, &project, id).await?;
    Ok(crate::said("projects-removed"))
}
