//! Articles as lines of a list: called as their reader's language calls them, with what readers said of them.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    id::{ArticleId, PersonId},
    knowledge::{ArticleState, Readers, article_code},
    people::Locale,
    projects::parse_zone,
};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Asterisk, Expr, ExprTrait},
};

use super::seen::{best, texts};
use crate::{
    Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{article, article_answer, article_text, article_vote, person},
};

/// An article as a line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleRow {
    pub id: ArticleId,
    pub number: i32,
    /// `KB-7`
    pub code: String,
    /// In the language that is shown.
    pub title: String,
    /// The language that is shown: the reader's where there is a text in it.
    pub language: Locale,
    /// Where the text that is shown stands.
    pub state: ArticleState,
    /// Every language there is a text in that the reader sees.
    pub languages: Vec<(Locale, ArticleState)>,
    pub readers: Readers,
    /// Empty where it has none.
    pub topic: String,
    /// By when somebody looks at it again.
    pub review_on: Option<NaiveDate>,
    /// That day is over.
    pub review_due: bool,
    /// Readers it helped, and did not help.
    pub helped: u64,
    pub not_helped: u64,
    /// How often somebody who wanted to ask found the answer here.
    pub answered: u64,
    pub updated_at: DateTime<Utc>,
    pub version: i32,
}

/// Articles as lists show them, in their order. One without a text that is seen is left out.
pub(super) async fn rows(door: &impl Door<Scope = ProjectScope>, found: Vec<article::Model>, reader: Locale) -> Result<Vec<ArticleRow>> {
    let ids: Vec<ArticleId> = found.iter().map(|row| row.id).collect();
    let mut by_article: HashMap<ArticleId, Vec<article_text::Model>> = HashMap::new();
    for text in texts(door).filter(article_text::COLUMN.article_id.is_in(ids.iter().copied())).all(door.db()).await? {
        by_article.entry(text.article_id).or_default().push(text);
    }
    let votes = votes(door, &ids).await?;
    let answers = answers(door, &ids).await?;
    let row = |row: article::Model| {
        let texts = by_article.remove(&row.id).unwrap_or_default();
        let shown = best(&texts, reader)?;
        Some(of(door, &row, &texts, shown, Heard { votes: &votes, answers: &answers }))
    };
    Ok(found.into_iter().filter_map(row).collect())
}

/// What readers said: of each article how many it helped and did not, and how often it answered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heard<'a> {
    pub votes: &'a HashMap<(ArticleId, bool), u64>,
    pub answers: &'a HashMap<ArticleId, u64>,
}

pub(super) fn of(
    door: &impl Door<Scope = ProjectScope>,
    row: &article::Model,
    texts: &[article_text::Model],
    shown: &article_text::Model,
    heard: Heard,
) -> ArticleRow {
    let mut languages: Vec<_> = texts.iter().map(|text| (text.language, text.state)).collect();
    languages.sort_unstable();
    ArticleRow {
        id: row.id,
        number: row.number,
        code: article_code(row.number),
        title: shown.title.clone(),
        language: shown.language,
        state: shown.state,
        languages,
        readers: row.readers,
        topic: row.topic.clone(),
        review_on: row.review_on,
        review_due: row.review_on.is_some_and(|day| day < today(door)),
        helped: heard.votes.get(&(row.id, true)).copied().unwrap_or_default(),
        not_helped: heard.votes.get(&(row.id, false)).copied().unwrap_or_default(),
        answered: heard.answers.get(&row.id).copied().unwrap_or_default(),
        updated_at: std::cmp::max(row.updated_at, shown.updated_at),
        version: row.version,
    }
}

pub(super) async fn votes(door: &impl Door<Scope = ProjectScope>, ids: &[ArticleId]) -> Result<HashMap<(ArticleId, bool), u64>> {
    let counted = article_vote::Entity::find()
        .select_only()
        .columns([article_vote::Column::ArticleId, article_vote::Column::Helped])
        .column_as(Expr::col(Asterisk).count(), "votes")
        .filter(article_vote::COLUMN.article_id.is_in(ids.iter().copied()))
        .group_by(article_vote::Column::ArticleId)
        .group_by(article_vote::Column::Helped)
        .into_tuple::<(ArticleId, bool, i64)>()
        .all(door.db())
        .await?;
    Ok(counted.into_iter().map(|(id, helped, count)| ((id, helped), u64::try_from(count).unwrap_or_default())).collect())
}

pub(super) async fn answers(door: &impl Door<Scope = ProjectScope>, ids: &[ArticleId]) -> Result<HashMap<ArticleId, u64>> {
    let counted = article_answer::Entity::find()
        .select_only()
        .column(article_answer::Column::ArticleId)
        .column_as(Expr::col(Asterisk).count(), "answers")
        .filter(article_answer::COLUMN.article_id.is_in(ids.iter().copied()))
        .group_by(article_answer::Column::ArticleId)
        .into_tuple::<(ArticleId, i64)>()
        .all(door.db())
        .await?;
    Ok(counted.into_iter().map(|(id, count)| (id, u64::try_from(count).unwrap_or_default())).collect())
}

/// The day it is where the project is.
pub(super) fn today(door: &impl Door<Scope = ProjectScope>) -> NaiveDate {
    let zone = parse_zone(&door.project().time_zone).unwrap_or(chrono_tz::Tz::UTC);
    door.now().with_timezone(&zone).date_naive()
}

/// People by their ids.
pub(super) async fn people(door: &impl Door<Scope = ProjectScope>, of: Vec<PersonId>) -> Result<HashMap<PersonId, PersonRef>> {
    let found = person::Entity::find().select_only().columns([person::Column::Id, person::Column::Name]);
    let found = found.filter(person::COLUMN.id.is_in(of)).into_tuple::<(PersonId, String)>().all(door.db()).await?;
    Ok(found.into_iter().map(|(id, name)| (id, PersonRef { id, name })).collect())
}

/// What history calls it.
pub(super) fn label(row: &article::Model, title: &str) -> String {
    format!("{} {title}", article_code(row.number))
}
