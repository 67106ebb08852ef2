//! Words of the glossary.

use golive_domain::{id::TermId, text::ProjectKey};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_domain::{Say, knowledge::starter, people::Locale, words::Word as _};
#[cfg(feature = "ssr")]
use golive_store::knowledge::{self as store, StarterTerm, TermFields};

/// A word as its form writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TermForm {
    pub language: String,
    pub term: String,
    pub meaning: String,
    pub also: String,
    pub links: String,
}

#[server(endpoint = "knowledge/add-term", prefix = "/rpc")]
pub async fn add_term(project: ProjectKey, #[server(flatten)] form: TermForm) -> Result<Done, Problem> {
    let fields = form.read()?;
    let there = at(&project, fields.language);
    store::add_term(&crate::web::desk()?, &project, fields).await?;
    Ok(Done::at(there).saying(Say::new("term-added")))
}

#[server(endpoint = "knowledge/edit-term", prefix = "/rpc")]
pub async fn edit_term(project: ProjectKey, id: TermId, version: i32, #[server(flatten)] form: TermForm) -> Result<Done, Problem> {
    let fields = form.read()?;
    let there = at(&project, fields.language);
    store::edit_term(&crate::web::desk()?, &project, id, version, fields).await?;
    Ok(Done::at(there).saying(Say::new("term-saved")))
}

#[server(endpoint = "knowledge/remove-term", prefix = "/rpc")]
pub async fn remove_term(project: ProjectKey, id: TermId) -> Result<Done, Problem> {
    let was = store::remove_term(&crate::web::desk()?, &project, id).await?;
    let back = [
        ("project", project.to_string()),
        ("language", was.language.to_string()),
        ("term", was.term),
        ("meaning", was.meaning),
        ("also", was.also),
        ("links", was.links),
    ];
    Ok(Done::at(at(&project, was.language)).saying(Say::new("term-removed")).undone_by("/rpc/knowledge/add-term", back))
}

/// The words a glossary begins with, in every language: whoever reads another one than who pressed the button has them too.
#[server(endpoint = "knowledge/begin-glossary", prefix = "/rpc")]
pub async fn begin_glossary(project: ProjectKey) -> Result<Done, Problem> {
    let visit = crate::web::visit()?;
    let word = |language: Locale, key: String| crate::i18n::t_in(language, &key, &[]);
    let in_language = |language: &Locale| {
        starter().map(|starter| StarterTerm {
            language: *language,
            term: word(*language, starter.term()),
            meaning: word(*language, starter.meaning()),
            also: Some(word(*language, starter.also())).filter(|also| also != "-").unwrap_or_default(),
        })
    };
    let set = Locale::ALL.iter().flat_map(in_language).collect();
    let count = store::add_starters(&visit.desk, &project, set).await?;
    Ok(Done::at(at(&project, visit.viewer.locale)).saying(Say::new("glossary-begun").with("count", count)))
}

#[cfg(feature = "ssr")]
fn at(project: &ProjectKey, language: Locale) -> String {
    format!("/p/{project}/knowledge/glossary?language={language}")
}

#[cfg(feature = "ssr")]
impl TermForm {
    fn read(self) -> Result<TermFields, Problem> {
        let language = self.language.parse().map_err(|_| golive_domain::Error::field("language", Say::new("error-choose")))?;
        Ok(TermFields { language, term: self.term, meaning: self.meaning, also: self.also, links: self.links })
    }
}
