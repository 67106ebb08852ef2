//! Calling cargo again.

use std::{env, path::PathBuf, process::Command};

use anyhow::{Result, ensure};
use cargo_metadata::{Message, diagnostic::DiagnosticLevel};

use crate::{shell, wasm::Form};

/// The program that compiles our own crates, where it is not rustc itself.
pub const WRAPPER: &str = "RUSTC_WORKSPACE_WRAPPER";

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

/// Whether clippy's driver compiles: then a build is a run of the linter too, and each crate is read once instead of twice.
pub fn lints_as_it_builds() -> bool {
    env::var_os(WRAPPER).is_some_and(|wrapper| wrapper == "clippy-driver")
}

/// Builds all targets of some packages by [`WRAPPER`]; a warning anywhere is a failure, once all was built.
pub fn linted_build(step: &str, packages: &[&str]) -> Result<()> {
    let mut warnings = 0;
    let mut build = cargo(["build", "--all-targets", "--keep-going", "--message-format", "json"]);
    shell::read(step, build.args(packages), |line| {
        let Ok(Message::CompilerMessage(said)) = serde_json::from_str(line) else { return };
        // The line that counts the others has no code.
        warnings += u32::from(said.message.level == DiagnosticLevel::Warning && said.message.code.is_some());
        eprint!("{}", said.message.rendered.unwrap_or_default());
    })?;
    ensure!(warnings == 0, "{warnings} warnings, see above");
    Ok(())
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
