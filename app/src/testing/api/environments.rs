//! Environments and builds.

use golive_domain::{
    id::{BuildId, EnvironmentId},
    text::ProjectKey,
};
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_store::testing as store;

#[server(endpoint = "testing/environments/save", prefix = "/rpc")]
pub async fn save_environment(
    project: ProjectKey,
    #[server(default)] environment: Option<EnvironmentId>,
    #[server(default)] version: i32,
    #[server(default)] name: String,
    #[server(default)] browser: String,
    #[server(default)] device: String,
    #[server(default)] instance: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let fields = store::EnvironmentFields { id: environment, name, browser, device, instance, version };
    store::save_environment(&desk, &project, fields).await?;
    Ok(crate::said("environment-saved"))
}

#[server(endpoint = "testing/environments/archive", prefix = "/rpc")]
pub async fn archive_environment(project: ProjectKey, environment: EnvironmentId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::archive_environment(&desk, &project, environment).await?;
    Ok(crate::said("environment-archived"))
}

#[server(endpoint = "testing/environments/restore", prefix = "/rpc")]
pub async fn restore_environment(project: ProjectKey, environment: EnvironmentId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::restore_environment(&desk, &project, environment).await?;
    Ok(crate::said("environment-restored"))
}

#[server(endpoint = "testing/builds/note", prefix = "/rpc")]
pub async fn note_build(project: ProjectKey, #[server(default)] name: String, #[server(default)] notes: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::note_build(&desk, &project, &name, &notes).await?;
    Ok(crate::said("build-noted"))
}

/// A build is on an environment from now on.
#[server(endpoint = "testing/builds/land", prefix = "/rpc")]
pub async fn land(project: ProjectKey, environment: EnvironmentId, build: BuildId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::land(&desk, &project, environment, build).await?;
    Ok(crate::said("build-landed"))
}
