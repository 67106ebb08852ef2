//! Files of tickets, by mail and by form: who reads the words they came with may have them.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::Permission,
    id::{MessageId, ProjectId, TicketFileId, TicketId},
    text::ProjectKey,
};
use object_store::{ObjectStoreExt, path::Path};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder};
use serde::Serialize;

use super::{arrived::digest, detail::audiences, list::visible, mail::Incoming};
use crate::{
    Actor, Desk, Result, Store,
    backlog::{MAX_BYTES, sniffed},
    desk::{Door, ProjectScope, Reader, Writer},
    entity::{ticket, ticket_file, ticket_message},
    files::Download,
    fresh,
};

/// A file as its ticket shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TicketFile {
    pub id: TicketFileId,
    /// What it came with; `None` for what opened the ticket.
    pub message: Option<MessageId>,
    pub name: String,
    /// Read from the bytes.
    pub media_type: String,
    pub bytes: u64,
    /// It was too much: only its name was kept.
    pub is_left_out: bool,
    pub at: DateTime<Utc>,
}

/// What files came with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub ticket: TicketId,
    /// `None` for what opened the ticket.
    pub message: Option<MessageId>,
}

impl Place {
    /// With the words that opened the ticket.
    pub fn opening(ticket: TicketId) -> Self {
        Self { ticket, message: None }
    }

    /// With something that was said on it later.
    pub fn said(ticket: TicketId, message: MessageId) -> Self {
        Self { ticket, message: Some(message) }
    }
}

/// A file that lies in its place, before its row is written.
pub(super) struct Kept {
    id: TicketFileId,
    name: String,
    media_type: String,
    bytes: usize,
    path: Option<String>,
    sha256: String,
}

/// Puts the files of a mail in their place, outside of any transaction: nobody waits for them. Where the mail is not taken in
/// after all, a file nobody refers to stays behind.
pub(super) async fn keep_files(store: &Store, project: &ProjectKey, mail: &Incoming) -> Result<Vec<Kept>> {
    let place = store.acting_as(Actor::System).read(Permission::TicketDirect, project).await?.project().id;
    let id = || fresh::id::<TicketFileId>(store.clock().now());
    let left_out = |name: &str, bytes: usize| Kept {
        id: id(),
        name: name.to_owned(),
        media_type: String::new(),
        bytes,
        path: None,
        sha256: String::new(),
    };
    let mut kept = Vec::new();
    for file in &mail.attachments {
        if file.bytes.len() as u64 > MAX_BYTES {
            kept.push(left_out(&file.name, file.bytes.len()));
            continue;
        }
        kept.push(Kept::put(store, place, &file.name, Bytes::copy_from_slice(&file.bytes)).await?);
    }
    kept.extend(mail.left_out.iter().map(|file| left_out(&file.name, file.bytes)));
    Ok(kept)
}

impl Kept {
    /// Puts bytes in their place.
    pub(super) async fn put(store: &Store, project: ProjectId, name: &str, content: Bytes) -> Result<Self> {
        let id = fresh::id::<TicketFileId>(store.clock().now());
        let path = format!("tickets/{project}/{id}");
        let (media_type, sha256, bytes) = (sniffed(&content).to_owned(), digest(&content), content.len());
        store.inner.files.put(&Path::from(path.as_str()), content.into()).await?;
        Ok(Self { id, name: name.to_owned(), media_type, bytes, path: Some(path), sha256 })
    }

    pub(super) fn id(&self) -> TicketFileId {
        self.id
    }

    /// Takes the bytes away again; where that fails, nobody refers to them.
    pub(super) async fn forget(&self, store: &Store) {
        let Some(path) = &self.path else { return };
        if let Err(error) = store.inner.files.delete(&Path::from(path.as_str())).await {
            tracing::warn!(%error, path, "the bytes of a file that was refused could not be taken away");
        }
    }

    /// Its row.
    pub(super) async fn belongs(&self, tx: &Writer<ProjectScope>, place: Place) -> Result<()> {
        let row = ticket_file::ActiveModel {
            id: Set(self.id),
            ticket_id: Set(place.ticket),
            message_id: Set(place.message),
            name: Set(self.name.clone()),
            media_type: Set(self.media_type.clone()),
            bytes: Set(i64::try_from(self.bytes).unwrap_or(i64::MAX)),
            path: Set(self.path.clone()),
            sha256: Set(self.sha256.clone()),
            at: Set(tx.now()),
            removed_at: Set(None),
        };
        ticket_file::Entity::insert(row).exec_without_returning(tx.db()).await?;
        Ok(())
    }
}

/// The files of one place stand at another one too, as its own: the bytes lie where they lay.
pub(super) async fn repeat(tx: &Writer<ProjectScope>, from: Place, to: Place) -> Result<()> {
    let came = match from.message {
        Some(message) => ticket_file::COLUMN.message_id.eq(message),
        None => ticket_file::COLUMN.message_id.is_null(),
    };
    let files = ticket_file::Entity::find()
        .filter(ticket_file::COLUMN.ticket_id.eq(from.ticket))
        .filter(came)
        .filter(ticket_file::COLUMN.removed_at.is_null())
        .order_by_asc(ticket_file::COLUMN.id);
    for file in files.all(tx.db()).await? {
        let again = ticket_file::Model { id: tx.id(), ticket_id: to.ticket, message_id: to.message, ..file };
        ticket_file::Entity::insert(again.into_active_model()).exec_without_returning(tx.db()).await?;
    }
    Ok(())
}

/// Whoever reads what it came with.
pub async fn ticket_file(desk: &Desk, project: &ProjectKey, id: TicketFileId) -> Result<Download> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let file = ticket_file::Entity::find_by_id(id).filter(ticket_file::COLUMN.removed_at.is_null());
    let file = file.one(door.db()).await?.ok_or(Error::NotFound)?;
    let row = visible(&door).filter(ticket::COLUMN.id.eq(file.ticket_id)).one(door.db()).await?.ok_or(Error::NotFound)?;
    if let Some(message) = file.message_id {
        let heard = ticket_message::Entity::find_by_id(message).filter(ticket_message::COLUMN.audience.is_in(audiences(&door, &row)));
        if heard.count(door.db()).await? == 0 {
            return Err(Error::NotFound.into());
        }
    }
    let path = file.path.ok_or(Error::NotFound)?;
    desk.store().download(&path, file.name, file.media_type).await
}

/// The files of a ticket that came with any of these messages or opened it, the oldest first.
pub(super) async fn files_of(door: &Reader<ProjectScope>, ticket: TicketId, heard: &[MessageId]) -> Result<Vec<TicketFile>> {
    let rows = ticket_file::Entity::find()
        .filter(ticket_file::COLUMN.ticket_id.eq(ticket))
        .filter(ticket_file::COLUMN.removed_at.is_null())
        .order_by_asc(ticket_file::COLUMN.id)
        .all(door.db())
        .await?;
    let file = |row: ticket_file::Model| TicketFile {
        id: row.id,
        message: row.message_id,
        name: row.name,
        media_type: row.media_type,
        bytes: u64::try_from(row.bytes).unwrap_or_default(),
        is_left_out: row.path.is_none(),
        at: row.at,
    };
    let is_heard = |row: &ticket_file::Model| row.message_id.is_none_or(|message| heard.contains(&message));
    Ok(rows.into_iter().filter(is_heard).map(file).collect())
}
