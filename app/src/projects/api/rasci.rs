//! Who answers for what.

use std::collections::BTreeMap;

use golive_domain::{id::DeliverableId, text::ProjectKey};
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    golive_domain::{Error, Say, access::Role, error::Refusals, projects::Cell, words::Word},
    golive_store::projects::{self, RasciEdit},
};

use crate::{Done, Problem};

/// `cells` is by role, each the letters of its part: `RA`.
#[server(endpoint = "projects/rasci/row", prefix = "/rpc")]
pub async fn edit_rasci_row(
    project: ProjectKey,
    id: DeliverableId,
    #[server(default)] cells: BTreeMap<String, String>,
    version: i32,
) -> Result<Done, Problem> {
    let edit = RasciEdit { id, cells: read_cells(&cells)?, version };
    projects::edit_row(&crate::web::desk()?, &project, edit).await?;
    Ok(crate::said("projects-saved"))
}

#[server(endpoint = "projects/rasci/add", prefix = "/rpc")]
pub async fn add_deliverable(project: ProjectKey, name: String) -> Result<Done, Problem> {
    let id = projects::add_deliverable(&crate::web::desk()?, &project, &name).await?;
    Ok(Done::at(format!("/p/{project}/team/rasci?edit={id}")).saying(Say::new("projects-saved")))
}

#[server(endpoint = "projects/rasci/rename", prefix = "/rpc")]
pub async fn rename_deliverable(project: ProjectKey, id: DeliverableId, name: String, version: i32) -> Result<Done, Problem> {
    projects::rename_deliverable(&crate::web::desk()?, &project, id, &name, version).await?;
    Ok(crate::said("projects-saved"))
}

#[server(endpoint = "projects/rasci/remove", prefix = "/rpc")]
pub async fn remove_deliverable(project: ProjectKey, id: DeliverableId) -> Result<Done, Problem> {
    projects::remove_deliverable(&crate::web::desk()?, &project, id).await?;
    Ok(Done::at(format!("/p/{project}/team/rasci")).saying(Say::new("projects-removed")))
}

/// Each cell that is not made of the five letters is refused in its place.
#[cfg(feature = "ssr")]
fn read_cells(typed: &BTreeMap<String, String>) -> Result<BTreeMap<Role, Cell>, Error> {
    let mut refusals = Refusals::default();
    let mut cells = BTreeMap::new();
    for (role, letters) in typed {
        let role = Role::parse(role).ok_or(Error::NotFound)?;
        match letters.parse::<Cell>() {
            Ok(cell) => drop(cells.insert(role, cell)),
            Err(_) => refusals.add(&format!("cells[{role}]"), Say::new("error-rasci-letters")),
        }
    }
    refusals.finish().map(|()| cells)
}
