//! Remarks and evidence.

use golive_domain::{id::EvidenceId, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};

#[server(endpoint = "defects/comment", prefix = "/rpc")]
pub async fn comment(
    project: ProjectKey,
    number: i32,
    #[server(default)] body: String,
    #[server(default)] internal: bool,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::defects::comment(&desk, &project, number, &body, internal).await?;
    Ok(crate::said("defect-commented"))
}

#[server(endpoint = "defects/remove-file", prefix = "/rpc")]
pub async fn remove_file(project: ProjectKey, file: EvidenceId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::testing::remove_evidence(&desk, &project, file).await?;
    Ok(crate::said("defect-file-removed"))
}
