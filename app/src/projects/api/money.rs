//! The contract and the rate card.

use golive_domain::{id::RateId, projects::ContractKind, text::ProjectKey};
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::reading::{chosen, day, needed_day},
    golive_domain::error::Refusals,
    golive_store::projects::{self, ContractEdit, RateEdit},
};

use crate::{Done, Problem};

#[server(endpoint = "projects/contract", prefix = "/rpc")]
pub async fn edit_contract(
    project: ProjectKey,
    contract: ContractKind,
    #[server(default)] ceiling: String,
    version: i32,
) -> Result<Done, Problem> {
    projects::edit_contract(&crate::web::desk()?, &project, ContractEdit { contract, ceiling, version }).await?;
    Ok(crate::said("projects-saved"))
}

/// A new one without an id.
#[server(endpoint = "projects/rates/save", prefix = "/rpc")]
pub async fn save_rate(
    project: ProjectKey,
    #[server(default)] id: String,
    skill: String,
    hourly: String,
    from: String,
    #[server(default)] until: String,
) -> Result<Done, Problem> {
    let mut refusals = Refusals::default();
    let (from, until) = (needed_day(&mut refusals, "from", &from), day(&mut refusals, "until", &until));
    refusals.finish()?;
    let edit = RateEdit { id: chosen("id", &id)?, skill, hourly, from, until };
    projects::save_rate(&crate::web::desk()?, &project, edit).await?;
    Ok(crate::said("projects-saved"))
}

#[server(endpoint = "projects/rates/remove", prefix = "/rpc")]
pub async fn remove_rate(project: ProjectKey, id: RateId) -> Result<Done, Problem> {
    projects::remove_rate(&crate::web::desk()?, &project, id).await?;
    Ok(crate::said("projects-removed"))
}
