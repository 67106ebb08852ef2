//! Filters that are kept under a name.

use golive_domain::{id::FilterId, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};

#[server(endpoint = "backlog/save-filter", prefix = "/rpc")]
pub async fn save_filter(project: ProjectKey, name: String, query: String, #[server(default)] shared: bool) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::save_filter(&desk, &project, &name, &query, shared).await?;
    Ok(crate::said("backlog-filter-saved"))
}

#[server(endpoint = "backlog/delete-filter", prefix = "/rpc")]
pub async fn delete_filter(project: ProjectKey, filter: FilterId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::backlog::delete_filter(&desk, &project, filter).await?;
    Ok(crate::said("backlog-filter-deleted"))
}
