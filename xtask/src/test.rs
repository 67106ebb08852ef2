//! `cargo xtask test`: one command for every kind of test, and one closing line.

use std::{path::PathBuf, process::Command};

use anyhow::Result;

use crate::{
    assets,
    browser::{self, Pictures},
    cargo::{self, cargo},
    postgres::Cluster,
    setup::{self, Need},
    shell,
    tally::{Counts, Tally},
    tidy,
    wasm::Form,
};

/// Real data that is too large for the repository; tests over it run where it stands beside the clone.
const SHARED_DATA: &str = "../shared/data";

#[derive(clap::Args)]
pub struct Options {
    /// Runs one kind of test.
    #[arg(long, value_enum)]
    only: Option<Only>,
    /// Renews the pictures of docs/tour.md.
    #[arg(long)]
    tour: bool,
    /// Parts of test names (Rust) or spec file names (browser); all tests without it.
    #[arg(last = true)]
    filter: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Only {
    /// The pure rules.
    Domain,
    /// The use cases, on SQLite and PostgreSQL.
    Store,
    /// Every route, in process.
    Http,
    /// The journeys on Chromium.
    Browser,
    /// The rules of the house.
    Tidy,
}

pub fn run(options: &Options) -> Result<()> {
    let mut tally = Tally::default();
    let pictures = if options.tour { Pictures::Documentation } else { Pictures::Aside };
    match options.only {
        None => all(&mut tally, &options.filter, pictures)?,
        Some(Only::Domain) => rust(&mut tally, "domain", &["--package", "golive-domain"], &options.filter, None),
        Some(Only::Store) => with_cluster(&mut tally, "store", &["--package", "golive-store"], &options.filter)?,
        Some(Only::Http) => with_cluster(&mut tally, "http", &["--package", "golive-http-tests"], &options.filter)?,
        Some(Only::Browser) => {
            setup::ensure(&[Need::WasmTarget, Need::Browser])?;
            assets::build(Form::Dev)?;
            browser::run(&mut tally, &cargo::build_server(Form::Dev)?, &options.filter, pictures);
        }
        Some(Only::Tidy) => tidy_and_its_tests(&mut tally, &options.filter),
    }
    tally.close()
}

/// Everything, over the assets as they are shipped.
pub fn all(tally: &mut Tally, filter: &[String], pictures: Pictures) -> Result<()> {
    setup::ensure(&[Need::WasmTarget, Need::ReleaseTools, Need::Browser, Need::Postgres])?;
    tally.check("assets", assets::build(Form::Release));
    tidy_and_its_tests(tally, filter);
    match cargo::build_everything() {
        Ok(golive) => {
            with_cluster(tally, "domain, store, reports, app, server, http", &cargo::EVERYTHING, filter)?;
            browser::run(tally, &golive, filter, pictures);
        }
        Err(error) => tally.check("build", Err(error)),
    }
    Ok(())
}

fn tidy_and_its_tests(tally: &mut Tally, filter: &[String]) {
    rust(tally, "xtask", &["--package", "xtask"], filter, None);
    tidy::check_all(tally);
}

fn with_cluster(tally: &mut Tally, name: &str, packages: &[&str], filter: &[String]) -> Result<()> {
    setup::ensure(&[Need::Postgres])?;
    let cluster = Cluster::start()?;
    rust(tally, name, packages, filter, Some(&cluster));
    Ok(())
}

/// Runs the Rust tests of some packages, with a database where they need one.
fn rust(tally: &mut Tally, name: &str, packages: &[&str], filter: &[String], cluster: Option<&Cluster>) {
    let mut test = cargo(["test", "--no-fail-fast"]);
    test.args(packages);
    test.arg("--").args(filter);
    if let Some(cluster) = cluster {
        test.env("GOLIVE_TEST_POSTGRES", cluster.url());
    }
    offer_shared_data(&mut test);
    let mut counts = Counts::default();
    let outcome = shell::watch(&format!("test {name}"), &mut test, |line| counts.add_cargo_line(line));
    tally.tests(name, counts, outcome);
}

/// Tells the tests where the real data is, or the person that it is not there.
pub fn offer_shared_data(test: &mut Command) {
    match shared_data() {
        Some(folder) => {
            test.env("GOLIVE_SHARED_DATA", folder);
        }
        None => println!("  no {SHARED_DATA} beside this clone: the tests over real data are left out"),
    }
}

fn shared_data() -> Option<PathBuf> {
    shell::absolute(SHARED_DATA).ok().filter(|folder| folder.is_dir())
}
