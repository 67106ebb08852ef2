//! Deeds of releases.

use golive_domain::{
    id::{ItemId, ReleaseId},
    text::ProjectKey,
};
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_store::releases as store;

#[server(endpoint = "releases/prepare", prefix = "/rpc")]
pub async fn prepare(
    project: ProjectKey,
    #[server(default)] name: String,
    #[server(default)] notes: String,
    #[server(default)] items: Vec<ItemId>,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::prepare(&desk, &project, store::ReleaseDraft { name, notes, items }).await?;
    Ok(Done::at(format!("/p/{project}/releases")).saying(golive_domain::Say::new("release-prepared-toast")))
}

#[server(endpoint = "releases/approve", prefix = "/rpc")]
pub async fn approve(project: ProjectKey, release: ReleaseId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::approve(&desk, &project, release).await?;
    Ok(crate::said("release-approved-toast"))
}
