//! The commands the documents tell people to type are commands.

use std::{collections::BTreeSet, fs, path::PathBuf};

use anyhow::{Context as _, Result};
use clap::CommandFactory as _;
use walkdir::WalkDir;

use super::Complaints;
use crate::Cli;

/// The two a newcomer needs.
const PROMISED: [&str; 2] = ["cargo xtask serve", "cargo xtask test"];

pub fn check() -> Result<Complaints> {
    let known: BTreeSet<String> = Cli::command().get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let readme = fs::read_to_string("README.md").context("README.md is missing")?;
    let mut complaints: Complaints = PROMISED
        .iter()
        .filter(|promise| !readme.contains(**promise))
        .map(|promise| format!("README.md does not name `{promise}`"))
        .collect();
    for path in documents() {
        let text = fs::read_to_string(&path)?;
        complaints.extend(unknown_commands(&text, &known).map(|name| format!("{}: `cargo xtask {name}` is no command", path.display())));
    }
    Ok(complaints)
}

fn documents() -> impl Iterator<Item = PathBuf> {
    let top = WalkDir::new(".").max_depth(1).into_iter();
    let docs = WalkDir::new("docs").into_iter();
    top.chain(docs).filter_map(Result::ok).map(walkdir::DirEntry::into_path).filter(|path| path.extension().is_some_and(|ext| ext == "md"))
}

fn unknown_commands<'a>(text: &'a str, known: &'a BTreeSet<String>) -> impl Iterator<Item = &'a str> {
    let mentions = text.split("cargo xtask ").skip(1);
    let names = mentions.map(|after| after.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default());
    names.filter(|name| !name.is_empty() && !known.contains(*name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_that_is_gone_is_found() {
        let known = BTreeSet::from(["serve".to_owned(), "test".to_owned()]);
        let text = "Run `cargo xtask serve`, then cargo xtask test --only store, `cargo xtask deploy` and `cargo xtask …`.";
        assert_eq!(unknown_commands(text, &known).collect::<Vec<_>>(), ["deploy"]);
    }
}
