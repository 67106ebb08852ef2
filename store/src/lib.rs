//! The only holder of a database connection.
//!
//! Nothing reaches the database but through a door: `store.acting_as(actor)` gives a [`Desk`], and a desk has two doors,
//! [`Desk::read`] and [`Desk::write`]. Both check the permission; a write commits only together with its events, from
//! which the audit row, the notices and the live change are made in the same transaction.

mod civil;
mod clock;
mod connect;
mod desk;
mod entity;
mod error;
mod found;
mod fresh;
mod live;
mod paged;
mod pairs;
mod stale;
mod whole;

pub mod again;
pub mod award;
pub mod backlog;
pub mod backup;
pub mod bids;
pub mod checkup;
pub mod defects;
pub mod demo;
pub mod duties;
pub mod events;
pub mod exploring;
pub mod export;
pub mod files;
pub mod gaps;
pub mod import;
pub mod incidents;
pub mod jobs;
pub mod knowledge;
pub mod outbox;
pub mod papers;
pub mod people;
pub mod projects;
pub mod promises;
pub mod releases;
pub mod requirements;
pub mod rfp;
pub mod scores;
pub mod service;
pub mod sprints;
pub mod testing;
pub mod today;
pub mod vendors;

pub use clock::Clock;
pub use connect::{Backend, Options};
pub use desk::{Actor, Desk, Events, Outcome, Site, Via};
pub use error::{Error, Result};
pub use live::Live;
pub use paged::Paged;

use std::{sync::Arc, time::Duration};

use sea_orm::DatabaseConnection;
use tokio::{
    sync::{Mutex, MutexGuard, broadcast},
    time::timeout,
};

/// A writer that waits longer than this for the ones before it gives up: the person is told and tries again.
const PATIENCE: Duration = Duration::from_secs(10);

/// One open database with its clock, its files and its live channel. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    inner: Arc<Inner>,
    clock: Clock,
    receptions: Arc<service::Receptions>,
    /// What phrases are chosen with from here on.
    phrases: rfp::seal::Effort,
}

#[derive(Debug)]
struct Inner {
    backend: Backend,
    reads: DatabaseConnection,
    writes: DatabaseConnection,
    /// SQLite has one writer; waiting here is fair and does not spin.
    gate: Mutex<()>,
    recall: Arc<desk::Recall>,
    live: broadcast::Sender<Live>,
    files: Arc<dyn object_store::ObjectStore>,
}

impl Store {
    /// Acts for `actor`: everything that is read or written goes through the desk's two doors.
    pub fn acting_as(&self, actor: Actor) -> Desk {
        Desk::new(self.clone(), actor)
    }

    /// The same store at another time: a demonstration's past, a test's fixed instant.
    pub fn at(&self, clock: Clock) -> Self {
        Self { clock, ..self.clone() }
    }

    /// Where its time comes from.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Waits for the one writer SQLite has, but not for ever; PostgreSQL needs no waiting.
    pub(crate) async fn turn(&self) -> Result<Option<MutexGuard<'_, ()>>> {
        match self.inner.backend {
            Backend::Sqlite => {
                let turn = timeout(PATIENCE, self.inner.gate.lock()).await;
                Ok(Some(turn.map_err(|_| golive_domain::Error::Unavailable)?))
            }
            Backend::Postgres => Ok(None),
        }
    }

    /// Which database it is.
    pub fn backend(&self) -> Backend {
        self.inner.backend
    }

    /// What changed, as it is committed. A listener that lags is told so by the channel and must read anew.
    pub fn changes(&self) -> broadcast::Receiver<Live> {
        self.inner.live.subscribe()
    }
}
