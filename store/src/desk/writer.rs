//! The door for writing: one transaction, one `now`, at least one event.

use chrono::{DateTime, Utc};
use golive_domain::{access::Permission, events::Event, id::PersonId};
use sea_orm::{ConnectionTrait, DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use uuid::Uuid;

use super::{Actor, Desk, Door, Place, record};
use crate::{Backend, Result, fresh};

/// An open transaction within a scope.
#[derive(Debug)]
pub struct Writer<S> {
    tx: DatabaseTransaction,
    scope: S,
    actor: Actor,
    now: DateTime<Utc>,
    backend: Backend,
}

/// What a write came to.
#[derive(Debug)]
pub enum Outcome<T> {
    /// Commit, and record why.
    Changed(T, Events),
    /// There was nothing to do; whatever was touched is rolled back.
    Unchanged(T),
}

/// One event or more: a write without any cannot be committed.
#[derive(Debug)]
pub struct Events {
    first: Event,
    rest: Vec<Event>,
}

impl Events {
    /// A write of one event.
    pub fn one(event: Event) -> Self {
        Self { first: event, rest: Vec::new() }
    }

    /// And another one.
    pub fn and(mut self, event: Event) -> Self {
        self.rest.push(event);
        self
    }

    /// All of them, or `None` when the list is empty.
    pub fn all(events: Vec<Event>) -> Option<Self> {
        let mut events = events.into_iter();
        events.next().map(|first| Self { first, rest: events.collect() })
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Event> {
        std::iter::once(&self.first).chain(&self.rest)
    }
}

impl<T> Outcome<T> {
    /// Something changed, and this is what is told of it.
    pub fn changed(value: T, event: Event) -> Self {
        Self::Changed(value, Events::one(event))
    }

    /// Changed when there are events, unchanged when there are none.
    pub fn of(value: T, events: Vec<Event>) -> Self {
        match Events::all(events) {
            Some(events) => Self::Changed(value, events),
            None => Self::Unchanged(value),
        }
    }
}

pub(super) async fn run<P, T, F>(desk: &Desk, permission: Permission, place: P, work: F) -> Result<T>
where
    P: Place,
    F: AsyncFnOnce(&Writer<P::Scope>) -> Result<Outcome<T>>,
{
    let store = &desk.store;
    let _turn = store.turn().await?;
    let options = TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() };
    let tx = store.inner.writes.begin_with_options(options).await?;
    let mut scope = place.enter(&tx, &desk.actor, permission).await?;
    desk.actor.refuse_reading()?;
    if let (Backend::Postgres, Some(project)) = (store.backend(), P::project(&scope)) {
        stand_in_line(&tx, project.0).await?;
        // Whoever was before us in the line may have changed the project, or our rights in it.
        scope = place.enter(&tx, &desk.actor, permission).await?;
    }
    let writer = Writer { tx, scope, actor: desk.actor.clone(), now: store.clock.now(), backend: store.backend() };
    match work(&writer).await? {
        Outcome::Unchanged(value) => {
            writer.tx.rollback().await?;
            Ok(value)
        }
        Outcome::Changed(value, events) => {
            let live = record::file(&writer, P::project(&writer.scope), &events).await?;
            writer.tx.commit().await?;
            for change in live {
                // Nobody listening is not a failure.
                let _ = store.inner.live.send(change);
            }
            Ok(value)
        }
    }
}

/// Waits until no other transaction writes to this project.
async fn stand_in_line(tx: &DatabaseTransaction, project: Uuid) -> Result<()> {
    let key = project.as_u128() as i64;
    tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({key})")).await?;
    Ok(())
}

impl<S> Writer<S> {
    /// A fresh id of this write's `now`.
    pub fn id<T: From<Uuid>>(&self) -> T {
        fresh::id(self.now)
    }

    /// The person who writes; `None` for Golive itself.
    pub fn writer(&self) -> Option<PersonId> {
        self.actor.person()
    }
}

impl<S> Door for Writer<S> {
    type Scope = S;
    type Db = DatabaseTransaction;

    fn db(&self) -> &DatabaseTransaction {
        &self.tx
    }
    fn scope(&self) -> &S {
        &self.scope
    }
    fn actor(&self) -> &Actor {
        &self.actor
    }
    fn now(&self) -> DateTime<Utc> {
        self.now
    }
    fn backend(&self) -> Backend {
        self.backend
    }
}
