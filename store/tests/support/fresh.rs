//! A fresh database a test.

use std::path::Path;

use golive_store::{Options, Store, demo::with_told_phrases};
use sea_orm::{ConnectionTrait, Database as Connections, DatabaseConnection};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::Home;

pub(super) const TEMPLATE: &str = "golive_template";

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
    sqlite_in(temporary()).await
}

pub(super) async fn sqlite_in(folder: TempDir) -> Home {
    let (store, database) = Database::open(sqlite_url(folder.path()), None, folder).await;
    Home::new(store, database)
}

pub(super) fn sqlite_url(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("golive.db").display())
}

/// An empty PostgreSQL database, or `None` where no cluster is given.
pub async fn postgres() -> Option<Home> {
    let cluster = cluster().await?;
    Some(cloned(cluster, TEMPLATE, temporary()).await)
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
