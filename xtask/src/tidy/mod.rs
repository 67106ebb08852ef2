//! `cargo xtask tidy`: the rules of the house that a compiler cannot keep, each a small check that says what to do.
//!
//! A check is a pure function from what it reads to a list of complaints, and shows in its own test what it refuses.

mod arrows;
mod budget;
mod locales;
mod messages;
mod paths;
mod permissions;
mod readme;
mod source;
mod versions;
mod wasm_tree;

use anyhow::{Result, bail};

use crate::{shell, tally::Tally};

/// What breaks a rule, one sentence each. Empty is tidy.
type Complaints = Vec<String>;

/// A rule in words, and what looks after it.
type Check = (&'static str, fn() -> Result<Complaints>);

const CHECKS: [Check; 10] = [
    ("arrows between crates point one way", arrows::check),
    ("versions stand in the workspace table only", versions::check),
    ("the islands carry nothing of the server", wasm_tree::check),
    ("the islands and the stylesheet stay small", budget::check),
    ("every language is complete", locales::check),
    ("every message used exists", messages::check),
    ("every permission guards something", permissions::check),
    ("the documented commands are real", readme::check),
    ("no path of one machine is in the repository", paths::check_machine_paths),
    ("lock files name no registry host", paths::check_lock_files),
];

pub fn run() -> Result<()> {
    let mut tally = Tally::default();
    check_all(&mut tally);
    tally.close()
}

/// Counts each rule as one check.
pub fn check_all(tally: &mut Tally) {
    for (rule, check) in CHECKS {
        let outcome = shell::timed(rule, || refuse(check()?));
        tally.check(rule, outcome);
    }
}

fn refuse(complaints: Complaints) -> Result<()> {
    if complaints.is_empty() {
        return Ok(());
    }
    bail!("{}", complaints.iter().map(|complaint| format!("\n    {complaint}")).collect::<String>())
}
