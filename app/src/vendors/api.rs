//! What the forms of vendors post to.

use std::collections::BTreeMap;

use golive_domain::text::ProjectKey;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use {
    super::vendor_path,
    golive_domain::{Error, Say},
    golive_store::vendors::{self as store, VendorFields},
};

/// A vendor as its form writes it: every value a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct VendorForm {
    pub name: String,
    pub country: String,
    pub website: String,
    pub contact: String,
    pub email: String,
    pub phone: String,
    pub language: String,
    /// What is known, by the words of the questions.
    pub profile: BTreeMap<String, String>,
    pub notes: String,
}

#[server(endpoint = "vendors/add", prefix = "/rpc")]
pub async fn add(project: ProjectKey, #[server(flatten)] form: VendorForm) -> Result<Done, Problem> {
    let number = store::add(&crate::web::desk()?, &project, form.fields()?).await?;
    Ok(Done::at(vendor_path(&project, number)).saying(Say::new("vendor-added")))
}

#[server(endpoint = "vendors/edit", prefix = "/rpc")]
pub async fn edit(project: ProjectKey, number: i32, version: i32, #[server(flatten)] form: VendorForm) -> Result<Done, Problem> {
    store::edit(&crate::web::desk()?, &project, number, version, form.fields()?).await?;
    Ok(Done::at(vendor_path(&project, number)).saying(Say::new("vendor-saved")))
}

#[server(endpoint = "vendors/archive", prefix = "/rpc")]
pub async fn archive(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    store::archive(&crate::web::desk()?, &project, number).await?;
    let back = [("project", project.to_string()), ("number", number.to_string())];
    Ok(crate::said("vendor-archived").undone_by("/rpc/vendors/restore", back))
}

#[server(endpoint = "vendors/restore", prefix = "/rpc")]
pub async fn restore(project: ProjectKey, number: i32) -> Result<Done, Problem> {
    store::restore(&crate::web::desk()?, &project, number).await?;
    Ok(crate::said("vendor-restored"))
}

#[cfg(feature = "ssr")]
impl VendorForm {
    /// A question that nobody asks is left out.
    fn fields(self) -> Result<VendorFields, Error> {
        let language = self.language.parse().map_err(|_| Error::field("language", Say::new("error-choose")))?;
        Ok(VendorFields {
            name: self.name,
            country: self.country,
            website: self.website,
            contact: self.contact,
            email: self.email,
            phone: self.phone,
            language: Some(language),
            profile: self.profile.into_iter().filter_map(|(fact, text)| Some((fact.parse().ok()?, text))).collect(),
            notes: self.notes,
        })
    }
}
