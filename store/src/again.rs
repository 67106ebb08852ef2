//! Answers of requests that must happen once, by the key the caller gave them. Housekeeping of the API: no door, since the
//! deed itself went through one.

use chrono::TimeDelta;
use golive_domain::id::PersonId;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};
use uuid::Uuid;

use crate::{Result, Store, entity::idempotency, fresh};

/// How long an answer is kept.
const KEPT: TimeDelta = TimeDelta::days(1);

/// What a request came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Of path and body: the same key on another request is a mistake.
    pub request_hash: String,
    pub status: u16,
    pub body: String,
}

/// The answer the person got under this key within the last day.
pub async fn recall(store: &Store, person: PersonId, key: &str) -> Result<Option<Answer>> {
    let row = idempotency::Entity::find()
        .filter(idempotency::COLUMN.person_id.eq(person))
        .filter(idempotency::COLUMN.key.eq(key))
        .filter(idempotency::COLUMN.at.gt(store.clock.now() - KEPT))
        .one(&store.inner.reads)
        .await?;
    let answer = |row: idempotency::Model| Answer {
        request_hash: row.request_hash,
        status: u16::try_from(row.status).unwrap_or_default(),
        body: row.body,
    };
    Ok(row.map(answer))
}

/// Keeps an answer and forgets those that are over.
pub async fn keep(store: &Store, person: PersonId, key: &str, answer: Answer) -> Result<()> {
    let now = store.clock.now();
    let row = idempotency::ActiveModel {
        id: Set(fresh::id::<Uuid>(now)),
        person_id: Set(person),
        key: Set(key.to_owned()),
        request_hash: Set(answer.request_hash),
        status: Set(i32::from(answer.status)),
        body: Set(answer.body),
        at: Set(now),
    };
    let _turn = store.turn().await?;
    let db = &store.inner.writes;
    idempotency::Entity::delete_many().filter(idempotency::COLUMN.at.lte(now - KEPT)).exec(db).await?;
    let first = OnConflict::columns([idempotency::Column::PersonId, idempotency::Column::Key]).do_nothing().to_owned();
    idempotency::Entity::insert(row).on_conflict(first).exec_without_returning(db).await?;
    Ok(())
}
