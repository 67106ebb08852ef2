//! Reporting and editing.

use golive_domain::text::ProjectKey;
use leptos::prelude::*;

use super::DefectForm;
use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_store::defects as store;

/// `execution` and `step` name the failed step that showed it, `note` the note of an exploratory session that tells of it.
#[server(endpoint = "defects/report", prefix = "/rpc")]
pub async fn report(
    project: ProjectKey,
    #[server(default)] execution: String,
    #[server(default)] step: String,
    #[server(default)] note: String,
    #[server(flatten)] defect: DefectForm,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let seen_at = execution.parse().ok().zip(step.parse().ok());
    let fields = defect.fields()?;
    let number = match note.parse() {
        Ok(note) => golive_store::exploring::report(&desk, &project, note, fields).await?,
        Err(_) => store::report(&desk, &project, store::NewDefect { fields, seen_at }).await?,
    };
    let said = golive_domain::Say::new("defect-reported").with("code", store::defect_code(&project, number));
    Ok(Done::at(crate::defects::defect_path(&project, number)).saying(said))
}

#[server(endpoint = "defects/edit", prefix = "/rpc")]
pub async fn edit(project: ProjectKey, number: i32, version: String, #[server(flatten)] defect: DefectForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let defect = match defect.leaves_any() {
        true => defect.leaving(DefectForm::of(&store::defect(&desk, &project, number).await?)),
        false => defect,
    };
    store::edit(&desk, &project, number, version.parse().unwrap_or_default(), defect.fields()?).await?;
    Ok(crate::said("defect-saved"))
}
