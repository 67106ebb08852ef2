//! Where a door reads from.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use golive_domain::id::PersonId;
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, ExecResult, IsolationLevel, QueryResult,
    Statement, TransactionTrait,
};

use tokio::sync::OnceCell;

use super::{
    place::{At, Ground, Standing, standing},
    recall::{Recall, State},
};
use crate::Result;

/// Whatever connection is free, or one instant of the database.
#[derive(Clone, Debug)]
pub enum Source {
    Pool(DatabaseConnection),
    Still(Arc<Instant>),
}

/// One transaction for every query: they agree with one another, and none waits for a connection.
#[derive(Debug)]
pub struct Instant {
    tx: DatabaseTransaction,
    /// Where doors were opened already: at one instant nobody's roles change.
    known: Mutex<Vec<Known>>,
    state: OnceCell<State>,
    recall: Arc<Recall>,
}

/// How somebody stands at a place; `None` where there is no such project.
#[derive(Clone, Debug)]
struct Known {
    at: At,
    person: Option<PersonId>,
    standing: Option<Standing>,
}

impl Source {
    /// The same database, standing still from the next query until the last clone is dropped.
    pub(super) async fn still(db: &DatabaseConnection, recall: &Arc<Recall>) -> Result<Self> {
        let tx = match db.get_database_backend() {
            DbBackend::Postgres => db.begin_with_config(Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly)).await?,
            // SQLite's readers always see one instant.
            _ => db.begin().await?,
        };
        Ok(Self::Still(Arc::new(Instant { tx, known: Mutex::default(), state: OnceCell::new(), recall: recall.clone() })))
    }
}

impl Ground for Source {
    async fn standing(&self, at: &At, person: Option<PersonId>) -> Result<Option<Standing>> {
        let instant = match self {
            Self::Pool(db) => return standing(db, at, person).await,
            Self::Still(instant) => instant,
        };
        if let Some(known) = instant.known(at, person) {
            return Ok(known);
        }
        let found = standing(&instant.tx, at, person).await?;
        instant.remember(Known { at: at.clone(), person, standing: found.clone() });
        Ok(found)
    }
}

impl Instant {
    /// What this instant is called; asked for once.
    pub(super) async fn state(&self) -> Result<&State> {
        self.state.get_or_try_init(|| State::of(&self.tx)).await
    }

    pub(super) fn recall(&self) -> &Recall {
        &self.recall
    }

    fn known(&self, at: &At, person: Option<PersonId>) -> Option<Option<Standing>> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.iter().find(|known| known.at == *at && known.person == person).map(|known| known.standing.clone())
    }

    fn remember(&self, known: Known) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).push(known);
    }
}

#[async_trait]
impl ConnectionTrait for Source {
    fn get_database_backend(&self) -> DbBackend {
        match self {
            Self::Pool(db) => db.get_database_backend(),
            Self::Still(instant) => instant.tx.get_database_backend(),
        }
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        match self {
            Self::Pool(db) => db.execute_raw(statement).await,
            Self::Still(instant) => instant.tx.execute_raw(statement).await,
        }
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        match self {
            Self::Pool(db) => db.execute_unprepared(sql).await,
            Self::Still(instant) => instant.tx.execute_unprepared(sql).await,
        }
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        match self {
            Self::Pool(db) => db.query_one_raw(statement).await,
            Self::Still(instant) => instant.tx.query_one_raw(statement).await,
        }
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        match self {
            Self::Pool(db) => db.query_all_raw(statement).await,
            Self::Still(instant) => instant.tx.query_all_raw(statement).await,
        }
    }
}
