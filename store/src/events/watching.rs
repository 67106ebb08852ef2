//! Watching a record: its news come to the inbox. One's own bookkeeping, like the marks of reading.

use golive_domain::{
    Error,
    access::Permission,
    events::{Subject, SubjectKind},
    id::{CaseId, ImportId, ItemId, PersonId, ReleaseId, RequirementId, SprintId},
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, sea_query::OnConflict};

use crate::{
    Desk, Result, Site, defects,
    desk::{Door, ProjectScope, Reader, Writer},
    duties,
    entity::{
        acceptance, article, defect, duty, exploration, import, item, release, requirement, rfp as rfp_table, sprint, test_case, test_plan,
        ticket, watch,
    },
    exploring, fresh, knowledge, rfp, service, testing,
};

/// Whoever may see the record: from now on its news are one's notices.
pub async fn watch(desk: &Desk, key: &ProjectKey, subject: Subject) -> Result<()> {
    let door = seen(desk, key, subject).await?;
    let row = watch::ActiveModel {
        id: Set(fresh::id(door.now())),
        person_id: Set(door.actor().signed_in()?),
        subject_kind: Set(subject.kind),
        subject_id: Set(subject.id),
    };
    let known = OnConflict::columns([watch::Column::SubjectId, watch::Column::PersonId]).do_nothing().to_owned();
    let store = desk.store();
    let _turn = store.turn().await?;
    watch::Entity::insert(row).on_conflict(known).exec_without_returning(&store.inner.writes).await?;
    Ok(())
}

/// Whoever a record is made by or for watches it from then on; what a program makes is watched by nobody.
pub(crate) async fn watched_by(tx: &Writer<ProjectScope>, person: Option<PersonId>, subject: Subject) -> Result<()> {
    let Some(person) = person else { return Ok(()) };
    let row = watch::ActiveModel { id: Set(tx.id()), person_id: Set(person), subject_kind: Set(subject.kind), subject_id: Set(subject.id) };
    let known = OnConflict::columns([watch::Column::SubjectId, watch::Column::PersonId]).do_nothing().to_owned();
    watch::Entity::insert(row).on_conflict(known).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// One's own watching ends.
pub async fn unwatch(desk: &Desk, key: &ProjectKey, subject: Subject) -> Result<()> {
    let door = seen(desk, key, subject).await?;
    let person = door.actor().signed_in()?;
    let store = desk.store();
    let _turn = store.turn().await?;
    watch::Entity::delete_many()
        .filter(watch::COLUMN.person_id.eq(person))
        .filter(watch::COLUMN.subject_id.eq(subject.id))
        .exec(&store.inner.writes)
        .await?;
    Ok(())
}

/// The door to a record that is of this project and may be seen; a token that only reads changes nothing of its owner's
/// either.
async fn seen(desk: &Desk, key: &ProjectKey, subject: Subject) -> Result<Reader<ProjectScope>> {
    let door = desk.read(seeing(subject.kind), key).await?;
    desk.read(Permission::OwnAccount, Site).await?;
    let (db, project) = (door.db(), door.project().id);
    let known = match subject.kind {
        SubjectKind::Project => u64::from(subject.id == project.0),
        SubjectKind::Item => item::Entity::find_by_id(ItemId(subject.id)).filter(item::COLUMN.project_id.eq(project)).count(db).await?,
        SubjectKind::Sprint => {
            sprint::Entity::find_by_id(SprintId(subject.id)).filter(sprint::COLUMN.project_id.eq(project)).count(db).await?
        }
        SubjectKind::Release => {
            release::Entity::find_by_id(ReleaseId(subject.id)).filter(release::COLUMN.project_id.eq(project)).count(db).await?
        }
        SubjectKind::Import => {
            import::Entity::find_by_id(ImportId(subject.id)).filter(import::COLUMN.project_id.eq(project)).count(db).await?
        }
        SubjectKind::Requirement => {
            let found = requirement::Entity::find_by_id(RequirementId(subject.id));
            found.filter(requirement::COLUMN.project_id.eq(project)).count(db).await?
        }
        SubjectKind::Case => {
            test_case::Entity::find_by_id(CaseId(subject.id)).filter(test_case::COLUMN.project_id.eq(project)).count(db).await?
        }
        SubjectKind::Plan => testing::visible_plans(&door).filter(test_plan::COLUMN.id.eq(subject.id)).count(db).await?,
        SubjectKind::Defect => defects::visible(&door).filter(defect::COLUMN.id.eq(subject.id)).count(db).await?,
        SubjectKind::Acceptance => testing::acceptance::visible(&door).filter(acceptance::COLUMN.id.eq(subject.id)).count(db).await?,
        SubjectKind::Exploration => exploring::visible(&door).filter(exploration::COLUMN.id.eq(subject.id)).count(db).await?,
        SubjectKind::Ticket => service::visible(&door).filter(ticket::COLUMN.id.eq(subject.id)).count(db).await?,
        SubjectKind::Duty => duties::of_project(&door).filter(duty::COLUMN.id.eq(subject.id)).count(db).await?,
        SubjectKind::Article => knowledge::seen_articles(&door).filter(article::COLUMN.id.eq(subject.id)).count(db).await?,
        SubjectKind::Rfp => rfp::visible(&door).filter(rfp_table::COLUMN.id.eq(subject.id)).count(db).await?,
        // People are nobody's to watch, and executions and environments are read where they stand.
        SubjectKind::Person | SubjectKind::Execution | SubjectKind::Environment => 0,
        // Whoever is hit by one hears of it without watching, and jobs are the administrator's.
        SubjectKind::Incident | SubjectKind::Job | SubjectKind::Vendor => 0,
    };
    if known == 0 { Err(Error::NotFound.into()) } else { Ok(door) }
}

/// The right without which a record of this kind is not seen.
fn seeing(kind: SubjectKind) -> Permission {
    match kind {
        SubjectKind::Item => Permission::BacklogRead,
        SubjectKind::Sprint | SubjectKind::Release => Permission::SprintRead,
        SubjectKind::Import => Permission::ItemImport,
        SubjectKind::Requirement => Permission::RequirementRead,
        SubjectKind::Case
        | SubjectKind::Plan
        | SubjectKind::Execution
        | SubjectKind::Environment
        | SubjectKind::Defect
        | SubjectKind::Acceptance
        | SubjectKind::Exploration => Permission::TestRead,
        SubjectKind::Ticket | SubjectKind::Incident => Permission::ProjectEnter,
        SubjectKind::Duty => Permission::DutyRead,
        SubjectKind::Article => Permission::ArticleRead,
        SubjectKind::Rfp => Permission::RfpRead,
        SubjectKind::Vendor => Permission::VendorRead,
        SubjectKind::Project | SubjectKind::Person | SubjectKind::Job => Permission::ProjectRead,
    }
}
