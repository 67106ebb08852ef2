//! Sessions in the database. The cookie holds a secret; the row holds its hash, so a stolen table opens nothing.

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::id::PersonId;
use sea_orm::{ActiveValue::Set, EntityTrait, QueryFilter, sea_query::OnConflict};
use serde_json::Value;

use crate::{Result, Store, entity::session, fresh};

/// A session ends this long after sign-in, however busy.
const ABSOLUTE: TimeDelta = TimeDelta::days(30);

/// Keeps what the session carries. Housekeeping of the web layer: no door, since there is no deed to record.
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
        expires_at: Set(expires_at),
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
    let _turn = store.turn().await;
    session::Entity::insert(row).on_conflict(again).exec_without_returning(&store.inner.writes).await?;
    Ok(())
}

/// What the session carries and when it ends; `None` once it is over.
pub async fn load(store: &Store, secret: &str) -> Result<Option<(Value, DateTime<Utc>)>> {
    let now = store.clock.now();
    let row = session::Entity::find().filter(session::COLUMN.token_hash.eq(fresh::hash(secret))).one(&store.inner.reads).await?;
    Ok(row.filter(|row| row.expires_at > now && row.created_at + ABSOLUTE > now).map(|row| (row.data, row.expires_at)))
}

/// Ends it.
pub async fn delete(store: &Store, secret: &str) -> Result<()> {
    let _turn = store.turn().await;
    session::Entity::delete_many().filter(session::COLUMN.token_hash.eq(fresh::hash(secret))).exec(&store.inner.writes).await?;
    Ok(())
}
