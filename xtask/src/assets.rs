//! `site/`: everything a browser asks for beside the pages.
//!
//! What is built goes to `pkg/` under names that follow the contents, so that a browser may keep it for ever; what is
//! drawn by hand goes to `static/` under its own name. Each file has a `.br` and a `.gz` beside it, made here once
//! instead of at every request. `manifest.json` says which names are the present ones; the server reads it and knows no
//! hash.

use std::{
    collections::BTreeSet,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use flate2::{Compression, write::GzEncoder};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use walkdir::WalkDir;

use crate::{
    css, shell,
    wasm::{self, Form, Islands},
};

/// Where the server looks.
pub const SITE: &str = "site";
const MANIFEST: &str = "manifest.json";

/// The present names in `pkg/`.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The islands: this and `.js`, this and `_bg.wasm`.
    pub output: String,
    /// The one stylesheet.
    pub css: String,
    /// Whether these are the small forms that are shipped.
    #[serde(default)]
    pub release: bool,
}

impl Manifest {
    /// What the last build wrote, if there was one.
    pub fn read() -> Option<Self> {
        let text = fs::read(Path::new(SITE).join(MANIFEST)).ok()?;
        serde_json::from_slice(&text).ok()
    }

    /// What a page with islands loads beside itself: JavaScript and WASM.
    pub fn islands(&self) -> [PathBuf; 2] {
        [".js", "_bg.wasm"].map(|ending| package(&format!("{}{ending}", self.output)))
    }

    pub fn stylesheet(&self) -> PathBuf {
        package(&self.css)
    }
}

/// A built file.
fn package(name: &str) -> PathBuf {
    Path::new(SITE).join("pkg").join(name)
}

/// The brotli form of a file in `site/`.
pub fn brotli_of(path: &Path) -> PathBuf {
    with_ending(path, "br")
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// Builds the islands and the stylesheet, and writes `site/`.
pub fn build(form: Form) -> Result<()> {
    let islands = wasm::build(form)?;
    shell::timed("write site/", || write(&islands, form))
}

fn write(islands: &Islands, form: Form) -> Result<()> {
    let mut site = Site::open(form);
    // One hash for the pair: the script asks for the module it was made with.
    let output = format!("golive-{}", hash(&[&islands.js, &islands.wasm]));
    let sheet = css::bundle(Path::new("style"))?;
    let css = format!("golive-{}.css", hash(&[sheet.as_bytes()]));
    let manifest = Manifest { output, css, release: form == Form::Release };

    let [js, wasm] = manifest.islands();
    site.put_once(js, &islands.js)?;
    site.put_once(wasm, &islands.wasm)?;
    site.put_once(manifest.stylesheet(), sheet.as_bytes())?;
    let drawn = Path::new("style/static");
    for entry in WalkDir::new(drawn).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file()) {
        let name = entry.path().strip_prefix(drawn)?;
        site.put(Path::new(SITE).join("static").join(name), &fs::read(entry.path())?)?;
    }
    site.close(&manifest)
}

/// The folder while it is being written: keeps count of what belongs there.
struct Site {
    form: Form,
    /// Whether the last build compressed as hard, so that files named by their contents can stay.
    reusable: bool,
    files: BTreeSet<PathBuf>,
}

impl Site {
    fn open(form: Form) -> Self {
        let reusable = Manifest::read().is_some_and(|last| last.release == (form == Form::Release));
        Self { form, reusable, files: BTreeSet::new() }
    }

    /// Writes a file that is named by its contents, unless it is there.
    fn put_once(&mut self, path: PathBuf, contents: &[u8]) -> Result<()> {
        let forms = forms(&path);
        if self.reusable && forms.iter().all(|form| form.is_file()) {
            self.files.extend(forms);
            return Ok(());
        }
        self.put(path, contents)
    }

    /// Writes a file with its compressed forms.
    fn put(&mut self, path: PathBuf, contents: &[u8]) -> Result<()> {
        let [plain, br, gz] = forms(&path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(SITE)))?;
        fs::write(&br, brotli(contents, self.form)?)?;
        fs::write(&gz, gzip(contents, self.form)?)?;
        fs::write(&plain, contents)?;
        self.files.extend([plain, br, gz]);
        Ok(())
    }

    /// Points the manifest at the new files, then removes the old ones.
    fn close(mut self, manifest: &Manifest) -> Result<()> {
        let path = Path::new(SITE).join(MANIFEST);
        fs::write(&path, serde_json::to_vec_pretty(manifest)?).context("cannot write the manifest")?;
        self.files.insert(path);
        for entry in WalkDir::new(SITE).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file()) {
            if !self.files.contains(entry.path()) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

/// A file and its compressed forms.
fn forms(path: &Path) -> [PathBuf; 3] {
    [path.to_owned(), brotli_of(path), with_ending(path, "gz")]
}

/// Twelve hex digits: enough to tell every build of a file from every other.
fn hash(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Brotli at the level worth waiting for: the best for a release, a quick one while writing code.
fn brotli(contents: &[u8], form: Form) -> Result<Vec<u8>> {
    let quality = if form == Form::Release { 11 } else { 4 };
    let params = brotli::enc::BrotliEncoderParams { quality, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &contents[..], &mut compressed, &params)?;
    Ok(compressed)
}

fn gzip(contents: &[u8], form: Form) -> Result<Vec<u8>> {
    let level = if form == Form::Release { Compression::best() } else { Compression::fast() };
    let mut encoder = GzEncoder::new(Vec::new(), level);
    encoder.write_all(contents)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_hang_together() {
        let manifest = Manifest { output: "golive-1f2e".into(), css: "golive-3d4c.css".into(), release: true };
        let [js, wasm] = manifest.islands();
        assert_eq!(js, Path::new("site/pkg/golive-1f2e.js"));
        assert_eq!(brotli_of(&wasm), Path::new("site/pkg/golive-1f2e_bg.wasm.br"));
    }

    #[test]
    fn the_hash_follows_the_contents() {
        assert_eq!(hash(&[b"a", b"b"]), hash(&[b"ab"]));
        assert_ne!(hash(&[b"a"]), hash(&[b"b"]));
        assert_eq!(hash(&[b"a"]).len(), 12);
    }

    #[test]
    fn brotli_gives_back_what_it_took() {
        let page = b"backlog ".repeat(500);
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut &brotli(&page, Form::Release).unwrap()[..], &mut unpacked).unwrap();
        assert_eq!(unpacked, page);
    }
}
