//! What a person does with an import.

use golive_domain::{id::ImportId, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};

/// Says what each column holds; an empty word leaves the column out.
#[server(endpoint = "import/columns", prefix = "/rpc")]
pub async fn map_columns(project: ProjectKey, import: ImportId, columns: Vec<String>) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let columns = columns.iter().map(|name| golive_domain::import::Column::parse(name)).collect();
    golive_store::import::map_columns(&desk, &project, import, columns).await?;
    Ok(Done::at(format!("/p/{project}/imports/{import}#plan")).saying(golive_domain::Say::new("import-columns-saved")))
}

/// Begins to carry the plan out.
#[server(endpoint = "import/commit", prefix = "/rpc")]
pub async fn commit(project: ProjectKey, import: ImportId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::import::commit(&desk, &project, import).await?;
    Ok(Done::at(format!("/p/{project}/imports/{import}")).saying(golive_domain::Say::new("import-begun")))
}
