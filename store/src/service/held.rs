//! Mail that came in, above all what waits for somebody to look at it.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Event, EventKind},
    id::{MailId, TicketId},
    service::MailOutcome,
    text::{Email, ProjectKey},
};
use object_store::{ObjectStoreExt, path::Path};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    arrived::Post,
    mail::{Intake, Limits, read},
    receive::{Received, take_in, welcome},
    ticket_code,
};
use crate::{
    Desk, Outcome, Paged, Result,
    desk::{Door, ProjectScope},
    entity::{mail_received, mailbox, ticket},
    files::Download,
};

/// A mail that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailRow {
    pub id: MailId,
    pub outcome: MailOutcome,
    /// Why it was held or ignored.
    pub reason: Option<Say>,
    /// The address it says it is from; empty where it says none.
    pub sender: String,
    pub subject: String,
    pub bytes: u64,
    /// The number and the code of its ticket.
    pub ticket: Option<(i32, String)>,
    /// It lies as it came.
    pub is_kept: bool,
    pub at: DateTime<Utc>,
}

/// An address people write to, and how looking into its mailbox goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailboxRow {
    pub address: Email,
    /// `None` where nobody looks, or did yet: mail is brought.
    pub polled_at: Option<DateTime<Utc>>,
    pub error: Option<String>,
}

/// What came in by mail.
#[derive(Clone, Debug)]
pub struct MailView {
    pub page: Paged<MailRow>,
    /// Those that somebody has to look at.
    pub held: u64,
    pub mailboxes: Vec<MailboxRow>,
}

/// Mails of one page.
pub const PER_PAGE: u64 = 50;

/// Whoever directs tickets: mail of one outcome, or all; the latest first.
pub async fn mail_received(desk: &Desk, project: &ProjectKey, outcome: Option<MailOutcome>, page: u64) -> Result<MailView> {
    let door = desk.read(Permission::TicketDirect, project).await?;
    let mine = || mail_received::Entity::find().filter(mail_received::COLUMN.project_id.eq(door.project().id));
    let held = mine().filter(mail_received::COLUMN.outcome.eq(MailOutcome::Held)).count(door.db()).await?;
    let found = match outcome {
        Some(outcome) => mine().filter(mail_received::COLUMN.outcome.eq(outcome)),
        None => mine(),
    };
    let total = found.clone().count(door.db()).await?;
    let page = Paged::<()>::number(page, total, PER_PAGE);
    let found = found.order_by_desc(mail_received::COLUMN.at).order_by_desc(mail_received::COLUMN.id);
    let found = found.offset((page - 1) * PER_PAGE).limit(PER_PAGE).all(door.db()).await?;
    let tickets: Vec<(TicketId, i32)> = ticket::Entity::find()
        .select_only()
        .columns([ticket::Column::Id, ticket::Column::Number])
        .filter(ticket::COLUMN.id.is_in(found.iter().filter_map(|row| row.ticket_id)))
        .into_tuple()
        .all(door.db())
        .await?;
    let row = |row: mail_received::Model| MailRow {
        id: row.id,
        outcome: row.outcome,
        reason: row.reason.and_then(|reason| serde_json::from_value(reason).ok()),
        sender: row.sender,
        subject: row.subject,
        bytes: u64::try_from(row.bytes).unwrap_or_default(),
        ticket: tickets
            .iter()
            .find(|(id, _)| Some(*id) == row.ticket_id)
            .map(|(_, number)| (*number, ticket_code(&door.project().key, *number))),
        is_kept: row.path.is_some(),
        at: row.at,
    };
    let states = mailbox::Entity::find().filter(mailbox::COLUMN.project_id.eq(door.project().id)).all(door.db()).await?;
    let addresses = desk.store().receptions().desks.get(project).map(|desk| desk.addresses.clone()).unwrap_or_default();
    let state = |address: Email| {
        let state = states.iter().find(|state| state.address == address.as_str());
        MailboxRow { polled_at: state.and_then(|state| state.polled_at), error: state.and_then(|state| state.error.clone()), address }
    };
    let rows = found.into_iter().map(row).collect();
    Ok(MailView { page: Paged { rows, total, page, size: PER_PAGE }, held, mailboxes: addresses.into_iter().map(state).collect() })
}

/// How many mails somebody has to look at; none for whoever may not.
pub async fn mail_held(desk: &Desk, project: &ProjectKey) -> Result<u64> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    if !door.scope().may(Permission::TicketDirect) {
        return Ok(0);
    }
    let held = mail_received::Entity::find()
        .filter(mail_received::COLUMN.project_id.eq(door.project().id))
        .filter(mail_received::COLUMN.outcome.eq(MailOutcome::Held));
    Ok(held.count(door.db()).await?)
}

/// Whoever directs tickets: the mail as it came.
pub async fn raw_mail(desk: &Desk, project: &ProjectKey, id: MailId) -> Result<Download> {
    let door = desk.read(Permission::TicketDirect, project).await?;
    let row = find(&door, id).await?;
    let path = row.path.ok_or(Error::NotFound)?;
    // Nothing in it is shown by a browser as anything but text.
    desk.store().download(&path, format!("{id}.eml.txt"), "text/plain".to_owned()).await
}

/// Whoever directs tickets: its sender is a requester from now on, and the mail is taken in as if it came now. Gives the number
/// of its ticket.
pub async fn let_in(desk: &Desk, project: &ProjectKey, id: MailId) -> Result<i32> {
    let door = desk.read(Permission::TicketDirect, project).await?;
    let row = find(&door, id).await?;
    let path = row.path.filter(|_| row.outcome == MailOutcome::Held).ok_or_else(|| Error::rule(Say::new("error-mail-settled")))?;
    drop(door);
    let store = desk.store();
    let raw = store.inner.files.get(&Path::from(path.as_str())).await?.bytes().await?;
    let own = store.receptions().own();
    let intake = Intake { own: &own, host: &store.receptions().host, marker: "", limits: Limits::default() };
    let mail = read(&raw, &intake).map_err(|unreadable| Error::rule(unreadable.say()))?;
    welcome(desk, project, &mail, Some(EventKind::MailLetIn)).await?;
    let post = Post::read(store, raw.as_ref().into()).let_in(id, desk.actor().person());
    let number = match take_in(store, project, &post).await? {
        Received::Opened(number) | Received::Written(number) => number,
        Received::Ignored | Received::Held | Received::Known => return Err(Error::rule(Say::new("error-mail-settled")).into()),
    };
    forget(desk, &path).await;
    Ok(number)
}

/// Whoever directs tickets: the mail is gone, and that it was there stays.
pub async fn discard(desk: &Desk, project: &ProjectKey, id: MailId) -> Result<()> {
    let path = desk
        .write(Permission::TicketDirect, project, async |tx| {
            let row = find(tx, id).await?;
            if row.outcome != MailOutcome::Held {
                return Err(Error::rule(Say::new("error-mail-settled")).into());
            }
            let gone = mail_received::ActiveModel {
                outcome: Set(MailOutcome::Discarded),
                path: Set(None),
                handled_at: Set(Some(tx.now())),
                handled_by: Set(tx.writer()),
                ..Default::default()
            };
            mail_received::Entity::update_many().set(gone).filter(mail_received::COLUMN.id.eq(id)).exec(tx.db()).await?;
            Ok(Outcome::changed(row.path, Event::new(EventKind::MailDiscarded, tx.project().id, row.sender)))
        })
        .await?;
    if let Some(path) = path {
        forget(desk, &path).await;
    }
    Ok(())
}

/// The bytes of a mail that was settled; where they stay behind, nobody refers to them.
async fn forget(desk: &Desk, path: &str) {
    if let Err(error) = desk.store().inner.files.delete(&Path::from(path)).await {
        tracing::warn!(%error, path, "the bytes of a mail that was settled could not be taken away");
    }
}

async fn find(door: &impl Door<Scope = ProjectScope>, id: MailId) -> Result<mail_received::Model> {
    let mine = mail_received::Entity::find_by_id(id).filter(mail_received::COLUMN.project_id.eq(door.project().id));
    Ok(mine.one(door.db()).await?.ok_or(Error::NotFound)?)
}
