//! Writing an article down.

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Changes, Event, EventKind, SubjectKind},
    id::ArticleId,
    knowledge::{ArticleState, Readers, article_code},
    people::Locale,
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    ArticleFacts, TextFields,
    edit::inside,
    fields::document,
    rows::label,
    tickets::{find_ticket, tie},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{article, article_text, watch},
};

/// An article to be: a first text, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewArticle {
    pub language: Locale,
    pub text: TextFields,
    pub facts: ArticleFacts,
    /// The number of the ticket it is written from.
    pub ticket: Option<i32>,
}

/// Whoever writes articles. Gives its number; it is a draft that other writers see. Its author hears of what becomes of it.
pub async fn add(desk: &Desk, project: &ProjectKey, new: NewArticle) -> Result<i32> {
    desk.write(Permission::ArticleWrite, project, async |tx| {
        let mut refused = Refusals::default();
        let (mut row, mut text) = blank(tx, next_number(tx).await?, new.language);
        new.facts.apply(tx, &mut row, &mut refused);
        new.text.apply(&mut text, &mut refused);
        let ticket = match new.ticket {
            Some(number) => Some(find_ticket(tx, number).await?),
            None => None,
        };
        refused.finish()?;
        text.folded = document(&text, &row.topic, &article_code(row.number));
        article::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        article_text::Entity::insert(text.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        watched(tx, row.id).await?;
        let changes = begun(&text);
        let event = Event::new(EventKind::ArticleWritten, row.id, label(&row, &text.title)).changing(changes);
        let mut events = vec![inside(&row, event.noting(text.language.own_name()))];
        if let Some(ticket) = ticket {
            events.extend(tie(tx, &row, &text.title, &ticket, true).await?);
        }
        Ok(Outcome::of(row.number, events))
    })
    .await
}

/// What a text that was not there before says.
pub(super) fn begun(text: &article_text::Model) -> Changes {
    let mut changes = Changes::default();
    changes.begin("title", &text.title).begin("body", &text.body);
    changes
}

async fn next_number(tx: &Writer<ProjectScope>) -> Result<i32> {
    let last = article::Entity::find()
        .select_only()
        .column(article::Column::Number)
        .filter(article::COLUMN.project_id.eq(tx.project().id))
        .order_by_desc(article::COLUMN.number)
        .into_tuple::<i32>()
        .one(tx.db())
        .await?;
    last.unwrap_or_default().checked_add(1).ok_or_else(|| Error::rule(Say::new("error-too-many")).into())
}

fn blank(tx: &Writer<ProjectScope>, number: i32, language: Locale) -> (article::Model, article_text::Model) {
    let id: ArticleId = tx.id();
    let row = article::Model {
        id,
        project_id: tx.project().id,
        number,
        readers: Readers::Desk,
        topic: String::new(),
        review_on: None,
        author_id: tx.writer(),
        created_at: tx.now(),
        updated_at: tx.now(),
        version: 1,
    };
    (row, blank_text(tx, id, language))
}

pub(super) fn blank_text(tx: &Writer<ProjectScope>, article: ArticleId, language: Locale) -> article_text::Model {
    article_text::Model {
        id: tx.id(),
        article_id: article,
        project_id: tx.project().id,
        language,
        title: String::new(),
        body: String::new(),
        called: String::new(),
        state: ArticleState::Draft,
        author_id: tx.writer(),
        updated_at: tx.now(),
        publisher_id: None,
        published_at: None,
        folded: String::new(),
        version: 1,
    }
}

/// Its author watches it.
async fn watched(tx: &Writer<ProjectScope>, id: ArticleId) -> Result<()> {
    let Some(author) = tx.writer() else { return Ok(()) };
    let row = watch::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        person_id: Set(author),
        subject_kind: Set(SubjectKind::Article),
        subject_id: Set(id.0),
    };
    watch::Entity::insert(row).exec_without_returning(tx.db()).await?;
    Ok(())
}
