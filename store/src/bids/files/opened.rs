//! Files of a bid whose answers were opened.

use golive_domain::{Error, access::Permission, id::BidFileId, text::ProjectKey};

use super::{
    kept::{get, handed},
    sealed::about,
};
use crate::{
    Desk, Error as Broken, Result,
    backlog::Download,
    bids::opened::{Found, found},
    rfp::{seal::FileKey, seen::find},
};

/// Whoever reads requests, once the answers are open: a file of a bid, by the bidder's number. Refuses one that is not what was
/// committed to.
pub async fn opened_bid_file(desk: &Desk, project: &ProjectKey, number: i32, bidder: i32, id: BidFileId) -> Result<Download> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    let Some(Found { bid, .. }) = found(&door, &row, bidder).await? else { return Err(Error::NotFound.into()) };
    drop(door);
    let told = bid.answers.0.files.into_iter().find(|file| file.file == Some(id)).ok_or(Error::NotFound)?;
    let broken = || Broken::broken("the key of a file cannot be read", std::io::Error::other(id.to_string()));
    let key = FileKey::parse(&told.key).ok_or_else(broken)?;
    let content = get(desk.store(), id, told.hash, move |sealed| key.decrypt(sealed, &about(id))).await?;
    Ok(handed(told.name, told.media_type, content))
}
