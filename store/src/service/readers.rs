//! Who may read what is said on a ticket: whom its news may reach though they are not the one who acts.

use std::collections::{BTreeMap, BTreeSet};

use golive_domain::{
    access::{Permission, Role, any_allows},
    events::SubjectKind,
    id::PersonId,
    service::Audience,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};
use uuid::Uuid;

use crate::{
    Result, backlog,
    desk::{Door, ProjectScope, Writer},
    entity::{membership, ticket, watch},
};

/// Those of these people who may read words of this audience on the ticket: the help desk's people all, the vendor's what is not
/// internal of what was handed over, the requester what is public on the own ticket.
pub(super) async fn readers(
    door: &impl Door<Scope = ProjectScope>,
    row: &ticket::Model,
    audience: Audience,
    people: impl IntoIterator<Item = PersonId>,
) -> Result<BTreeSet<PersonId>> {
    let people: BTreeSet<PersonId> = people.into_iter().collect();
    let held = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(door.project().id))
        .filter(membership::COLUMN.person_id.is_in(people.iter().copied()))
        .all(door.db())
        .await?;
    let mut roles: BTreeMap<PersonId, Vec<Role>> = BTreeMap::new();
    for row in held {
        roles.entry(row.person_id).or_default().push(row.role);
    }
    let reads = |person: &PersonId| {
        let Some(roles) = roles.get(person) else { return false };
        let own = audience == Audience::Public && *person == row.requester_id;
        let inside = any_allows(roles, Permission::UnsharedRead);
        own || any_allows(roles, Permission::TicketRead) && (inside || row.shared && audience != Audience::Internal)
    };
    Ok(people.into_iter().filter(reads).collect())
}

/// The people a text calls who may read it where it stands: whoever is called and may not is told nothing.
pub(super) async fn called(tx: &Writer<ProjectScope>, row: &ticket::Model, audience: Audience, body: &str) -> Result<BTreeSet<PersonId>> {
    let called = backlog::called(tx, body).await?;
    if called.is_empty() { Ok(BTreeSet::new()) } else { readers(tx, row, audience, called).await }
}

/// Makes people watch a ticket; who does already goes on.
pub(super) async fn watching(tx: &Writer<ProjectScope>, row: &ticket::Model, people: impl IntoIterator<Item = PersonId>) -> Result<()> {
    let watches = people.into_iter().map(|person| watch::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        person_id: Set(person),
        subject_kind: Set(SubjectKind::Ticket),
        subject_id: Set(row.id.0),
    });
    let watches: Vec<_> = watches.collect();
    if !watches.is_empty() {
        let known = OnConflict::columns([watch::Column::SubjectId, watch::Column::PersonId]).do_nothing().to_owned();
        watch::Entity::insert_many(watches).on_conflict(known).exec_without_returning(tx.db()).await?;
    }
    Ok(())
}

/// Who watches a ticket.
pub(super) async fn watchers(tx: &Writer<ProjectScope>, row: &ticket::Model) -> Result<Vec<PersonId>> {
    let rows = watch::Entity::find().filter(watch::COLUMN.subject_id.eq(row.id.0)).all(tx.db()).await?;
    Ok(rows.into_iter().map(|row| row.person_id).collect())
}
