//! Files on an item. What a file is, is read from its bytes; what its name says is not believed.

use std::collections::BTreeSet;

use bytes::Bytes;
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::{AttachmentId, ItemId},
    text::ProjectKey,
};
use object_store::{ObjectStoreExt, path::Path};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{PersonRef, code, comments, taken};
use crate::{
    Desk, Result,
    desk::{Door, Outcome, ProjectScope},
    entity::attachment,
    files::Download,
};

/// Largest file.
pub const MAX_BYTES: u64 = 25 * 1024 * 1024;

const NAME: usize = 200;

/// A file as its item shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Attached {
    pub id: AttachmentId,
    pub name: String,
    /// Read from the bytes.
    pub media_type: String,
    pub bytes: i64,
    pub author: PersonRef,
    pub at: chrono::DateTime<chrono::Utc>,
}

/// Whoever may attach files. The file is kept before its row is; a row that fails leaves a file nobody refers to.
pub async fn attach(desk: &Desk, project: &ProjectKey, item: ItemId, name: &str, content: Bytes) -> Result<AttachmentId> {
    let limit = MAX_BYTES;
    let size = content.len() as u64;
    if size > limit {
        return Err(Error::TooLarge { limit_bytes: limit }.into());
    }
    if size == 0 {
        return Err(Error::field("file", Say::new("error-file-empty")).into());
    }
    let name = plain_name(name);
    desk.write(Permission::AttachmentWrite, project, async |tx| {
        let row = taken::find(tx, item).await?;
        let id = tx.id::<AttachmentId>();
        let path = format!("attachments/{}/{id}", tx.project().id);
        desk.store().inner.files.put(&Path::from(path.as_str()), content.clone().into()).await?;
        let file = attachment::ActiveModel {
            id: Set(id),
            project_id: Set(tx.project().id),
            item_id: Set(item),
            author_id: Set(desk.actor().signed_in()?),
            name: Set(name.clone()),
            media_type: Set(sniffed(&content).to_owned()),
            bytes: Set(i64::try_from(size).unwrap_or(i64::MAX)),
            path: Set(path),
            sha256: Set(format!("{:x}", Sha256::digest(&content))),
            at: Set(tx.now()),
            removed_at: Set(None),
        };
        attachment::Entity::insert(file).exec_without_returning(tx.db()).await?;
        let change = Change::new("file", serde_json::Value::Null, name.clone());
        let label = code::label(&tx.project().key, row.number, &row.title);
        Ok(Outcome::changed(id, Event::new(EventKind::FileAttached, item, label).changing([change])))
    })
    .await
}

/// Takes a file off its item. Whoever may attach files; the bytes stay, as history does.
pub async fn detach(desk: &Desk, project: &ProjectKey, id: AttachmentId) -> Result<ItemId> {
    desk.write(Permission::AttachmentWrite, project, async |tx| {
        let file = find(tx, id).await?;
        let row = taken::find(tx, file.item_id).await?;
        let gone = attachment::ActiveModel { removed_at: Set(Some(tx.now())), ..Default::default() };
        attachment::Entity::update_many().set(gone).filter(attachment::COLUMN.id.eq(id)).exec(tx.db()).await?;
        let change = Change::new("file", file.name, serde_json::Value::Null);
        let label = code::label(&tx.project().key, row.number, &row.title);
        Ok(Outcome::changed(row.id, Event::new(EventKind::FileRemoved, row.id, label).changing([change])))
    })
    .await
}

/// Whoever sees the backlog.
pub async fn download(desk: &Desk, project: &ProjectKey, id: AttachmentId) -> Result<Download> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    let file = find(&door, id).await?;
    desk.store().download(&file.path, file.name, file.media_type).await
}

/// The files of an item, oldest first.
pub(super) async fn of_item(door: &impl Door<Scope = ProjectScope>, item: ItemId) -> Result<Vec<Attached>> {
    let rows = attachment::Entity::find()
        .filter(attachment::COLUMN.item_id.eq(item))
        .filter(attachment::COLUMN.removed_at.is_null())
        .order_by_asc(attachment::COLUMN.id)
        .all(door.db())
        .await?;
    let names = comments::names(door, rows.iter().map(|row| row.author_id).collect::<BTreeSet<_>>()).await?;
    let view = |row: attachment::Model| Attached {
        author: comments::named(&names, row.author_id),
        id: row.id,
        name: row.name,
        media_type: row.media_type,
        bytes: row.bytes,
        at: row.at,
    };
    Ok(rows.into_iter().map(view).collect())
}

async fn find(door: &impl Door<Scope = ProjectScope>, id: AttachmentId) -> Result<attachment::Model> {
    let mine = attachment::Entity::find_by_id(id)
        .filter(attachment::COLUMN.project_id.eq(door.project().id))
        .filter(attachment::COLUMN.removed_at.is_null());
    Ok(mine.one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// What the bytes are. Text is told from the rest; markup is never more than text.
pub(crate) fn sniffed(content: &[u8]) -> &'static str {
    match infer::get(content).map(|kind| kind.mime_type()) {
        Some(kind) if kind.contains("html") || kind.contains("xml") || kind.contains("svg") => "text/plain",
        Some(kind) => kind,
        None if std::str::from_utf8(content).is_ok_and(|text| !text.contains('\0')) => "text/plain",
        None => "application/octet-stream",
    }
}

/// The last part of a name, without what would trouble a header or a file system.
pub(crate) fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default().trim().trim_start_matches('.');
    let plain: String =
        last.chars().filter(|c| !c.is_control() && !matches!(c, '"' | '<' | '>' | '|' | ':' | '*' | '?')).take(NAME).collect();
    if plain.is_empty() { "file".to_owned() } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_bytes_are() {
        assert_eq!(sniffed(b"\x89PNG\r\n\x1a\n0000"), "image/png");
        assert_eq!(sniffed(b"<!DOCTYPE html><script>alert(1)</script>"), "text/plain");
        assert_eq!(sniffed("گزارش".as_bytes()), "text/plain");
        assert_eq!(sniffed(&[0, 159, 146, 150]), "application/octet-stream");
    }

    #[test]
    fn a_name_is_its_last_part() {
        assert_eq!(plain_name("C:\\tmp\\../../offer\".pdf"), "offer.pdf");
        assert_eq!(plain_name("..."), "file");
    }
}
