//! What was resolved closes by itself when its grace time is over.

use golive_domain::{
    access::Permission,
    events::EventKind,
    id::TicketId,
    service::{Deed, TicketState},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{
    book::book,
    steps::{follow, life, take},
    warn::project_of,
};
use crate::{
    Actor, Outcome, Result, Store,
    desk::Door,
    entity::{ticket, ticket_origin},
};

/// Golive itself: closes a resolved ticket. One that was taken up again meanwhile is left alone.
pub async fn close(store: &Store, id: TicketId) -> Result<()> {
    let Some(project) = project_of(store, id).await? else { return Ok(()) };
    let desk = store.acting_as(Actor::System);
    desk.write(Permission::TicketDirect, project, async |tx| {
        let Some(before) = ticket::Entity::find_by_id(id).one(tx.db()).await? else { return Ok(Outcome::Unchanged(())) };
        let book = book(tx).await?;
        if before.state != TicketState::Resolved || life(&before).is_within(book.grace(tx.now()), tx.now()) {
            return Ok(Outcome::Unchanged(()));
        }
        let step = life(&before).after(Deed::Close).map_err(golive_domain::Error::rule)?;
        let mut after = before.clone();
        take(tx, &mut after, step);
        let event = follow(tx, &book, &before, after, step, EventKind::TicketClosed).await?;
        // Nobody worked on it: what it was brought in from may still bring it up to date.
        let untouched = ticket_origin::ActiveModel { at: Set(tx.now()), ..Default::default() };
        let brought = ticket_origin::Entity::update_many().set(untouched).filter(ticket_origin::COLUMN.ticket_id.eq(id));
        brought.filter(ticket_origin::COLUMN.at.eq(before.updated_at)).exec(tx.db()).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}
