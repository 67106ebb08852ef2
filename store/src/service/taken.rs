//! A mail is taken in: it opens a ticket, or is added to one, in the name of whoever wrote it.

use golive_domain::{
    access::Permission,
    id::PersonId,
    service::{Channel, Impact, MailOutcome, RequestType, Urgency, What},
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{
    arrived::{CUT, Post},
    deeds::done,
    doing::Doing,
    letters,
    list::find,
    mail::Incoming,
    noted::{Became, came_meanwhile, note},
    open::{NewTicket, file},
    own::{own, say},
    receive::Received,
    sender::{Confirmed, says},
    ticket_files::{Kept, Place, keep_files, repeat},
    uploads::belong,
};
use crate::{
    Actor, Desk, Outcome, Result, Store, Via,
    desk::{Door, ProjectScope, Writer},
    entity::ticket_message,
};

/// The desk of whoever wrote the mail.
fn as_sender(store: &Store, id: PersonId) -> Desk {
    store.acting_as(Actor::Person { id, administrator: false, via: Via::Mail })
}

pub(super) async fn written(
    store: &Store,
    project: &ProjectKey,
    post: &Post<'_>,
    mail: &Incoming,
    by: PersonId,
    number: i32,
) -> Result<Received> {
    let files = keep_files(store, project, mail).await?;
    as_sender(store, by)
        .write(Permission::TicketAsk, project, async |tx| {
            if came_meanwhile(tx, post).await? {
                return Ok(Outcome::Unchanged(Received::Known));
            }
            let before = own(tx, number).await?;
            let told = say(tx, before, &words(mail), Channel::Email).await?;
            belongs(tx, post, mail, &files, told.at).await?;
            if let Some(place) = told.heard_at {
                shows_whole(tx, mail, place).await?;
                repeat(tx, told.at, place).await?;
            }
            let received = if told.at.message.is_some() { Received::Written(told.number) } else { Received::Opened(told.number) };
            Ok(Outcome::changed(received, told.event))
        })
        .await
}

pub(super) async fn answered(
    store: &Store,
    project: &ProjectKey,
    post: &Post<'_>,
    mail: &Incoming,
    by: PersonId,
    number: i32,
) -> Result<Received> {
    let files = keep_files(store, project, mail).await?;
    as_sender(store, by)
        .write(Permission::TicketAnswer, project, async |tx| {
            if came_meanwhile(tx, post).await? {
                return Ok(Outcome::Unchanged(Received::Known));
            }
            let before = find(tx, number).await?;
            let ticket = before.id;
            let (events, message) = done(tx, before, None, &Doing::Reply { body: words(mail) }, Channel::Email).await?;
            belongs(tx, post, mail, &files, Place { ticket, message }).await?;
            Ok(Outcome::of(Received::Written(number), events))
        })
        .await
}

pub(super) async fn opened(
    store: &Store,
    project: &ProjectKey,
    post: &Post<'_>,
    mail: &Incoming,
    by: PersonId,
    confirmed: Confirmed,
) -> Result<Received> {
    let files = keep_files(store, project, mail).await?;
    as_sender(store, by)
        .write(Permission::TicketAsk, project, async |tx| {
            if came_meanwhile(tx, post).await? {
                return Ok(Outcome::Unchanged(Received::Known));
            }
            let new = NewTicket {
                title: title(mail),
                // Whatever it quotes is all there is to know of what was before.
                body: cut(&mail.text, mail.is_cut),
                request: RequestType::Consultation,
                impact: Impact::Low,
                urgency: Urgency::Medium,
                department: None,
            };
            let (row, event) = file(tx, new, by, Channel::Email, What::OpenedByRequester).await?;
            belongs(tx, post, mail, &files, Place::opening(row.id)).await?;
            if confirmed == Confirmed::Yes {
                letters::opened(tx, &row).await?;
            }
            Ok(Outcome::changed(Received::Opened(row.number), event))
        })
        .await
}

fn cut(text: &str, is_cut: bool) -> String {
    if is_cut { format!("{text}{CUT}") } else { text.to_owned() }
}

fn words(mail: &Incoming) -> String {
    cut(&says(mail), mail.is_cut && mail.fresh.len() == mail.text.len())
}

/// What it is about, or how it begins.
fn title(mail: &Incoming) -> String {
    if let Some(subject) = &mail.subject {
        return subject.as_str().to_owned();
    }
    let first: String = says(mail).lines().next().unwrap_or_default().chars().take(80).collect();
    if first.trim().is_empty() { mail.from.address.to_string() } else { first }
}

/// Writes down what belongs to a mail that was taken in: its id and what it quoted, its files, its row.
async fn belongs(tx: &Writer<ProjectScope>, post: &Post<'_>, mail: &Incoming, files: &[Kept], place: Place) -> Result<()> {
    shows_whole(tx, mail, place).await?;
    if let Some(id) = place.message {
        let known = ticket_message::ActiveModel { mail_id: Set(post.mail_id.clone()), ..Default::default() };
        ticket_message::Entity::update_many().set(known).filter(ticket_message::COLUMN.id.eq(id)).exec(tx.db()).await?;
    }
    belong(tx, files, place).await?;
    let outcome = if place.message.is_some() { MailOutcome::Message } else { MailOutcome::Ticket };
    note(tx, post, Became { outcome, reason: None, path: None, ticket: Some(place.ticket), message: place.message }).await
}

/// What a mail quoted stays with what it said.
async fn shows_whole(tx: &Writer<ProjectScope>, mail: &Incoming, place: Place) -> Result<()> {
    let (Some(id), true) = (place.message, mail.text.trim() != mail.fresh.trim()) else { return Ok(()) };
    let whole = ticket_message::ActiveModel { whole: Set(Some(mail.text.clone())), ..Default::default() };
    ticket_message::Entity::update_many().set(whole).filter(ticket_message::COLUMN.id.eq(id)).exec(tx.db()).await?;
    Ok(())
}
