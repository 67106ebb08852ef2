//! What a case proves: links to requirements and to backlog items.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::{CaseId, ItemId, RequirementId},
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};
use serde_json::Value;
use uuid::Uuid;

use super::{cases::find, coverage::settle, write::label};
use crate::{
    Desk, Outcome, Result, backlog,
    desk::{Door, ProjectScope, Writer},
    entity::{case_item, case_requirement, requirement, test_case},
    requirements::of_project,
};

/// Whoever writes cases. Says that a case proves a requirement as it is now.
pub async fn link_requirement(desk: &Desk, project: &ProjectKey, case: CaseId, code: &str) -> Result<()> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let case = find(tx, case).await?;
        let found = of_project(tx).filter(requirement::COLUMN.code.eq(code.trim())).one(tx.db()).await?;
        let unknown = || Error::field("requirement", Say::new("error-requirement-unknown").with("code", code.trim()));
        let requirement = found.ok_or_else(unknown)?;
        let link = case_requirement::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            case_id: Set(case.id),
            requirement_id: Set(requirement.id),
            sound_at: Set(requirement.edition),
        };
        let known =
            OnConflict::columns([case_requirement::Column::CaseId, case_requirement::Column::RequirementId]).do_nothing().to_owned();
        let made = case_requirement::Entity::insert(link).on_conflict(known).exec_without_returning(tx.db()).await?;
        settle(tx, &[requirement.id]).await?;
        Ok(match made {
            0 => Outcome::Unchanged(()),
            _ => Outcome::changed((), linked(tx, &case, Change::new("requirement", Value::Null, requirement.code))),
        })
    })
    .await
}

/// Whoever writes cases. Looked at again after a change of the requirement, and found right.
pub async fn confirm(desk: &Desk, project: &ProjectKey, case: CaseId, requirement: RequirementId) -> Result<()> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let case = find(tx, case).await?;
        let requirement = of_project(tx).filter(requirement::COLUMN.id.eq(requirement)).one(tx.db()).await?.ok_or(Error::NotFound)?;
        let sound = case_requirement::ActiveModel { sound_at: Set(requirement.edition), ..Default::default() };
        let confirmed = case_requirement::Entity::update_many()
            .set(sound)
            .filter(case_requirement::COLUMN.case_id.eq(case.id))
            .filter(case_requirement::COLUMN.requirement_id.eq(requirement.id))
            .filter(case_requirement::COLUMN.sound_at.lt(requirement.edition))
            .exec(tx.db())
            .await?;
        settle(tx, &[requirement.id]).await?;
        Ok(match confirmed.rows_affected {
            0 => Outcome::Unchanged(()),
            _ => Outcome::changed((), linked(tx, &case, Change::new("requirement", requirement.code.clone(), requirement.code))),
        })
    })
    .await
}

/// Whoever writes cases.
pub async fn unlink_requirement(desk: &Desk, project: &ProjectKey, case: CaseId, requirement: RequirementId) -> Result<()> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let case = find(tx, case).await?;
        let requirement = of_project(tx).filter(requirement::COLUMN.id.eq(requirement)).one(tx.db()).await?.ok_or(Error::NotFound)?;
        let gone = case_requirement::Entity::delete_many()
            .filter(case_requirement::COLUMN.case_id.eq(case.id))
            .filter(case_requirement::COLUMN.requirement_id.eq(requirement.id))
            .exec(tx.db())
            .await?;
        settle(tx, &[requirement.id]).await?;
        Ok(match gone.rows_affected {
            0 => Outcome::Unchanged(()),
            _ => Outcome::changed((), linked(tx, &case, Change::new("requirement", requirement.code, Value::Null))),
        })
    })
    .await
}

/// Whoever writes cases. Says that a case proves a backlog item.
pub async fn link_item(desk: &Desk, project: &ProjectKey, case: CaseId, item: ItemId) -> Result<()> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let case = find(tx, case).await?;
        let item = backlog::taken::find(tx, item).await?;
        let link = case_item::ActiveModel { id: Set(tx.id::<Uuid>()), case_id: Set(case.id), item_id: Set(item.id) };
        let known = OnConflict::columns([case_item::Column::CaseId, case_item::Column::ItemId]).do_nothing().to_owned();
        let made = case_item::Entity::insert(link).on_conflict(known).exec_without_returning(tx.db()).await?;
        let code = backlog::code(&tx.project().key, item.number);
        Ok(match made {
            0 => Outcome::Unchanged(()),
            _ => Outcome::changed((), linked(tx, &case, Change::new("item", Value::Null, code))),
        })
    })
    .await
}

/// Whoever writes cases.
pub async fn unlink_item(desk: &Desk, project: &ProjectKey, case: CaseId, item: ItemId) -> Result<()> {
    desk.write(Permission::CaseWrite, project, async |tx| {
        let case = find(tx, case).await?;
        let item = backlog::taken::find(tx, item).await?;
        let gone = case_item::Entity::delete_many()
            .filter(case_item::COLUMN.case_id.eq(case.id))
            .filter(case_item::COLUMN.item_id.eq(item.id))
            .exec(tx.db())
            .await?;
        let code = backlog::code(&tx.project().key, item.number);
        Ok(match gone.rows_affected {
            0 => Outcome::Unchanged(()),
            _ => Outcome::changed((), linked(tx, &case, Change::new("item", code, Value::Null))),
        })
    })
    .await
}

fn linked(tx: &Writer<ProjectScope>, case: &test_case::Model, change: Change) -> Event {
    Event::new(EventKind::CaseLinked, case.id, label(&tx.project().key, case)).changing([change])
}
