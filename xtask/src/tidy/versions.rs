//! Every version is named once, in the workspace's `Cargo.toml`.

use std::fs;

use anyhow::{Context as _, Result};
use cargo_metadata::MetadataCommand;
use toml::{Table, Value};

use super::Complaints;

const KINDS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];

pub fn check() -> Result<Complaints> {
    let mut complaints = Vec::new();
    for package in MetadataCommand::new().no_deps().exec()?.packages {
        let manifest: Table =
            fs::read_to_string(&package.manifest_path)?.parse().with_context(|| format!("{} is no TOML", package.manifest_path))?;
        complaints.extend(
            own_versions(&manifest)
                .map(|name| format!("{}: {name} names a version of its own; write `{name}.workspace = true`", package.name)),
        );
    }
    Ok(complaints)
}

/// What a member's manifest does not take from the workspace.
fn own_versions(manifest: &Table) -> impl Iterator<Item = String> {
    let targets = manifest.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values).filter_map(Value::as_table);
    let tables = std::iter::once(manifest).chain(targets).flat_map(|table| KINDS.iter().filter_map(|kind| table.get(*kind)?.as_table()));
    let dependencies = tables.flatten().filter(|(_, value)| !from_workspace(value)).map(|(name, _)| name.clone());
    let version = manifest.get("package").and_then(|package| package.get("version")).filter(|version| !from_workspace(version));
    dependencies.chain(version.map(|_| "version".to_owned()))
}

fn from_workspace(value: &Value) -> bool {
    value.get("workspace").and_then(Value::as_bool) == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_outside_the_workspace_table_is_found() {
        let manifest = r#"
            [package]
            version = "0.1.0"
            [dependencies]
            chrono.workspace = true
            uuid = { workspace = true, features = ["v4"] }
            rand = "0.9"
            [target.'cfg(unix)'.dev-dependencies]
            nix = { version = "0.30" }
        "#;
        let found: Vec<_> = own_versions(&manifest.parse().unwrap()).collect();
        assert_eq!(found, ["rand", "nix", "version"]);
    }
}
