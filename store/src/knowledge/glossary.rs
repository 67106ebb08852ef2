//! Writing words of the glossary down, changing them, taking them out.

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind},
    id::TermId,
    knowledge::article_number,
    people::Locale,
    search::fold,
    text::{ProjectKey, text_within},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};

use super::terms::find;
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::glossary_term,
    stale::refuse_stale_part,
    whole::whole,
};

/// Words of a project in all its languages: the glossary is read as a whole.
const MOST_TERMS: u64 = 2_000;

/// What a word of the glossary says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermFields {
    pub language: Locale,
    pub term: String,
    pub meaning: String,
    /// What else it is called, with commas between.
    pub also: String,
    /// Addresses and codes of articles, a line each.
    pub links: String,
}

/// A word that is delivered with the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StarterTerm {
    pub language: Locale,
    pub term: String,
    pub meaning: String,
    pub also: String,
}

/// Whoever writes articles. A language has each word once.
pub async fn add_term(desk: &Desk, project: &ProjectKey, fields: TermFields) -> Result<TermId> {
    desk.write(Permission::ArticleWrite, project, async |tx| {
        let row = fields.apply(tx, blank(tx, fields.language)).await?;
        refuse_many(tx, 1).await?;
        glossary_term::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        Ok(Outcome::changed(row.id, told(tx, None, Some(&row))))
    })
    .await
}

/// Whoever writes articles. `version` is the one the person read.
pub async fn edit_term(desk: &Desk, project: &ProjectKey, id: TermId, version: i32, fields: TermFields) -> Result<()> {
    desk.write(Permission::ArticleWrite, project, async |tx| {
        let before = find(tx, id).await?;
        let saves = [EventKind::GlossaryEdited];
        refuse_stale_part(tx, tx.project().id, before.version, version, &saves, Some(&before.term)).await?;
        let mut after = fields.apply(tx, before.clone()).await?;
        if after == before {
            return Ok(Outcome::Unchanged(()));
        }
        (after.version, after.updated_at) = (after.version + 1, tx.now());
        glossary_term::Entity::update_many().set(whole(after.clone())).filter(glossary_term::COLUMN.id.eq(id)).exec(tx.db()).await?;
        Ok(Outcome::changed((), told(tx, Some(&before), Some(&after))))
    })
    .await
}

/// Whoever writes articles. What it said stays in history.
pub async fn remove_term(desk: &Desk, project: &ProjectKey, id: TermId) -> Result<TermFields> {
    desk.write(Permission::ArticleWrite, project, async |tx| {
        let before = find(tx, id).await?;
        glossary_term::Entity::delete_by_id(id).exec(tx.db()).await?;
        let event = told(tx, Some(&before), None);
        let glossary_term::Model { language, term, meaning, also, links, .. } = before;
        Ok(Outcome::changed(TermFields { language, term, meaning, also, links }, event))
    })
    .await
}

/// Whoever writes articles: those of the set that their language does not have yet. Gives how many.
pub async fn add_starters(desk: &Desk, project: &ProjectKey, set: Vec<StarterTerm>) -> Result<usize> {
    desk.write(Permission::ArticleWrite, project, async |tx| {
        let mut events = Vec::new();
        refuse_many(tx, set.len() as u64).await?;
        for word in set {
            let fields =
                TermFields { language: word.language, term: word.term, meaning: word.meaning, also: word.also, links: String::new() };
            if is_there(tx, &fields, None).await? {
                continue;
            }
            let row = fields.apply(tx, blank(tx, fields.language)).await?;
            glossary_term::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
            events.push(told(tx, None, Some(&row)));
        }
        Ok(Outcome::of(events.len(), events))
    })
    .await
}

impl TermFields {
    async fn apply(&self, tx: &Writer<ProjectScope>, before: glossary_term::Model) -> Result<glossary_term::Model> {
        let mut refused = Refusals::default();
        let mut wanted = |field: &str, text: &str, most: usize| match text.trim() {
            "" => {
                refused.add(field, Say::new("error-required"));
                String::new()
            }
            text => refused.take(field, text_within(text, most)).unwrap_or_default(),
        };
        let (term, meaning) = (wanted("term", &self.term, 120), wanted("meaning", &self.meaning, 2_000));
        let also = refused.take("also", text_within(self.also.trim(), 500)).unwrap_or_default();
        let links = refused.take("links", text_within(self.links.trim(), 2_000)).unwrap_or_default();
        if let Some(link) = links.lines().map(str::trim).find(|link| !is_link(link)) {
            refused.add("links", Say::new("error-term-link").with("link", link));
        }
        if is_there(tx, self, Some(before.id)).await? {
            refused.add("term", Say::new("error-term-known"));
        }
        refused.finish()?;
        Ok(glossary_term::Model { language: self.language, folded: fold(&term), term, meaning, also, links, ..before })
    }
}

fn is_link(link: &str) -> bool {
    link.is_empty() || link.starts_with("https://") || link.starts_with("http://") || article_number(link).is_some()
}

async fn is_there(tx: &Writer<ProjectScope>, fields: &TermFields, but: Option<TermId>) -> Result<bool> {
    let mut same = glossary_term::Entity::find()
        .filter(glossary_term::COLUMN.project_id.eq(tx.project().id))
        .filter(glossary_term::COLUMN.language.eq(fields.language))
        .filter(glossary_term::COLUMN.folded.eq(fold(&fields.term)));
    if let Some(but) = but {
        same = same.filter(glossary_term::COLUMN.id.ne(but));
    }
    Ok(same.count(tx.db()).await? > 0)
}

async fn refuse_many(tx: &Writer<ProjectScope>, more: u64) -> Result<()> {
    let all = glossary_term::Entity::find().filter(glossary_term::COLUMN.project_id.eq(tx.project().id)).count(tx.db()).await? + more;
    match all <= MOST_TERMS {
        true => Ok(()),
        false => Err(Error::rule(Say::new("error-too-many").with("max", MOST_TERMS).with("is", all)).into()),
    }
}

fn blank(tx: &Writer<ProjectScope>, language: Locale) -> glossary_term::Model {
    glossary_term::Model {
        id: tx.id(),
        project_id: tx.project().id,
        language,
        term: String::new(),
        folded: String::new(),
        meaning: String::new(),
        also: String::new(),
        links: String::new(),
        updated_at: tx.now(),
        version: 1,
    }
}

/// What becomes known of a word; its history is the project's, and is told apart by the word.
fn told(tx: &Writer<ProjectScope>, before: Option<&glossary_term::Model>, after: Option<&glossary_term::Model>) -> Event {
    let mut changes = Changes::default();
    let field = |get: fn(&glossary_term::Model) -> &String| (before.map(get), after.map(get));
    for (name, (from, to)) in [
        ("term", field(|row| &row.term)),
        ("meaning", field(|row| &row.meaning)),
        ("also", field(|row| &row.also)),
        ("links", field(|row| &row.links)),
    ] {
        let said = |text: Option<&String>| text.filter(|text| !text.is_empty()).cloned();
        changes.note(name, &said(from), &said(to));
    }
    let word = after.or(before).map(|row| row.term.clone()).unwrap_or_default();
    Event::new(EventKind::GlossaryEdited, tx.project().id, tx.project().name.clone()).changing(changes).noting(word)
}
