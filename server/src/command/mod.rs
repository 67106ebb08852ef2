//! The command line: `golive serve | migrate | …`.

mod serve;

use anyhow::Context;
use clap::{Parser, Subcommand};
use golive_store::Store;

use crate::config::{Keeping, Serving};

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
    },
    /// Bring the database up to date and stop
    Migrate,
}

/// Parses the command line and does what it says.
pub fn run() -> anyhow::Result<()> {
    let golive = Golive::parse();
    rustls::crypto::ring::default_provider().install_default().ok().context("a TLS provider is installed already")?;
    let runtime = tokio::runtime::Runtime::new().context("the runtime could not start")?;
    runtime.block_on(async move {
        match golive.command {
            Command::Serve { serving } => serve::serve(&golive.keeping, &serving).await,
            Command::Migrate => Ok(Store::open(&golive.keeping.options()).await?.close().await?),
        }
    })
}
