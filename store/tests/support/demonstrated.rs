//! A database with the demonstration in it a test: the story is told once a program for each kind, and copied.

use std::{
    fs,
    path::{Path, PathBuf},
};

use golive_store::{
    Options, Store,
    demo::{self, Loaded},
};
use sea_orm::{ConnectionTrait, Database as Connections, Statement};
use tokio::sync::OnceCell;

use super::{
    Home,
    fresh::{TEMPLATE, clone, cloned, cluster, sqlite_in, sqlite_url, temporary, url_of},
    home::noon,
};

/// What templates are called, before the process whose they are.
const PREFIX: &str = "golive_demo_";

/// The demonstration in a SQLite database.
pub async fn sqlite_demonstrated() -> Home {
    static READY: OnceCell<PathBuf> = OnceCell::const_new();
    let told = || async {
        let place = place_of("sqlite");
        tell(sqlite_url(&place), &place).await;
        place
    };
    let folder = temporary();
    copy(READY.get_or_init(told).await, folder.path());
    sqlite_in(folder).await
}

/// The demonstration in a PostgreSQL database, or `None` where no cluster is given.
pub async fn postgres_demonstrated() -> Option<Home> {
    let cluster = cluster().await?;
    static READY: OnceCell<(String, PathBuf)> = OnceCell::const_new();
    let told = || async {
        let (name, place) = (format!("{PREFIX}{}", std::process::id()), place_of("postgres"));
        forget_others(&cluster).await;
        clone(&cluster, &name, TEMPLATE).await;
        tell(url_of(&cluster, &name), &place).await;
        (name, place)
    };
    let (name, place) = READY.get_or_init(told).await;
    let folder = temporary();
    copy(place, folder.path());
    Some(cloned(cluster, name, folder).await)
}

/// Tells the story, and lets go of the database.
async fn tell(database: String, place: &Path) {
    let options = Options { database, files: place.join("files").display().to_string(), connections: Some(4) };
    let store = Store::open(&options).await.expect("the database opens");
    let loaded = demo::load(&store.at(noon())).await.expect("the demonstration loads");
    assert!(matches!(loaded, Loaded::Fresh(_)), "nothing was there before");
    store.close().await.expect("the database is let go");
}

/// A folder beside what is built, which nobody takes away when the program ends: those of programs that ended go now.
fn place_of(kind: &str) -> PathBuf {
    let beside = Path::new(env!("CARGO_TARGET_TMPDIR"));
    fs::create_dir_all(beside).expect("the folder is there");
    for entry in fs::read_dir(beside).expect("the folder is read") {
        let path = entry.expect("an entry").path();
        if path.file_name().is_some_and(|name| is_of_another(&name.to_string_lossy())) {
            // Somebody else may be taking it away too.
            let _ = fs::remove_dir_all(path);
        }
    }
    let place = beside.join(format!("{PREFIX}{}", std::process::id())).join(kind);
    fs::create_dir_all(&place).expect("a folder is made");
    place
}

/// Whether a template is of a program that runs no more, where that can be told.
fn is_of_another(name: &str) -> bool {
    let processes = Path::new("/proc");
    let is_over = |process: &str| !processes.join(process).exists();
    processes.join("self").exists() && name.strip_prefix(PREFIX).is_some_and(is_over)
}

/// Drops the templates of programs that ended.
async fn forget_others(cluster: &str) {
    let admin = Connections::connect(cluster).await.expect("the cluster answers");
    let all = format!("SELECT datname FROM pg_database WHERE starts_with(datname, '{PREFIX}')");
    let found = admin.query_all_raw(Statement::from_string(admin.get_database_backend(), all)).await.expect("the databases are listed");
    for row in found {
        let name: String = row.try_get_by_index(0).expect("a name");
        if is_of_another(&name) {
            admin.execute_unprepared(&format!("DROP DATABASE IF EXISTS {name}")).await.expect("nobody is in it");
        }
    }
    admin.close().await.expect("the connection ends");
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder is read") {
        let entry = entry.expect("an entry");
        let (there, here) = (entry.path(), to.join(entry.file_name()));
        if there.is_dir() {
            fs::create_dir_all(&here).expect("a folder is made");
            copy(&there, &here);
        } else {
            fs::copy(&there, &here).expect("a file is copied");
        }
    }
}
