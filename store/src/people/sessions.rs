//! Sessions in the database. The cookie holds a secret; the row holds its hash, so a stolen table opens nothing.
//!
//! A session ends a week after it was last used and a month after sign-in, however busy. Keeping it is bookkeeping of the
//! web layer, with no deed to record; ending one's own is a deed.

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    Error as Refusal,
    access::Permission,
    events::{Event, EventKind},
    id::{PersonId, SessionId},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict},
};
use serde_json::Value;

use crate::{
    Desk, Outcome, Result, Site, Store,
    desk::{Door, Writer},
    entity::session,
    fresh,
};

/// A session ends this long after its last use.
const IDLE: TimeDelta = TimeDelta::days(7);
/// A session ends this long after sign-in, however busy. The cookie may live as long.
pub const ABSOLUTE: TimeDelta = TimeDelta::days(30);
/// A use is noted at most this often, so that reading does not write.
const NOTED: TimeDelta = TimeDelta::hours(1);

/// A sign-in, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub address: String,
    /// What the browser called itself.
    pub agent: String,
    pub since: DateTime<Utc>,
    /// Within the hour.
    pub seen_at: DateTime<Utc>,
    /// The one that asks.
    pub this: bool,
}

/// Keeps what the session carries.
pub async fn save(store: &Store, secret: &str, data: Value, expires_at: DateTime<Utc>) -> Result<()> {
    let now = store.clock.now();
    let person_id: Option<PersonId> = data.get("person").and_then(|id| serde_json::from_value(id.clone()).ok());
    let text = |name: &str| data.get(name).and_then(Value::as_str).map(str::to_owned);
    let row = session::ActiveModel {
        id: Set(fresh::id(now)),
        token_hash: Set(fresh::hash(secret)),
        person_id: Set(person_id),
        address: Set(text("address")),
        agent: Set(text("agent")),
        data: Set(data),
        created_at: Set(now),
        seen_at: Set(now),
        expires_at: Set(expires_at.min(now + IDLE)),
    };
    let again = OnConflict::column(session::Column::TokenHash)
        .update_columns([
            session::Column::PersonId,
            session::Column::Data,
            session::Column::Address,
            session::Column::Agent,
            session::Column::SeenAt,
            session::Column::ExpiresAt,
        ])
        .to_owned();
    let _turn = store.turn().await?;
    session::Entity::insert(row).on_conflict(again).exec_without_returning(&store.inner.writes).await?;
    Ok(())
}

/// What the session carries and when it ends; `None` once it is over. Using it keeps it alive.
pub async fn load(store: &Store, secret: &str) -> Result<Option<(Value, DateTime<Utc>)>> {
    let now = store.clock.now();
    let row = session::Entity::find().filter(session::COLUMN.token_hash.eq(fresh::hash(secret))).one(&store.inner.reads).await?;
    let Some(row) = row.filter(|row| row.expires_at > now && row.created_at + ABSOLUTE > now) else { return Ok(None) };
    if row.seen_at + NOTED <= now {
        let _turn = store.turn().await?;
        session::Entity::update_many()
            .col_expr(session::Column::SeenAt, Expr::val(now))
            .col_expr(session::Column::ExpiresAt, Expr::val(now + IDLE))
            .filter(session::COLUMN.id.eq(row.id))
            .exec(&store.inner.writes)
            .await?;
    }
    Ok(Some((row.data, row.created_at + ABSOLUTE)))
}

/// Ends the session of a secret; of one that is none nothing is said.
pub async fn delete(store: &Store, secret: &str) -> Result<()> {
    let _turn = store.turn().await?;
    session::Entity::delete_many().filter(session::COLUMN.token_hash.eq(fresh::hash(secret))).exec(&store.inner.writes).await?;
    Ok(())
}

/// One's own sign-ins that are still good, the latest first. `secret` is that of the session that asks.
pub async fn mine(desk: &Desk, secret: Option<&str>) -> Result<Vec<Session>> {
    let door = desk.read(Permission::AccountRead, Site).await?;
    let person = door.actor().signed_in()?;
    let asking = secret.map(fresh::hash);
    let rows = session::Entity::find()
        .filter(session::COLUMN.person_id.eq(person))
        .filter(session::COLUMN.expires_at.gt(door.now()))
        .filter(session::COLUMN.created_at.gt(door.now() - ABSOLUTE))
        .order_by_desc(session::COLUMN.seen_at)
        .all(door.db())
        .await?;
    let view = |row: session::Model| Session {
        this: asking.as_ref() == Some(&row.token_hash),
        id: row.id,
        address: row.address.unwrap_or_default(),
        agent: row.agent.unwrap_or_default(),
        since: row.created_at,
        seen_at: row.seen_at,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// Ends one of one's own sessions.
pub async fn end(desk: &Desk, id: SessionId) -> Result<()> {
    desk.write(Permission::OwnAccount, Site, async |tx| {
        let row = super::account::own_row(tx).await?;
        let ended = session::Entity::delete_many()
            .filter(session::COLUMN.id.eq(id))
            .filter(session::COLUMN.person_id.eq(row.id))
            .exec(tx.db())
            .await?;
        match ended.rows_affected {
            0 => Err(Refusal::NotFound.into()),
            _ => Ok(Outcome::changed((), Event::new(EventKind::SessionEnded, row.id, row.name))),
        }
    })
    .await
}

/// Ends all of one's own sessions but the one that asks.
pub async fn end_others(desk: &Desk, secret: Option<&str>) -> Result<()> {
    desk.write(Permission::OwnAccount, Site, async |tx| {
        let row = super::account::own_row(tx).await?;
        match end_all(tx, row.id, secret).await? {
            0 => Ok(Outcome::Unchanged(())),
            _ => Ok(Outcome::changed((), Event::new(EventKind::SessionEnded, row.id, row.name))),
        }
    })
    .await
}

/// Ends the sessions of a person, but for the one with this secret; says how many.
pub(super) async fn end_all<S>(tx: &Writer<S>, person: PersonId, but: Option<&str>) -> Result<u64> {
    let mut ended = session::Entity::delete_many().filter(session::COLUMN.person_id.eq(person));
    if let Some(secret) = but {
        ended = ended.filter(session::COLUMN.token_hash.ne(fresh::hash(secret)));
    }
    Ok(ended.exec(tx.db()).await?.rows_affected)
}
