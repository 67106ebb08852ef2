//! Files that are being worked on, under the bidder's own key. They are kept without events, as the lines of the bid are.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    id::{BidFileId, BidderId, PersonId},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, TransactionTrait as _};
use serde::{Deserialize, Serialize};

use super::kept::{forget, get, handed, hash, put};
use crate::{
    Desk, Error as Broken, Result, Store,
    backlog::{Download, MAX_BYTES, PersonRef, plain_name, sniffed},
    bids::{
        people::named,
        seen::{Own, own},
    },
    desk::Door as _,
    entity::{bid_file, bidder},
    fresh,
    rfp::seal::OwnKey,
    service::{MOST_BYTES, MOST_FILES, Upload},
};

/// A file that is being worked on, as its bidder's people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidFile {
    pub id: BidFileId,
    pub name: String,
    /// Read from the bytes.
    pub media_type: String,
    pub bytes: u64,
    /// SHA-256 in hexadecimal digits.
    pub hash: String,
    /// `None` where they work on the bid no more.
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
}

/// What is told of a file, under the own key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Told {
    pub name: String,
    pub media_type: String,
    pub bytes: u64,
    pub hash: String,
    by: PersonId,
    at: DateTime<Utc>,
}

/// A bidder's person with the own key: the files of the bid as it is being worked on, the first that came first.
pub async fn bid_files(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey) -> Result<Vec<BidFile>> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    let people = named(&door, own.bidder.id).await?;
    let file = |(id, told): (BidFileId, Told)| BidFile {
        id,
        by: people.iter().find(|who| who.id == told.by).cloned(),
        name: told.name,
        media_type: told.media_type,
        bytes: told.bytes,
        hash: told.hash,
        at: told.at,
    };
    Ok(told_of(door.db(), &own, key).await?.into_iter().map(file).collect())
}

/// A bidder's person with the own key, before the deadline: puts files to the bid. Refuses, of the field `sealed_files`, none, empty
/// ones, and more than [`MOST_FILES`] or [`MOST_BYTES`] with those that are there; one beyond [`MAX_BYTES`] is too large.
pub async fn add_bid_files(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey, files: Vec<Upload>) -> Result<()> {
    let door = desk.read(Permission::BidWrite, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    own.refuse_late(&door)?;
    if files.is_empty() {
        return Err(Error::field("sealed_files", Say::new("error-bid-files-none")).into());
    }
    let coming: Vec<u64> = files.iter().map(|file| file.content.len() as u64).collect();
    refuse_many(&told_of(door.db(), &own, key).await?, &coming)?;
    let now = door.now();
    drop(door);
    let mut kept = Vec::new();
    for file in files {
        let id: BidFileId = fresh::id(now);
        let told = Told {
            name: shown_name(&file.name),
            media_type: sniffed(&file.content).to_owned(),
            bytes: file.content.len() as u64,
            hash: hash(&file.content),
            by: own.person,
            at: now,
        };
        kept.push(row(&own, key, id, &told)?);
        let (key, about, content) = (key.clone(), own.about_file(id, b"content"), file.content);
        if let Err(error) = put(desk.store(), id, move || key.encrypt(&content, &about)).await {
            forget(desk.store(), &ids(&kept)).await;
            return Err(error);
        }
    }
    let done = keep(desk.store(), &own, key, &kept, &coming).await;
    // Where nobody knows whether they were kept, the sweep looks at the rows later.
    if matches!(done, Err(Broken::Refused(_))) {
        forget(desk.store(), &ids(&kept)).await;
    }
    done
}

fn ids(rows: &[bid_file::Model]) -> Vec<BidFileId> {
    rows.iter().map(|row| row.id).collect()
}

/// No errors name a file: they are kept until the page is shown.
fn refuse_many(there: &[(BidFileId, Told)], coming: &[u64]) -> Result<()> {
    let mut refused = Refusals::default();
    if there.len() + coming.len() > MOST_FILES {
        refused.add("sealed_files", Say::new("error-bid-files-many").with("max", MOST_FILES).with("there", there.len()));
    }
    if coming.contains(&0) {
        refused.add("sealed_files", Say::new("error-bid-file-empty"));
    }
    if coming.iter().any(|bytes| *bytes > MAX_BYTES) {
        refused.finish()?;
        return Err(Error::TooLarge { limit_bytes: MAX_BYTES }.into());
    }
    if there.iter().map(|(_, told)| told.bytes).chain(coming.iter().copied()).sum::<u64>() > MOST_BYTES {
        refused.add("sealed_files", Say::new("error-bid-files-bytes").with("max", MOST_BYTES / 1_000_000));
    }
    Ok(refused.finish()?)
}

/// The last part of a name, without what turns the direction of reading: such a name looks like another one.
fn shown_name(name: &str) -> String {
    let turns = |c: &char| !matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    plain_name(&name.chars().filter(turns).collect::<String>())
}

/// Writes the rows. Others of the same bidder wait meanwhile, so that two at once do not come to more than is allowed, and who
/// began anew with another phrase is seen.
async fn keep(store: &Store, own: &Own, key: &OwnKey, rows: &[bid_file::Model], coming: &[u64]) -> Result<()> {
    let _turn = store.turn().await?;
    let tx = store.inner.writes.begin().await?;
    let bidder = bidder::Entity::find_by_id(own.bidder.id).lock_exclusive().one(&tx).await?.ok_or(Error::NotFound)?;
    let own = Own { rfp: own.rfp.clone(), bidder, person: own.person };
    own.refuse_locked(key)?;
    refuse_many(&told_of(&tx, &own, key).await?, coming)?;
    for row in rows {
        bid_file::Entity::insert(row.clone().into_active_model()).exec_without_returning(&tx).await?;
    }
    Ok(tx.commit().await?)
}

/// A bidder's person with the own key, before the deadline: takes a file off the bid. What was submitted stands.
pub async fn remove_bid_file(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey, id: BidFileId) -> Result<()> {
    let door = desk.read(Permission::BidWrite, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    own.refuse_late(&door)?;
    drop(door);
    let turn = desk.store().turn().await?;
    let gone = bid_file::Entity::delete_many()
        .filter(bid_file::COLUMN.id.eq(id))
        .filter(bid_file::COLUMN.bidder_id.eq(own.bidder.id))
        .filter(bid_file::COLUMN.sent_id.is_null())
        .exec(&desk.store().inner.writes)
        .await?;
    drop(turn);
    if gone.rows_affected == 0 {
        return Err(Error::NotFound.into());
    }
    forget(desk.store(), &[id]).await;
    Ok(())
}

/// A bidder's person with the own key: a file of the bid as it is being worked on.
pub async fn bid_file(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey, id: BidFileId) -> Result<Download> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    let found = told_of(door.db(), &own, key).await?.into_iter().find(|(file, _)| *file == id);
    drop(door);
    let (_, told) = found.ok_or(Error::NotFound)?;
    let content = content(desk.store(), &own, key, id, &told).await?;
    Ok(handed(told.name, told.media_type, content))
}

/// What is in a file.
pub(super) async fn content(store: &Store, own: &Own, key: &OwnKey, id: BidFileId, told: &Told) -> Result<Bytes> {
    let (key, about) = (key.clone(), own.about_file(id, b"content"));
    get(store, id, told.hash.clone(), move |sealed| key.decrypt(sealed, &about)).await
}

fn row(own: &Own, key: &OwnKey, id: BidFileId, told: &Told) -> Result<bid_file::Model> {
    let plain = serde_json::to_vec(told).map_err(|cause| Broken::broken("a file of a bid cannot be written down", cause))?;
    let sealed = BASE64_STANDARD.encode(key.encrypt(&plain, &own.about_file(id, b"told")));
    Ok(bid_file::Model { id, bidder_id: own.bidder.id, sent_id: None, sealed: Some(sealed) })
}

/// The files of a bidder that are worked on, the first that came first.
pub(in crate::bids) async fn all_worked_on(db: &impl ConnectionTrait, bidder: BidderId) -> Result<Vec<bid_file::Model>> {
    let found = bid_file::Entity::find().filter(bid_file::COLUMN.bidder_id.eq(bidder)).filter(bid_file::COLUMN.sent_id.is_null());
    Ok(found.order_by_asc(bid_file::COLUMN.id).all(db).await?)
}

pub(super) async fn told_of(db: &impl ConnectionTrait, own: &Own, key: &OwnKey) -> Result<Vec<(BidFileId, Told)>> {
    let told = |row: bid_file::Model| {
        let broken = || Broken::broken("a file of a bid does not open", std::io::Error::other(row.id.to_string()));
        let sealed = row.sealed.as_deref().and_then(|sealed| BASE64_STANDARD.decode(sealed).ok()).ok_or_else(broken)?;
        let plain = key.decrypt(&sealed, &own.about_file(row.id, b"told")).map_err(|_| broken())?;
        Ok((row.id, serde_json::from_slice(&plain).map_err(|_| broken())?))
    };
    all_worked_on(db, own.bidder.id).await?.into_iter().map(told).collect()
}

impl Own {
    /// What a file's bytes and what is told of it belong to: they open nowhere else.
    fn about_file(&self, id: BidFileId, part: &[u8]) -> Vec<u8> {
        [self.bidder.id.0.as_bytes().as_slice(), id.0.as_bytes(), part].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_shown_as_it_is_read() {
        assert_eq!(shown_name("C:\\offers\\our\u{202e}fdp.exe"), "ourfdp.exe");
        assert_eq!(shown_name("پیشنهاد می\u{200c}دهیم.pdf"), "پیشنهاد می\u{200c}دهیم.pdf", "joiners of words stay");
    }
}
