//! The glossary as it is read: by letter, by words, and the terms a text speaks of.

use golive_domain::{
    Error as Refusal,
    access::Permission,
    id::TermId,
    knowledge::{alphabetical, spoken},
    people::Locale,
    search::fold,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    Desk, Paged, Result,
    desk::{Door, ProjectScope},
    entity::glossary_term,
};

const PER_PAGE: u64 = 50;

/// A word of the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermRow {
    pub id: TermId,
    pub language: Locale,
    pub term: String,
    pub meaning: String,
    /// What else it is called.
    pub also: Vec<String>,
    /// Addresses, and codes of articles.
    pub links: Vec<String>,
    /// Where it stands in the glossary.
    pub letter: String,
    pub version: i32,
}

/// What the glossary is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GlossaryFilter {
    pub letter: Option<String>,
    pub text: Option<String>,
    /// From 1.
    pub page: u64,
}

/// A page of the glossary in one language.
#[derive(Clone, Debug)]
pub struct Glossary {
    pub page: Paged<TermRow>,
    /// The letters words begin with.
    pub letters: Vec<String>,
    /// Languages that have words, each with how many.
    pub languages: Vec<(Locale, u64)>,
    pub language: Locale,
}

/// Whoever reads articles: the words of one language in the order of the alphabet.
pub async fn glossary(desk: &Desk, project: &ProjectKey, language: Locale, filter: &GlossaryFilter) -> Result<Glossary> {
    let door = desk.read(Permission::ArticleRead, project).await?;
    let all = glossary_term::Entity::find().filter(glossary_term::COLUMN.project_id.eq(door.project().id));
    let mut all = all.all(door.db()).await?;
    all.sort_by_cached_key(|row| alphabetical(row.language, &row.folded));
    let mut languages: Vec<(Locale, u64)> = Vec::new();
    for row in &all {
        match languages.iter_mut().find(|(known, _)| *known == row.language) {
            Some((_, count)) => *count += 1,
            None => languages.push((row.language, 1)),
        }
    }
    languages.sort_unstable();
    let words: Vec<TermRow> = all.into_iter().filter(|row| row.language == language).map(row_of).collect();
    let mut letters: Vec<String> = words.iter().map(|row| row.letter.clone()).collect();
    letters.dedup();
    let shown = words.into_iter().filter(|row| shows(filter, row)).collect();
    Ok(Glossary { page: Paged::of(shown, filter.page, PER_PAGE), letters, languages, language })
}

/// Whoever reads articles: one word.
pub async fn term(desk: &Desk, project: &ProjectKey, id: TermId) -> Result<TermRow> {
    let door = desk.read(Permission::ArticleRead, project).await?;
    Ok(row_of(find(&door, id).await?))
}

pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, id: TermId) -> Result<glossary_term::Model> {
    let own = glossary_term::Entity::find_by_id(id).filter(glossary_term::COLUMN.project_id.eq(door.project().id));
    Ok(own.one(door.db()).await?.ok_or(Refusal::NotFound)?)
}

/// The words of a language that a text speaks of.
pub(super) async fn spoken_in(door: &impl Door<Scope = ProjectScope>, language: Locale, text: &str) -> Result<Vec<TermRow>> {
    let words = glossary_term::Entity::find()
        .filter(glossary_term::COLUMN.project_id.eq(door.project().id))
        .filter(glossary_term::COLUMN.language.eq(language))
        .order_by_asc(glossary_term::COLUMN.folded)
        .all(door.db())
        .await?;
    let mut words: Vec<Option<TermRow>> = words.into_iter().map(|row| Some(row_of(row))).collect();
    let spellings: Vec<Vec<String>> = words.iter().flatten().map(|row| [vec![row.term.clone()], row.also.clone()].concat()).collect();
    let found = spoken(text, spellings.iter().map(Vec::as_slice));
    Ok(found.into_iter().filter_map(|at| words.get_mut(at)?.take()).collect())
}

fn shows(filter: &GlossaryFilter, row: &TermRow) -> bool {
    let letter = filter.letter.as_ref().is_none_or(|letter| row.letter == *letter);
    let text = filter.text.as_ref().is_none_or(|text| {
        let said = fold(&format!("{} {} {}", row.term, row.also.join(" "), row.meaning));
        golive_domain::search::terms(text).iter().all(|word| said.contains(word.as_str()))
    });
    letter && text
}

pub(super) fn row_of(row: glossary_term::Model) -> TermRow {
    let parts = |text: &str, by: &[char]| text.split(by).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect();
    TermRow {
        letter: row.folded.chars().next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default(),
        also: parts(&row.also, &[',', '،']),
        links: parts(&row.links, &['\n']),
        id: row.id,
        language: row.language,
        term: row.term,
        meaning: row.meaning,
        version: row.version,
    }
}
