//! What everybody reads of an incident is another word.

use golive_domain::{
    Error,
    access::Permission,
    events::{Event, EventKind},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    declare::{public_words, say},
    heard::heard,
    rows::{going_on, label},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{incident, ticket},
    service::keep,
};

/// Whoever directs tickets. Says where an incident stands; everybody whom it hits hears of it, and whoever works on it.
pub async fn update(desk: &Desk, project: &ProjectKey, number: i32, body: &str) -> Result<()> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let model = going_on(tx, number).await?;
        let body = public_words(body).map_err(|say| Error::field("body", say))?;
        say(tx, model.id, &body).await?;
        let before = worked_on(tx, &model).await?;
        let mut after = ticket::Model { status: body.clone(), ..before.clone() };
        let mut events = Vec::new();
        if after.status != before.status {
            events.push(keep(tx, &before, &mut after, EventKind::TicketEdited).await?);
        }
        let people = heard(tx, &model, &after).await?;
        events.push(Event::new(EventKind::IncidentUpdated, model.id, label(&tx.project().key, &model)).noting(body).concerning(people));
        Ok(Outcome::of((), events))
    })
    .await
}

/// The ticket an incident is worked on in.
pub(super) async fn worked_on(tx: &Writer<ProjectScope>, model: &incident::Model) -> Result<ticket::Model> {
    let mine = ticket::Entity::find_by_id(model.ticket_id).filter(ticket::COLUMN.project_id.eq(tx.project().id));
    Ok(mine.one(tx.db()).await?.ok_or(Error::NotFound)?)
}
