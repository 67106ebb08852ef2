//! Arrows between crates: a crate is a layer, and this table is the picture in `docs/ARCHITECTURE.md`.

use std::collections::BTreeSet;

use anyhow::Result;
use cargo_metadata::{DependencyKind, MetadataCommand};

use super::Complaints;

/// Each crate of ours and what it may depend on; `ssr:` marks what only the server's build of it may, `tests:` what only its
/// tests may.
const ALLOWED: [(&str, &[&str]); 8] = [
    ("golive-domain", &[]),
    ("golive-migrations", &[]),
    ("golive-store", &["golive-domain", "golive-migrations", "tests:golive-reports"]),
    ("golive-reports", &["golive-domain"]),
    ("golive-app", &["golive-domain", "ssr:golive-store", "ssr:golive-reports"]),
    ("golive", &["golive-app", "golive-store", "golive-reports", "golive-domain"]),
    ("golive-http-tests", &["golive", "golive-app", "golive-store", "golive-domain"]),
    ("xtask", &[]),
];

/// One crate of ours that depends on another.
#[derive(Debug)]
struct Arrow {
    from: String,
    to: String,
    optional: bool,
}

pub fn check() -> Result<Complaints> {
    let metadata = MetadataCommand::new().no_deps().exec()?;
    let ours: BTreeSet<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let arrows = metadata.packages.iter().flat_map(|package| {
        let inward = package.dependencies.iter().filter(|to| ours.contains(to.name.as_str()));
        inward.map(|to| Arrow {
            from: package.name.to_string(),
            to: to.name.clone(),
            // A crate's tests run on the host, where nothing needs to be left out.
            optional: to.optional || to.kind == DependencyKind::Development,
        })
    });
    Ok(forbidden(arrows))
}

fn forbidden(arrows: impl IntoIterator<Item = Arrow>) -> Complaints {
    let allowed = |arrow: &Arrow| {
        let (_, targets) = ALLOWED.iter().find(|(from, _)| *from == arrow.from)?;
        Some(targets.iter().any(|target| match target.split_once(':') {
            Some((_, target)) => target == arrow.to && arrow.optional,
            None => *target == arrow.to,
        }))
    };
    let refused = arrows.into_iter().filter_map(|arrow| match allowed(&arrow) {
        Some(true) => None,
        Some(false) => Some(format!("{} must not depend on {}", arrow.from, arrow.to)),
        None => Some(format!("{} is a new crate: give it a line in xtask/src/tidy/arrows.rs", arrow.from)),
    });
    refused.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrow(from: &str, to: &str, optional: bool) -> Arrow {
        Arrow { from: from.into(), to: to.into(), optional }
    }

    #[test]
    fn an_arrow_against_the_picture_is_refused() {
        let complaints = forbidden([arrow("golive-domain", "golive-store", false), arrow("golive-store", "golive-domain", false)]);
        assert_eq!(complaints, ["golive-domain must not depend on golive-store"]);
    }

    #[test]
    fn the_islands_see_the_store_in_the_servers_build_only() {
        assert!(forbidden([arrow("golive-app", "golive-store", true)]).is_empty());
        assert_eq!(forbidden([arrow("golive-app", "golive-store", false)]).len(), 1);
    }

    #[test]
    fn a_new_crate_needs_its_line() {
        assert!(forbidden([arrow("golive-mail", "golive-domain", false)])[0].contains("new crate"));
    }
}
