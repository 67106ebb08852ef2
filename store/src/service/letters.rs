//! Letters to requesters: that a ticket is there, what was answered.

use golive_domain::{Say, accounts::PersonState, events::EventKind, id::MessageId, text::Email};
use sea_orm::EntityTrait;

use super::ticket_code;
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{person, ticket},
    outbox::{Letter, mail},
};

/// The requester reads by mail what was answered in public; the actor is not written to of the own deed.
pub(super) async fn answered(
    tx: &Writer<ProjectScope>,
    row: &ticket::Model,
    _message: MessageId,
    body: &str,
    kind: EventKind,
) -> Result<()> {
    let key = match kind {
        EventKind::TicketAsked => "mail-ticket-asked",
        EventKind::TicketResolved => "mail-ticket-resolved",
        _ => "mail-ticket-replied",
    };
    write(tx, row, Say::new(key).with("body", body)).await
}

async fn write(tx: &Writer<ProjectScope>, row: &ticket::Model, say: Say) -> Result<()> {
    if tx.writer() == Some(row.requester_id) {
        return Ok(());
    }
    let Some(person) = person::Entity::find_by_id(row.requester_id).one(tx.db()).await? else { return Ok(()) };
    if !matches!(person.state, PersonState::Active | PersonState::Invited) {
        return Ok(());
    }
    let Some(Ok(to)) = person.email.as_deref().map(Email::parse) else { return Ok(()) };
    let say = say.with("code", ticket_code(&tx.project().key, row.number)).with("title", &row.title);
    let path = Some(format!("/p/{}/tickets/{}", tx.project().key, row.number));
    mail(tx, &Letter { to, locale: person.locale, say, path }).await
}
