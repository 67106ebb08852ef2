//! What a command needs of the machine, installed where it can be and named with its command where it cannot.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};

use crate::{postgres, shell};

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// One thing a command cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The standard library for the islands.
    WasmTarget,
    /// wasm-opt and esbuild, for the release form of the islands.
    ReleaseTools,
    /// The browser, a font with Persian letters, and the packages that drive and check it.
    Browser,
    /// The server binaries, for a cluster of the tests' own.
    Postgres,
}

/// Makes sure of everything in `needs`, asking Debian once for all that is missing.
pub fn ensure(needs: &[Need]) -> Result<()> {
    install_debian_packages(&missing_packages(needs))?;
    for need in needs {
        match need {
            Need::WasmTarget => add_wasm_target()?,
            Need::ReleaseTools => install_npm_packages(Path::new("xtask/tools"))?,
            Need::Browser => install_npm_packages(Path::new("tests/browser"))?,
            Need::Postgres => {}
        }
    }
    Ok(())
}

/// The browser the tests drive: `GOLIVE_CHROMIUM`, else the first known name in `PATH`.
pub fn chromium() -> Option<PathBuf> {
    env::var_os("GOLIVE_CHROMIUM")
        .map(PathBuf::from)
        .or_else(|| ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(shell::find))
}

fn missing_packages(needs: &[Need]) -> Vec<&'static str> {
    let mut packages = Vec::new();
    let wants = |need| needs.contains(&need);
    if wants(Need::ReleaseTools) || wants(Need::Browser) {
        if shell::find("node").is_none() {
            packages.push("nodejs");
        }
        if shell::find("npm").is_none() {
            packages.push("npm");
        }
    }
    if wants(Need::Browser) {
        if chromium().is_none() {
            packages.push("chromium");
        }
        if !has_persian_font() {
            packages.push("fonts-noto-core");
        }
    }
    if wants(Need::Postgres) && postgres::binaries().is_none() {
        packages.push("postgresql");
    }
    packages
}

/// Without one, Persian screenshots show boxes. Where fontconfig is missing, so are the fonts.
fn has_persian_font() -> bool {
    shell::output(Command::new("fc-list").arg(":lang=fa")).is_ok_and(|fonts| !fonts.is_empty())
}

fn install_debian_packages(packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let names = packages.join(" ");
    if shell::find("apt-get").is_none() {
        bail!("missing: {names} (Debian's names). Install them with this system's package manager, then try again");
    }
    if !is_root() {
        bail!("missing: {names}. Install them with:\n\n  sudo apt-get update && sudo apt-get install -y {names}\n");
    }
    shell::run("refresh the list of Debian packages", Command::new("apt-get").args(["update", "-qq"]))?;
    let mut install = Command::new("apt-get");
    install.args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages);
    install.env("DEBIAN_FRONTEND", "noninteractive");
    shell::run(&format!("install {names}"), &mut install)
}

/// Whether this process may install packages and must leave root's rights to run PostgreSQL.
pub fn is_root() -> bool {
    shell::output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}

fn add_wasm_target() -> Result<()> {
    let sysroot = shell::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    if Path::new(&sysroot).join("lib/rustlib").join(WASM_TARGET).is_dir() {
        return Ok(());
    }
    shell::run("add the WASM target", Command::new("rustup").args(["target", "add", WASM_TARGET]))
        .with_context(|| format!("the WASM target is missing; install it with:\n\n  rustup target add {WASM_TARGET}\n"))
}

/// Installs the locked packages of a folder, unless exactly these are there.
fn install_npm_packages(folder: &Path) -> Result<()> {
    let lock = fs::read(folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|kept| kept == lock) {
        return Ok(());
    }
    let step = format!("install the packages of {}", folder.display());
    let mut install = Command::new("npm");
    install.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder);
    shell::run(&step, &mut install).with_context(|| format!("try it by hand with:\n\n  cd {} && npm ci\n", folder.display()))?;
    fs::write(installed, lock).context("cannot note which packages are installed")
}
