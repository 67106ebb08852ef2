//! The bytes of bids' files where all files are kept: encrypted, filled up to a power of two, and under an id that tells nothing.

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use futures::{TryStreamExt, stream};
use golive_domain::{Error, Say, id::BidFileId};
use object_store::{Error as Lost, ObjectStore as _, ObjectStoreExt, path::Path};
use sea_orm::EntityTrait;
use sha2::{Digest as _, Sha256};
use tokio::task::spawn_blocking;

use crate::{Error as Broken, Result, Store, backlog::Download, entity::bid_file, rfp::seal::Shut};

const FOLDER: &str = "bids";

fn place(id: BidFileId) -> Path {
    Path::from(format!("{FOLDER}/{id}"))
}

/// SHA-256 in hexadecimal digits.
pub(super) fn hash(content: &[u8]) -> String {
    format!("{:x}", Sha256::digest(content))
}

/// Encrypts a file beside the async threads, and puts it in its place.
pub(super) async fn put(store: &Store, id: BidFileId, close: impl FnOnce() -> Vec<u8> + Send + 'static) -> Result<()> {
    let sealed = spawn_blocking(close).await.map_err(|cause| Broken::broken("encrypting a file was stopped", cause))?;
    store.inner.files.put(&place(id), Bytes::from(sealed).into()).await?;
    Ok(())
}

/// The content of a file. Refuses one whose bytes are gone, do not open, or are not those whose SHA-256 is known.
pub(super) async fn get(
    store: &Store,
    id: BidFileId,
    known: String,
    open: impl FnOnce(&[u8]) -> std::result::Result<Vec<u8>, Shut> + Send + 'static,
) -> Result<Bytes> {
    let found = match store.inner.files.get(&place(id)).await {
        Ok(found) => found.bytes().await?,
        Err(Lost::NotFound { .. }) => return Err(damaged(id)),
        Err(error) => return Err(error.into()),
    };
    let opened = spawn_blocking(move || open(&found).ok().filter(|content| hash(content) == known));
    let opened = opened.await.map_err(|cause| Broken::broken("opening a file was stopped", cause))?;
    opened.map(Bytes::from).ok_or_else(|| damaged(id))
}

fn damaged(id: BidFileId) -> Broken {
    tracing::error!(file = %id, "a file of a bid is not what was kept: look at the folder of files, and at its backup");
    Error::rule(Say::new("error-bid-file-damaged")).into()
}

/// A file on its way out.
pub(super) fn handed(name: String, media_type: String, content: Bytes) -> Download {
    let bytes = content.len() as u64;
    Download { name, media_type, bytes, content: Box::pin(stream::iter([Ok(content)])) }
}

/// Takes the bytes of files away that no row speaks of any more. Where that fails the sweep does it.
pub(in crate::bids) async fn forget(store: &Store, ids: &[BidFileId]) {
    for id in ids {
        match store.inner.files.delete(&place(*id)).await {
            Ok(()) | Err(Lost::NotFound { .. }) => {}
            Err(error) => tracing::warn!(%error, file = %id, "the bytes of a file could not be taken away"),
        }
    }
}

/// Golive itself, every hour: takes bytes away that were put in their place a day ago and that no row speaks of, since a server died
/// in between. Gives how many.
pub async fn sweep_files(store: &Store) -> Result<u64> {
    let yesterday = store.clock().now() - TimeDelta::days(1);
    let folder = Path::from(FOLDER);
    let mut found = store.inner.files.list(Some(&folder));
    let mut orphans = Vec::new();
    while let Some(file) = found.try_next().await? {
        let id = file.location.filename().and_then(|name| name.parse::<BidFileId>().ok());
        let Some(id) = id.filter(|id| made(*id).is_some_and(|at| at < yesterday)) else { continue };
        if bid_file::Entity::find_by_id(id).one(&store.inner.reads).await?.is_none() {
            orphans.push(id);
        }
    }
    forget(store, &orphans).await;
    Ok(orphans.len() as u64)
}

/// When an id was made, as it says itself: the clock of the store, and not that of the disk.
fn made(id: BidFileId) -> Option<DateTime<Utc>> {
    let (seconds, nanos) = id.0.get_timestamp()?.to_unix();
    DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanos)
}
