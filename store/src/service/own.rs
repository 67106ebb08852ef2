//! What a requester does with the own tickets: writes, which takes up what was resolved, and says how it went.

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Event, EventKind},
    service::{Audience, Channel, What, Written},
    text::{ProjectKey, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    book::book,
    keep::keep,
    letters,
    list::visible,
    merge::{outlived, overheard},
    open::{NewTicket, file},
    readers::called,
    steps::{follow, life, speak, take},
    ticket_files::{Place, repeat},
    uploads::{Upload, belong, filed, keep_uploads},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::ticket,
};

/// The ticket, if it is the actor's own.
pub(crate) async fn own(tx: &Writer<ProjectScope>, number: i32) -> Result<ticket::Model> {
    let me = tx.actor().signed_in()?;
    let mine = visible(tx).filter(ticket::COLUMN.number.eq(number)).filter(ticket::COLUMN.requester_id.eq(me));
    Ok(mine.one(tx.db()).await?.ok_or(Error::NotFound)?)
}

/// The requester writes. Gives the number of the ticket the message belongs to: this one, or a new one that is linked to it
/// where this one was over too long ago. Whoever works on it hears of it.
pub async fn write(desk: &Desk, project: &ProjectKey, number: i32, body: &str, channel: Channel) -> Result<i32> {
    write_with(desk, project, number, body, channel, &[]).await
}

/// The same with files.
pub async fn write_with(desk: &Desk, project: &ProjectKey, number: i32, body: &str, channel: Channel, files: &[Upload]) -> Result<i32> {
    let kept = keep_uploads(desk, Permission::TicketAsk, project, files).await?;
    let written = desk.write(Permission::TicketAsk, project, async |tx| {
        let before = own(tx, number).await?;
        let told = say(tx, before, body, channel).await?;
        belong(tx, &kept, told.at).await?;
        if let Some(place) = told.heard_at {
            repeat(tx, told.at, place).await?;
        }
        Ok(Outcome::changed(told.number, told.event))
    });
    filed(desk, &kept, written.await).await
}

/// Where the words of a requester went.
pub(super) struct Told {
    /// On a ticket of theirs.
    pub at: Place,
    pub number: i32,
    /// Where the desk reads them, if not there.
    pub heard_at: Option<Place>,
    pub event: Event,
}

/// The requester says something on the own ticket, within a transaction; where it became part of another one, to that.
pub(super) async fn say(tx: &Writer<ProjectScope>, before: ticket::Model, body: &str, channel: Channel) -> Result<Told> {
    let body = long_text(body.trim()).map_err(|say| Error::field("body", say))?;
    if body.is_empty() {
        return Err(Error::field("body", Say::new("error-required")).into());
    }
    match outlived(tx, &before).await? {
        Some(survivor) if survivor.requester_id == before.requester_id => said(tx, survivor, body, channel).await,
        Some(survivor) if survivor.state.is_open() => overheard(tx, &before, &survivor, &body, channel).await,
        _ => said(tx, before, body, channel).await,
    }
}

/// Said where it belongs, or in a new ticket where that is over.
async fn said(tx: &Writer<ProjectScope>, before: ticket::Model, body: String, channel: Channel) -> Result<Told> {
    let book = book(tx).await?;
    let excerpt: String = body.chars().take(200).collect();
    match life(&before).written(book.grace(tx.now()), tx.now()) {
        Written::Here(step) => {
            let mut after = before.clone();
            take(tx, &mut after, step);
            let message = speak(tx, &after, Audience::Public, channel, &body).await?;
            let kind = if step.what.contains(&What::Reopened) { EventKind::TicketReopened } else { EventKind::TicketWritten };
            let event = follow(tx, &book, &before, after, step, kind).await?;
            let workers = [before.assignee_id, before.vendor_id].into_iter().flatten();
            let called = called(tx, &before, Audience::Public, &body).await?;
            let event = event.concerning(workers).mentioning(called).noting(excerpt);
            Ok(Told { at: Place::said(before.id, message), number: before.number, heard_at: None, event })
        }
        Written::Anew => {
            let new = NewTicket {
                title: before.title.clone(),
                body,
                request: before.request,
                impact: before.impact,
                urgency: before.urgency,
                department: before.department_id,
            };
            let (row, event) = file(tx, new, before.requester_id, channel, What::OpenedByRequester).await?;
            let follows = ticket::ActiveModel { follows_id: sea_orm::ActiveValue::Set(Some(before.id)), ..Default::default() };
            ticket::Entity::update_many().set(follows).filter(ticket::COLUMN.id.eq(row.id)).exec(tx.db()).await?;
            letters::opened(tx, &row).await?;
            Ok(Told { at: Place::opening(row.id), number: row.number, heard_at: None, event: event.concerning(before.assignee_id) })
        }
    }
}

/// The requester says how it went, 1 to 5, once it is resolved; said again it takes the place of what was said before.
pub async fn rate(desk: &Desk, project: &ProjectKey, number: i32, rating: u8, remark: &str) -> Result<()> {
    desk.write(Permission::TicketAsk, project, async |tx| {
        let before = own(tx, number).await?;
        if before.state.is_open() || before.merged_into.is_some() {
            return Err(Error::rule(Say::new("error-ticket-not-resolved")).into());
        }
        let mut refused = Refusals::default();
        if !(1..=5).contains(&rating) {
            refused.add("rating", Say::new("error-choose"));
        }
        let remark = refused.take("remark", long_text(remark.trim())).unwrap_or_default();
        refused.finish()?;
        let mut after = ticket::Model { rating: Some(rating.into()), rating_remark: remark, rated_at: Some(tx.now()), ..before.clone() };
        if super::keep::differences(&before, &after).is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let event = keep(tx, &before, &mut after, EventKind::TicketRated).await?;
        Ok(Outcome::changed((), event.concerning(before.assignee_id)))
    })
    .await
}
