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
    setup, shell,
    tally::{Counts, Tally},
    test,
};

const SPECS: &str = "tests/browser";

/// Screenshots and logs of what failed, and the report the counts are read from.
const OUTPUT: &str = "target/browser";

/// The pictures of `docs/tour.md`.
const TOUR: &str = "docs/tour";

/// What becomes of the pictures the journeys take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pictures {
    /// They show how a run went, and go where its output goes.
    Aside,
    /// They become those of the documentation.
    Documentation,
}

/// Runs the specs whose names hold one of `filter` against this `golive` binary.
pub fn run(tally: &mut Tally, golive: &Path, filter: &[String], pictures: Pictures) {
    tally.check("types of the browser tests", check_types());
    let mut counts = Counts::default();
    let outcome = prepare(golive, filter, pictures).and_then(|mut node| {
        let outcome = shell::run("test browser", &mut node);
        counts = Counts::from_tap(&fs::read_to_string(Path::new(OUTPUT).join("report.tap")).unwrap_or_default());
        outcome
    });
    tally.tests("browser", counts, outcome);
}

fn check_types() -> Result<()> {
    shell::run("check the types of the browser tests", Command::new("node_modules/.bin/tsc").current_dir(SPECS))
}

fn prepare(golive: &Path, filter: &[String], pictures: Pictures) -> Result<Command> {
    let specs = specs(filter)?;
    let output = clear_output()?;
    let demo = output.join("demo");
    prepare_demo(golive, &demo)?;
    let tour = match pictures {
        Pictures::Aside => output.join("tour"),
        Pictures::Documentation => shell::absolute(TOUR)?,
    };

    let mut node = Command::new("node");
    node.current_dir(SPECS).args(["--import", "tsx", "--test", "--test-concurrency=2"]);
    node.args(["--test-reporter=spec", "--test-reporter-destination=stdout", "--test-reporter=tap"]);
    node.arg(format!("--test-reporter-destination={}", output.join("report.tap").display())).args(specs);
    node.env("GOLIVE_BIN", golive).env("GOLIVE_DEMO", demo).env("GOLIVE_TEST_OUTPUT", output).env("GOLIVE_TOUR", tour);
    node.env("GOLIVE_CHROMIUM", setup::chromium().context("no Chromium in PATH")?);
    test::offer_shared_data(&mut node);
    Ok(node)
}

fn clear_output() -> Result<PathBuf> {
    if Path::new(OUTPUT).exists() {
        fs::remove_dir_all(OUTPUT).context("cannot clear the last run's output")?;
    }
    fs::create_dir_all(OUTPUT)?;
    shell::absolute(OUTPUT)
}

/// The demonstration project is replayed once; each spec file works on a copy.
fn prepare_demo(golive: &Path, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let mut demo = Command::new(golive);
    demo.args(["demo", "--database", &format!("sqlite://{}?mode=rwc", folder.join("golive.db").display())]);
    demo.arg("--files").arg(folder.join("files"));
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
