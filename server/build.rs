//! Lets the server be built before `cargo xtask` has made its assets, and again whenever they change.

use std::{env, fs, path::Path};

fn main() {
    let site = Path::new("../site");
    let manifest = site.join("manifest.json");
    if !manifest.exists() {
        fs::create_dir_all(site).expect("the repository can be written to");
        fs::write(manifest, r#"{"output":"","css":""}"#).expect("the repository can be written to");
    }
    // A debug build reads the assets from disk as they are; only a release carries them.
    let release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    println!("cargo::rerun-if-changed={}", if release { "../site" } else { "build.rs" });
}
