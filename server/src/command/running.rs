//! One server a SQLite file: what would pull the file away from under it asks here first.

use std::{
    fs::{File, TryLockError},
    path::PathBuf,
};

use anyhow::{Context, Result, bail};

use crate::config::Keeping;

/// Held for as long as something works with the file; the system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub struct Running(#[expect(dead_code, reason = "the lock lives as long as the open file")] Option<File>);

/// Takes the lock beside the database's file, or says that somebody has it. PostgreSQL has its own order of things.
pub fn only_one(keeping: &Keeping) -> Result<Running> {
    if keeping.database.starts_with("postgres") {
        return Ok(Running(None));
    }
    let path = PathBuf::from(format!("{}.lock", keeping.sqlite_file().display()));
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    match file.try_lock() {
        Ok(()) => Ok(Running(Some(file))),
        Err(TryLockError::WouldBlock) => bail!("a Golive server is running on {}: stop it first", keeping.sqlite_file().display()),
        Err(TryLockError::Error(cause)) => Err(cause).with_context(|| format!("cannot lock {}", path.display())),
    }
}
