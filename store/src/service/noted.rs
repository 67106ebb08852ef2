//! What is written down of every mail that comes: the same mail twice is one.

use golive_domain::{
    Error as Refusal, Say,
    access::Permission,
    events::{Event, EventKind},
    id::{MailId, MessageId, TicketId},
    service::MailOutcome,
    text::ProjectKey,
};
use object_store::{ObjectStoreExt, path::Path};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::{arrived::Post, receive::Received};
use crate::{
    Actor, Desk, Error, Outcome, Result, Store,
    desk::{Door, ProjectScope, Writer},
    entity::mail_received,
    fresh,
};

/// What a row says of a mail.
pub(super) struct Became {
    pub outcome: MailOutcome,
    pub reason: Option<Say>,
    pub path: Option<String>,
    pub ticket: Option<TicketId>,
    pub message: Option<MessageId>,
}

pub(super) async fn is_known(door: &impl Door<Scope = ProjectScope>, known_by: &str) -> Result<bool> {
    let known = mail_received::Entity::find()
        .filter(mail_received::COLUMN.project_id.eq(door.project().id))
        .filter(mail_received::COLUMN.known_by.eq(known_by));
    Ok(known.count(door.db()).await? > 0)
}

/// Whether somebody else took it in since it was looked for.
pub(super) async fn came_meanwhile(tx: &Writer<ProjectScope>, post: &Post<'_>) -> Result<bool> {
    let Some((id, _)) = post.held else { return is_known(tx, &post.known_by).await };
    let held = mail_received::Entity::find_by_id(id).filter(mail_received::COLUMN.outcome.eq(MailOutcome::Held));
    Ok(held.count(tx.db()).await? == 0)
}

/// The row of a mail: a new one, or the one that held it.
pub(super) async fn note(tx: &Writer<ProjectScope>, post: &Post<'_>, became: Became) -> Result<()> {
    let reason = became.reason.map(serde_json::to_value).transpose().map_err(|cause| Error::broken("a reason cannot be kept", cause))?;
    let row = mail_received::ActiveModel {
        outcome: Set(became.outcome),
        reason: Set(reason),
        path: Set(became.path),
        ticket_id: Set(became.ticket),
        message_id: Set(became.message),
        ..Default::default()
    };
    if let Some((id, by)) = post.held {
        let row = mail_received::ActiveModel { handled_at: Set(Some(tx.now())), handled_by: Set(by), ..row };
        mail_received::Entity::update_many().set(row).filter(mail_received::COLUMN.id.eq(id)).exec(tx.db()).await?;
        return Ok(());
    }
    let row = mail_received::ActiveModel {
        id: Set(tx.id()),
        project_id: Set(tx.project().id),
        known_by: Set(post.known_by.clone()),
        mail_id: Set(post.mail_id.clone()),
        sender: Set(post.sender.clone()),
        subject: Set(post.subject.clone()),
        bytes: Set(i64::try_from(post.arrived.size).unwrap_or(i64::MAX)),
        at: Set(tx.now()),
        handled_at: Set(None),
        handled_by: Set(None),
        ..row
    };
    mail_received::Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// Keeps a mail until somebody looks at it. One that somebody looked at and that cannot be let in stays held, and they are told.
pub(super) async fn hold(store: &Store, project: &ProjectKey, post: &Post<'_>, why: Say) -> Result<Received> {
    if post.held.is_some() {
        return Err(Refusal::rule(why).into());
    }
    let golive = store.acting_as(Actor::System);
    let place = golive.read(Permission::TicketDirect, project).await?.project().id;
    let path = format!("mail/{place}/{}", fresh::id::<MailId>(store.clock().now()));
    store.inner.files.put(&Path::from(path.as_str()), post.arrived.raw.to_vec().into()).await?;
    let became = Became { outcome: MailOutcome::Held, reason: Some(why), path: Some(path), ticket: None, message: None };
    beside(&golive, project, post, EventKind::MailHeld, became, Received::Held).await
}

pub(super) async fn ignore(store: &Store, project: &ProjectKey, post: &Post<'_>, why: Say, ticket: Option<TicketId>) -> Result<Received> {
    let became = Became { outcome: MailOutcome::Ignored, reason: Some(why), path: None, ticket, message: None };
    beside(&store.acting_as(Actor::System), project, post, EventKind::MailIgnored, became, Received::Ignored).await
}

/// Writes down a mail that touches no ticket.
async fn beside(
    golive: &Desk,
    project: &ProjectKey,
    post: &Post<'_>,
    kind: EventKind,
    became: Became,
    received: Received,
) -> Result<Received> {
    golive
        .write(Permission::TicketDirect, project, async |tx| {
            if came_meanwhile(tx, post).await? {
                return Ok(Outcome::Unchanged(Received::Known));
            }
            let event = Event::new(kind, tx.project().id, post.sender.clone());
            note(tx, post, became).await?;
            Ok(Outcome::changed(received, event))
        })
        .await
}
