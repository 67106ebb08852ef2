//! Agreeing where marks lie apart: one of the evaluators writes down what they came to, and all who judge sign it.
//!
//! What is kept true: nobody signs and nobody overwrites what they have not read. Every writing has an id of its own, and whoever signs
//! or writes anew names the one that lay before them: the same mark with another reason is another writing.

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Event, EventKind},
    id::{ConsensusId, ConsensusSignatureId, EvaluatorId},
    text::{ProjectKey, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use super::{
    evaluators::{own_of, refuse_locked},
    gather::Judged,
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{bid_consensus, consensus_signature, evaluator, rfp},
    rfp::{rows::label, seen::find},
};

/// What evaluators came to for one thing in one bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Of the part.
    pub key: String,
    /// In points of the scale.
    pub mark: u32,
    /// It is never empty.
    pub reason: String,
    /// What was written down when they looked; `None` where nothing was.
    pub read: Option<ConsensusId>,
}

/// An evaluator, when all have finished: writes down what was agreed on for a thing whose marks lie apart, or to which nobody gave a
/// mark while nothing is ranked without one; with the reason. What was signed before is signed no more, and the one who writes it signs
/// it. The others who judge hear of it. Refuses where somebody else wrote it down since it was read. Gives the id of this writing.
pub async fn agree(desk: &Desk, project: &ProjectKey, number: i32, bidder: i32, agreement: &Agreement) -> Result<ConsensusId> {
    desk.write(Permission::RfpRead, project, async |tx| {
        let row = find(tx, number).await?;
        let (judged, own) = at_table(tx, &row).await?;
        let (bid, part) = judged.place(bidder, &agreement.key)?;
        if !judged.is_apart(bid, &judged.cell(bid, part)) {
            return Err(Error::rule(Say::new("error-rfp-not-apart")).into());
        }
        let told = bid_consensus::Model {
            id: tx.id::<ConsensusId>(),
            bidder_id: judged.bids[bid].bidder.id,
            part: agreement.key.clone(),
            mark: i32::try_from(agreement.mark).unwrap_or(i32::MAX),
            reason: agreement.reason(judged.method.scale)?,
            person_id: tx.writer(),
            at: tx.now(),
        };
        let known = judged.written(bid, &agreement.key);
        let says_it = |known: &&bid_consensus::Model| known.mark == told.mark && known.reason == told.reason;
        // A form that was sent twice says nothing new the second time.
        if let Some(same) = known.filter(says_it).filter(|known| known.person_id == told.person_id) {
            return Ok(Outcome::Unchanged(same.id));
        }
        if known.map(|known| known.id) != agreement.read {
            return Err(overtaken());
        }
        if let Some(known) = known {
            let of_it = consensus_signature::COLUMN.consensus_id.eq(known.id);
            consensus_signature::Entity::delete_many().filter(of_it).exec(tx.db()).await?;
            bid_consensus::Entity::delete_by_id(known.id).exec(tx.db()).await?;
        }
        let id = told.id;
        bid_consensus::Entity::insert(told.into_active_model()).exec_without_returning(tx.db()).await?;
        signed(tx, id, own.id).await?;
        let others = judged.judges().map(|judge| judge.person_id).filter(|person| *person != own.person_id);
        let event = Event::new(EventKind::ConsensusTold, row.id, label(&row)).noting("told").concerning(others);
        Ok(Outcome::changed(id, event))
    })
    .await
}

/// An evaluator: signs what was agreed on, as it was read. Refuses where it was written anew since.
pub async fn sign_consensus(desk: &Desk, project: &ProjectKey, number: i32, bidder: i32, key: &str, read: ConsensusId) -> Result<()> {
    desk.write(Permission::RfpRead, project, async |tx| {
        let row = find(tx, number).await?;
        let (judged, own) = at_table(tx, &row).await?;
        let (bid, _) = judged.place(bidder, key)?;
        let known = judged.written(bid, key).filter(|known| known.id == read).ok_or_else(overtaken)?;
        if judged.signed.iter().any(|each| each.consensus_id == known.id && each.evaluator_id == own.id) {
            return Ok(Outcome::Unchanged(()));
        }
        signed(tx, known.id, own.id).await?;
        Ok(Outcome::changed((), Event::new(EventKind::ConsensusTold, row.id, label(&row)).noting("signed")))
    })
    .await
}

impl Agreement {
    /// The reason as it is kept. Refuses a mark that is not on the scale, and none.
    fn reason(&self, scale: u32) -> Result<String> {
        let mut refused = Refusals::default();
        if self.mark > scale {
            refused.add("mark", Say::new("error-rfp-mark").with("scale", scale));
        }
        let reason = refused.take("reason", long_text(self.reason.trim()));
        if reason.as_ref().is_some_and(String::is_empty) {
            refused.add("reason", Say::new("error-required"));
        }
        refused.finish()?;
        Ok(reason.unwrap_or_default())
    }
}

impl Judged {
    /// What was agreed on for a thing in the bid at this place, signed by all or not.
    fn written(&self, bid: usize, key: &str) -> Option<&bid_consensus::Model> {
        let bidder = self.bids[bid].bidder.id;
        self.agreed.iter().find(|one| one.bidder_id == bidder && one.part == key)
    }
}

fn overtaken() -> crate::Error {
    Error::rule(Say::new("error-rfp-consensus-changed")).into()
}

/// All who judge have finished, and the viewer is one of them.
async fn at_table(tx: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<(Judged, evaluator::Model)> {
    refuse_locked(row)?;
    let own = own_of(tx, row).await?;
    own.refuse_excused()?;
    own.refuse_blind()?;
    let judged = Judged::gather(tx, row).await?;
    let waits = judged.judges().filter(|judge| judge.finished_at.is_none()).count();
    if waits > 0 {
        return Err(Error::rule(Say::new("error-rfp-others-judge").with("count", waits)).into());
    }
    Ok((judged, own))
}

async fn signed(tx: &Writer<ProjectScope>, consensus: ConsensusId, evaluator: EvaluatorId) -> Result<()> {
    let row =
        consensus_signature::Model { id: tx.id::<ConsensusSignatureId>(), consensus_id: consensus, evaluator_id: evaluator, at: tx.now() };
    consensus_signature::Entity::insert(row.into_active_model()).exec_without_returning(tx.db()).await?;
    Ok(())
}
