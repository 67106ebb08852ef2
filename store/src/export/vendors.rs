//! The long list of vendors, question by question. Notes stay: the file may go further than who wrote them meant.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use golive_domain::{access::Permission, id::VendorId, people::Locale, rfp::Profile, text::ProjectKey, words::Word as _};
use sea_orm::{ColumnTrait, QueryFilter, QuerySelect};
use serde::Serialize;

use super::{Cell, Export, Record, instant, text, word};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Reader},
    entity::vendor,
    vendors::{self, VendorFilter, VendorRow},
};

/// A vendor as it leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VendorOut {
    /// `V-3`
    pub key: String,
    pub name: String,
    pub country: String,
    pub website: String,
    pub contact: String,
    pub email: String,
    pub phone: String,
    /// What they are written to in.
    pub language: Locale,
    /// What is known, by the words of the questions; Markdown.
    pub profile: Profile,
    pub updated: DateTime<Utc>,
}

impl Record for VendorOut {
    const NAME: &'static str = "vendors";
    const HEADER: &'static [&'static str] = &[
        "key",
        "name",
        "country",
        "website",
        "contact",
        "email",
        "phone",
        "language",
        "experience",
        "references",
        "portfolio",
        "team",
        "gdpr",
        "hosting",
        "extra fees",
        "mvp date",
        "training",
        "support",
        "exit",
        "updated",
    ];

    fn rows(&self) -> Vec<Vec<Cell>> {
        let before = [&self.key, &self.name, &self.country, &self.website, &self.contact, &self.email, &self.phone];
        let told = golive_domain::rfp::VendorFact::ALL.iter().map(|fact| text(self.profile.told(*fact).unwrap_or_default()));
        let row = before.into_iter().map(|each| text(each)).chain([word(self.language)]).chain(told).chain([instant(Some(self.updated))]);
        vec![row.collect()]
    }
}

/// Whoever reads vendors, and stands on no vendor's side: those a filter shows, by name.
pub async fn vendors(desk: &Desk, project: &ProjectKey, filter: &VendorFilter) -> Result<Export<VendorOut, VendorId>> {
    let door = desk.still().await?.read(Permission::VendorRead, project).await?;
    let found = vendors::ordered(vendors::filtered(&door, filter)).select_only().column(vendor::Column::Id);
    let ids: Vec<VendorId> = found.into_tuple().all(door.db()).await?;
    let (as_of, door) = (door.now(), Arc::new(door));
    let load = move |ids: Vec<VendorId>| -> super::Loading<VendorOut> {
        let door = door.clone();
        Box::pin(async move { load(&door, ids).await })
    };
    Ok(Export { project: project.clone(), as_of, ids: ids.into_iter(), load: Box::new(load) })
}

async fn load(door: &Reader<ProjectScope>, ids: Vec<VendorId>) -> Result<Vec<VendorOut>> {
    let found = vendors::ordered(vendors::visible(door).filter(vendor::COLUMN.id.is_in(ids)));
    Ok(found.all(door.db()).await?.into_iter().map(vendors::row).map(out).collect())
}

fn out(row: VendorRow) -> VendorOut {
    VendorOut {
        key: row.code,
        name: row.name,
        country: row.country,
        website: row.website,
        contact: row.contact,
        email: row.email,
        phone: row.phone,
        language: row.language,
        profile: row.profile,
        updated: row.updated_at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_has_its_column() {
        let named = golive_domain::rfp::VendorFact::ALL.iter().map(|fact| fact.as_str().replace('_', " "));
        assert_eq!(VendorOut::HEADER[8..VendorOut::HEADER.len() - 1], named.collect::<Vec<_>>());
    }
}
