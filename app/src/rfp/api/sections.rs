//! Writing a section.

use std::collections::BTreeMap;

use golive_domain::{rfp::Section, text::ProjectKey};
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use crate::{rfp::rfp_path, web::desk};
#[cfg(feature = "ssr")]
use golive_domain::Say;
#[cfg(feature = "ssr")]
use golive_store::rfp as store;

#[server(endpoint = "rfp/edit-section", prefix = "/rpc")]
pub async fn edit_section(
    project: ProjectKey,
    number: i32,
    section: Section,
    version: i32,
    #[server(default)] body: String,
    #[server(default)] keep: BTreeMap<String, String>,
) -> Result<Done, Problem> {
    let desk = desk()?;
    let theirs = keep.get("body").is_some_and(|choice| choice == "theirs");
    if !theirs {
        store::edit_section(&desk, &project, number, section, version, &body).await?;
    }
    Ok(Done::at(rfp_path(&project, number)).saying(Say::new("rfp-section-saved")))
}
