//! The steps every deed takes: the life of a ticket, its clocks, what is said on it.

use golive_domain::{
    Error, Say,
    events::{Event, EventKind},
    id::MessageId,
    jobs::JobKind,
    service::{Audience, Channel, Step, TicketLife, TicketState},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    book::Book,
    clocks::{happened, settle},
    detail::audiences,
    keep::keep,
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{ticket, ticket_message},
    jobs,
};

/// What of a ticket its deeds depend on.
pub(super) fn life(row: &ticket::Model) -> TicketLife {
    TicketLife { state: row.state, resolved_at: row.resolved_at }
}

/// Sets what a step says of the row.
pub(super) fn take(tx: &Writer<ProjectScope>, row: &mut ticket::Model, step: Step) {
    let before = row.state;
    row.state = step.state;
    match (before.is_open(), step.state.is_open()) {
        (true, false) => row.resolved_at = Some(tx.now()),
        (false, true) => {
            row.resolved_at = None;
            row.reopened += 1;
        }
        _ => {}
    }
}

/// Tells the clocks what happened, keeps the row, and plans when it closes by itself.
pub(super) async fn follow(
    tx: &Writer<ProjectScope>,
    book: &Book,
    before: &ticket::Model,
    mut after: ticket::Model,
    step: Step,
    kind: EventKind,
) -> Result<Event> {
    happened(tx, after.id, tx.now(), step.what).await?;
    if !step.what.is_empty() || before.state != after.state {
        settle(tx, book, &mut after).await?;
    }
    match after.state {
        TicketState::Resolved if before.state.is_open() => {
            jobs::plan(tx, JobKind::Close, after.id, tx.now() + book.grace(tx.now())).await?;
        }
        state if state.is_open() && !before.state.is_open() => jobs::cancel(tx, JobKind::Close, vec![after.id.to_string()]).await?,
        _ => {}
    }
    keep(tx, before, &mut after, kind).await
}

/// Writes down what was said.
pub(super) async fn speak(
    tx: &Writer<ProjectScope>,
    row: &ticket::Model,
    audience: Audience,
    channel: Channel,
    body: &str,
) -> Result<MessageId> {
    let id: MessageId = tx.id();
    let message = ticket_message::ActiveModel {
        id: Set(id),
        ticket_id: Set(row.id),
        person_id: Set(tx.writer()),
        audience: Set(audience),
        channel: Set(channel),
        body: Set(body.to_owned()),
        whole: Set(None),
        mail_id: Set(None),
        at: Set(tx.now()),
    };
    ticket_message::Entity::insert(message).exec_without_returning(tx.db()).await?;
    Ok(id)
}

/// Whoever speaks has read what was said last; who saw nothing at all gives an id of no message.
pub(super) async fn refuse_unseen(tx: &Writer<ProjectScope>, row: &ticket::Model, seen: Option<MessageId>) -> Result<()> {
    let Some(seen) = seen else { return Ok(()) };
    let audiences = audiences(tx, row);
    let last = ticket_message::Entity::find()
        .filter(ticket_message::COLUMN.ticket_id.eq(row.id))
        .filter(ticket_message::COLUMN.audience.is_in(audiences))
        .order_by_desc(ticket_message::COLUMN.at)
        .order_by_desc(ticket_message::COLUMN.id)
        .one(tx.db())
        .await?;
    match last {
        Some(last) if last.id != seen && last.person_id != tx.writer() => Err(Error::rule(Say::new("error-ticket-spoken")).into()),
        _ => Ok(()),
    }
}
