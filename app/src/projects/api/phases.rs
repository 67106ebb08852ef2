//! The stretches of the roll-out.

use golive_domain::{id::PhaseId, text::ProjectKey};
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::reading::{chosen, day},
    golive_domain::{Say, error::Refusals},
    golive_store::projects::{self, PhaseEdit},
};

use crate::{Done, Problem};

#[server(endpoint = "projects/phases/usual", prefix = "/rpc")]
pub async fn add_usual_phases(project: ProjectKey) -> Result<Done, Problem> {
    let count = projects::add_usual_phases(&crate::web::desk()?, &project).await?;
    Ok(Done::default().saying(Say::new("projects-phases-added").with("count", count)))
}

/// A new one without an id.
#[server(endpoint = "projects/phases/save", prefix = "/rpc")]
pub async fn save_phase(
    project: ProjectKey,
    #[server(default)] id: String,
    name: String,
    #[server(default)] starts_on: String,
    #[server(default)] ends_on: String,
) -> Result<Done, Problem> {
    let mut refusals = Refusals::default();
    let (starts_on, ends_on) = (day(&mut refusals, "starts_on", &starts_on), day(&mut refusals, "ends_on", &ends_on));
    refusals.finish()?;
    let edit = PhaseEdit { id: chosen("id", &id)?, name, starts_on, ends_on };
    projects::save_phase(&crate::web::desk()?, &project, edit).await?;
    Ok(crate::said("projects-saved"))
}

#[server(endpoint = "projects/phases/remove", prefix = "/rpc")]
pub async fn remove_phase(project: ProjectKey, id: PhaseId) -> Result<Done, Problem> {
    projects::remove_phase(&crate::web::desk()?, &project, id).await?;
    Ok(crate::said("projects-removed"))
}
