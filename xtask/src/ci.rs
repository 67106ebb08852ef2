//! `cargo xtask ci`: what every change must pass. A failure does not hide the ones behind it.

use anyhow::Result;

use crate::{
    browser::Pictures,
    cargo::{self, APP, cargo},
    setup::{self, Need},
    shell,
    tally::Tally,
    test, wasm,
};

pub fn run() -> Result<()> {
    setup::ensure(&[Need::WasmTarget])?;
    let mut tally = Tally::default();

    tally.check("formatting", shell::run("check the formatting", &mut cargo(["fmt", "--all", "--check"])));

    if cargo::lints_as_it_builds() {
        tally.check("lints of xtask", cargo::linted_build("build and lint xtask", &["--package", "xtask"]));
        tally.check("lints", cargo::linted_build("build and lint the rest", &cargo::EVERYTHING));
    } else {
        let mut host = cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]);
        tally.check("lints", shell::run("lint", &mut host));
    }

    // The islands' code is another program: what `hydrate` compiles, the host's run never sees.
    let mut islands = cargo(["clippy", "--package", APP, "--no-default-features", "--features", "hydrate"]);
    // By the profile they are compiled with later: what runs on this machine on the way is built once for both.
    islands.args(["--target", "wasm32-unknown-unknown", "--target-dir", wasm::TARGET_DIR, "--profile", "wasm", "--", "-D", "warnings"]);
    tally.check("lints of the islands", shell::run("lint the islands", &mut islands));

    test::all(&mut tally, &[], Pictures::Aside)?;
    tally.close()
}
