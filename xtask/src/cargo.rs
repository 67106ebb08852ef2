//! Calling cargo again.

use std::{env, path::PathBuf, process::Command};

use anyhow::Result;

use crate::{shell, wasm::Form};

/// The crate of the islands, whose WASM build has a target folder of its own.
pub const APP: &str = "golive-app";

/// A cargo command of the running toolchain. What cargo told this program about its own package is not passed on: build
/// scripts that look at it would run again after every `cargo build` by hand, and all that depends on them.
pub fn cargo<const N: usize>(args: [&str; N]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let ours = |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "CARGO_CRATE_NAME";
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_str().is_some_and(ours)) {
        command.env_remove(name);
    }
    command.args(args);
    command
}

/// Where this machine's builds go, whatever the person configured.
pub fn target_dir() -> Result<PathBuf> {
    let metadata = cargo_metadata::MetadataCommand::new().no_deps().exec()?;
    Ok(metadata.target_directory.into_std_path_buf())
}

/// All that is tested together. A smaller selection may ask dependencies for fewer features, and cargo would compile
/// them again.
pub const EVERYTHING: [&str; 3] = ["--workspace", "--exclude", "xtask"];

/// Builds the `golive` binary and says where it stands.
pub fn build_server(form: Form) -> Result<PathBuf> {
    let mut build = cargo(["build", "--package", "golive", "--bin", "golive"]);
    if form == Form::Release {
        build.arg("--release");
    }
    shell::run("build the server", &mut build)?;
    server(form)
}

/// Builds every test and, from the same dependencies, the `golive` binary.
pub fn build_everything() -> Result<PathBuf> {
    let mut build = cargo(["build", "--bins", "--tests"]);
    shell::run("build the server and the tests", build.args(EVERYTHING))?;
    server(Form::Dev)
}

fn server(form: Form) -> Result<PathBuf> {
    let profile = if form == Form::Release { "release" } else { "debug" };
    Ok(target_dir()?.join(profile).join("golive"))
}
