//! `golive backup FILE` and `golive restore FILE`.
//!
//! SQLite is copied while it runs and the copy is proved; attachments go to a folder beside the file. PostgreSQL is left to
//! its own tools, which are run where they are installed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail, ensure};
use golive_store::{
    Backend, Store,
    backup::{self, Counted},
    files,
};

use super::running;
use crate::config::Keeping;

/// Copies everything to `file` and `file.files/`, and proves the copy.
pub async fn backup(keeping: &Keeping, file: &Path) -> Result<()> {
    ensure!(!file.exists(), "{} is there already: choose another name", file.display());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let store = Store::connect(&keeping.options()).await?;
    match store.backend() {
        Backend::Sqlite => tell(&backup::copy(&store, file).await?),
        Backend::Postgres => run(Command::new("pg_dump").args(["--format=custom", "--file"]).arg(file).arg(&keeping.database))?,
    }
    store.close().await?;
    match files::folder(&keeping.files) {
        Some(folder) => {
            let copied = copy_folder(folder, &beside(file))?;
            println!("{}: whole, with {copied} files in {}", file.display(), beside(file).display());
        }
        None => println!("{}: whole; the files stay in {}, whose keeper has its own backups", file.display(), keeping.files),
    }
    Ok(())
}

/// Puts a backup in the place of what is there. The server must not be running.
pub async fn restore(keeping: &Keeping, file: &Path, yes: bool) -> Result<()> {
    ensure!(file.exists(), "there is no {}", file.display());
    if keeping.database.starts_with("postgres") {
        ensure!(yes, "this replaces {}: say --yes", without_password(&keeping.database));
        run(Command::new("pg_restore").args(["--clean", "--if-exists", "--dbname", &keeping.database]).arg(file))?;
    } else {
        let target = keeping.sqlite_file();
        let _running = running::only_one(keeping)?;
        ensure!(yes || !target.exists(), "this replaces {}: stop the server and say --yes", target.display());
        tell(&backup::prove(file).await?);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        // Written beside it and put in its place at once, so that a full disk leaves the old one whole.
        let fresh = with_ending(&target, "restoring");
        fs::copy(file, &fresh).with_context(|| format!("cannot write {}", fresh.display()))?;
        for ending in ["-wal", "-shm"] {
            let journal = PathBuf::from(format!("{}{ending}", target.display()));
            if journal.exists() {
                fs::remove_file(&journal).with_context(|| format!("cannot remove {}", journal.display()))?;
            }
        }
        fs::rename(&fresh, &target).with_context(|| format!("cannot replace {}", target.display()))?;
    }
    let copied = files::folder(&keeping.files).map_or(Ok(0), |folder| copy_folder(&beside(file), folder))?;
    println!("Restored, with {copied} files. Run `golive doctor`, then start the server.");
    Ok(())
}

fn tell(counted: &[Counted]) {
    for Counted { table, rows } in counted {
        println!("{table:<20} {rows:>9} rows");
    }
}

/// The tool's own messages go to the person.
fn run(command: &mut Command) -> Result<()> {
    let tool = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => bail!("{tool} ended with {status}"),
        Err(cause) => Err(cause).with_context(|| format!("{tool} does not run: install it (`apt-get install postgresql-client`)")),
    }
}

fn beside(file: &Path) -> PathBuf {
    with_ending(file, "files")
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    PathBuf::from(format!("{}.{ending}", file.display()))
}

/// Copies a folder with all that is in it; says how many files.
fn copy_folder(from: &Path, to: &Path) -> Result<usize> {
    if !from.is_dir() {
        return Ok(0);
    }
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    let mut copied = 0;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copied += copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target).with_context(|| format!("cannot write {}", target.display()))?;
            copied += 1;
        }
    }
    Ok(copied)
}

fn without_password(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, place))) => format!("{scheme}://…@{place}"),
        _ => url.to_owned(),
    }
}
