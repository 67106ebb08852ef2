//! Fields a project adds to its items.

use golive_domain::{backlog::FieldKind, id::FieldId, text::ProjectKey};
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::reading::{chosen, lines},
    golive_store::projects::{self, FieldEdit},
};

use crate::{Done, Problem};

/// A new one without an id; `choices` a line each.
#[server(endpoint = "projects/fields/save", prefix = "/rpc")]
pub async fn save_field(
    project: ProjectKey,
    #[server(default)] id: String,
    name: String,
    kind: FieldKind,
    #[server(default)] choices: String,
) -> Result<Done, Problem> {
    let edit = FieldEdit { id: chosen("id", &id)?, name, kind, choices: lines(&choices) };
    projects::save_field(&crate::web::desk()?, &project, edit).await?;
    Ok(crate::said("projects-saved"))
}

#[server(endpoint = "projects/fields/archive", prefix = "/rpc")]
pub async fn archive_field(project: ProjectKey, id: FieldId) -> Result<Done, Problem> {
    projects::archive_field(&crate::web::desk()?, &project, id).await?;
    let undo = [("project", project.to_string()), ("id", id.to_string())];
    Ok(crate::said("projects-field-archived").undone_by("/rpc/projects/fields/restore", undo))
}

#[server(endpoint = "projects/fields/restore", prefix = "/rpc")]
pub async fn restore_field(project: ProjectKey, id: FieldId) -> Result<Done, Problem> {
    projects::restore_field(&crate::web::desk()?, &project, id).await?;
    Ok(crate::said("projects-saved"))
}
