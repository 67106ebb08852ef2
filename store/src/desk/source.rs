//! Where a door reads from.

use std::sync::Arc;

use async_trait::async_trait;
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, ExecResult, IsolationLevel, QueryResult,
    Statement, TransactionTrait,
};

/// Whatever connection is free, or one instant of the database.
#[derive(Clone, Debug)]
pub enum Source {
    Pool(DatabaseConnection),
    /// One transaction for every query: they agree with one another, and none waits for a connection.
    Instant(Arc<DatabaseTransaction>),
}

impl Source {
    /// The same database, standing still from the next query until the last clone is dropped.
    pub(super) async fn instant(db: &DatabaseConnection) -> Result<Self, DbErr> {
        let tx = match db.get_database_backend() {
            DbBackend::Postgres => db.begin_with_config(Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly)).await?,
            // SQLite's readers always see one instant.
            _ => db.begin().await?,
        };
        Ok(Self::Instant(Arc::new(tx)))
    }
}

#[async_trait]
impl ConnectionTrait for Source {
    fn get_database_backend(&self) -> DbBackend {
        match self {
            Self::Pool(db) => db.get_database_backend(),
            Self::Instant(tx) => tx.get_database_backend(),
        }
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        match self {
            Self::Pool(db) => db.execute_raw(statement).await,
            Self::Instant(tx) => tx.execute_raw(statement).await,
        }
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        match self {
            Self::Pool(db) => db.execute_unprepared(sql).await,
            Self::Instant(tx) => tx.execute_unprepared(sql).await,
        }
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        match self {
            Self::Pool(db) => db.query_one_raw(statement).await,
            Self::Instant(tx) => tx.query_one_raw(statement).await,
        }
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        match self {
            Self::Pool(db) => db.query_all_raw(statement).await,
            Self::Instant(tx) => tx.query_all_raw(statement).await,
        }
    }
}
