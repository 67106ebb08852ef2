//! Whether an article helped: each reader has one say, which may change.

use golive_domain::{
    Error,
    access::Permission,
    error::Refusals,
    events::{Change, Event, EventKind},
    knowledge::ArticleState,
    text::{ProjectKey, text_within},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};
use uuid::Uuid;

use super::{edit::called, seen::find};
use crate::{Desk, Outcome, Result, desk::Door as _, entity::article_vote};

/// Letters of what was missing.
const REMARK: usize = 1_000;

/// Whoever reads a published article. Where it did not help, its author hears of it, with what was missing.
pub async fn vote(desk: &Desk, project: &ProjectKey, number: i32, helped: bool, remark: &str) -> Result<()> {
    desk.write(Permission::ArticleRead, project, async |tx| {
        let reader = tx.actor().signed_in()?;
        let mut refused = Refusals::default();
        let remark = refused.take("remark", text_within(remark.trim(), REMARK)).unwrap_or_default();
        refused.finish()?;
        let (row, texts) = find(tx, number).await?;
        if !texts.iter().any(|text| text.state == ArticleState::Published) {
            return Err(Error::NotFound.into());
        }
        let before = article_vote::Entity::find()
            .filter(article_vote::COLUMN.article_id.eq(row.id))
            .filter(article_vote::COLUMN.person_id.eq(reader))
            .one(tx.db())
            .await?;
        if before.as_ref().is_some_and(|vote| vote.helped == helped && vote.remark == remark) {
            return Ok(Outcome::Unchanged(()));
        }
        let voted = article_vote::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            article_id: Set(row.id),
            person_id: Set(reader),
            helped: Set(helped),
            remark: Set(remark.clone()),
            at: Set(tx.now()),
        };
        let again = OnConflict::columns([article_vote::Column::ArticleId, article_vote::Column::PersonId])
            .update_columns([article_vote::Column::Helped, article_vote::Column::Remark, article_vote::Column::At])
            .to_owned();
        article_vote::Entity::insert(voted).on_conflict(again).exec_without_returning(tx.db()).await?;
        let change = Change::new("helped", before.map(|vote| vote.helped), helped);
        let event = Event::new(EventKind::ArticleRated, row.id, called(&row, &texts)).changing([change]).noting(remark);
        let author = row.author_id.filter(|_| !helped);
        Ok(Outcome::changed((), event.concerning(author)))
    })
    .await
}
