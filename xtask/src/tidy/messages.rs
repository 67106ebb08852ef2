//! Every message a source file asks for by name can be said.

use std::{collections::BTreeSet, path::Path};

use anyhow::Result;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::{Complaints, locales, source};

const SOURCES: [&str; 5] = ["domain/src", "store/src", "reports/src", "app/src", "server/src"];

/// Functions, methods and macros whose first argument is a message's key.
const SAYERS: [&str; 3] = ["t", "t_with", "said"];

pub fn check() -> Result<Complaints> {
    let known = locales::first_language()?;
    let mut complaints = Vec::new();
    for folder in SOURCES {
        for (path, tokens) in source::files(Path::new(folder))? {
            let unknown = keys(tokens).into_iter().map(|key| said_as(&key)).filter(|key| !known.contains_key(key));
            let unknown: BTreeSet<String> = unknown.collect();
            complaints.extend(unknown.into_iter().map(|key| format!("{}: no message {key:?} in locales/en", path.display())));
        }
    }
    Ok(complaints)
}

/// A message is spelt with dashes, also where its key ends in a word of a vocabulary: `role-help_desk`.
fn said_as(key: &str) -> String {
    key.replace('_', "-")
}

/// The literal keys of `t("key")`, `lang.t("key")`, `t!("key")` and `Say::new("key")`. A key put together at run time
/// is not seen; its vocabulary's own test looks after it.
fn keys(tokens: TokenStream) -> Vec<String> {
    let mut keys = Vec::new();
    source::visit_groups(tokens, &mut |run| {
        for (at, token) in run.iter().enumerate() {
            let TokenTree::Group(arguments) = token else { continue };
            if arguments.delimiter() == Delimiter::Parenthesis && is_sayer(&run[..at]) {
                keys.extend(arguments.stream().into_iter().next().as_ref().and_then(source::string));
            }
        }
    });
    keys
}

/// Whether what stands before the brackets says a message.
fn is_sayer(before: &[TokenTree]) -> bool {
    let call = match before {
        [call @ .., TokenTree::Punct(bang)] if bang.as_char() == '!' => call,
        call => call,
    };
    let Some(name) = call.last() else { return false };
    let say_new = source::is_ident(name, "new") && call.len() >= 4 && source::is_path(&call[call.len() - 4..], "Say");
    say_new || SAYERS.iter().any(|sayer| source::is_ident(name, sayer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_in_calls_methods_macros_and_views() {
        let code = r#"
            //! Not here: t("in-a-comment").
            fn page(lang: &Lang) {
                let a = lang.t("call-method");
                Err(Say::new("say-new").with("n", 1));
                view! { <h1 title=t!("macro")>{move || t_with("view", &args)}</h1> };
                let b = "t(\"in-a-string\")";
                let c = Other::new("other-new") + format("no") + t(variable);
            }
        "#;
        assert_eq!(keys(source::lex(code).unwrap()), ["call-method", "say-new", "macro", "view"]);
    }
}
