//! Locking the technical scores: prices are opened after it, and never before.

use std::collections::BTreeMap;

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Changes, Event, EventKind},
    id::BidSentId,
    rfp::{RfpDeed, RfpState, Unopened, scoring::technical},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{
    finish::overtaken,
    gather::{Judged, names},
};
use crate::{
    Desk, Outcome, Result,
    bids::{Counted, counted, open_of},
    desk::{Door, ProjectScope},
    entity::{bid_sent, bidder, rfp},
    rfp::{facts::keep, rows::label, seen::find},
};

/// A bid that counts and is not open: nobody judged it, and once the scores are locked nobody will.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The bidder's number.
    pub bidder: i32,
    pub name: String,
    /// Why it did not open, where a key holder tried.
    pub why: Option<Unopened>,
}

/// Whoever reads requests: the bids that a lock would leave out now, by the bidders' numbers. Whoever locks the scores says how many they
/// are. None before the request is closed, and none once the scores are locked.
pub async fn left_out(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Vec<LeftOut>> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    if row.state == RfpState::Closed { unopened(&door, &row).await } else { Ok(Vec::new()) }
}

/// Whoever publishes: from now on no mark changes. Refuses while somebody who judges has not finished, while marks that lie apart wait for
/// a word that all sign, while a mark is missing where the request says that nothing is ranked then, and where fewer than two judge. What
/// is missing where the request says otherwise counts as it says, but in a bid that opened once its judge had finished: nobody said yes to
/// that. A bid that did not open holds nobody up, and is left out for good: whoever locks `confirmed` the very number of those they were
/// shown, and history tells it.
pub async fn lock(desk: &Desk, project: &ProjectKey, number: i32, confirmed: usize) -> Result<()> {
    desk.write(Permission::RfpPublish, project, async |tx| {
        let before = find(tx, number).await?;
        let state = before.state.after(RfpDeed::Evaluate).map_err(Error::rule)?;
        let judged = Judged::gather(tx, &before).await?;
        if judged.judges().count() < 2 {
            return Err(Error::rule(Say::new("error-rfp-one-judge")).into());
        }
        let waits = judged.judges().filter(|judge| judge.finished_at.is_none()).count();
        if waits > 0 {
            return Err(Error::rule(Say::new("error-rfp-others-judge").with("count", waits)).into());
        }
        let scored = judged.scored();
        let apart = scored.iter().flat_map(|bid| &bid.cells).filter(|cell| cell.wants_consensus(judged.judging.spread)).count();
        if apart > 0 {
            return Err(Error::rule(Say::new("error-rfp-apart").with("count", apart)).into());
        }
        if let Err(gaps) = technical(&judged.method, &scored) {
            return Err(Error::rule(Say::new("error-rfp-gaps").with("count", gaps.len())).into());
        }
        let late = overtaken(tx, &judged).await?;
        if late > 0 {
            return Err(Error::rule(Say::new("error-rfp-late-bid").with("count", late)).into());
        }
        let left = unopened(tx, &before).await?;
        if left.len() != confirmed {
            return Err(unconfirmed(&left).into());
        }
        let mut after = before.clone();
        after.state = state;
        let after = keep(tx, after).await?;
        let mut changes = Changes::default();
        changes.note("state", &before.state, &after.state);
        let event = Event::new(EventKind::RfpEvaluated, after.id, label(&after)).changing(changes);
        Ok(Outcome::changed((), if left.is_empty() { event } else { event.noting(left.len().to_string()) }))
    })
    .await
}

/// Says which bids are left out, by their bidders.
fn unconfirmed(left: &[LeftOut]) -> Error {
    let names: Vec<&str> = left.iter().map(|bid| bid.name.as_str()).collect();
    Error::field("unopened", Say::new("error-rfp-left-out").with("count", left.len()).with("names", names.join(", ")))
}

/// The bids that count and are not open, by the bidders' numbers, without what is in them.
async fn unopened(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Vec<LeftOut>> {
    let mut shut: Vec<(bidder::Model, Counted)> = counted(door, row).await?;
    let open = open_of(door, &shut).await?;
    shut.retain(|(_, sent)| !open.contains(&sent.id));
    let names = names(door, &shut).await?;
    let tried = bid_sent::Entity::find()
        .select_only()
        .columns([bid_sent::Column::Id, bid_sent::Column::AnswersUnopened])
        .filter(bid_sent::COLUMN.id.is_in(shut.iter().map(|(_, sent)| sent.id)))
        .into_tuple::<(BidSentId, Option<Unopened>)>();
    let why: BTreeMap<BidSentId, Option<Unopened>> = tried.all(door.db()).await?.into_iter().collect();
    let one = |(bidder, sent): (bidder::Model, Counted)| LeftOut {
        bidder: bidder.number,
        name: names.get(&bidder.vendor_id).cloned().unwrap_or_default(),
        why: why.get(&sent.id).copied().flatten(),
    };
    Ok(shut.into_iter().map(one).collect())
}
