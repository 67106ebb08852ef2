//! What a first visit may weigh. Measured on the release form, as it travels.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};

use super::Complaints;
use crate::assets::{Manifest, SITE, brotli_of};

/// JavaScript and WASM together, brotli.
const ISLANDS: u64 = 200_000;
/// The stylesheet, brotli.
const STYLESHEET: u64 = 25_000;

pub fn check() -> Result<Complaints> {
    let Some(manifest) = Manifest::read().filter(|manifest| manifest.release) else {
        println!("  no release build in {SITE}/: nothing to weigh (`cargo xtask build` makes one)");
        return Ok(Vec::new());
    };
    let islands = manifest.islands().iter().map(|path| weigh(&brotli_of(path))).sum::<Result<u64>>()?;
    let stylesheet = weigh(&brotli_of(&manifest.stylesheet()))?;
    println!("  islands {islands} of {ISLANDS} bytes, stylesheet {stylesheet} of {STYLESHEET} (brotli)");
    Ok([over("the islands", islands, ISLANDS), over("the stylesheet", stylesheet, STYLESHEET)].into_iter().flatten().collect())
}

fn weigh(path: &Path) -> Result<u64> {
    Ok(fs::metadata(path).with_context(|| format!("{} is gone", path.display()))?.len())
}

fn over(what: &str, bytes: u64, budget: u64) -> Option<String> {
    (bytes > budget).then(|| format!("{what} weigh {bytes} bytes, {} over the budget of {budget}", bytes - budget))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_over_the_budget_is_said() {
        assert_eq!(over("the islands", 200_000, 200_000), None);
        let complaint = over("the islands", 200_001, 200_000).unwrap();
        assert!(complaint.contains("1 over the budget"), "{complaint}");
    }
}
