//! How far the sections of a request are written.

use chrono::{DateTime, Utc};
use golive_domain::{
    rfp::{Completeness, Section},
    words::Word as _,
};

use super::{asks::Asked, lacks::flaws, sections::sections, signing::people};
use crate::{
    Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{rfp, rfp_section},
};

/// A section with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionView {
    pub section: Section,
    pub body: String,
    pub completeness: Completeness,
    pub author: Option<PersonRef>,
    /// `None` where nobody wrote in it.
    pub updated_at: Option<DateTime<Utc>>,
    /// Nought where nobody wrote in it.
    pub version: i32,
}

/// All of them, in their order.
pub(super) async fn section_views(door: &impl Door<Scope = ProjectScope>, model: &rfp::Model, asked: &[Asked]) -> Result<Vec<SectionView>> {
    let written = sections(door, model).await?;
    let people = people(door, written.iter().filter_map(|each| each.author_id)).await?;
    let flawless = flaws(model, asked)?.is_empty();
    let view = |section: Section| {
        let own: Option<&rfp_section::Model> = written.iter().find(|each| each.section == section);
        let body = own.map(|own| own.body.clone()).unwrap_or_default();
        let filled = match section {
            Section::Requirements => !asked.is_empty(),
            Section::Deadline => model.deadline_at.is_some(),
            Section::Criteria => flawless,
            _ => false,
        };
        SectionView {
            section,
            completeness: section.completeness(&body, filled),
            author: own.and_then(|own| own.author_id).and_then(|id| people.get(&id).cloned()),
            updated_at: own.map(|own| own.updated_at),
            version: own.map_or(0, |own| own.version),
            body,
        }
    };
    Ok(Section::ALL.iter().copied().map(view).collect())
}
