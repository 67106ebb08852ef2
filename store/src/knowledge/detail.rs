//! One article, as its own page shows it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::{Permission, rows::may_edit_article},
    id::PersonId,
    knowledge::ArticleState,
    people::Locale,
    text::ProjectKey,
};

use super::{
    ArticleRow, TermRow,
    around::{own_vote, remarks, tickets, watched},
    rows::{Heard, answers, of, people, votes},
    seen::{best, find},
    terms::spoken_in,
};
use crate::{
    Desk, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    entity::{article, article_text},
    events::{Lines, history},
    service::TicketRef,
};

/// An article in one language: what it says, how far it is, and who wrote and published it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleText {
    pub language: Locale,
    pub title: String,
    /// Markdown.
    pub body: String,
    pub called: String,
    pub state: ArticleState,
    /// Who wrote last, and when.
    pub author: Option<PersonRef>,
    pub updated_at: DateTime<Utc>,
    pub publisher: Option<PersonRef>,
    pub published_at: Option<DateTime<Utc>>,
    /// Nought where there is no such text yet.
    pub version: i32,
}

/// A ticket it hangs together with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkedTicket {
    pub ticket: TicketRef,
    /// It was written from this one.
    pub origin: bool,
}

/// What a reader said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub helped: bool,
    pub text: String,
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
}

/// One article in one language, as far as the viewer may see it.
#[derive(Clone, Debug)]
pub struct ArticleView {
    pub row: ArticleRow,
    pub text: ArticleText,
    /// Words of the glossary it speaks of.
    pub terms: Vec<TermRow>,
    /// Those the viewer sees.
    pub tickets: Vec<LinkedTicket>,
    /// What the viewer said of it.
    pub mine: Option<bool>,
    /// For those who write.
    pub remarks: Vec<Remark>,
    pub history: Lines,
    /// The viewer may change this text.
    pub edits: bool,
    /// The viewer may change what it is about.
    pub edits_facts: bool,
    pub watched: bool,
}

/// Whoever reads articles, where it is for them. In the language that is asked for; without one, or where it has no text in it, in
/// the reader's, else in another.
pub async fn article(desk: &Desk, project: &ProjectKey, number: i32, asked: Option<Locale>, reader: Locale) -> Result<ArticleView> {
    let door = desk.read(Permission::ArticleRead, project).await?;
    let (row, texts) = find(&door, number).await?;
    let asked = asked.and_then(|language| texts.iter().find(|text| text.language == language));
    let shown = asked.or_else(|| best(&texts, reader)).ok_or(Error::NotFound)?;
    read(&door, &row, &texts, shown).await
}

/// Whoever writes articles: a text whose fields can be changed, an empty one where there is none in this language. Refuses what is
/// published to those who do not publish.
pub async fn editable(desk: &Desk, project: &ProjectKey, number: i32, language: Locale) -> Result<ArticleView> {
    let door = desk.read(Permission::ArticleWrite, project).await?;
    let (row, texts) = find(&door, number).await?;
    let own = texts.iter().find(|text| text.language == language);
    let shown = own.or_else(|| best(&texts, language)).ok_or(Error::NotFound)?;
    let mut view = read(&door, &row, &texts, shown).await?;
    if own.is_none() {
        view.edits = true;
        view.text = ArticleText {
            language,
            title: String::new(),
            body: String::new(),
            called: String::new(),
            state: ArticleState::Draft,
            author: None,
            publisher: None,
            published_at: None,
            version: 0,
            ..view.text
        };
    }
    if view.edits { Ok(view) } else { Err(Error::Forbidden.into()) }
}

/// Passes whoever may write articles: the form is not offered where it would be refused. Gives the topics in use.
pub async fn may_write(desk: &Desk, project: &ProjectKey) -> Result<Vec<String>> {
    let door = desk.read(Permission::ArticleWrite, project).await?;
    super::list::topics(&door).await
}

async fn read(
    door: &Reader<ProjectScope>,
    row: &article::Model,
    texts: &[article_text::Model],
    shown: &article_text::Model,
) -> Result<ArticleView> {
    let (may, viewer) = (|permission| door.scope().may(permission), door.actor().person());
    let writes = may(Permission::ArticleWrite);
    let ids = [row.id];
    let heard = (votes(door, &ids).await?, answers(door, &ids).await?);
    let given = match writes {
        true => remarks(door, row).await?,
        false => Vec::new(),
    };
    let authors = given.iter().map(|vote| vote.person_id).chain(shown.author_id).chain(shown.publisher_id).collect();
    let people = people(door, authors).await?;
    let mine = match viewer {
        Some(viewer) => own_vote(door, row, viewer).await?,
        None => None,
    };
    let edits = |published: bool| writes && may_edit_article(published, may(Permission::ArticlePublish));
    Ok(ArticleView {
        row: of(door, row, texts, shown, Heard { votes: &heard.0, answers: &heard.1 }),
        terms: spoken_in(door, shown.language, &format!("{}\n{}", shown.title, shown.body)).await?,
        tickets: tickets(door, row).await?,
        history: if writes { history(door, row.id).await? } else { Lines::default() },
        edits: edits(shown.state == ArticleState::Published),
        edits_facts: edits(texts.iter().any(|text| text.state == ArticleState::Published)),
        watched: watched(door, row).await?,
        text: text(shown, &people),
        remarks: given
            .into_iter()
            .map(|vote| Remark { helped: vote.helped, text: vote.remark, by: people.get(&vote.person_id).cloned(), at: vote.at })
            .collect(),
        mine,
    })
}

fn text(row: &article_text::Model, people: &HashMap<PersonId, PersonRef>) -> ArticleText {
    ArticleText {
        language: row.language,
        title: row.title.clone(),
        body: row.body.clone(),
        called: row.called.clone(),
        state: row.state,
        author: row.author_id.and_then(|id| people.get(&id).cloned()),
        updated_at: row.updated_at,
        publisher: row.publisher_id.and_then(|id| people.get(&id).cloned()),
        published_at: row.published_at,
        version: row.version,
    }
}
