//! The dependency tree of the islands: what runs in a browser must not know the database or the network server.

use anyhow::Result;

use super::Complaints;
use crate::{
    cargo::{APP, cargo},
    shell,
};

const SERVER_ONLY: [&str; 8] = ["axum", "golive-reports", "golive-store", "hyper", "leptos_axum", "sea-orm", "sqlx-core", "tokio"];

pub fn check() -> Result<Complaints> {
    let mut tree = cargo(["tree", "--package", APP, "--no-default-features", "--features", "hydrate"]);
    tree.args(["--target", "wasm32-unknown-unknown", "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    Ok(server_crates(&shell::output(&mut tree)?))
}

fn server_crates(tree: &str) -> Complaints {
    let mut found: Vec<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    found.sort_unstable();
    found.dedup();
    let strangers = found.into_iter().filter(|name| SERVER_ONLY.contains(name));
    strangers
        .map(|name| {
            format!("{name} is in the islands; find out why with: cargo tree -p {APP} -F hydrate --target wasm32-unknown-unknown -i {name}")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_crate_in_the_tree_is_named_once() {
        let tree = "golive-app v0.1.0 (app)\nleptos v0.8.23\ntokio v1.50.0\ntokio v1.50.0 (*)\ntokio-stream v0.1.17\n";
        let complaints = server_crates(tree);
        assert_eq!(complaints.len(), 1);
        assert!(complaints[0].starts_with("tokio is in the islands"));
    }
}
