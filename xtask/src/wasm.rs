//! The islands: `golive-app` compiled to WebAssembly, with the JavaScript that loads it.
//!
//! cargo-leptos would do the same from 730 crates; `wasm-bindgen-cli-support` as a library is pinned by our own lock
//! file next to `wasm-bindgen`, so the two can never disagree.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    cargo::{APP, WRAPPER, cargo},
    shell,
};

/// A folder of its own, so that neither build throws away the other's cache.
pub const TARGET_DIR: &str = "target/wasm";

/// How much work goes into a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Quick to build, for writing code.
    Dev,
    /// Small and fast, as it is shipped.
    Release,
}

/// What a browser loads to bring the islands to life.
pub struct Islands {
    pub js: Vec<u8>,
    pub wasm: Vec<u8>,
}

/// Compiles, binds and, for a release, shrinks the islands.
pub fn build(form: Form) -> Result<Islands> {
    let module = compile(form)?;
    let folder = Path::new(TARGET_DIR).join("islands");
    shell::timed("bind the islands to JavaScript", || bind(&module, &folder, form))?;
    let (js, wasm) = (folder.join("golive.js"), folder.join("golive_bg.wasm"));
    if form == Form::Release {
        shrink(&js, &wasm)?;
    }
    Ok(Islands { js: fs::read(js)?, wasm: fs::read(wasm)? })
}

fn compile(form: Form) -> Result<PathBuf> {
    let (profile, folder) = match form {
        Form::Dev => ("dev", "debug"),
        Form::Release => ("wasm", "wasm"),
    };
    let mut compile = cargo(["rustc", "--package", APP, "--lib", "--crate-type", "cdylib"]);
    compile.args(["--no-default-features", "--features", "hydrate", "--target", "wasm32-unknown-unknown"]);
    compile.args(["--target-dir", TARGET_DIR, "--profile", profile]);
    // Clippy's driver leaves out what makes a module small.
    compile.env_remove(WRAPPER);
    shell::run("compile the islands", &mut compile)?;
    Ok(Path::new(TARGET_DIR).join("wasm32-unknown-unknown").join(folder).join("golive_app.wasm"))
}

fn bind(module: &Path, folder: &Path, form: Form) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).context("cannot clear the last build")?;
    }
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name("golive").web(true)?;
    bindgen.typescript(false).omit_default_module_path(false).remove_producers_section(true);
    bindgen.remove_name_section(form == Form::Release);
    bindgen.generate(folder).context("wasm-bindgen refuses the module")?;
    ensure!(
        !folder.join("snippets").exists(),
        "a crate of the islands brings JavaScript files of its own, which hashed names would not reach"
    );
    Ok(())
}

fn shrink(js: &Path, wasm: &Path) -> Result<()> {
    let tools = Path::new("xtask/tools/node_modules/.bin");
    let mut wasm_opt = Command::new(tools.join("wasm-opt"));
    wasm_opt.args(["-Oz", "--enable-bulk-memory", "--enable-nontrapping-float-to-int"]);
    wasm_opt.arg(wasm).arg("-o").arg(wasm);
    shell::run("shrink the islands", &mut wasm_opt)?;

    let mut esbuild = Command::new(tools.join("esbuild"));
    esbuild.arg(js).args(["--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"]);
    esbuild.arg(format!("--outfile={}", js.display()));
    shell::run("shrink their JavaScript", &mut esbuild)
}
