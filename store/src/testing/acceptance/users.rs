//! Test users invited to a session, with the time each is asked for.

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::Minutes,
    error::Refusals,
    events::{Change, Event, EventKind},
    id::PersonId,
    text::ProjectKey,
};
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, QueryFilter,
};
use serde_json::Value;
use uuid::Uuid;

use super::{
    list::{find, label},
    load::Records,
    plan::{refuse_decided, test_users},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{acceptance, acceptance_user},
};

/// The least and the most that a test user is asked for in one session.
const ASKED: (Minutes, Minutes) = (Minutes(15), Minutes::hours(40));

/// Whoever plans acceptance. Invites people, or changes the time they are asked for. The invited hear of it.
pub async fn invite(desk: &Desk, project: &ProjectKey, number: i32, users: Vec<(PersonId, Minutes)>) -> Result<()> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        let session = find(tx, number).await?;
        refuse_decided(&session)?;
        let known = Records::of(tx, &[session.id]).await?.users(session.id).to_vec();
        Ok(Outcome::of((), bring(tx, &session, &known, &users).await?))
    })
    .await
}

/// Whoever plans acceptance. Refused once the person has said or logged anything: that stays.
pub async fn uninvite(desk: &Desk, project: &ProjectKey, number: i32, person: PersonId) -> Result<()> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        let session = find(tx, number).await?;
        refuse_decided(&session)?;
        let records = Records::of(tx, &[session.id]).await?;
        if !records.invited(session.id).contains(&person) {
            return Err(Error::NotFound.into());
        }
        let said = records.points(session.id).iter().any(|point| point.last_of(person).is_some());
        if said || records.hours(session.id).iter().any(|row| row.person_id == person) {
            return Err(Error::rule(Say::new("error-acceptance-user-began")).into());
        }
        acceptance_user::Entity::delete_many()
            .filter(acceptance_user::COLUMN.acceptance_id.eq(session.id))
            .filter(acceptance_user::COLUMN.person_id.eq(person))
            .exec(tx.db())
            .await?;
        let gone = Change::new("test_user", person.to_string(), Value::Null);
        Ok(Outcome::changed(
            (),
            Event::new(EventKind::AcceptanceEdited, session.id, label(tx, &session)).changing([gone]).concerning([person]),
        ))
    })
    .await
}

/// Writes who is invited, and gives what happened.
pub(super) async fn bring(
    tx: &Writer<ProjectScope>,
    session: &acceptance::Model,
    known: &[acceptance_user::Model],
    users: &[(PersonId, Minutes)],
) -> Result<Vec<Event>> {
    let candidates = test_users(tx).await?;
    let mut refused = Refusals::default();
    let (mut fresh, mut changed) = (Vec::new(), Vec::new());
    for (person, planned) in users {
        if !candidates.iter().any(|user| user.person.id == *person) {
            refused.add("users", Say::new("error-acceptance-user"));
        } else if !(ASKED.0..=ASKED.1).contains(planned) {
            let say = Say::new("error-acceptance-asked").with("least", ASKED.0.0).with("most", ASKED.1.0 / 60);
            refused.add("hours", say);
        } else if let Some(row) = known.iter().find(|row| row.person_id == *person) {
            changed.extend((row.planned_minutes != *planned).then_some((row, *planned)));
        } else if !fresh.iter().any(|(other, _)| other == person) {
            fresh.push((*person, *planned));
        }
    }
    refused.finish()?;
    let mut events = Vec::new();
    for (row, planned) in changed {
        let asked = acceptance_user::ActiveModel { id: Unchanged(row.id), planned_minutes: Set(planned), ..Default::default() };
        acceptance_user::Entity::update(asked).exec(tx.db()).await?;
        let changes = [Change::new("planned_hours", row.planned_minutes.to_string(), planned.to_string()), of_person(row.person_id)];
        events.push(Event::new(EventKind::AcceptanceEdited, session.id, label(tx, session)).changing(changes));
    }
    for (person, planned) in &fresh {
        let row = acceptance_user::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            acceptance_id: Set(session.id),
            person_id: Set(*person),
            planned_minutes: Set(*planned),
        };
        acceptance_user::Entity::insert(row).exec_without_returning(tx.db()).await?;
    }
    if !fresh.is_empty() {
        let invited: Vec<PersonId> = fresh.into_iter().map(|(person, _)| person).collect();
        let changes: Vec<Change> = invited.iter().map(|person| of_person(*person)).collect();
        events.push(
            Event::new(EventKind::AcceptanceInvited, session.id, label(tx, session)).changing(changes).concerning(invited).among_us(),
        );
    }
    Ok(events)
}

fn of_person(person: PersonId) -> Change {
    Change::new("test_user", Value::Null, person.to_string())
}
