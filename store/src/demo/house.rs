//! What Golive itself did while a story went on: jobs at their time, letters sent, notices read.

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::jobs::JobKind;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};

use super::stage::Stage;
use crate::{
    Error, Result, Store, duties,
    entity::{job, notice, outbox},
    service,
};

/// What has to be done at its time, because what follows depends on it.
const TIMED: [JobKind; 4] = [JobKind::Warn, JobKind::Close, JobKind::Replan, JobKind::Duty];

/// Does the jobs of tickets, agreements and duties that fall due until then, each at its time.
pub(super) async fn keep(stage: &Stage, until: DateTime<Utc>) -> Result<()> {
    let store = stage.store();
    loop {
        let due = job::Entity::find()
            .filter(job::COLUMN.ended_at.is_null())
            .filter(job::COLUMN.due_at.lte(until))
            .filter(job::COLUMN.kind.is_in(TIMED))
            .order_by_asc(job::COLUMN.due_at)
            .order_by_asc(job::COLUMN.id);
        let Some(job) = due.one(&store.inner.reads).await? else { return Ok(()) };
        // A server looks for jobs once a second.
        stage.go(job.due_at + TimeDelta::seconds(1));
        let unknown = |_| Error::broken("a job of the story does not say what it is about", job.subject.clone());
        let mut again = None;
        match job.kind {
            JobKind::Duty => again = duties::attend(store, job.subject.parse().map_err(unknown)?).await?,
            JobKind::Warn => service::warn(store, job.subject.parse().map_err(unknown)?).await?,
            JobKind::Close => service::close(store, job.subject.parse().map_err(unknown)?).await?,
            JobKind::Replan => service::take_effect(store, job.subject.parse().map_err(unknown)?).await?,
            _ => {}
        }
        end(store, &job, again).await?;
    }
}

/// It is done, unless doing it planned it again, or told when it is to be done again.
async fn end(store: &Store, job: &job::Model, again: Option<DateTime<Utc>>) -> Result<()> {
    let _turn = store.turn().await?;
    let became = match again {
        Some(at) => job::ActiveModel { due_at: Set(at), ..Default::default() },
        None => job::ActiveModel { ended_at: Set(Some(store.clock().now())), ..Default::default() },
    };
    job::Entity::update_many()
        .set(became)
        .filter(job::COLUMN.id.eq(job.id))
        .filter(job::COLUMN.due_at.eq(job.due_at))
        .exec(&store.inner.writes)
        .await?;
    Ok(())
}

/// Letters of the story reached their readers long ago, and nothing of them is sent again.
pub(super) async fn post(store: &Store) -> Result<()> {
    let now = store.clock().now();
    let _turn = store.turn().await?;
    outbox::Entity::update_many()
        .col_expr(outbox::Column::SentAt, Expr::col(outbox::Column::DueAt))
        .col_expr(outbox::Column::Payload, Expr::val(serde_json::Value::Null))
        .filter(outbox::COLUMN.sent_at.is_null())
        .filter(outbox::COLUMN.due_at.lte(now))
        .exec(&store.inner.writes)
        .await?;
    let ended = job::ActiveModel { ended_at: Set(Some(now)), ..Default::default() };
    let waiting = job::Entity::update_many().set(ended).filter(job::COLUMN.ended_at.is_null());
    // The tender that is over was closed by those who opened it.
    let over = Condition::all().add(job::COLUMN.kind.eq(JobKind::Tender)).add(job::COLUMN.due_at.lte(now));
    waiting.filter(Condition::any().add(job::COLUMN.kind.eq(JobKind::Post)).add(over)).exec(&store.inner.writes).await?;
    Ok(())
}

/// Nobody starts with months of unread notices: what is older has been read when it came.
pub(super) async fn read_notices(store: &Store, until: DateTime<Utc>) -> Result<()> {
    let _turn = store.turn().await?;
    notice::Entity::update_many()
        .col_expr(notice::Column::ReadAt, Expr::col(notice::Column::At))
        .filter(notice::COLUMN.at.lt(until))
        .exec(&store.inner.writes)
        .await?;
    Ok(())
}
