//! Letters to requesters: that a ticket is there, what was answered.

use chrono::{DateTime, Utc};
use golive_domain::{
    Say,
    accounts::PersonState,
    events::EventKind,
    id::MessageId,
    service::{Audience, MailOutcome, Metric},
    text::Email,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    book::book,
    mail::{MessageId as MailsId, Token},
    open::promises,
    ticket_code,
    warn::local,
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{mail_received, person, ticket, ticket_clock, ticket_message},
    outbox::{Letter, Thread, mail},
};

/// The requester's confirmation: a letter's name, its subject and body are two messages.
const OPENED: &str = "mail-ticket-opened";
/// It goes on as part of another ticket, and that one is resolved: letters' names too.
const MERGED: &str = "mail-ticket-merged";
const SETTLED: &str = "mail-ticket-settled";

/// The requester reads by mail what was answered in public; the actor is not written to of the own deed.
pub(super) async fn answered(
    tx: &Writer<ProjectScope>,
    row: &ticket::Model,
    message: MessageId,
    body: &str,
    kind: EventKind,
) -> Result<()> {
    if tx.writer() == Some(row.requester_id) {
        return Ok(());
    }
    let key = match kind {
        EventKind::TicketAsked => "mail-ticket-asked",
        EventKind::TicketResolved => "mail-ticket-resolved",
        _ => "mail-ticket-replied",
    };
    write(tx, row, Say::new(key).with("body", body), Some(message)).await
}

/// The requester reads by mail that the ticket is there, and what is promised; an answer to that is led to it.
pub(super) async fn opened(tx: &Writer<ProjectScope>, row: &ticket::Model) -> Result<()> {
    let promised = promises(&book(tx).await?, row.request, row.priority, tx.now())?;
    let due = |metric: Metric| promised.iter().find(|promise| promise.metric == metric).and_then(|promise| promise.due);
    confirm(tx, row, due).await
}

/// The same of a ticket whose clocks began at another time: what is promised is what they say.
pub(super) async fn split_off(tx: &Writer<ProjectScope>, row: &ticket::Model) -> Result<()> {
    let clocks = ticket_clock::Entity::find().filter(ticket_clock::COLUMN.ticket_id.eq(row.id)).all(tx.db()).await?;
    let due = |metric: Metric| clocks.iter().find(|clock| clock.metric == metric).and_then(|clock| clock.due_at);
    confirm(tx, row, due).await
}

async fn confirm(tx: &Writer<ProjectScope>, row: &ticket::Model, due: impl Fn(Metric) -> Option<DateTime<Utc>>) -> Result<()> {
    let Some(reader) = reader(tx, row).await? else { return Ok(()) };
    let said = |metric: Metric| due(metric).map_or_else(|| "none".to_owned(), |due| local(tx, due, reader.calendar).to_string());
    let say = Say::new(OPENED).with("response", said(Metric::FirstResponse)).with("resolution", said(Metric::Resolution));
    write_to(tx, row, reader, say, None).await
}

/// The requester, as long as letters reach them.
async fn reader(tx: &Writer<ProjectScope>, row: &ticket::Model) -> Result<Option<person::Model>> {
    let person = person::Entity::find_by_id(row.requester_id).one(tx.db()).await?;
    Ok(person.filter(|person| matches!(person.state, PersonState::Active | PersonState::Invited)))
}

/// The requester reads by mail that the ticket goes on as part of another one, by its code where they may see that.
pub(super) async fn merged(tx: &Writer<ProjectScope>, row: &ticket::Model, seen: Option<&ticket::Model>) -> Result<()> {
    if tx.writer() == Some(row.requester_id) {
        return Ok(());
    }
    let into = seen.map_or_else(|| "none".to_owned(), |survivor| ticket_code(&tx.project().key, survivor.number));
    write(tx, row, Say::new(MERGED).with("into", into), None).await
}

/// The requester reads by mail that what the ticket became part of is resolved.
pub(super) async fn settled(tx: &Writer<ProjectScope>, row: &ticket::Model) -> Result<()> {
    write(tx, row, Say::new(SETTLED), None).await
}

async fn write(tx: &Writer<ProjectScope>, row: &ticket::Model, say: Say, message: Option<MessageId>) -> Result<()> {
    match reader(tx, row).await? {
        Some(person) => write_to(tx, row, person, say, message).await,
        None => Ok(()),
    }
}

async fn write_to(
    tx: &Writer<ProjectScope>,
    row: &ticket::Model,
    person: person::Model,
    say: Say,
    message: Option<MessageId>,
) -> Result<()> {
    let Some(Ok(to)) = person.email.as_deref().map(Email::parse) else { return Ok(()) };
    let say = say.with("code", ticket_code(&tx.project().key, row.number)).with("title", &row.title);
    let path = Some(format!("/p/{}/tickets/{}", tx.project().key, row.number));
    let thread = match Token::parse(&row.token) {
        Some(token) => {
            Some(Thread { project: tx.project().key.clone(), token: token.as_str().to_owned(), message, said: said(tx, row).await? })
        }
        None => None,
    };
    mail(tx, &Letter { to, locale: person.locale, say, path, thread }).await
}

/// Ids that a letter can refer to, at most so many.
const SAID: u64 = 20;

/// The ids of the mails that were exchanged on a ticket in public, the oldest first.
async fn said(tx: &Writer<ProjectScope>, row: &ticket::Model) -> Result<Vec<String>> {
    let opened = mail_received::Entity::find()
        .select_only()
        .column(mail_received::Column::MailId)
        .filter(mail_received::COLUMN.ticket_id.eq(row.id))
        .filter(mail_received::COLUMN.outcome.eq(MailOutcome::Ticket))
        .into_tuple::<Option<String>>()
        .one(tx.db())
        .await?;
    let mut said = ticket_message::Entity::find()
        .select_only()
        .column(ticket_message::Column::MailId)
        .filter(ticket_message::COLUMN.ticket_id.eq(row.id))
        .filter(ticket_message::COLUMN.audience.eq(Audience::Public))
        .filter(ticket_message::COLUMN.mail_id.is_not_null())
        .order_by_desc(ticket_message::COLUMN.at)
        .order_by_desc(ticket_message::COLUMN.id)
        .limit(SAID)
        .into_tuple::<Option<String>>()
        .all(tx.db())
        .await?;
    said.reverse();
    Ok(opened.into_iter().chain(said).flatten().filter(|id| MailsId::parse(id).is_some()).collect())
}
