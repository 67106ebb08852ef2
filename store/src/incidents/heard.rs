//! Who hears of an incident: whom it hits and who works on it.

use std::collections::HashSet;

use golive_domain::{
    Say,
    access::{Permission, Role, any_allows, rows::may_read_incident},
    accounts::PersonState,
    id::PersonId,
    text::Email,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::incident_code;
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{incident, incident_person, membership, person, ticket},
    outbox::{Letter, mail},
};

/// The letter that tells of its end: the stem of its subject and its body.
const ENDED: &str = "mail-incident-ended";

/// Ids in one query: under the parameter limits of both databases.
const BATCH: usize = 200;

/// Whom it hits and who works on it, as far as they may read of it.
pub(super) async fn heard(tx: &Writer<ProjectScope>, model: &incident::Model, ticket: &ticket::Model) -> Result<Vec<PersonId>> {
    let hit: Vec<PersonId> = incident_person::Entity::find()
        .select_only()
        .column(incident_person::Column::PersonId)
        .filter(incident_person::COLUMN.incident_id.eq(model.id))
        .into_tuple()
        .all(tx.db())
        .await?;
    let workers = [Some(ticket.requester_id), ticket.assignee_id, ticket.vendor_id].into_iter().flatten();
    let mut people: Vec<PersonId> = hit.into_iter().chain(workers).collect();
    people.sort_unstable();
    people.dedup();
    let kept = kept_from(tx, &people, ticket.shared).await?;
    people.retain(|person| !kept.contains(person));
    Ok(people)
}

/// Those of them who read nothing of it before it is handed over, and those who left.
async fn kept_from(tx: &Writer<ProjectScope>, people: &[PersonId], shared: bool) -> Result<HashSet<PersonId>> {
    let mut kept: HashSet<PersonId> = people.iter().copied().collect();
    for some in people.chunks(BATCH) {
        let held = membership::Entity::find()
            .filter(membership::COLUMN.project_id.eq(tx.project().id))
            .filter(membership::COLUMN.person_id.is_in(some.iter().copied()))
            .all(tx.db())
            .await?;
        for person in some {
            let roles: Vec<Role> = held.iter().filter(|row| row.person_id == *person).map(|row| row.role).collect();
            let may = |permission| any_allows(&roles, permission);
            let reads = may_read_incident(may(Permission::ProjectRead), may(Permission::UnsharedRead), shared);
            if may(Permission::ProjectEnter) && reads {
                kept.remove(person);
            }
        }
    }
    Ok(kept)
}

/// Writes to people that it is over.
pub(super) async fn write(tx: &Writer<ProjectScope>, model: &incident::Model, people: &[PersonId]) -> Result<()> {
    for some in people.chunks(BATCH) {
        let found = person::Entity::find()
            .filter(person::COLUMN.id.is_in(some.iter().copied()))
            .filter(person::COLUMN.state.is_in([PersonState::Active, PersonState::Invited]))
            .all(tx.db())
            .await?;
        for reader in found.into_iter().filter(|reader| Some(reader.id) != tx.writer()) {
            let Some(Ok(to)) = reader.email.as_deref().map(Email::parse) else { continue };
            let code = incident_code(&tx.project().key, model.number);
            let say = Say::new(ENDED).with("code", code).with("title", &model.title).with("closing", &model.closing);
            let path = Some(format!("/p/{}/incidents/{}", tx.project().key, model.number));
            mail(tx, &Letter { to, locale: reader.locale, say, path, thread: None }).await?;
        }
    }
    Ok(())
}
