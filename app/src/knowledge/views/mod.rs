//! What the pages of knowledge are made of.

mod answers;
mod article;
mod beside;
mod facts;
mod form;
mod glossary;
mod list;
mod parts;
mod term;
mod training;

pub use answers::Answers;
pub use article::ArticlePage;
pub use beside::{Beside, CiteField};
pub use form::{Edit, New};
pub use glossary::GlossaryPage;
pub use list::List;
pub use term::{EditTerm, NewTerm};
pub use training::Training;

use golive_domain::{people::Locale, words::Word as _};

use crate::{ui::Choice, web::frame};

/// The address of a page of knowledge within the project being shown.
fn path(leaf: &str) -> String {
    let slash = if leaf.is_empty() { "" } else { "/" };
    format!("/p/{}/knowledge{slash}{leaf}", frame().key)
}

/// What every deed on an article sends.
fn about(number: i32) -> Vec<(&'static str, String)> {
    vec![("project", frame().key.to_string()), ("number", number.to_string())]
}

/// Every language, by its own name.
fn languages() -> Vec<Choice> {
    Locale::ALL.iter().map(|language| Choice::new(language.as_str(), language.own_name())).collect()
}
