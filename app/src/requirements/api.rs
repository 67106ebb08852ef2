//! Deeds of requirements.

use golive_domain::{people::Locale, requirements::CatalogueArea, text::ProjectKey};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_store::requirements as store;

/// A requirement as its form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RequirementForm {
    pub code: String,
    pub title: String,
    pub body: String,
    pub category: String,
    pub moscow: String,
    pub department: String,
}

#[cfg(feature = "ssr")]
impl RequirementForm {
    fn fields(self) -> store::RequirementFields {
        store::RequirementFields {
            moscow: self.moscow.parse().ok(),
            department: self.department.parse().ok(),
            code: self.code,
            title: self.title,
            body: self.body,
            category: self.category,
        }
    }
}

#[server(endpoint = "requirements/create", prefix = "/rpc")]
pub async fn create(project: ProjectKey, #[server(flatten)] form: RequirementForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let code = store::create(&desk, &project, form.fields()).await?;
    Ok(Done::at(super::path_of(&project, &code)).saying(golive_domain::Say::new("requirement-created").with("code", code)))
}

/// `at` is the code it had when the form was read.
#[server(endpoint = "requirements/edit", prefix = "/rpc")]
pub async fn edit(project: ProjectKey, at: String, version: i32, #[server(flatten)] form: RequirementForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let code = store::edit(&desk, &project, &at, version, form.fields()).await?;
    Ok(Done::at(super::path_of(&project, &code)).saying(golive_domain::Say::new("requirement-saved")))
}

#[server(endpoint = "requirements/waive", prefix = "/rpc")]
pub async fn waive(project: ProjectKey, code: String, #[server(default)] reason: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    if reason.trim().is_empty() {
        return Err(Problem(golive_domain::Error::field("reason", golive_domain::Say::new("error-required"))));
    }
    store::waive(&desk, &project, &code, &reason).await?;
    Ok(crate::said("requirement-waived"))
}

#[server(endpoint = "requirements/unwaive", prefix = "/rpc")]
pub async fn unwaive(project: ProjectKey, code: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::waive(&desk, &project, &code, "").await?;
    Ok(crate::said("requirement-unwaived"))
}

#[server(endpoint = "requirements/archive", prefix = "/rpc")]
pub async fn archive(project: ProjectKey, code: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::archive(&desk, &project, &code).await?;
    Ok(crate::said("requirement-archived"))
}

#[server(endpoint = "requirements/restore", prefix = "/rpc")]
pub async fn restore(project: ProjectKey, code: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::restore(&desk, &project, &code).await?;
    Ok(crate::said("requirement-restored"))
}

/// What is ticked of the starter catalogue; with `whole`, all of that area beside it. It is written in `language`.
#[server(endpoint = "requirements/take-from-catalogue", prefix = "/rpc")]
pub async fn take_from_catalogue(
    project: ProjectKey,
    language: Locale,
    #[server(default)] codes: Vec<String>,
    #[server(default)] whole: Option<CatalogueArea>,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let choice = store::CatalogueChoice { codes, area: whole };
    let count = store::take_from_catalogue(&desk, &project, language, &choice).await?;
    Ok(Done::default().saying(golive_domain::Say::new("catalogue-taken").with("count", count)))
}
