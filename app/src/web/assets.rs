//! The names of the built files, with their content hashes.

use serde::Deserialize;

/// What `cargo xtask` built: read from the site's manifest once, at start.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Assets {
    /// `golive-<hash>`: the JavaScript is this plus `.js`, the WebAssembly this plus `_bg.wasm`. Empty before the first build.
    #[serde(default)]
    pub output: String,
    /// The one stylesheet.
    #[serde(default)]
    pub css: String,
}
