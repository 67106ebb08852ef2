//! The end of an incident, with the tickets that hang on it or without.

use std::collections::HashSet;

use golive_domain::{
    Error,
    access::Permission,
    events::{Event, EventKind},
    id::PersonId,
    service::Channel,
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use super::{
    declare::public_words,
    heard::{heard, write},
    rows::{going_on, label},
    update::worked_on,
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{incident, incident_ticket, ticket},
    service::{Doing, done, keep},
};

/// How an incident ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ending {
    /// What everybody reads.
    pub closing: String,
    /// The ticket it was worked on in and those that hang on it are resolved with the same words.
    pub resolve: bool,
}

/// Whoever directs tickets. Everybody whom it hits hears of the end, and whoever works on it; those whose ticket is resolved with it
/// read the closing words there, the others by a letter. Gives how many tickets were resolved.
pub async fn end(desk: &Desk, project: &ProjectKey, number: i32, ending: Ending, channel: Channel) -> Result<u64> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let model = going_on(tx, number).await?;
        let closing = public_words(&ending.closing).map_err(|say| Error::field("closing", say))?;
        let model = incident::Model { ended_at: Some(tx.now()), closing: closing.clone(), ..model };
        let over = incident::ActiveModel { ended_at: Set(model.ended_at), closing: Set(closing.clone()), ..Default::default() };
        incident::Entity::update_many().set(over).filter(incident::COLUMN.id.eq(model.id)).exec(tx.db()).await?;
        let before = worked_on(tx, &model).await?;
        let people = heard(tx, &model, &before).await?;
        let mut after = ticket::Model { major: false, status: String::new(), ..before.clone() };
        let mut events = vec![keep(tx, &before, &mut after, EventKind::TicketEdited).await?];
        let mut told: HashSet<PersonId> = HashSet::new();
        let mut resolved = 0;
        if ending.resolve {
            for row in open(tx, &model).await? {
                told.insert(row.requester_id);
                let (done, _) = done(tx, row, None, &Doing::Resolve { body: closing.clone() }, channel).await?;
                events.extend(done);
                resolved += 1;
            }
        }
        let others: Vec<PersonId> = people.iter().copied().filter(|person| !told.contains(person)).collect();
        write(tx, &model, &others).await?;
        events.push(Event::new(EventKind::IncidentEnded, model.id, label(&tx.project().key, &model)).noting(closing).concerning(people));
        Ok(Outcome::of(resolved, events))
    })
    .await
}

/// The open tickets among those that hang on it, and the one it is worked on in.
async fn open(tx: &Writer<ProjectScope>, model: &incident::Model) -> Result<Vec<ticket::Model>> {
    let hanging = incident_ticket::Entity::find()
        .select_only()
        .column(incident_ticket::Column::TicketId)
        .filter(incident_ticket::COLUMN.incident_id.eq(model.id));
    let these = Condition::any().add(ticket::COLUMN.id.eq(model.ticket_id)).add(ticket::COLUMN.id.in_subquery(hanging.into_query()));
    let found = ticket::Entity::find()
        .filter(ticket::COLUMN.project_id.eq(tx.project().id))
        .filter(these)
        .filter(ticket::COLUMN.queued.eq(true))
        .order_by_asc(ticket::COLUMN.number);
    Ok(found.all(tx.db()).await?)
}
