//! Opening a database: SQLite inside, PostgreSQL when one machine is not enough.

use std::{sync::Arc, time::Duration};

use futures::future::BoxFuture;
use golive_migrations::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseBackend, DatabaseConnection,
    sqlx::{self, Connection as _, SqliteConnection, pool::PoolConnectionMetadata},
};
use tokio::sync::{Mutex, broadcast};

use crate::{Clock, Error, Inner, Result, Store, files, rfp::seal::Effort};

/// Which database stands behind a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

/// Each has a thread and two megabytes of its own, and two cores are kept busy by three.
const SQLITE_CONNECTIONS: u32 = 3;
/// Writers that wait in the line of their project hold one each.
const POSTGRES_CONNECTIONS: u32 = 10;

/// Where a store keeps things.
#[derive(Clone, Debug)]
pub struct Options {
    /// `sqlite://data/golive.db` or `postgres://user@host/name`.
    pub database: String,
    /// Where attachments and imported files lie: a folder, or `s3://bucket/prefix`.
    pub files: String,
    /// Connections for reading; SQLite writes have one of their own. `None` for as many as suit the database.
    pub connections: Option<u32>,
}

impl Store {
    /// Connects and brings the schema up to date. Refuses a database that a newer Golive has migrated.
    pub async fn open(options: &Options) -> Result<Self> {
        let store = Self::connect(options).await?;
        store.migrate().await?;
        crate::testing::trace_all(&store.inner.writes).await?;
        Ok(store)
    }

    /// Connects and leaves the schema as it is.
    pub async fn connect(options: &Options) -> Result<Self> {
        let postgres = options.database.starts_with("postgres");
        let (reads, writes) = if postgres {
            let pool = pool(&options.database, options.connections.unwrap_or(POSTGRES_CONNECTIONS)).await?;
            (pool.clone(), pool)
        } else {
            let url = sqlite_url(&options.database)?;
            let writes = pool(&url, 1).await?;
            (pool(&url, options.connections.unwrap_or(SQLITE_CONNECTIONS)).await?, writes)
        };
        let files = files::open(&options.files)?;
        let inner = Inner {
            backend: if postgres { Backend::Postgres } else { Backend::Sqlite },
            reads,
            writes,
            gate: Mutex::new(()),
            recall: Arc::default(),
            live: broadcast::channel(1024).0,
            files,
        };
        Ok(Self { inner: Arc::new(inner), clock: Clock::System, receptions: Arc::default(), phrases: Effort::Full })
    }

    /// Applies what is missing; a schema newer than this program is refused by name.
    pub async fn migrate(&self) -> Result<()> {
        let db = &self.inner.writes;
        let known: Vec<String> = Migrator::migrations().iter().map(|m| m.name().to_owned()).collect();
        let applied = Migrator::get_migration_models(db).await.unwrap_or_default();
        if let Some(newer) = applied.iter().find(|row| !known.contains(&row.version)) {
            let what =
                format!("the database has been migrated by a newer Golive ({}): install that version or restore a backup", newer.version);
            return Err(Error::broken("the schema is newer than this program", what));
        }
        Migrator::up(db, None).await?;
        Ok(())
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        self.inner.reads.execute_unprepared("SELECT 1").await?;
        Ok(())
    }

    /// Ends every connection; what is under way is finished first.
    pub async fn close(&self) -> Result<()> {
        if self.backend() == Backend::Sqlite {
            self.inner.writes.execute_unprepared("PRAGMA optimize").await?;
            self.inner.reads.close_by_ref().await?;
        }
        Ok(self.inner.writes.close_by_ref().await?)
    }
}

/// The file's folder is made, and the file with it. An address of another kind of database is no file.
fn sqlite_url(database: &str) -> Result<String> {
    if database.contains("://") && !database.starts_with("sqlite:") {
        let known = "write sqlite://data/golive.db or postgres://user@host/name";
        return Err(Error::broken("Golive does not know this kind of database", known));
    }
    let path = database.trim_start_matches("sqlite://").trim_start_matches("sqlite:");
    let path = path.split('?').next().unwrap_or(path);
    if let Some(folder) = std::path::Path::new(path).parent() {
        std::fs::create_dir_all(folder).map_err(|cause| Error::broken("the database's folder cannot be made", cause))?;
    }
    Ok(format!("sqlite://{path}?mode=rwc"))
}

async fn pool(url: &str, connections: u32) -> Result<DatabaseConnection> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(5))
        .sqlx_logging(false)
        // A file does not hang up: asking before every query whether it is still there would double each query's time.
        .test_before_acquire(url.starts_with("postgres"))
        .map_sqlx_sqlite_pool_opts(move |pool| if connections == 1 { pool.after_release(only_sound) } else { pool })
        .map_sqlx_sqlite_opts(|sqlite| {
            use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
            sqlite
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Normal)
                .busy_timeout(Duration::from_secs(5))
                .foreign_keys(true)
                // A page of a list comes over in one go.
                .row_buffer_size(512)
                .pragma("cache_size", "-2000")
                .pragma("temp_store", "memory")
        });
    let db = Database::connect(options).await?;
    debug_assert!(matches!(db.get_database_backend(), DatabaseBackend::Sqlite | DatabaseBackend::Postgres));
    Ok(db)
}

/// A full disk ends a transaction behind the pool's back. Such a connection would take later writes into a transaction
/// that nobody commits: it is thrown away instead.
fn only_sound(connection: &mut SqliteConnection, _: PoolConnectionMetadata) -> BoxFuture<'_, Result<bool, sqlx::Error>> {
    Box::pin(async { Ok(connection.ping().await.is_ok() && !connection.is_in_transaction()) })
}

#[cfg(test)]
mod tests {
    use sea_orm::TransactionTrait;

    use super::*;

    async fn store(folder: &tempfile::TempDir) -> Store {
        let place = |name: &str| folder.path().join(name).display().to_string();
        Store::connect(&Options { database: format!("sqlite://{}", place("golive.db")), files: place("files"), connections: Some(2) })
            .await
            .expect("a fresh database opens")
    }

    #[tokio::test]
    async fn what_is_written_after_a_full_disk_is_there() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let store = store(&folder).await;
        let db = &store.inner.writes;
        db.execute_unprepared("CREATE TABLE kept (what BLOB)").await.expect("there is room for a table");
        db.execute_unprepared("PRAGMA max_page_count = 20").await.expect("the file can be bounded");
        let full = db.begin().await.expect("a transaction begins");
        full.execute_unprepared("INSERT INTO kept VALUES (zeroblob(1000000))").await.expect_err("there is no room for so much");
        // SQLite has rolled back by itself, so that this may fail; what counts is what comes after.
        let _ = full.rollback().await;

        let next = db.begin().await.expect("a transaction begins");
        next.execute_unprepared("INSERT INTO kept VALUES (x'01')").await.expect("there is room again");
        next.commit().await.expect("it is committed");
        let counted =
            store.inner.reads.query_one_raw(sea_orm::Statement::from_string(DatabaseBackend::Sqlite, "SELECT COUNT(*) FROM kept"));
        let rows: i64 = counted.await.expect("it can be read").and_then(|row| row.try_get_by_index(0).ok()).unwrap_or_default();
        assert_eq!(rows, 1, "what was answered with success is there for every other connection");
    }

    #[tokio::test]
    async fn a_database_of_another_kind_is_refused() {
        let options = Options { database: "mysql://golive@host/golive".into(), files: String::new(), connections: Some(1) };
        let refused = Store::connect(&options).await.err().map(|error| error.to_string());
        assert_eq!(refused.as_deref(), Some("Golive does not know this kind of database"));
    }
}
