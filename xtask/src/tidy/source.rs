//! Reading our Rust sources as tokens: comments and the insides of strings are never mistaken for code.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, anyhow};
use proc_macro2::{TokenStream, TokenTree};
use walkdir::WalkDir;

/// Every Rust file below a folder, lexed.
pub fn files(folder: &Path) -> Result<Vec<(PathBuf, TokenStream)>> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    let paths = entries.map(walkdir::DirEntry::into_path).filter(|path| path.extension().is_some_and(|ext| ext == "rs"));
    paths.map(|path| Ok((path.clone(), lex(&fs::read_to_string(&path)?).map_err(|why| anyhow!("{}: {why}", path.display()))?))).collect()
}

pub fn lex(text: &str) -> Result<TokenStream> {
    text.parse().map_err(|error| anyhow!("{error}"))
}

/// Calls `visit` with every run of tokens that stands inside one pair of brackets, outermost first.
pub fn visit_groups(tokens: TokenStream, visit: &mut impl FnMut(&[TokenTree])) {
    let run: Vec<TokenTree> = tokens.into_iter().collect();
    visit(&run);
    for token in run {
        if let TokenTree::Group(group) = token {
            visit_groups(group.stream(), visit);
        }
    }
}

/// Whether the token is this very identifier.
pub fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}

/// The text of a plain string literal.
pub fn string(token: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else { return None };
    let text = literal.to_string();
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

/// Whether the tokens are `first :: second`.
pub fn is_path(tokens: &[TokenTree], first: &str) -> bool {
    let colon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    matches!(tokens, [name, one, two, ..] if is_ident(name, first) && colon(one) && colon(two))
}
