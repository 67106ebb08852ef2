//! The editions of a case: each is frozen once somebody has executed it.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::Permission,
    id::{CaseId, PersonId},
    testing::CaseContent,
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;
use uuid::Uuid;

use super::cases::of_project;
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{
        case_edition, person, test_case,
        values::{CaseData, Steps},
    },
};

/// What a case said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseEdition {
    /// From 1.
    pub number: u32,
    pub content: CaseContent,
    pub by: Option<(PersonId, String)>,
    pub at: DateTime<Utc>,
    /// When it was executed first; from then on it stays as it is.
    pub frozen_at: Option<DateTime<Utc>>,
}

/// Anyone inside the project. Two editions of a case, to lay beside each other.
pub async fn edition(desk: &Desk, project: &ProjectKey, case: i32, number: u32) -> Result<(CaseEdition, Option<CaseEdition>)> {
    let door = desk.read(Permission::TestRead, project).await?;
    let row = of_project(&door).filter(test_case::COLUMN.number.eq(case)).one(door.db()).await?.ok_or(Error::NotFound)?;
    let mut found = of_case(&door, row.id, Some(number)).await?;
    let wanted = found.pop().ok_or(Error::NotFound)?;
    Ok((wanted, of_case(&door, row.id, Some(number.saturating_sub(1))).await?.pop()))
}

/// The editions of a case, the latest first: one of them, or the last fifty.
pub(super) async fn of_case(door: &impl Door<Scope = ProjectScope>, case: CaseId, number: Option<u32>) -> Result<Vec<CaseEdition>> {
    let mut found = case_edition::Entity::find()
        .filter(case_edition::COLUMN.case_id.eq(case))
        .find_also_related(person::Entity)
        .order_by_desc(case_edition::COLUMN.number)
        .limit(50);
    if let Some(number) = number {
        found = found.filter(case_edition::COLUMN.number.eq(i32::try_from(number).unwrap_or_default()));
    }
    let edition = |(row, by): (case_edition::Model, Option<person::Model>)| CaseEdition {
        number: u32::try_from(row.number).unwrap_or(1),
        content: content(&row),
        by: by.map(|by| (by.id, by.name)),
        at: row.at,
        frozen_at: row.frozen_at,
    };
    Ok(found.all(door.db()).await?.into_iter().map(edition).collect())
}

pub(super) fn content(row: &case_edition::Model) -> CaseContent {
    CaseContent { preconditions: row.preconditions.clone(), steps: row.steps.0.clone(), parameters: row.parameters.0.clone() }
}

/// The edition of a number; every case has it.
pub(super) async fn numbered(door: &impl Door<Scope = ProjectScope>, case: CaseId, number: i32) -> Result<case_edition::Model> {
    let found = case_edition::Entity::find()
        .filter(case_edition::COLUMN.case_id.eq(case))
        .filter(case_edition::COLUMN.number.eq(number))
        .one(door.db())
        .await?;
    Ok(found.ok_or(Error::NotFound)?)
}

pub(super) async fn last_of(door: &impl Door<Scope = ProjectScope>, case: &test_case::Model) -> Result<case_edition::Model> {
    numbered(door, case.id, case.edition).await
}

pub(super) async fn write(tx: &Writer<ProjectScope>, case: CaseId, number: i32, content: &CaseContent) -> Result<()> {
    let row = row(tx, case, number, content);
    case_edition::Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// An edition to be written.
pub(super) fn row(tx: &Writer<ProjectScope>, case: CaseId, number: i32, content: &CaseContent) -> case_edition::ActiveModel {
    case_edition::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        case_id: Set(case),
        number: Set(number),
        preconditions: Set(content.preconditions.clone()),
        steps: Set(Steps(content.steps.clone())),
        parameters: Set(CaseData(content.parameters.clone())),
        person_id: Set(tx.writer()),
        at: Set(tx.now()),
        frozen_at: Set(None),
    }
}

/// Writes another content over the last edition, or behind it where that one is frozen. Gives the number it has now.
pub(super) async fn keep(tx: &Writer<ProjectScope>, last: case_edition::Model, content: &CaseContent) -> Result<i32> {
    if last.frozen_at.is_some() {
        let number = last.number + 1;
        write(tx, last.case_id, number, content).await?;
        return Ok(number);
    }
    let over = case_edition::ActiveModel {
        preconditions: Set(content.preconditions.clone()),
        steps: Set(Steps(content.steps.clone())),
        parameters: Set(CaseData(content.parameters.clone())),
        person_id: Set(tx.writer()),
        at: Set(tx.now()),
        ..Default::default()
    };
    case_edition::Entity::update_many().set(over).filter(case_edition::COLUMN.id.eq(last.id)).exec(tx.db()).await?;
    Ok(last.number)
}

/// Somebody executes it: from now on it stays as it is.
pub(super) async fn freeze(tx: &Writer<ProjectScope>, edition: &case_edition::Model) -> Result<()> {
    if edition.frozen_at.is_none() {
        let frozen = case_edition::ActiveModel { frozen_at: Set(Some(tx.now())), ..Default::default() };
        case_edition::Entity::update_many().set(frozen).filter(case_edition::COLUMN.id.eq(edition.id)).exec(tx.db()).await?;
    }
    Ok(())
}
