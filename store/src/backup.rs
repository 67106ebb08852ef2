//! A copy of a SQLite database taken while it runs, and the proof that it is whole.

use std::path::Path;

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbErr, Statement};

use crate::{Backend, Error, Result, Store};

/// A table and its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub table: String,
    pub rows: i64,
}

/// Writes a consistent copy to `file`, which must not exist yet, and proves it. Readers and writers go on meanwhile.
pub async fn copy(store: &Store, file: &Path) -> Result<Vec<Counted>> {
    if store.backend() == Backend::Postgres {
        return Err(Error::broken("PostgreSQL has its own way to be copied", "use pg_dump"));
    }
    let path = file.to_str().ok_or_else(|| Error::broken("the file's name is not readable", "use letters and digits"))?;
    let target = path.replace('\'', "''");
    store.inner.reads.execute_unprepared(&format!("VACUUM INTO '{target}'")).await?;
    let copy = open(path).await?;
    // The search index names rows by numbers that the copy has given anew.
    copy.execute_unprepared("INSERT INTO item_words(item_words) VALUES('rebuild')").await?;
    copy.close_by_ref().await?;
    prove(file).await
}

/// Opens a copy, checks every page of it and counts its rows by table.
pub async fn prove(file: &Path) -> Result<Vec<Counted>> {
    let path = file.to_str().ok_or_else(|| Error::broken("the file's name is not readable", "use letters and digits"))?;
    let copy = open(path).await?;
    let verdict = one(&copy, "PRAGMA integrity_check").await?.unwrap_or_default();
    if verdict != "ok" {
        return Err(Error::broken("the copy is damaged", verdict));
    }
    let ask =
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'item_words%' ORDER BY name";
    let tables = copy.query_all_raw(statement(&copy, ask)).await?;
    let mut counted = Vec::new();
    for row in tables {
        let table: String = row.try_get_by_index(0)?;
        let found = copy.query_one_raw(statement(&copy, &format!("SELECT COUNT(*) FROM \"{table}\""))).await?;
        let rows = found.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
        counted.push(Counted { table, rows });
    }
    copy.close_by_ref().await?;
    Ok(counted)
}

async fn open(path: &str) -> Result<DatabaseConnection, DbErr> {
    Database::connect(format!("sqlite://{path}?mode=rw")).await
}

async fn one(db: &DatabaseConnection, sql: &str) -> Result<Option<String>, DbErr> {
    db.query_one_raw(statement(db, sql)).await?.map(|row| row.try_get_by_index(0)).transpose()
}

fn statement(db: &DatabaseConnection, sql: &str) -> Statement {
    Statement::from_string(db.get_database_backend(), sql.to_owned())
}
