//! The command line: `golive serve | migrate | …`.

mod backup;
mod demo;
mod doctor;
mod import;
mod mail;
mod running;
mod serve;
mod sla;
mod token;
mod user;

use std::path::PathBuf;

use anyhow::Context;
use clap::{Parser, Subcommand};
use golive_app::i18n::say_in;
use golive_domain::{Conflict, Error as Refusal, people::Locale};
use golive_store::{Error, Store, demo::Many};

use crate::config::{Keeping, Mailing, Serving};

/// Golive carries a CRM implementation project from the first readiness check to the SLA years after go-live.
#[derive(Parser)]
#[command(name = "golive", version)]
struct Golive {
    #[command(flatten)]
    keeping: Keeping,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve Golive; brings the database up to date first
    Serve {
        #[command(flatten)]
        serving: Serving,
        #[command(flatten)]
        mailing: Mailing,
    },
    /// Fill an empty database with a project of eighteen weeks and one that went live a year ago, and say who to sign in as
    Demo {
        /// Make a large project of so many items instead, for measuring
        #[arg(long)]
        items: Option<u32>,
        /// With so many test cases, and ten times as many results
        #[arg(long, default_value_t = 0, requires = "items")]
        cases: u32,
        /// With so many tickets of the service desk, a tenth of them open
        #[arg(long, default_value_t = 0, requires = "items")]
        tickets: u32,
        /// With two requests for proposals, one of so many requirements with twelve bids that six people judged
        #[arg(long, default_value_t = 0, requires = "items")]
        requirements: u32,
    },
    /// Manage accounts
    #[command(subcommand)]
    User(user::User),
    /// Manage API tokens
    #[command(subcommand)]
    Token(token::Token),
    /// Bring the database up to date and stop
    Migrate,
    /// Copy everything to a file while the server runs, and prove the copy
    Backup {
        /// Where to write the copy; it must not exist yet
        file: PathBuf,
    },
    /// Put a backup in the place of what is there; stop the server first
    Restore {
        /// A backup made by `golive backup`
        file: PathBuf,
        /// Replace what is there
        #[arg(long)]
        yes: bool,
    },
    /// Check that everything is in its place, and say what to do where it is not
    Doctor {
        #[command(flatten)]
        mailing: Mailing,
    },
    /// Ask the clock of the service desk
    #[command(subcommand)]
    Sla(sla::Sla),
    /// Hand mail over to a service desk
    #[command(subcommand)]
    Mail(mail::Mail),
    /// Bring data in from files
    Import {
        #[command(subcommand)]
        what: import::Import,
    },
}

/// Parses the command line and does what it says.
pub fn run() -> anyhow::Result<()> {
    let golive = Golive::parse();
    rustls::crypto::ring::default_provider().install_default().ok().context("a TLS provider is installed already")?;
    let runtime = tokio::runtime::Runtime::new().context("the runtime could not start")?;
    runtime.block_on(async move {
        let keeping = &golive.keeping;
        match golive.command {
            Command::Serve { serving, mailing } => serve::serve(keeping, &serving, &mailing).await,
            Command::Demo { items, cases, tickets, requirements } => {
                let many = items.map(|items| Many { items, cases, tickets, requirements });
                with_store(keeping, async |store| demo::fill(store, many).await).await
            }
            Command::User(command) => with_store(keeping, async |store| user::run(store, command).await).await,
            Command::Token(command) => with_store(keeping, async |store| token::run(store, command).await).await,
            Command::Migrate => with_store(keeping, async |_| Ok(())).await,
            Command::Backup { file } => backup::backup(keeping, &file).await,
            Command::Restore { file, yes } => backup::restore(keeping, &file, yes).await,
            Command::Doctor { mailing } => doctor::doctor(keeping, &mailing).await,
            Command::Sla(what) => match sla::run(&what)? {
                true => Ok(()),
                false => std::process::exit(1),
            },
            Command::Mail(command) => match mail::run(keeping, command).await {
                0 => Ok(()),
                code => std::process::exit(code),
            },
            Command::Import { what } => match import::run(keeping, what).await? {
                true => Ok(()),
                false => std::process::exit(1),
            },
        }
    })
}

/// Opens the store, brings it up to date, works and lets it go.
async fn with_store(keeping: &Keeping, work: impl AsyncFnOnce(&Store) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let store = Store::open(&keeping.options()).await?;
    let done = work(&store).await;
    store.close().await?;
    done
}

/// A refusal in the words a page would use; a failure with its causes.
fn told(error: Error) -> anyhow::Error {
    match error {
        Error::Refused(Refusal::Invalid { fields }) => {
            let lines: Vec<_> = fields.iter().map(|field| format!("{}: {}", field.field, say_in(Locale::En, &field.say))).collect();
            anyhow::anyhow!(lines.join("\n"))
        }
        Error::Refused(Refusal::Conflict(Conflict::Rule { say })) => anyhow::anyhow!(say_in(Locale::En, &say)),
        other => other.into(),
    }
}
