//! `cargo xtask build`: the one binary that is shipped, its assets inside.

use std::{fs, path::PathBuf};

use anyhow::Result;

use crate::{
    assets, cargo,
    setup::{self, Need},
    wasm::Form,
};

/// Builds it and says where it stands.
pub fn run() -> Result<PathBuf> {
    setup::ensure(&[Need::WasmTarget, Need::ReleaseTools])?;
    assets::build(Form::Release)?;
    let golive = cargo::build_server(Form::Release)?;
    let megabytes = fs::metadata(&golive)?.len() as f64 / 1e6;
    println!("{} ({megabytes:.1} MB)", golive.display());
    Ok(golive)
}
