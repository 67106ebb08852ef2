//! Work the server does by itself: one table, from which every server takes what is due.
//!
//! A job is planned in the transaction of the use case that wants it, so that neither is there without the other. Whoever takes
//! it holds a claim for a while; a server that dies lets go of it by saying nothing. Of one kind there is one job for each
//! subject: planning it again moves it.

use chrono::{DateTime, SubsecRound as _, Utc};
use golive_domain::{
    access::Permission,
    events::{Change, Event, EventKind},
    id::JobId,
    jobs::{CLAIM, JobKind, JobStanding, backoff},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
    sea_query::{Expr, ExprTrait, LockBehavior, LockType, OnConflict},
};

use crate::{
    Backend, Desk, Outcome, Paged, Result, Site, Store,
    desk::{Door, Writer},
    entity::job,
    fresh,
};

/// A job in somebody's hands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    pub id: JobId,
    pub kind: JobKind,
    /// What it is about: an id in most kinds.
    pub subject: String,
    /// This try among them, from 1.
    pub tries: u32,
    until: DateTime<Utc>,
}

/// A job as the administrator sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobRow {
    pub id: JobId,
    pub kind: JobKind,
    pub subject: String,
    pub standing: JobStanding,
    pub due_at: DateTime<Utc>,
    pub tries: u32,
    pub claimed_by: Option<String>,
    pub error: Option<String>,
    pub ended_at: Option<DateTime<Utc>>,
}

/// Jobs of one page.
pub const PER_PAGE: u64 = 50;

/// Plans a job within a transaction, or moves the one there is.
pub(crate) async fn plan<S>(tx: &Writer<S>, kind: JobKind, subject: impl ToString, due_at: DateTime<Utc>) -> Result<()> {
    plan_all(tx, kind, vec![(subject.to_string(), due_at)]).await
}

/// Plans many jobs of one kind, each on its subject.
pub(crate) async fn plan_all<S>(tx: &Writer<S>, kind: JobKind, jobs: Vec<(String, DateTime<Utc>)>) -> Result<()> {
    let moved = [
        job::Column::DueAt,
        job::Column::Attempts,
        job::Column::ClaimedUntil,
        job::Column::ClaimedBy,
        job::Column::Error,
        job::Column::EndedAt,
    ];
    insert(tx.db(), tx.now(), kind, jobs, one_each().update_columns(moved).to_owned()).await
}

/// Of one kind there is one job for each subject.
fn one_each() -> OnConflict {
    OnConflict::columns([job::Column::Kind, job::Column::Subject])
}

async fn insert(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
    kind: JobKind,
    jobs: Vec<(String, DateTime<Utc>)>,
    known: OnConflict,
) -> Result<()> {
    for jobs in jobs.chunks(100) {
        let rows = jobs.iter().map(|(subject, due_at)| job::ActiveModel {
            id: Set(fresh::id(now)),
            kind: Set(kind),
            subject: Set(subject.clone()),
            payload: Set(serde_json::Value::Null),
            due_at: Set(*due_at),
            attempts: Set(0),
            claimed_until: Set(None),
            claimed_by: Set(None),
            error: Set(None),
            created_at: Set(now),
            ended_at: Set(None),
        });
        job::Entity::insert_many(rows).on_conflict(known.clone()).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Nothing is to be done about these any more.
pub(crate) async fn cancel<S>(tx: &Writer<S>, kind: JobKind, subjects: Vec<String>) -> Result<()> {
    for subjects in subjects.chunks(200) {
        job::Entity::delete_many()
            .filter(job::COLUMN.kind.eq(kind))
            .filter(job::COLUMN.subject.is_in(subjects.to_vec()))
            .exec(tx.db())
            .await?;
    }
    Ok(())
}

/// Sees to it that jobs of the whole site are planned: a server that starts looks after what the last one left. One that is
/// planned already, or in somebody's hands, is left alone.
pub async fn keep_going(store: &Store, kinds: &[JobKind]) -> Result<()> {
    for kind in kinds {
        keep_going_on(store, *kind, vec![String::new()]).await?;
    }
    Ok(())
}

/// The same for jobs of one kind, each on its subject; those on others are forgotten.
pub async fn keep_going_on(store: &Store, kind: JobKind, subjects: Vec<String>) -> Result<()> {
    let now = store.clock.now();
    let ended = Expr::col((job::Entity, job::Column::EndedAt)).is_not_null();
    let again = one_each()
        .update_columns([job::Column::DueAt, job::Column::Attempts, job::Column::Error, job::Column::EndedAt])
        .action_and_where(ended)
        .to_owned();
    let _turn = store.turn().await?;
    job::Entity::delete_many()
        .filter(job::COLUMN.kind.eq(kind))
        .filter(job::COLUMN.subject.is_not_in(subjects.clone()))
        .exec(&store.inner.writes)
        .await?;
    insert(&store.inner.writes, now, kind, subjects.into_iter().map(|subject| (subject, now)).collect(), again).await
}

/// Lets go of what a server before this one held when it died. Only on SQLite, whose file one server has at a time: elsewhere
/// others are at work, and a claim runs out by itself.
pub async fn let_go(store: &Store) -> Result<()> {
    if store.backend() != Backend::Sqlite {
        return Ok(());
    }
    let _turn = store.turn().await?;
    job::Entity::update_many()
        .set(job::ActiveModel { claimed_until: Set(None), claimed_by: Set(None), ..Default::default() })
        .filter(job::COLUMN.ended_at.is_null())
        .exec(&store.inner.writes)
        .await?;
    Ok(())
}

/// Takes the jobs that are due, at most so many: until the claim runs out, or it is told what became of them, nobody else does.
/// On PostgreSQL servers step over what others are just taking.
pub async fn claim(store: &Store, who: &str, most: u64) -> Result<Vec<Claimed>> {
    let now = store.clock.now();
    let until = (now + CLAIM).trunc_subsecs(6);
    let free = Condition::any().add(job::COLUMN.claimed_until.is_null()).add(job::COLUMN.claimed_until.lte(now));
    let due = job::Entity::find()
        .filter(job::COLUMN.ended_at.is_null())
        .filter(job::COLUMN.due_at.lte(now))
        .filter(free)
        .order_by_asc(job::COLUMN.due_at)
        .limit(most);
    // Looking costs nobody anything; only where something is due is the one writer asked for.
    if due.clone().one(&store.inner.reads).await?.is_none() {
        return Ok(Vec::new());
    }
    let _turn = store.turn().await?;
    let options = TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() };
    let tx = store.inner.writes.begin_with_options(options).await?;
    let taken = due.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked).all(&tx).await?;
    job::Entity::update_many()
        .col_expr(job::Column::ClaimedUntil, Expr::val(until))
        .col_expr(job::Column::ClaimedBy, Expr::val(who))
        .col_expr(job::Column::Attempts, Expr::cust("attempts + 1"))
        .filter(job::COLUMN.id.is_in(taken.iter().map(|row| row.id)))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    let claimed = |row: job::Model| Claimed {
        id: row.id,
        kind: row.kind,
        subject: row.subject,
        tries: u32::try_from(row.attempts + 1).unwrap_or(1),
        until,
    };
    Ok(taken.into_iter().map(claimed).collect())
}

/// What became of a job is noted only while the claim on it still stands: one that was planned again meanwhile, or taken by
/// somebody else because it took too long, is left alone.
async fn note(store: &Store, claimed: &Claimed, became: job::ActiveModel) -> Result<bool> {
    let _turn = store.turn().await?;
    let became = job::ActiveModel { claimed_until: Set(None), claimed_by: Set(None), ..became };
    let noted = job::Entity::update_many()
        .set(became)
        .filter(job::COLUMN.id.eq(claimed.id))
        .filter(job::COLUMN.claimed_until.eq(claimed.until))
        .exec(&store.inner.writes)
        .await?;
    Ok(noted.rows_affected == 1)
}

/// It is done, until `again` where there is more to do then; what goes round for ever is planned for its next round.
pub async fn done(store: &Store, claimed: &Claimed, again: Option<DateTime<Utc>>) -> Result<()> {
    let now = store.clock.now();
    let became = match again.or(claimed.kind.rhythm().map(|rhythm| now + rhythm)) {
        Some(due_at) => job::ActiveModel { due_at: Set(due_at), attempts: Set(0), error: Set(None), ..Default::default() },
        None => job::ActiveModel { ended_at: Set(Some(now)), error: Set(None), ..Default::default() },
    };
    note(store, claimed, became).await.map(drop)
}

/// It could not be done: it is tried again later, or given up. Tells whether it is tried again.
pub async fn failed(store: &Store, claimed: &Claimed, why: &str) -> Result<bool> {
    let now = store.clock.now();
    let error = Set(Some(why.chars().take(1_000).collect()));
    let again = backoff(claimed.kind, claimed.tries);
    let became = match again {
        Some(wait) => job::ActiveModel { due_at: Set(now + wait), error, ..Default::default() },
        None => job::ActiveModel { ended_at: Set(Some(now)), error, ..Default::default() },
    };
    note(store, claimed, became).await?;
    Ok(again.is_some())
}

/// An administrator: the jobs of one standing, or all; those that want attention first.
pub async fn jobs(desk: &Desk, standing: Option<JobStanding>, page: u64) -> Result<Paged<JobRow>> {
    let door = desk.read(Permission::JobsRead, Site).await?;
    let now = door.now();
    let found = job::Entity::find().filter(standing.map_or_else(Condition::all, |standing| stands(standing, now)));
    let total = found.clone().count(door.db()).await?;
    let page = Paged::<()>::number(page, total, PER_PAGE);
    let found = found
        .order_by_desc(Expr::cust("CASE WHEN ended_at IS NULL THEN 1 WHEN error IS NOT NULL THEN 2 ELSE 0 END"))
        .order_by_asc(job::COLUMN.due_at)
        .order_by_asc(job::COLUMN.id)
        .offset((page - 1) * PER_PAGE)
        .limit(PER_PAGE)
        .all(door.db())
        .await?;
    let row = |row: job::Model| JobRow {
        standing: standing_of(&row, now),
        id: row.id,
        kind: row.kind,
        subject: row.subject,
        due_at: row.due_at,
        tries: u32::try_from(row.attempts).unwrap_or_default(),
        claimed_by: row.claimed_by,
        error: row.error,
        ended_at: row.ended_at,
    };
    Ok(Paged { rows: found.into_iter().map(row).collect(), total, page, size: PER_PAGE })
}

fn standing_of(row: &job::Model, now: DateTime<Utc>) -> JobStanding {
    match (row.ended_at, &row.error, row.claimed_until) {
        (Some(_), Some(_), _) => JobStanding::GivenUp,
        (Some(_), None, _) => JobStanding::Done,
        (None, _, Some(until)) if until > now => JobStanding::Running,
        (None, Some(_), _) => JobStanding::Failing,
        (None, None, _) => JobStanding::Planned,
    }
}

fn stands(standing: JobStanding, now: DateTime<Utc>) -> Condition {
    let ended = || Condition::all().add(job::COLUMN.ended_at.is_not_null());
    let open = || Condition::all().add(job::COLUMN.ended_at.is_null());
    let free = || Condition::any().add(job::COLUMN.claimed_until.is_null()).add(job::COLUMN.claimed_until.lte(now));
    match standing {
        JobStanding::GivenUp => ended().add(job::COLUMN.error.is_not_null()),
        JobStanding::Done => ended().add(job::COLUMN.error.is_null()),
        JobStanding::Running => open().add(job::COLUMN.claimed_until.gt(now)),
        JobStanding::Failing => open().add(free()).add(job::COLUMN.error.is_not_null()),
        JobStanding::Planned => open().add(free()).add(job::COLUMN.error.is_null()),
    }
}

/// An administrator: a job that was given up, or waits for its next try, is due now. The site's audit says who asked for it, and why it
/// had failed.
pub async fn retry(desk: &Desk, id: JobId) -> Result<()> {
    desk.write(Permission::JobsRead, Site, async |tx| {
        let failed = job::Entity::find_by_id(id).filter(job::COLUMN.error.is_not_null()).one(tx.db()).await?;
        let failed = failed.ok_or(golive_domain::Error::NotFound)?;
        let now_due = job::ActiveModel { due_at: Set(tx.now()), attempts: Set(0), ended_at: Set(None), ..Default::default() };
        let moved = job::Entity::update_many().set(now_due).filter(job::COLUMN.id.eq(id)).filter(job::COLUMN.error.is_not_null());
        moved.exec(tx.db()).await?;
        let event = Event::new(EventKind::JobRetried, id, format!("{} {}", failed.kind, failed.subject).trim().to_owned());
        let tries = Change::new("tries", failed.attempts, 0);
        Ok(Outcome::changed((), event.changing([tries]).noting(failed.error.unwrap_or_default())))
    })
    .await
}
