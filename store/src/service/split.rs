//! Two matters in one ticket: from something that was said a ticket of its own is opened, linked both ways.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::{MessageId, PersonId},
    service::{Audience, What},
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde_json::Value;
use uuid::Uuid;

use super::{
    NewTicket,
    code::ticket_code,
    letters,
    list::{find, label},
    open::{Sorting, file_since},
    ticket_files::{Place, repeat},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{ticket, ticket_event, ticket_message, ticket_split},
};

/// Whoever directs tickets: opens a ticket of its own from something that was said on this one, and gives its number. It is the same
/// requester's, who hears of it and gets a letter, since answers to that find the new ticket; where it was said by the requester of
/// a ticket that was merged into this one, it is theirs.
///
/// Only what the requester may read is split off: the words become those of a ticket they see, and the files they came with too. What is internal or the vendor's is
/// refused.
///
/// What its requester wrote begins its clocks when it was written, not now: then it was asked, and a response is owed unless the
/// desk replied on the old ticket since. Where the old ticket was resolved since, or an agent wrote it, it begins now and as an agent's
/// ticket does.
pub async fn split(desk: &Desk, project: &ProjectKey, number: i32, message: MessageId, new: NewTicket) -> Result<i32> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let row = find(tx, number).await?;
        let said = ticket_message::Entity::find_by_id(message).filter(ticket_message::COLUMN.ticket_id.eq(row.id));
        let said = said.one(tx.db()).await?.ok_or(Error::NotFound)?;
        let requester = whose(tx, &row, &said).await?.ok_or_else(|| Error::rule(Say::new("error-split-kept")))?;
        let (opened, since) = begins(tx, &row, &said, requester).await?;
        let (opened, event) = file_since(tx, new, requester, said.channel, opened, since, Sorting::ByHand).await?;
        let link = ticket_split::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            ticket_id: Set(opened.id),
            from_id: Set(row.id),
            message_id: Set(said.id),
            at: Set(tx.now()),
        };
        ticket_split::Entity::insert(link).exec_without_returning(tx.db()).await?;
        repeat(tx, Place::said(row.id, said.id), Place::opening(opened.id)).await?;
        letters::split_off(tx, &opened).await?;
        let code = ticket_code(project, opened.number);
        let split = Event::new(EventKind::TicketSplit, row.id, label(tx, &row)).changing([Change::new("split_into", Value::Null, code)]);
        let split = if opened.shared { split } else { split.among_us() };
        Ok(Outcome::of(opened.number, vec![event.concerning([requester]), split]))
    })
    .await
}

/// Whose ticket it becomes; nobody's where its words are kept from requesters.
async fn whose(tx: &Writer<ProjectScope>, row: &ticket::Model, said: &ticket_message::Model) -> Result<Option<PersonId>> {
    if said.audience == Audience::Public {
        return Ok(Some(row.requester_id));
    }
    let Some(by) = said.person_id else { return Ok(None) };
    let asked = ticket::Entity::find()
        .filter(ticket::COLUMN.merged_into.eq(row.merged_into.unwrap_or(row.id)))
        .filter(ticket::COLUMN.requester_id.eq(by));
    Ok(if is_overheard(said) && asked.count(tx.db()).await? > 0 { Some(by) } else { None })
}

/// Internal words may be those of another requester that were merged in; the vendor's never are.
fn is_overheard(said: &ticket_message::Model) -> bool {
    said.audience == Audience::Internal
}

/// How it begins, and when.
async fn begins(
    tx: &Writer<ProjectScope>,
    row: &ticket::Model,
    said: &ticket_message::Model,
    requester: PersonId,
) -> Result<(What, DateTime<Utc>)> {
    if said.person_id != Some(requester) {
        return Ok((What::OpenedByAgent, tx.now()));
    }
    if is_overheard(said) {
        return Ok((What::OpenedByRequester, said.at));
    }
    let since = ticket_event::Entity::find()
        .filter(ticket_event::COLUMN.ticket_id.eq(row.id))
        .filter(ticket_event::COLUMN.at.gte(said.at))
        .all(tx.db())
        .await?;
    let happened = |what: What| since.iter().any(|event| event.what == what);
    Ok(match (happened(What::Resolved), happened(What::Replied)) {
        (true, _) => (What::OpenedByAgent, tx.now()),
        (false, true) => (What::OpenedByAgent, said.at),
        (false, false) => (What::OpenedByRequester, said.at),
    })
}
