//! Files that are submitted: each once more under a random key, which the answers carry into their envelope.

use golive_domain::{
    Error, Say,
    access::Permission,
    id::{BidFileId, BidSentId, BidderId},
    rfp::SheetFile,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait as _, IntoActiveModel, QueryFilter};

use super::{
    kept::{forget, put},
    worked::{all_worked_on, content, told_of},
};
use crate::{
    Desk, Result,
    bids::seen::{Own, own},
    desk::{Door as _, ProjectScope, Writer},
    entity::bid_file,
    fresh,
    rfp::seal::{FileKey, OwnKey},
};

/// Files that lie in their place for a submission, before it is written. Nothing but [`Ready::sheet`] opens them.
#[derive(Default)]
pub(in crate::bids) struct Ready {
    /// What they were made of.
    from: Vec<BidFileId>,
    /// What the answers say of them.
    pub sheet: Vec<SheetFile>,
}

/// What a submitted file belongs to: it opens as no other.
pub(super) fn about(id: BidFileId) -> Vec<u8> {
    [b"submitted".as_slice(), id.0.as_bytes()].concat()
}

impl Ready {
    /// Of the files that are worked on, before a transaction is begun: nobody waits for them, and one is in memory at a time.
    pub async fn make(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey) -> Result<Self> {
        let door = desk.read(Permission::BidWrite, project).await?;
        let own = own(&door, number).await?;
        own.refuse_locked(key)?;
        own.refuse_late(&door)?;
        let (all, now) = (told_of(door.db(), &own, key).await?, door.now());
        drop(door);
        let mut ready = Self::default();
        for (from, told) in all {
            let (id, random): (BidFileId, _) = (fresh::id(now), FileKey::fresh());
            ready.from.push(from);
            ready.sheet.push(SheetFile {
                name: told.name.clone(),
                bytes: told.bytes,
                hash: told.hash.clone(),
                media_type: told.media_type.clone(),
                file: Some(id),
                key: random.to_text(),
            });
            let made = match content(desk.store(), &own, key, from, &told).await {
                Ok(content) => put(desk.store(), id, move || random.encrypt(&content, &about(id))).await,
                Err(error) => Err(error),
            };
            if let Err(error) = made {
                ready.forget(desk).await;
                return Err(error);
            }
        }
        Ok(ready)
    }

    fn ids(&self) -> Vec<BidFileId> {
        self.sheet.iter().filter_map(|file| file.file).collect()
    }

    /// Takes them away again: nothing was submitted.
    pub async fn forget(&self, desk: &Desk) {
        forget(desk.store(), &self.ids()).await;
    }

    /// Refuses where a file came or went since they were made.
    pub async fn refuse_changed(&self, tx: &Writer<ProjectScope>, own: &Own) -> Result<()> {
        let there = all_worked_on(tx.db(), own.bidder.id).await?;
        let same = there.iter().map(|row| row.id).eq(self.from.iter().copied());
        if same { Ok(()) } else { Err(Error::rule(Say::new("error-bid-overtaken")).into()) }
    }

    /// Writes the rows of a submission.
    pub async fn belong(&self, tx: &Writer<ProjectScope>, own: &Own, sent: BidSentId) -> Result<()> {
        for id in self.ids() {
            let row = bid_file::Model { id, bidder_id: own.bidder.id, sent_id: Some(sent), sealed: None };
            bid_file::Entity::insert(row.into_active_model()).exec_without_returning(tx.db()).await?;
        }
        Ok(())
    }
}

/// Files of what was submitted before are there no more: it was replaced or withdrawn. Gives those whose bytes are to be taken away
/// once that is written.
pub(in crate::bids) async fn superseded(tx: &Writer<ProjectScope>, bidder: BidderId) -> Result<Vec<BidFileId>> {
    let before = bid_file::COLUMN.bidder_id.eq(bidder).and(bid_file::COLUMN.sent_id.is_not_null());
    let rows = bid_file::Entity::find().filter(before.clone()).all(tx.db()).await?;
    bid_file::Entity::delete_many().filter(before).exec(tx.db()).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
