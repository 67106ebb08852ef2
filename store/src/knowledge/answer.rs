//! Somebody wanted to ask, and leaves with an article instead.

use golive_domain::{
    Error,
    access::Permission,
    events::{Event, EventKind},
    knowledge::ArticleState,
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::{edit::called, rows::today, seen::find};
use crate::{Desk, Outcome, Result, desk::Door as _, entity::article_answer};

/// Whoever reads the article, once a day: a ticket that was not opened is counted here. Nobody hears of it.
pub async fn answered(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
    desk.write(Permission::ArticleRead, project, async |tx| {
        let reader = tx.actor().signed_in()?;
        let (row, texts) = find(tx, number).await?;
        if !texts.iter().any(|text| text.state == ArticleState::Published) {
            return Err(Error::NotFound.into());
        }
        let day = today(tx);
        let before = article_answer::Entity::find()
            .filter(article_answer::COLUMN.article_id.eq(row.id))
            .filter(article_answer::COLUMN.person_id.eq(reader))
            .filter(article_answer::COLUMN.day.eq(day));
        if before.count(tx.db()).await? > 0 {
            return Ok(Outcome::Unchanged(()));
        }
        let answer =
            article_answer::ActiveModel { id: Set(tx.id::<Uuid>()), article_id: Set(row.id), person_id: Set(reader), day: Set(day) };
        article_answer::Entity::insert(answer).exec_without_returning(tx.db()).await?;
        Ok(Outcome::changed((), Event::new(EventKind::ArticleAnswered, row.id, called(&row, &texts))))
    })
    .await
}
