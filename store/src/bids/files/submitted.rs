//! Files that were submitted: for whoever reads the opened answers, and for the bidder, whose copy holds their keys.

use golive_domain::{
    Error,
    access::Permission,
    id::{BidFileId, BidSentId},
    rfp::SheetFile,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::{
    kept::{get, handed},
    sealed::about,
};
use crate::{
    Desk, Error as Broken, Result,
    backlog::Download,
    bids::{
        opened::{CountedBid, counted_bid},
        sent::committed,
    },
    desk::Door as _,
    entity::bid_file,
    rfp::{
        seal::{FileKey, OwnKey},
        seen::find,
    },
};

/// Whoever reads requests, once the answers are open: a file of a bid, by the bidder's number. Refuses one that is not what was
/// committed to.
pub async fn opened_bid_file(desk: &Desk, project: &ProjectKey, number: i32, bidder: i32, id: BidFileId) -> Result<Download> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    let Some(CountedBid { bid, .. }) = counted_bid(&door, &row, bidder).await? else { return Err(Error::NotFound.into()) };
    drop(door);
    content(desk, bid.answers.0.files, id).await
}

/// A bidder's person with the own key: a file as it was submitted. Not found is one of a submission that another took the place of, or
/// that was withdrawn: its bytes are gone.
pub async fn sent_bid_file(
    desk: &Desk,
    project: &ProjectKey,
    number: i32,
    sent: BidSentId,
    key: &OwnKey,
    id: BidFileId,
) -> Result<Download> {
    let files = committed(desk, project, number, sent, key).await?.copy()?.answers.files;
    let door = desk.read(Permission::BidRead, project).await?;
    let there = bid_file::Entity::find_by_id(id).filter(bid_file::COLUMN.sent_id.eq(sent)).count(door.db()).await?;
    drop(door);
    if there == 0 {
        return Err(Error::NotFound.into());
    }
    content(desk, files, id).await
}

/// The file of this id among those that answers tell of.
async fn content(desk: &Desk, files: Vec<SheetFile>, id: BidFileId) -> Result<Download> {
    let told = files.into_iter().find(|file| file.file == Some(id)).ok_or(Error::NotFound)?;
    let broken = || Broken::broken("the key of a file cannot be read", std::io::Error::other(id.to_string()));
    let key = FileKey::parse(&told.key).ok_or_else(broken)?;
    let content = get(desk.store(), id, told.hash, move |sealed| key.decrypt(sealed, &about(id))).await?;
    Ok(handed(told.name, told.media_type, content))
}
