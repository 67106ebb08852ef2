//! Counting tries, so that guessing is slow: per address, per account, in the database that all servers share.

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{Error as Refusal, id::BidderId};
use sea_orm::{ActiveValue::Set, DatabaseConnection, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::{Result, Store, entity::attempt, fresh};

/// At most so many tries in so much time.
#[derive(Clone, Debug)]
pub(crate) struct Limit {
    bucket: String,
    most: u64,
    within: TimeDelta,
}

impl Limit {
    /// Wrong passwords from one address: an office may share it.
    pub fn sign_in_from(address: &str) -> Self {
        Self { bucket: format!("sign-in from {address}"), most: 50, within: TimeDelta::minutes(15) }
    }

    /// Wrong passwords for one account, whether or not it exists.
    pub fn sign_in_as(email: &str) -> Self {
        Self { bucket: format!("sign-in as {}", fresh::hash(email)), most: 10, within: TimeDelta::minutes(15) }
    }

    /// Wrong codes of one person: six digits must not be guessed.
    pub fn code_of(person: impl Into<Uuid>) -> Self {
        Self { bucket: format!("code of {}", person.into()), most: 5, within: TimeDelta::minutes(15) }
    }

    /// Asking for reset links.
    pub fn reset_from(address: &str) -> Self {
        Self { bucket: format!("reset from {address}"), most: 20, within: TimeDelta::hours(1) }
    }

    /// Letters to one address: three an hour, whoever asks for them.
    pub fn reset_of(email: &str) -> Self {
        Self { bucket: format!("reset of {}", fresh::hash(email)), most: 3, within: TimeDelta::hours(1) }
    }

    /// Colleagues that a bidder asks in, whether or not they may come: as many as can bid for one vendor, a day.
    pub fn colleagues_of(bidder: BidderId) -> Self {
        Self { bucket: format!("colleagues of {bidder}"), most: 20, within: TimeDelta::days(1) }
    }
}

/// Tries that count until they are forgiven.
#[derive(Debug)]
pub(crate) struct Counted {
    ids: Vec<Uuid>,
}

/// Counts one try against each limit, or refuses it and says how long to wait. A refused try does not count: the wait
/// ends when it was said to end.
pub(crate) async fn count<const N: usize>(store: &Store, limits: [Limit; N]) -> Result<Counted> {
    let now = store.clock.now();
    let _turn = store.turn().await?;
    let db = &store.inner.writes;
    for limit in &limits {
        if let Some(free_at) = free_at(db, limit, now).await? {
            let wait = Ord::max((free_at - now).num_seconds(), 1);
            return Err(Refusal::TooMany { wait_seconds: u32::try_from(wait).unwrap_or(u32::MAX) }.into());
        }
    }
    let ids: Vec<Uuid> = limits.iter().map(|_| fresh::id(now)).collect();
    let rows = ids.iter().zip(limits).map(|(id, limit)| attempt::ActiveModel { id: Set(*id), bucket: Set(limit.bucket), at: Set(now) });
    attempt::Entity::insert_many(rows).exec_without_returning(db).await?;
    Ok(Counted { ids })
}

/// When the limit lets the next one through; `None` when it does so now.
async fn free_at(db: &DatabaseConnection, limit: &Limit, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
    let decisive = attempt::Entity::find()
        .filter(attempt::COLUMN.bucket.eq(&limit.bucket))
        .filter(attempt::COLUMN.at.gt(now - limit.within))
        .order_by_desc(attempt::COLUMN.at)
        .offset(limit.most - 1)
        .limit(1)
        .one(db)
        .await?;
    Ok(decisive.map(|row| row.at + limit.within))
}

/// The try was right: it is not held against anyone, nor are the earlier ones of the same account.
pub(super) async fn forgive(store: &Store, counted: Counted, account: &Limit) -> Result<()> {
    let _turn = store.turn().await?;
    attempt::Entity::delete_many()
        .filter(attempt::COLUMN.id.is_in(counted.ids).or(attempt::COLUMN.bucket.eq(&account.bucket)))
        .exec(&store.inner.writes)
        .await?;
    Ok(())
}
