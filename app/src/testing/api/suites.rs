//! Suites.

use golive_domain::{id::SuiteId, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_store::testing as store;

#[server(endpoint = "testing/suites/add", prefix = "/rpc")]
pub async fn add_suite(project: ProjectKey, name: String, #[server(default)] parent: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::add_suite(&desk, &project, &name, parent.parse().ok()).await?;
    Ok(crate::said("suite-added"))
}

#[server(endpoint = "testing/suites/rename", prefix = "/rpc")]
pub async fn rename_suite(project: ProjectKey, suite: SuiteId, name: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::rename_suite(&desk, &project, suite, &name).await?;
    Ok(crate::said("suite-saved"))
}

#[server(endpoint = "testing/suites/move", prefix = "/rpc")]
pub async fn move_suite(project: ProjectKey, suite: SuiteId, #[server(default)] parent: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::move_suite(&desk, &project, suite, parent.parse().ok()).await?;
    Ok(crate::said("suite-saved"))
}

#[server(endpoint = "testing/suites/remove", prefix = "/rpc")]
pub async fn remove_suite(project: ProjectKey, suite: SuiteId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::remove_suite(&desk, &project, suite).await?;
    Ok(Done::at(format!("/p/{project}/tests/cases")).saying(golive_domain::Say::new("suite-removed")))
}
