//! Questions of bidders, and answers that all of them read. Nobody is told who asked: not the other bidders, not the buyer, and not
//! history, which says of a question only that there is one.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Event, EventKind},
    id::{BidderId, RfpQuestionId},
    text::{ProjectKey, long_text},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder};

use super::{people::tell_bidders, seen::own};
use crate::{
    Actor, Desk, Outcome, Result,
    desk::{Door, ProjectScope},
    entity::{rfp, rfp_question},
    rfp::{rows::label, seen::find},
};

/// A question and its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub number: i32,
    pub body: String,
    pub asked_at: DateTime<Utc>,
    pub answer: Option<String>,
    pub answered_at: Option<DateTime<Utc>>,
    /// The viewer's side asked it.
    pub own: bool,
}

/// A bidder's person, until the deadline. Gives its number.
pub async fn ask(desk: &Desk, project: &ProjectKey, number: i32, body: &str) -> Result<i32> {
    let door = desk.read(Permission::BidWrite, project).await?;
    let own = own(&door, number).await?;
    own.refuse_late(&door)?;
    drop(door);
    let mut refused = Refusals::default();
    let body = refused.take("question", long_text(body.trim())).unwrap_or_default();
    if body.is_empty() {
        refused.add("question", Say::new("error-required"));
    }
    refused.finish()?;
    // Written in nobody's name, so that history does not say who asked.
    let unnamed = desk.store().acting_as(Actor::System);
    unnamed
        .write(Permission::BidWrite, project, async |tx| {
            let known = rfp_question::Entity::find().filter(rfp_question::COLUMN.rfp_id.eq(own.rfp.id)).count(tx.db()).await?;
            let place = i32::try_from(known).unwrap_or(i32::MAX).saturating_add(1);
            let row = rfp_question::Model {
                id: tx.id::<RfpQuestionId>(),
                rfp_id: own.rfp.id,
                number: place,
                bidder_id: Some(own.bidder.id),
                body: body.clone(),
                asked_at: tx.now(),
                answer: None,
                answerer_id: None,
                answered_at: None,
            };
            rfp_question::Entity::insert(row.into_active_model()).exec_without_returning(tx.db()).await?;
            let event = Event::new(EventKind::RfpQuestionAsked, own.rfp.id, label(&own.rfp)).concerning(own.rfp.author_id);
            Ok(Outcome::changed(place, event))
        })
        .await
}

/// Whoever writes requests: answers a question, or says it better, to all bidders at once. They hear of it by mail.
pub async fn answer(desk: &Desk, project: &ProjectKey, number: i32, question: i32, body: &str) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let row = find(tx, number).await?;
        let known = of(tx, &row).await?.into_iter().find(|each| each.number == question).ok_or(Error::NotFound)?;
        let mut refused = Refusals::default();
        let body = refused.take("answer", long_text(body.trim())).unwrap_or_default();
        if body.is_empty() {
            refused.add("answer", Say::new("error-required"));
        }
        refused.finish()?;
        if known.answer.as_deref() == Some(body.as_str()) {
            return Ok(Outcome::Unchanged(()));
        }
        let said = rfp_question::ActiveModel {
            answer: Set(Some(body)),
            answerer_id: Set(tx.writer()),
            answered_at: Set(Some(tx.now())),
            ..Default::default()
        };
        rfp_question::Entity::update_many().set(said).filter(rfp_question::COLUMN.id.eq(known.id)).exec(tx.db()).await?;
        tell_bidders(tx, &row, "mail-bid-answered").await?;
        Ok(Outcome::changed((), Event::new(EventKind::RfpQuestionAnswered, row.id, label(&row)).noting(question.to_string())))
    })
    .await
}

/// Whoever reads requests: every question, the newest first.
pub async fn asked(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Vec<Question>> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    Ok(of(&door, &row).await?.into_iter().map(|row| Question::of(row, None)).collect())
}

/// What bidders read: what was answered, and what they asked themselves.
pub(super) async fn told(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model, own: BidderId) -> Result<Vec<Question>> {
    let all = of(door, row).await?.into_iter().map(|row| Question::of(row, Some(own)));
    Ok(all.filter(|question| question.own || question.answer.is_some()).collect())
}

async fn of(door: &impl Door, row: &rfp::Model) -> Result<Vec<rfp_question::Model>> {
    let found = rfp_question::Entity::find().filter(rfp_question::COLUMN.rfp_id.eq(row.id));
    Ok(found.order_by_desc(rfp_question::COLUMN.number).all(door.db()).await?)
}

impl Question {
    fn of(row: rfp_question::Model, own: Option<BidderId>) -> Self {
        Self {
            number: row.number,
            body: row.body,
            asked_at: row.asked_at,
            answer: row.answer,
            answered_at: row.answered_at,
            own: own.is_some() && row.bidder_id == own,
        }
    }
}
