//! `cargo xtask …`: everything that builds, runs and checks Golive, in one place and in plain Rust.
//!
//! It depends on nothing of ours, so it compiles while everything else is broken. Each command sets up what it needs
//! first ([`setup`]), and says what it does with the seconds it took ([`shell`]).

mod assets;
mod bench;
mod browser;
mod cargo;
mod ci;
mod css;
mod postgres;
mod release;
mod serve;
mod setup;
mod shell;
mod tally;
mod test;
mod tidy;
mod wasm;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Builds, runs and checks Golive.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds Golive and runs it with the demonstration project on a local SQLite file.
    Serve(serve::Options),
    /// Runs every test: rules, store on both databases, routes, tidiness, browser journeys.
    Test(test::Options),
    /// Runs what a change must pass: formatting, lints and `cargo xtask test`.
    Ci,
    /// Checks the rules of the house that a compiler cannot.
    Tidy,
    /// Measures a release build over 10,000 items and writes docs/benchmarks.md.
    Bench(bench::Options),
    /// Builds the release binary with its assets inside.
    Build,
}

fn main() -> ExitCode {
    let command = Cli::parse().command;
    let outcome = shell::enter_repository().and_then(|()| match command {
        Command::Serve(options) => serve::run(&options),
        Command::Test(options) => test::run(&options),
        Command::Ci => ci::run(),
        Command::Tidy => tidy::run(),
        Command::Bench(options) => bench::run(&options),
        Command::Build => release::run().map(drop),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // A tally has already said what failed; its closing line stays the last one.
            if !error.is::<tally::Failed>() {
                eprintln!("\nerror: {error:#}");
            }
            ExitCode::FAILURE
        }
    }
}
