//! The browser journeys: node's own test runner over the specs in `tests/browser/`.
//!
//! Every spec file starts a Golive of its own over a copy of one prepared demonstration database, so that files run
//! side by side and none sees another's changes.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail, ensure};

use crate::{
    cargo, setup, shell,
    tally::{Counts, Tally},
    test,
    wasm::Form,
};

const SPECS: &str = "tests/browser";

/// Screenshots and logs of what failed, and the report the counts are read from.
const OUTPUT: &str = "target/browser";

/// Builds the server and runs the specs whose names hold one of `filter`.
pub fn run(tally: &mut Tally, filter: &[String]) {
    let mut counts = Counts::default();
    let outcome = prepare(filter).and_then(|mut node| {
        let outcome = shell::run("test browser", &mut node);
        counts = Counts::from_tap(&fs::read_to_string(Path::new(OUTPUT).join("report.tap")).unwrap_or_default());
        outcome
    });
    tally.tests("browser", counts, outcome);
}

fn prepare(filter: &[String]) -> Result<Command> {
    let specs = specs(filter)?;
    let golive = cargo::build_server(Form::Dev)?;
    if Path::new(OUTPUT).exists() {
        fs::remove_dir_all(OUTPUT).context("cannot clear the last run's output")?;
    }
    fs::create_dir_all(OUTPUT)?;
    let output = shell::absolute(OUTPUT)?;
    let database = output.join("demo.db");
    prepare_demo(&golive, &database)?;

    let mut node = Command::new("node");
    node.current_dir(SPECS).args(["--import", "tsx", "--test", "--test-concurrency=2"]);
    node.args(["--test-reporter=spec", "--test-reporter-destination=stdout", "--test-reporter=tap"]);
    node.arg(format!("--test-reporter-destination={}", output.join("report.tap").display())).args(specs);
    node.env("GOLIVE_BIN", golive).env("GOLIVE_DEMO_DB", database).env("GOLIVE_TEST_OUTPUT", output);
    node.env("GOLIVE_CHROMIUM", setup::chromium().context("no Chromium in PATH")?);
    test::offer_shared_data(&mut node);
    Ok(node)
}

/// The demonstration project is replayed once; each spec file works on a copy.
fn prepare_demo(golive: &Path, database: &Path) -> Result<()> {
    let mut demo = Command::new(golive);
    demo.args(["demo", "--database", &format!("sqlite://{}?mode=rwc", database.display())]);
    shell::run("prepare the demonstration database", &mut demo)
}

fn specs(filter: &[String]) -> Result<Vec<PathBuf>> {
    let mut specs = Vec::new();
    for entry in fs::read_dir(SPECS)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".spec.ts") && (filter.is_empty() || filter.iter().any(|part| name.contains(part.as_str()))) {
            specs.push(PathBuf::from(name));
        }
    }
    specs.sort();
    if specs.is_empty() {
        ensure!(!filter.is_empty(), "no *.spec.ts in {SPECS}");
        bail!("no spec file in {SPECS} has {} in its name", filter.join(" or "));
    }
    Ok(specs)
}
