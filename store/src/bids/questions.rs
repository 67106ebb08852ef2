//! Questions of bidders, and answers that all of them read. Nobody is told who asked: not the other bidders, not the buyer, and not
//! history, which says of a question only that there is one.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Changes, Event, EventKind},
    id::{BidderId, RfpQuestionId},
    rfp::{RfpState, is_in_time},
    text::{ProjectKey, some_text},
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
    let body = some_text(body).map_err(|say| Error::field("question", say))?;
    // Written in nobody's name, so that history does not say who asked.
    let unnamed = desk.store().acting_as(Actor::System);
    unnamed
        .write(Permission::BidWrite, project, async |tx| {
            own.refuse_late(tx)?;
            let known = rfp_question::Entity::find().filter(rfp_question::COLUMN.rfp_id.eq(own.rfp.id)).count(tx.db()).await?;
            let place = i32::try_from(known + 1).map_err(|_| Error::rule(Say::new("error-too-many")))?;
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

/// Whoever writes requests, until the deadline: answers a question, or says it better, to all bidders at once. They hear of it by mail.
/// `read` is when the answer that was read was given, `None` where there was none; refuses to write over another.
pub async fn answer(desk: &Desk, project: &ProjectKey, number: i32, question: i32, read: Option<DateTime<Utc>>, body: &str) -> Result<()> {
    desk.write(Permission::RfpWrite, project, async |tx| {
        let row = find(tx, number).await?;
        let known = of(tx, &row).await?.into_iter().find(|each| each.number == question).ok_or(Error::NotFound)?;
        let body = some_text(body).map_err(|say| Error::field("answer", say))?;
        if known.answer.as_deref() == Some(body.as_str()) {
            return Ok(Outcome::Unchanged(()));
        }
        let is_open = row.state == RfpState::Published && row.deadline_at.is_some_and(|deadline| is_in_time(tx.now(), deadline));
        if !is_open {
            return Err(Error::rule(Say::new("error-rfp-answer-late")).into());
        }
        if known.answered_at != read {
            return Err(Error::rule(Say::new("error-rfp-answered")).into());
        }
        // What was said first is kept in history: bidders have read it.
        let mut changes = Changes::default();
        if known.answer.is_some() {
            changes.note("answer", &known.answer.as_deref(), &Some(body.as_str()));
        }
        let said = rfp_question::ActiveModel {
            answer: Set(Some(body)),
            answerer_id: Set(tx.writer()),
            answered_at: Set(Some(tx.now())),
            ..Default::default()
        };
        rfp_question::Entity::update_many().set(said).filter(rfp_question::COLUMN.id.eq(known.id)).exec(tx.db()).await?;
        tell_bidders(tx, &row, "mail-bid-answered").await?;
        let answered = Event::new(EventKind::RfpQuestionAnswered, row.id, label(&row)).noting(question.to_string());
        Ok(Outcome::changed((), answered.changing(changes)))
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
