//! The rows of a draft: encrypted, blinded, and changed by one hand at a time.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use golive_domain::{Error, Say, id::BidRowId};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect as _, TransactionTrait as _};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Desk, Error as Broken, Result,
    bids::seen::Own,
    desk::Door,
    entity::{bid_row, bidder},
    fresh,
    rfp::seal::OwnKey,
    whole::whole,
};

/// A writer's hand on the rows of one bidder.
pub(in crate::bids) struct Hand<'a> {
    tx: sea_orm::DatabaseTransaction,
    own: &'a Own,
    key: &'a OwnKey,
    now: chrono::DateTime<chrono::Utc>,
    _turn: Option<tokio::sync::MutexGuard<'a, ()>>,
}

impl<'a> Hand<'a> {
    pub async fn take(desk: &'a Desk, door: &impl Door, own: &'a Own, key: &'a OwnKey) -> Result<Self> {
        let turn = desk.store().turn().await?;
        let tx = desk.store().inner.writes.begin().await?;
        // Colleagues wait for each other here, and who began anew with another phrase is seen.
        let bidder = bidder::Entity::find_by_id(own.bidder.id).lock_exclusive().one(&tx).await?.ok_or(Error::NotFound)?;
        Own { rfp: own.rfp.clone(), bidder, person: own.person }.refuse_locked(key)?;
        Ok(Self { tx, own, key, now: door.now(), _turn: turn })
    }

    pub fn db(&self) -> &sea_orm::DatabaseTransaction {
        &self.tx
    }

    pub async fn rows(&self) -> Result<Vec<bid_row::Model>> {
        Ok(bid_row::Entity::find().filter(bid_row::COLUMN.bidder_id.eq(self.own.bidder.id)).all(&self.tx).await?)
    }

    pub async fn keep<T: Serialize>(&self, name: &str, stored: Option<&bid_row::Model>, content: &T) -> Result<()> {
        let plain = serde_json::to_vec(content).map_err(|cause| Broken::broken("a line of a bid cannot be written down", cause))?;
        let row = bid_row::Model {
            id: stored.map_or_else(|| fresh::id::<BidRowId>(self.now), |row| row.id),
            bidder_id: self.own.bidder.id,
            name: name.to_owned(),
            sealed: BASE64_STANDARD.encode(self.key.encrypt(&plain, &about(self.own, name))),
            updated_at: self.now,
            version: stored.map_or(1, |row| row.version + 1),
        };
        match stored {
            Some(before) => {
                let same = bid_row::Entity::update_many().set(whole(row)).filter(bid_row::COLUMN.id.eq(before.id));
                let kept = same.filter(bid_row::COLUMN.version.eq(before.version)).exec(&self.tx).await?;
                if kept.rows_affected == 0 {
                    return Err(Error::rule(Say::new("error-bid-overtaken")).into());
                }
            }
            None => bid_row::Entity::insert(row.into_active_model()).exec_without_returning(&self.tx).await.map(drop)?,
        }
        Ok(())
    }

    pub async fn remove(&self, row: &bid_row::Model) -> Result<()> {
        bid_row::Entity::delete_by_id(row.id).exec(&self.tx).await?;
        Ok(())
    }

    pub async fn done(self) -> Result<()> {
        Ok(self.tx.commit().await?)
    }
}

/// What a row belongs to: it opens nowhere else.
fn about(own: &Own, name: &str) -> Vec<u8> {
    [own.bidder.id.0.as_bytes().as_slice(), name.as_bytes()].concat()
}

/// What a row says, with what it says it of.
pub(in crate::bids) fn unlocked<T: DeserializeOwned>(own: &Own, key: &OwnKey, row: &bid_row::Model) -> Result<(String, T)> {
    let broken = || Broken::broken("a line of a bid does not open", std::io::Error::other(row.id.to_string()));
    let sealed = BASE64_STANDARD.decode(&row.sealed).map_err(|_| broken())?;
    let plain = key.decrypt(&sealed, &about(own, &row.name)).map_err(|_| broken())?;
    serde_json::from_slice(&plain).map_err(|_| broken())
}
