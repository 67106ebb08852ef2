//! Small deeds by which the desk sorts its queue: how soon, who watches, what is over.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Event, EventKind},
    id::PersonId,
    service::{Audience, Deed, Priority, TicketState, default_priority},
    text::ProjectKey,
};

use super::{
    book::book,
    clocks::{became, settle},
    keep::{differences, keep},
    list::{find, label},
    readers::{readers, watchers, watching},
    steps::{follow, life, take},
};
use crate::{Desk, Outcome, Result, desk::Door};

/// Whoever directs tickets: how soon, and why where it is another priority than impact and urgency give. The clocks are read anew,
/// events and pauses stay. Refuses what is over: its promises were judged.
pub async fn prioritise(desk: &Desk, project: &ProjectKey, number: i32, priority: Priority, reason: &str) -> Result<()> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let before = find(tx, number).await?;
        if !before.state.is_open() {
            return Err(Error::rule(Say::new("error-ticket-not-now").with("state", before.state)).into());
        }
        let mut after = before.clone();
        let follows = default_priority(before.impact, before.urgency);
        after.priority = priority;
        after.priority_reason = match reason.trim() {
            _ if priority == follows => String::new(),
            "" => return Err(Error::field("priority_reason", Say::new("error-priority-reason").with("priority", follows)).into()),
            reason => reason.chars().take(500).collect(),
        };
        if differences(&before, &after).is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        if before.priority != after.priority {
            became(tx, &after, tx.now()).await?;
            settle(tx, &book(tx).await?, &mut after).await?;
        }
        let event = keep(tx, &before, &mut after, EventKind::TicketEdited).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}

/// Whoever directs tickets: somebody who may read the ticket watches it from now on, and hears that they do.
pub async fn let_watch(desk: &Desk, project: &ProjectKey, number: i32, watcher: PersonId) -> Result<()> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let row = find(tx, number).await?;
        if readers(tx, &row, Audience::Public, [watcher]).await?.is_empty() {
            return Err(Error::field("watcher", Say::new("error-watcher")).into());
        }
        if watchers(tx, &row).await?.contains(&watcher) {
            return Ok(Outcome::Unchanged(()));
        }
        watching(tx, &row, [watcher]).await?;
        Ok(Outcome::changed((), Event::new(EventKind::TicketWatched, row.id, label(tx, &row)).concerning([watcher])))
    })
    .await
}

/// Whoever directs tickets: closes what is resolved before its grace time is over. What is open is resolved first.
pub async fn shut(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let before = find(tx, number).await?;
        if before.state != TicketState::Resolved {
            return Err(Error::rule(Say::new(if before.state.is_open() { "error-close-open" } else { "error-ticket-closed" })).into());
        }
        let step = life(&before).after(Deed::Close).map_err(Error::rule)?;
        let mut after = before.clone();
        take(tx, &mut after, step);
        let event = follow(tx, &book(tx).await?, &before, after, step, EventKind::TicketClosed).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}
