//! What was resolved closes by itself when its grace time is over.

use golive_domain::{
    access::Permission,
    events::EventKind,
    id::TicketId,
    service::{Deed, TicketState},
};
use sea_orm::EntityTrait;

use super::{
    book::book,
    deeds::{follow, life, take},
    warn::project_of,
};
use crate::{Actor, Outcome, Result, Store, desk::Door, entity::ticket};

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
        Ok(Outcome::changed((), event))
    })
    .await
}
