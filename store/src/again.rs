//! Answers of requests that must happen once, by the key the caller gave them. Housekeeping of the API: no door, since the
//! deed itself went through one.
//!
//! A key is claimed before the request is carried out, so that of two that come at once only one is.

use chrono::TimeDelta;
use golive_domain::id::PersonId;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter,
    sea_query::{ExprTrait, OnConflict},
};
use uuid::Uuid;

use crate::{Result, Store, entity::idempotency, fresh};

/// How long an answer is kept.
const KEPT: TimeDelta = TimeDelta::days(1);

/// How long a request may take; a claim that is older was left behind by a server that stopped.
const CARRIED_OUT: TimeDelta = TimeDelta::minutes(2);

/// The status of a request that has no answer yet.
const NONE_YET: i32 = 0;

/// What a request came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub body: String,
    /// Where what it made is to be found.
    pub location: Option<String>,
}

/// Who was first with a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The caller: it carries the request out, and then [keeps](keep) its answer or [lets go](release) of the key.
    Ours,
    /// Somebody else, with a request of this hash; the answer is `None` while it is being carried out.
    Theirs { request_hash: String, answer: Option<Answer> },
}

/// Claims a person's key for a request; claims and answers that are over are forgotten.
pub async fn claim(store: &Store, person: PersonId, key: &str, request_hash: &str) -> Result<Claim> {
    let now = store.clock.now();
    let row = idempotency::ActiveModel {
        id: Set(fresh::id::<Uuid>(now)),
        person_id: Set(person),
        key: Set(key.to_owned()),
        request_hash: Set(request_hash.to_owned()),
        status: Set(NONE_YET),
        body: Set(String::new()),
        location: Set(None),
        at: Set(now),
    };
    let _turn = store.turn().await?;
    let db = &store.inner.writes;
    let left_behind = idempotency::COLUMN.status.eq(NONE_YET).and(idempotency::COLUMN.at.lte(now - CARRIED_OUT));
    let over = idempotency::COLUMN.at.lte(now - KEPT).or(left_behind);
    idempotency::Entity::delete_many().filter(over).exec(db).await?;
    let first = OnConflict::columns([idempotency::Column::PersonId, idempotency::Column::Key]).do_nothing().to_owned();
    let inserted = idempotency::Entity::insert(row).on_conflict(first).exec_without_returning(db).await?;
    if inserted > 0 {
        return Ok(Claim::Ours);
    }
    let known = idempotency::Entity::find()
        .filter(idempotency::COLUMN.person_id.eq(person))
        .filter(idempotency::COLUMN.key.eq(key))
        .one(db)
        .await?;
    // Let go of between the two statements: whoever asks again claims it.
    let Some(known) = known else { return Ok(Claim::Theirs { request_hash: request_hash.to_owned(), answer: None }) };
    let status = u16::try_from(known.status).unwrap_or_default();
    let answer = (known.status != NONE_YET).then_some(Answer { status, body: known.body, location: known.location });
    Ok(Claim::Theirs { request_hash: known.request_hash, answer })
}

/// Keeps the answer under a claimed key.
pub async fn keep(store: &Store, person: PersonId, key: &str, answer: Answer) -> Result<()> {
    let row = idempotency::ActiveModel {
        status: Set(i32::from(answer.status)),
        body: Set(answer.body),
        location: Set(answer.location),
        ..Default::default()
    };
    let _turn = store.turn().await?;
    idempotency::Entity::update_many()
        .set(row)
        .filter(idempotency::COLUMN.person_id.eq(person))
        .filter(idempotency::COLUMN.key.eq(key))
        .exec(&store.inner.writes)
        .await?;
    Ok(())
}

/// Lets go of a claimed key: the request was refused, and the next one may try.
pub async fn release(store: &Store, person: PersonId, key: &str) -> Result<()> {
    let _turn = store.turn().await?;
    idempotency::Entity::delete_many()
        .filter(idempotency::COLUMN.person_id.eq(person))
        .filter(idempotency::COLUMN.key.eq(key))
        .filter(idempotency::COLUMN.status.eq(NONE_YET))
        .exec(&store.inner.writes)
        .await?;
    Ok(())
}
