//! Who wrote a mail, which ticket it belongs to, and what follows from both.

use chrono::TimeDelta;
use golive_domain::{
    Say,
    access::{Permission, any_allows},
    accounts::PersonState,
    id::{PersonId, TicketId},
    service::Channel,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::{
    arrived::digest,
    mail::{Incoming, Token},
    merge::outlived,
    reception::Receptions,
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Reader},
    entity::{mail_received, membership, person, ticket, ticket_message},
};

/// What is to become of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// A program sent it.
    Ignored { why: Say, ticket: Option<TicketId> },
    /// Somebody has to look at it.
    Held(Say),
    /// The requester writes on the own ticket.
    Written { by: PersonId, number: i32 },
    /// Somebody of the service desk answers.
    Answered { by: PersonId, number: i32 },
    /// It opens a ticket.
    Opened { by: PersonId, confirmed: Confirmed },
    /// The same, of somebody nobody knows yet.
    OpenedByStranger,
}

/// Whether a requester is told by mail that the ticket is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Confirmed {
    Yes,
    /// It would be unwelcome, or could begin a conversation of two programs.
    No,
}

/// Whether somebody of the desk looked at the mail and let it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looked {
    NotYet,
    LetIn,
}

/// Tickets that one person opens by mail within an hour before they are no longer confirmed: two programs that do not know
/// each other for programs end here.
const CONFIRMED_AN_HOUR: u64 = 5;
/// Tickets that one person opens by mail within an hour before somebody has to look.
const OPENED_AN_HOUR: u64 = 20;

/// What follows from a mail for the project the door stands in.
pub(super) async fn fate(door: &Reader<ProjectScope>, mail: &Incoming, receptions: &Receptions, looked: Looked) -> Result<Fate> {
    let thread = thread(door, mail).await?;
    if let Some(why) = mail.automatic.filter(|why| why.is_by_machine()) {
        return Ok(Fate::Ignored { why: why.say(), ticket: thread.map(|ticket| ticket.id) });
    }
    let held = |key: &str| Ok(Fate::Held(Say::new(key).with("address", &mail.from.address)));
    if says(mail).is_empty() && mail.subject.is_none() {
        return held("error-mail-empty");
    }
    let known = person::Entity::find().filter(person::COLUMN.email.eq(mail.from.address.as_str())).one(door.db()).await?;
    let Some(known) = known else {
        return match (thread, looked, receptions.lets_in(&door.project().key, &mail.from.address)) {
            (Some(_), Looked::NotYet, _) => held("error-mail-others-ticket"),
            (None, _, true) => Ok(Fate::OpenedByStranger),
            _ => held("error-mail-unknown-sender"),
        };
    };
    if !matches!(known.state, PersonState::Active | PersonState::Invited) {
        return held("error-mail-sender-out");
    }
    let roles = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(door.project().id))
        .filter(membership::COLUMN.person_id.eq(known.id))
        .all(door.db())
        .await?;
    let roles: Vec<_> = roles.into_iter().map(|row| row.role).collect();
    let may = |permission| any_allows(&roles, permission);
    match thread {
        Some(_) if says(mail).is_empty() => held("error-mail-empty"),
        Some(ticket) if ticket.requester_id == known.id && may(Permission::TicketAsk) => {
            Ok(Fate::Written { by: known.id, number: ticket.number })
        }
        Some(ticket) if may(Permission::TicketAnswer) && looked == Looked::NotYet => {
            // What became part of another ticket is answered there, unless somebody else would read it.
            match outlived(door, &ticket).await? {
                None => Ok(Fate::Answered { by: known.id, number: ticket.number }),
                Some(survivor) if survivor.requester_id == ticket.requester_id => {
                    Ok(Fate::Answered { by: known.id, number: survivor.number })
                }
                Some(_) => held("error-mail-others-ticket"),
            }
        }
        Some(_) if looked == Looked::NotYet => held("error-mail-others-ticket"),
        _ if may(Permission::TicketAsk) => {
            let opened = opened_lately(door, known.id).await?;
            match looked {
                Looked::NotYet if opened >= OPENED_AN_HOUR => held("error-mail-too-many"),
                _ => {
                    let welcome = mail.automatic.is_none() && opened < CONFIRMED_AN_HOUR;
                    Ok(Fate::Opened { by: known.id, confirmed: if welcome { Confirmed::Yes } else { Confirmed::No } })
                }
            }
        }
        _ if receptions.lets_in(&door.project().key, &mail.from.address) => Ok(Fate::OpenedByStranger),
        _ => held("error-mail-unknown-sender"),
    }
}

/// What a mail says on a ticket: its new text, or the names of its files where it says nothing.
pub(super) fn says(mail: &Incoming) -> String {
    let fresh = mail.fresh.trim();
    if !fresh.is_empty() {
        return fresh.to_owned();
    }
    mail.attachments.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// The ticket of this project that a mail belongs to: by a token, or by a mail it answers.
async fn thread(door: &Reader<ProjectScope>, mail: &Incoming) -> Result<Option<ticket::Model>> {
    let tickets = || ticket::Entity::find().filter(ticket::COLUMN.project_id.eq(door.project().id));
    for token in mail.tokens.iter().map(Token::as_str) {
        if let Some(found) = tickets().filter(ticket::COLUMN.token.eq(token)).one(door.db()).await? {
            return Ok(Some(found));
        }
    }
    let answered: Vec<_> = mail.in_reply_to.iter().chain(mail.references.iter().rev()).collect();
    if answered.is_empty() {
        return Ok(None);
    }
    let received = mail_received::Entity::find()
        .filter(mail_received::COLUMN.project_id.eq(door.project().id))
        .filter(mail_received::COLUMN.known_by.is_in(answered.iter().map(|id| digest(id.as_str().as_bytes()))))
        .filter(mail_received::COLUMN.ticket_id.is_not_null());
    let mut ids: Vec<TicketId> = received.all(door.db()).await?.into_iter().filter_map(|row| row.ticket_id).collect();
    let said = ticket_message::Entity::find().filter(ticket_message::COLUMN.mail_id.is_in(answered.iter().map(|id| id.as_str())));
    ids.extend(said.all(door.db()).await?.into_iter().map(|row| row.ticket_id));
    Ok(tickets().filter(ticket::COLUMN.id.is_in(ids)).one(door.db()).await?)
}

async fn opened_lately(door: &Reader<ProjectScope>, by: PersonId) -> Result<u64> {
    let opened = ticket::Entity::find()
        .filter(ticket::COLUMN.project_id.eq(door.project().id))
        .filter(ticket::COLUMN.requester_id.eq(by))
        .filter(ticket::COLUMN.channel.eq(Channel::Email))
        .filter(ticket::COLUMN.created_at.gt(door.now() - TimeDelta::hours(1)));
    Ok(opened.count(door.db()).await?)
}
