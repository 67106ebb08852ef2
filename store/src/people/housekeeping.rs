//! What is swept away every hour: rows that serve nobody any more. Nothing here is a deed, so nothing is recorded.

use chrono::TimeDelta;
use sea_orm::{EntityTrait, ExprTrait, QueryFilter};

use crate::{
    Result, Store,
    entity::{answering, attempt, idempotency, link, outbox, session},
};

/// Rows that went, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    pub attempts: u64,
    pub sessions: u64,
    pub links: u64,
    pub answers: u64,
    pub letters: u64,
}

/// Golive itself: counted tries after a day, sessions and links that ended, kept answers of repeated requests after a
/// day, letters a month after they were sent, and who was writing an answer yesterday.
pub async fn sweep(store: &Store) -> Result<Swept> {
    let now = store.clock.now();
    let (day, month) = (now - TimeDelta::days(1), now - TimeDelta::days(30));
    let db = &store.inner.writes;
    let _turn = store.turn().await?;
    let attempts = attempt::Entity::delete_many().filter(attempt::COLUMN.at.lt(day)).exec(db).await?;
    let over = session::COLUMN.expires_at.lte(now).or(session::COLUMN.created_at.lte(now - super::sessions::ABSOLUTE));
    let sessions = session::Entity::delete_many().filter(over).exec(db).await?;
    let links = link::Entity::delete_many().filter(link::COLUMN.expires_at.lt(month)).exec(db).await?;
    let answers = idempotency::Entity::delete_many().filter(idempotency::COLUMN.at.lt(day)).exec(db).await?;
    let letters = outbox::Entity::delete_many().filter(outbox::COLUMN.sent_at.lt(month)).exec(db).await?;
    answering::Entity::delete_many().filter(answering::COLUMN.at.lt(day)).exec(db).await?;
    Ok(Swept {
        attempts: attempts.rows_affected,
        sessions: sessions.rows_affected,
        links: links.rows_affected,
        answers: answers.rows_affected,
        letters: letters.rows_affected,
    })
}
