//! Having judged: the own marks change no more, and those of the others are seen from now on.

use golive_domain::{
    Error,
    access::Permission,
    events::{Change, Event, EventKind},
    id::BidderId,
    rfp::Finishing,
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};
use serde_json::Value;

use super::{
    evaluators::{own_of, refuse_locked},
    gather::{Judged, OpenBid, Table},
    given::counts,
    marks::refuse_silent,
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope},
    entity::{bid_mark, evaluator},
    rfp::{rows::label, seen::find},
};

/// An evaluator, when everything is judged, or when what is missing is to stay so: where the request says what becomes of missing marks,
/// they `confirmed` the very number of the gaps they were shown. Who wrote the request hears of it, with that number. Refuses whoever
/// leaves gaps unseen, and whoever gave no mark at all.
pub async fn finish(desk: &Desk, project: &ProjectKey, number: i32, confirmed: Option<usize>) -> Result<()> {
    desk.write(Permission::RfpRead, project, async |tx| {
        let row = find(tx, number).await?;
        refuse_locked(&row)?;
        let own = own_of(tx, &row).await?;
        // Marks that are being written are waited for: what is confirmed is what is kept.
        let own = evaluator::Entity::find_by_id(own.id).lock_exclusive().one(tx.db()).await?.ok_or(Error::NotFound)?;
        refuse_silent(&own)?;
        let table = Table::read(tx, &row).await?;
        let gaps = far(tx, &own, &table).await?.under(table.judging.absent, confirmed)?;
        let done = evaluator::ActiveModel { finished_at: Set(Some(tx.now())), ..Default::default() };
        evaluator::Entity::update_many().set(done).filter(evaluator::COLUMN.id.eq(own.id)).exec(tx.db()).await?;
        let event = Event::new(EventKind::EvaluatorDeclared, row.id, label(&row)).concerning(row.author_id);
        let event = match gaps {
            0 => event.noting("finished"),
            left => event.noting("finished_gaps").changing([Change::new("gaps", Value::Null, left)]),
        };
        Ok(Outcome::changed((), event))
    })
    .await
}

/// How far the evaluator is.
async fn far(door: &impl Door<Scope = ProjectScope>, own: &evaluator::Model, table: &Table) -> Result<Finishing> {
    let bidders = table.bidders();
    let given: usize = counts(door, &bidders).await?.iter().filter(|((who, _), _)| *who == own.id).map(|(_, count)| count).sum();
    let marks = bid_mark::Entity::find()
        .filter(bid_mark::COLUMN.evaluator_id.eq(own.id))
        .filter(bid_mark::COLUMN.bidder_id.is_in(bidders))
        .filter(bid_mark::COLUMN.mark.is_not_null())
        .count(door.db())
        .await?;
    let marks = usize::try_from(marks).unwrap_or_default();
    Ok(Finishing { marks, abstained: given.saturating_sub(marks), all: table.marks() })
}

/// How many of those who judge had finished when a bid opened that they have not judged: they confirmed no gap in it.
pub(super) async fn overtaken(door: &impl Door, judged: &Judged) -> Result<usize> {
    let bidders: Vec<BidderId> = judged.bids.iter().map(|bid| bid.bidder.id).collect();
    let given = counts(door, &bidders).await?;
    let is_late = |judge: &evaluator::Model, bid: &OpenBid| {
        let count = given.get(&(judge.id, bid.bidder.id)).copied().unwrap_or_default();
        count < judged.parts.len() && judge.finished_at.is_some_and(|at| bid.bid.opened_at > at)
    };
    Ok(judged.judges().filter(|judge| judged.bids.iter().any(|bid| is_late(judge, bid))).count())
}
