//! Locking the technical scores: prices are opened after it, and never before.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Changes, Event, EventKind},
    rfp::{RfpDeed, scoring::technical},
    text::ProjectKey,
};

use super::gather::Judged;
use crate::{
    Desk, Outcome, Result,
    rfp::{facts::keep, rows::label, seen::find},
};

/// Whoever publishes: from now on no mark changes. Refuses while somebody who judges has not finished, while marks that lie apart wait for
/// a word that all sign, while a mark is missing where the request says that nothing is ranked then, and where fewer than two judge.
pub async fn lock(desk: &Desk, project: &ProjectKey, number: i32) -> Result<()> {
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
        let mut after = before.clone();
        after.state = state;
        let after = keep(tx, after).await?;
        let mut changes = Changes::default();
        changes.note("state", &before.state, &after.state);
        Ok(Outcome::changed((), Event::new(EventKind::RfpEvaluated, after.id, label(&after)).changing(changes)))
    })
    .await
}
