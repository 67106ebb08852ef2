//! `cargo xtask serve`: from a fresh clone to a running Golive with the demonstration project.

use std::{env, fs, os::unix::process::CommandExt as _, process::Command};

use anyhow::{Context as _, Result};

use crate::{
    assets, cargo,
    setup::{self, Need},
    wasm::Form,
};

#[derive(clap::Args)]
pub struct Options {
    /// Builds what is shipped: slower to build, faster to use.
    #[arg(long)]
    release: bool,
    /// The port on 127.0.0.1.
    #[arg(long, default_value_t = 3000)]
    port: u16,
    /// Passed on to `golive serve`.
    #[arg(last = true)]
    args: Vec<String>,
}

pub fn run(options: &Options) -> Result<()> {
    let (form, needs) = match options.release {
        true => (Form::Release, &[Need::WasmTarget, Need::ReleaseTools][..]),
        false => (Form::Dev, &[Need::WasmTarget][..]),
    };
    setup::ensure(needs)?;
    assets::build(form)?;
    let golive = cargo::build_server(form)?;

    fs::create_dir_all("data").context("cannot make data/, where the database lives")?;
    let mut serve = Command::new(golive);
    serve.args(["serve", "--demo", "--listen", &format!("127.0.0.1:{}", options.port)]);
    if env::var_os("GOLIVE_DATABASE_URL").is_none() {
        serve.args(["--database", "sqlite://data/golive.db?mode=rwc"]);
    }
    if !options.release {
        serve.arg("--development");
    }
    serve.args(&options.args);
    println!("\nGolive answers at http://127.0.0.1:{} in a moment. Ctrl C stops it.\n", options.port);
    // Taking its place lets the server hear Ctrl C and shut down in its own way.
    Err(serve.exec()).context("cannot start golive")
}
