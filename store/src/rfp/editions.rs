//! A request as it stood each time it was given to those who sign, and what changed from one to another.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::Permission,
    id::{DepartmentId, RfpEditionId},
    rfp::Section,
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use sha2::{Digest as _, Sha256};

use super::{asks, sections::sections, seen::find};
use crate::{
    Desk, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Writer},
    entity::{
        department, person, rfp, rfp_edition,
        values::{RfpBody, RfpBodyRequirement},
    },
};

/// An edition as a line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionRow {
    pub edition: i32,
    /// SHA-256 of the whole, which signatures bear.
    pub hash: String,
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
    pub body: RfpBody,
}

/// Whoever reads requests: the newest first.
pub async fn editions(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Vec<EditionRow>> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    let found = rfp_edition::Entity::find()
        .filter(rfp_edition::COLUMN.rfp_id.eq(row.id))
        .find_also_related(person::Entity)
        .order_by_desc(rfp_edition::COLUMN.edition)
        .all(door.db())
        .await?;
    let line = |(edition, by): (rfp_edition::Model, Option<person::Model>)| EditionRow {
        edition: edition.edition,
        hash: edition.hash,
        by: by.map(|by| PersonRef { id: by.id, name: by.name }),
        at: edition.at,
        body: edition.body,
    };
    Ok(found.into_iter().map(line).collect())
}

/// Whoever reads requests: two editions, or an edition and the draft as it is (`None`).
pub async fn compare(desk: &Desk, project: &ProjectKey, number: i32, was: i32, is: Option<i32>) -> Result<(RfpBody, RfpBody)> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    let was = of_number(&door, &row, was).await?.body;
    let is = match is {
        Some(is) => of_number(&door, &row, is).await?.body,
        None => body(&door, &row).await?,
    };
    Ok((was, is))
}

pub(crate) async fn of_number(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model, edition: i32) -> Result<rfp_edition::Model> {
    let found = rfp_edition::Entity::find().filter(rfp_edition::COLUMN.rfp_id.eq(row.id));
    Ok(found.filter(rfp_edition::COLUMN.edition.eq(edition)).one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// What bidders read, and what is signed: the edition the request has now.
pub(crate) async fn body_of(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<RfpBody> {
    Ok(of_number(door, row, row.edition).await?.body)
}

/// Keeps a request, whole, as the edition it has now. Gives its hash.
pub(crate) async fn keep_edition(tx: &Writer<ProjectScope>, row: &rfp::Model, body: RfpBody) -> Result<String> {
    let hash = hash(&body)?;
    let edition = rfp_edition::Model {
        id: tx.id::<RfpEditionId>(),
        rfp_id: row.id,
        edition: row.edition,
        body,
        hash: hash.clone(),
        person_id: tx.writer(),
        at: tx.now(),
    };
    rfp_edition::Entity::insert(edition.into_active_model()).exec_without_returning(tx.db()).await?;
    Ok(hash)
}

/// The SHA-256 of a request as it is kept, in hexadecimal digits.
fn hash(body: &RfpBody) -> Result<String> {
    let text = serde_json::to_vec(body).map_err(|cause| crate::Error::broken("a request cannot be written down", cause))?;
    Ok(format!("{:x}", Sha256::digest(text)))
}

/// The request as it is now, whole.
pub(super) async fn body(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<RfpBody> {
    let written = sections(door, row).await?;
    let text = |section: Section| written.iter().find(|each| each.section == section).map(|each| each.body.clone()).unwrap_or_default();
    let departments = department::Entity::find().filter(department::COLUMN.project_id.eq(door.project().id)).all(door.db()).await?;
    let called: BTreeMap<DepartmentId, String> = departments.into_iter().map(|home| (home.id, home.name)).collect();
    let asked = asks::asked(door, row).await?;
    let requirement = |(asked, of): (crate::entity::rfp_requirement::Model, crate::entity::requirement::Model)| RfpBodyRequirement {
        requirement: Some(of.id),
        code: of.code,
        title: of.title,
        body: of.body,
        category: of.category,
        moscow: of.moscow.to_string(),
        department: of.department_id.and_then(|id| called.get(&id).cloned()).unwrap_or_default(),
        edition: of.edition,
        weight: asked.weight,
        mandatory: asked.mandatory,
    };
    Ok(RfpBody {
        title: row.title.clone(),
        language: row.language.to_string(),
        currency: row.currency.to_string(),
        deadline_at: row.deadline_at,
        notice_days: row.notice_days,
        sections: Section::ALL.iter().map(|section| (section.to_string(), text(*section))).collect(),
        requirements: asked.into_iter().map(requirement).collect(),
        judging: row.judging.0.clone(),
    })
}
