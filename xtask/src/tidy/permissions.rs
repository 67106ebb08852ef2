//! Every permission guards something: one that no door asks for promises a control that is not there.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context as _, Result};
use proc_macro2::{TokenStream, TokenTree};

use super::{Complaints, source};

const DECLARED: &str = "domain/src/access/permission.rs";

pub fn check() -> Result<Complaints> {
    let declared = variants(source::lex(&fs::read_to_string(DECLARED)?)?).context("no `enum Permission` in its file")?;
    let mut used = BTreeSet::new();
    for (_, tokens) in source::files(Path::new("store/src"))? {
        used.extend(uses(tokens));
    }
    let idle = declared.into_iter().filter(|permission| !used.contains(permission));
    Ok(idle.map(|permission| format!("no door of the store asks for Permission::{permission}")).collect())
}

fn variants(tokens: TokenStream) -> Option<Vec<String>> {
    let mut found = None;
    source::visit_groups(tokens, &mut |run| {
        for window in run.windows(3) {
            if let [keyword, name, TokenTree::Group(body)] = window
                && source::is_ident(keyword, "enum")
                && source::is_ident(name, "Permission")
            {
                let idents = body.stream().into_iter().filter_map(|token| match token {
                    TokenTree::Ident(ident) => Some(ident.to_string()),
                    _ => None,
                });
                found = Some(idents.collect());
            }
        }
    });
    found
}

fn uses(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    source::visit_groups(tokens, &mut |run| {
        for window in run.windows(4).filter(|window| source::is_path(window, "Permission")) {
            if let TokenTree::Ident(variant) = &window[3] {
                found.push(variant.to_string());
            }
        }
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_are_read_from_the_vocabulary() {
        let code = r#"words! { /// What can be done.
            pub enum Permission { // one project
                ItemEdit = "item_edit", ItemRank = "item_rank" } }"#;
        assert_eq!(variants(source::lex(code).unwrap()).unwrap(), ["ItemEdit", "ItemRank"]);
        assert_eq!(variants(source::lex("enum Role { Sponsor }").unwrap()), None);
    }

    #[test]
    fn a_mention_in_a_comment_is_no_use() {
        let code = "// Permission::ItemRank\nasync fn f() { desk.write(Permission::ItemEdit, id, async |tx| {}).await }";
        assert_eq!(uses(source::lex(code).unwrap()), ["ItemEdit"]);
    }
}
