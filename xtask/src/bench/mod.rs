//! `cargo xtask bench`: the figures of `docs/benchmarks.md`, taken anew.

mod desk;
mod http;
mod load;
mod machine;
mod pages;
mod report;
mod rules;
mod server;
mod tender;
mod tests;

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context as _, Result};

use self::{
    http::Client,
    pages::PAGES,
    report::{Page, Report},
    server::{Many, Server},
};
use crate::{
    assets::{Manifest, brotli_of},
    release, shell,
};

const RESULT: &str = "docs/benchmarks.md";
/// Where words about the figures begin.
const SAID: &str = "## What they mean";
const CLIENTS: usize = 16;
/// Backlog items beside a large service desk or a tender: their pages never ask for them.
const FEW: u32 = 1_000;

#[derive(clap::Args)]
pub struct Options {
    /// How many backlog items the project has.
    #[arg(long, default_value_t = 10_000)]
    items: u32,
    /// How many test cases the register has; ten times as many results.
    #[arg(long, default_value_t = 20_000)]
    cases: u32,
    /// How many tickets the service desk has; a tenth of them is open.
    #[arg(long, default_value_t = 100_000)]
    tickets: u32,
    /// How many requirements the tender has; twelve vendors bid, and six people judge.
    #[arg(long, default_value_t = 1_500)]
    requirements: u32,
    /// Requests a page is measured by at one client.
    #[arg(long, default_value_t = 400)]
    requests: usize,
    /// Seconds of each run with many clients.
    #[arg(long, default_value_t = 8)]
    seconds: u64,
    /// Measures this release build instead of making one: what another commit, or another profile, came to.
    #[arg(long)]
    golive: Option<PathBuf>,
}

pub fn run(options: &Options) -> Result<()> {
    let golive = match &options.golive {
        Some(golive) => golive.clone(),
        None => release::run()?,
    };
    let server = Server::start(&golive, Many { items: options.items, ..Many::default() })?;
    let mut report = shell::timed("measure", || measure(&server, options))?;
    drop(server);
    let server = Server::start(&golive, Many { items: options.items, cases: options.cases, ..Many::default() })?;
    report.tests = Some(shell::timed("measure the test register", || tests::measure(&server, options.requests))?);
    drop(server);
    let server = Server::start(&golive, Many { items: FEW, tickets: options.tickets, ..Many::default() })?;
    report.desk = Some(shell::timed("measure the service desk", || desk::measure(&server, options.tickets, options.requests))?);
    drop(server);
    let server = Server::start(&golive, Many { items: FEW, requirements: options.requirements, ..Many::default() })?;
    report.tender = Some(shell::timed("measure the tender", || tender::measure(&server, options.requests))?);
    drop(server);
    report.rules = rules::measure()?;
    let text = report.to_markdown();
    println!("\n{text}");
    fs::write(RESULT, text + &said()).with_context(|| format!("cannot write {RESULT}"))
}

/// What people wrote below the figures, which are taken anew.
fn said() -> String {
    let before = fs::read_to_string(RESULT).unwrap_or_default();
    before.find(SAID).map(|at| format!("\n{}", &before[at..])).unwrap_or_default()
}

fn measure(server: &Server, options: &Options) -> Result<Report> {
    let reader = server.reader()?;
    let connect =
        |headers: &[String]| -> Result<Vec<Client>> { (0..CLIENTS).map(|_| Client::connect(server.address(), headers)).collect() };
    let mut client = Client::connect(server.address(), &reader)?;
    let mut writer = Client::connect(server.address(), &server.writer()?)?;
    let (mut pages, mut written) = (Vec::new(), 0);
    for (name, path) in PAGES {
        let again = load::one_client(&mut client, path, options.requests, || Ok(()));
        let again = again.with_context(|| format!("cannot measure {path}"))?;
        let changed = load::one_client(&mut client, path, options.requests / 2, || {
            written += 1;
            load::accept(server::create_item(&mut writer, written)?)
        });
        pages.push(Page { name, again, changed: changed.with_context(|| format!("cannot measure {path} after changes"))? });
    }
    let time = Duration::from_secs(options.seconds);
    let reads = load::many_clients(connect(&reader)?, time, |client, number| client.get(PAGES[number % PAGES.len()].1))?;
    let creations = load::many_clients(connect(&server.writer()?)?, time, server::create_item)?;

    let resident_kilobytes = server.resident_kilobytes().context("cannot read the server's memory")?;
    let manifest = Manifest::read().context("site/ has no manifest")?;
    let compressed = |path: &Path| -> Result<u64> { Ok(fs::metadata(brotli_of(path))?.len()) };
    let mut brotli = reader.clone();
    brotli.push("Accept-Encoding: br".into());
    let html = Client::connect(server.address(), &brotli)?.get(PAGES[0].1)?;
    Ok(Report {
        machine: machine::describe(),
        items: options.items,
        cases: options.cases,
        tickets: options.tickets,
        requirements: options.requirements,
        tests: None,
        desk: None,
        tender: None,
        rules: Vec::new(),
        pages,
        clients: CLIENTS,
        reads,
        creations,
        start_milliseconds: server.start_milliseconds(),
        resident_kilobytes,
        html_bytes: html.body.len() as u64,
        islands_bytes: manifest.islands().iter().map(|path| compressed(path)).sum::<Result<u64>>()?,
        stylesheet_bytes: compressed(&manifest.stylesheet())?,
    })
}
