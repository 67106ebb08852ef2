//! A fresh database a test.
//!
//! The schema is made once a program and copied. On PostgreSQL a copy costs a second, so a database that a test is done with is emptied
//! for the next one.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use golive_store::{Options, Store, demo::with_told_phrases};
use sea_orm::{ConnectionTrait, Database as Connections, DatabaseConnection, Statement};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::Home;

pub(super) const TEMPLATE: &str = "golive_template";

/// PostgreSQL databases that wait for the next test. One that a test failed in never comes here.
static EMPTIED: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Where a test's rows are, and how they go away.
pub struct Database {
    pub options: Options,
    /// A way around the doors, for what no use case does yet.
    pub rows: DatabaseConnection,
    /// PostgreSQL: the administrator's URL and the database's name.
    pub cluster: Option<(String, String)>,
    _folder: TempDir,
}

impl Database {
    async fn open(url: String, cluster: Option<(String, String)>, folder: TempDir) -> (Store, Self) {
        let options = Options { database: url, files: folder.path().join("files").display().to_string(), connections: Some(4) };
        // Phrases of tests are told to everybody who reads them: nobody waits for making them hard to guess.
        let store = with_told_phrases(&Store::open(&options).await.expect("a fresh database opens"));
        let rows = Connections::connect(&options.database).await.expect("a second connection opens");
        (store, Self { options, rows, cluster, _folder: folder })
    }
}

/// An empty SQLite database in a temporary folder.
pub async fn sqlite() -> Home {
    static MIGRATED: OnceCell<Vec<u8>> = OnceCell::const_new();
    let folder = temporary();
    fs::write(file_in(folder.path()), MIGRATED.get_or_init(migrated).await).expect("the database is copied");
    sqlite_in(folder).await
}

/// The file of an empty SQLite database.
async fn migrated() -> Vec<u8> {
    let folder = temporary();
    let files = folder.path().join("files").display().to_string();
    let options = Options { database: sqlite_url(folder.path()), files, connections: Some(1) };
    let store = Store::open(&options).await.expect("a fresh database opens");
    store.close().await.expect("the database is let go");
    fs::read(file_in(folder.path())).expect("the database is a file")
}

pub(super) async fn sqlite_in(folder: TempDir) -> Home {
    let (store, database) = Database::open(sqlite_url(folder.path()), None, folder).await;
    Home::new(store, database)
}

pub(super) fn sqlite_url(folder: &Path) -> String {
    format!("sqlite://{}", file_in(folder).display())
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join("golive.db")
}

/// An empty PostgreSQL database, or `None` where no cluster is given.
pub async fn postgres() -> Option<Home> {
    let cluster = cluster().await?;
    let emptied = EMPTIED.lock().unwrap_or_else(PoisonError::into_inner).pop();
    Some(match emptied {
        Some(name) => opened(cluster, name, temporary()).await,
        None => cloned(cluster, TEMPLATE, temporary()).await,
    })
}

/// Gives a database to the next test, with nothing in it. What was put in is told by the sizes of the tables.
pub(super) async fn pass_on(rows: DatabaseConnection, name: String) {
    let filled = "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace \
                  AND pg_relation_size(oid) > 0 AND relname <> 'seaql_migrations'";
    let filled = rows.query_all_raw(Statement::from_string(rows.get_database_backend(), filled)).await.expect("the tables are listed");
    let mut statements = String::from("SET session_replication_role = replica;");
    for table in filled {
        let table: String = table.try_get_by_index(0).expect("a name");
        statements.push_str(&format!("DELETE FROM \"{table}\";"));
    }
    rows.execute_unprepared(&statements).await.expect("the tables are emptied");
    rows.close().await.expect("the second connection is let go");
    EMPTIED.lock().unwrap_or_else(PoisonError::into_inner).push(name);
}

/// The cluster with its migrated template.
pub(super) async fn cluster() -> Option<String> {
    let Ok(cluster) = std::env::var("GOLIVE_TEST_POSTGRES") else {
        eprintln!("skipped on PostgreSQL: GOLIVE_TEST_POSTGRES names no cluster");
        return None;
    };
    static READY: OnceCell<()> = OnceCell::const_new();
    READY.get_or_init(|| make_template(&cluster)).await;
    Some(cluster)
}

/// A database of its own, made of a template.
pub(super) async fn cloned(cluster: String, template: &str, folder: TempDir) -> Home {
    let name = format!("golive_test_{}", Uuid::from_u128(rand::random()).simple());
    clone(&cluster, &name, template).await;
    opened(cluster, name, folder).await
}

async fn opened(cluster: String, name: String, folder: TempDir) -> Home {
    let (store, database) = Database::open(url_of(&cluster, &name), Some((cluster, name)), folder).await;
    Home::new(store, database)
}

pub(super) async fn clone(cluster: &str, name: &str, template: &str) {
    let admin = Connections::connect(cluster).await.expect("the cluster answers");
    admin.execute_unprepared(&format!("CREATE DATABASE {name} TEMPLATE {template}")).await.expect("the template is cloned");
    admin.close().await.expect("the connection ends");
}

pub(super) fn temporary() -> TempDir {
    tempfile::tempdir().expect("a temporary folder can be made")
}

/// Migrates the template once a cluster; test binaries that start together wait for each other.
async fn make_template(cluster: &str) {
    let mut options = sea_orm::ConnectOptions::new(cluster);
    options.max_connections(1);
    let admin = Connections::connect(options).await.expect("the cluster answers");
    admin.execute_unprepared("SELECT pg_advisory_lock(74656)").await.expect("the lock is free in the end");
    if admin.execute_unprepared(&format!("CREATE DATABASE {TEMPLATE}")).await.is_ok() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let options = Options { database: url_of(cluster, TEMPLATE), files: folder.path().display().to_string(), connections: Some(2) };
        let store = Store::open(&options).await.expect("the template is migrated");
        store.close().await.expect("the template is let go");
    }
    admin.execute_unprepared("SELECT pg_advisory_unlock(74656)").await.expect("the lock is ours");
    admin.close().await.expect("the connection ends");
}

/// The same cluster, another database.
pub(super) fn url_of(cluster: &str, name: &str) -> String {
    let (server, _) = cluster.rsplit_once('/').expect("a database URL has a path");
    format!("{server}/{name}")
}
