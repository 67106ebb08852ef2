//! Where marks lie further apart than the request allows: what the evaluators agree on, and each of them signs.

use std::collections::{BTreeMap, BTreeSet};

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Event, EventKind},
    id::{BidderId, ConsensusId, ConsensusSignatureId, EvaluatorId},
    rfp::{Part, scoring::Cell},
    text::{ProjectKey, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use super::{
    evaluators::{own_of, refuse_blind, refuse_locked},
    gather::{Judged, OpenBid},
};
use crate::{
    Desk, Outcome, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{bid_consensus, bid_mark, consensus_signature, evaluator, person, rfp},
    rfp::{rows::label, seen::find},
};

/// A thing whose marks lie too far apart, or did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    pub bidder: i32,
    pub name: String,
    pub part: Part,
    /// The criterion's name.
    pub criterion: String,
    /// Each with the reason; `None` abstained.
    pub marks: Vec<(PersonRef, Option<u32>, String)>,
    pub spread: u32,
    pub agreed: Option<Consensus>,
}

/// What was agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consensus {
    pub mark: u32,
    pub reason: String,
    pub signed: Vec<PersonRef>,
    /// Who judges and has not signed.
    pub waits: Vec<PersonRef>,
    /// The viewer can sign.
    pub own: bool,
}

/// An evaluator who has finished, or anybody who reads requests once the scores are locked: what lies apart, bid by bid.
pub async fn apart(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Vec<Apart>> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    refuse_blind(&door, &row).await?;
    let judged = Judged::gather(&door, &row).await?;
    let people = people(&door, &judged.evaluators).await?;
    let own = door.actor().person();
    let named = |id: EvaluatorId| people.iter().find(|(known, _)| *known == id).map(|(_, who)| who.clone());
    let mut wide = Vec::new();
    for (bid, scored) in judged.bids.iter().zip(judged.scored()) {
        let far = judged.parts.iter().zip(scored.cells).filter(|(_, cell)| cell.spread() > judged.judging.spread);
        wide.extend(far.map(|(part, cell)| (bid, part, cell)));
    }
    let reasons = reasons(&door, &wide).await?;
    let one = |(bid, part, cell): (&OpenBid, &Part, Cell)| {
        let key = part.key();
        let known = judged.agreed.iter().find(|one| one.bidder_id == bid.bidder.id && one.part == key);
        let marks = reasons.get(&(bid.bidder.id, key)).into_iter().flatten();
        let marks = marks.filter_map(|mark| {
            let given = mark.mark.map(|mark| u32::try_from(mark).unwrap_or_default());
            Some((named(mark.evaluator_id)?, given, mark.reason.clone()))
        });
        let agreed = known.map(|known| {
            let signed = judged.signed.iter().filter(|each| each.consensus_id == known.id).map(|each| each.evaluator_id);
            let signed: Vec<EvaluatorId> = signed.collect();
            let waits: Vec<PersonRef> =
                judged.judges().filter(|judge| !signed.contains(&judge.id)).filter_map(|judge| named(judge.id)).collect();
            Consensus {
                mark: u32::try_from(known.mark).unwrap_or_default(),
                reason: known.reason.clone(),
                own: waits.iter().any(|who| Some(who.id) == own),
                signed: signed.into_iter().filter_map(named).collect(),
                waits,
            }
        });
        Apart {
            bidder: bid.bidder.number,
            name: bid.name.clone(),
            criterion: judged.judging.criteria.get(part.criterion).map(|one| one.name.clone()).unwrap_or_default(),
            part: part.clone(),
            marks: marks.collect(),
            spread: cell.spread(),
            agreed,
        }
    };
    Ok(wide.into_iter().map(one).collect())
}

/// The marks of these cells, with their reasons.
async fn reasons(door: &impl Door, wide: &[(&OpenBid, &Part, Cell)]) -> Result<BTreeMap<(BidderId, String), Vec<bid_mark::Model>>> {
    let bids: BTreeSet<BidderId> = wide.iter().map(|(bid, ..)| bid.bidder.id).collect();
    let keys: BTreeSet<String> = wide.iter().map(|(_, part, _)| part.key()).collect();
    let found = bid_mark::Entity::find().filter(bid_mark::COLUMN.bidder_id.is_in(bids)).filter(bid_mark::COLUMN.part.is_in(keys));
    let mut reasons = BTreeMap::<_, Vec<_>>::new();
    for mark in found.all(door.db()).await? {
        reasons.entry((mark.bidder_id, mark.part.clone())).or_default().push(mark);
    }
    Ok(reasons)
}

async fn people(door: &impl Door, evaluators: &[evaluator::Model]) -> Result<Vec<(EvaluatorId, PersonRef)>> {
    let ids: Vec<_> = evaluators.iter().map(|one| one.person_id).collect();
    let found = person::Entity::find().filter(person::COLUMN.id.is_in(ids)).all(door.db()).await?;
    let of = |one: &evaluator::Model| {
        let who = found.iter().find(|who| who.id == one.person_id)?;
        Some((one.id, PersonRef { id: who.id, name: who.name.clone() }))
    };
    Ok(evaluators.iter().filter_map(of).collect())
}

/// An evaluator, when all have finished: writes down what was agreed on for a thing whose marks lie apart, with the reason. What was signed
/// before is signed no more. The one who writes it signs it.
pub async fn agree(desk: &Desk, project: &ProjectKey, number: i32, bidder: i32, key: &str, mark: u32, reason: &str) -> Result<()> {
    desk.write(Permission::RfpRead, project, async |tx| {
        let row = find(tx, number).await?;
        let (judged, own) = at_table(tx, &row).await?;
        let bid = judged.bids.iter().find(|bid| bid.bidder.number == bidder).ok_or(Error::NotFound)?;
        let place = judged.parts.iter().position(|part| part.key() == key).ok_or(Error::NotFound)?;
        let at = judged.bids.iter().position(|one| one.bidder.number == bidder).unwrap_or_default();
        if judged.scored()[at].cells[place].spread() <= judged.judging.spread {
            return Err(Error::rule(Say::new("error-rfp-not-apart")).into());
        }
        let mut refused = Refusals::default();
        if mark > judged.method.scale {
            refused.add("mark", Say::new("error-rfp-mark").with("scale", judged.method.scale));
        }
        let reason = refused.take("reason", long_text(reason.trim())).unwrap_or_default();
        if reason.is_empty() {
            refused.add("reason", Say::new("error-required"));
        }
        refused.finish()?;
        if let Some(known) = judged.agreed.iter().find(|one| one.bidder_id == bid.bidder.id && one.part == key) {
            let of_it = consensus_signature::COLUMN.consensus_id.eq(known.id);
            consensus_signature::Entity::delete_many().filter(of_it).exec(tx.db()).await?;
            bid_consensus::Entity::delete_by_id(known.id).exec(tx.db()).await?;
        }
        let told = bid_consensus::Model {
            id: tx.id::<ConsensusId>(),
            bidder_id: bid.bidder.id,
            part: key.to_owned(),
            mark: i32::try_from(mark).unwrap_or(i32::MAX),
            reason,
            person_id: tx.writer(),
            at: tx.now(),
        };
        bid_consensus::Entity::insert(told.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        signed(tx, told.id, own.id).await?;
        let others = judged.judges().map(|judge| judge.person_id).filter(|person| *person != own.person_id);
        let event = Event::new(EventKind::ConsensusTold, row.id, label(&row)).noting("told").concerning(others);
        Ok(Outcome::changed((), event))
    })
    .await
}

/// An evaluator: signs what was agreed on, as it was read.
pub async fn sign_consensus(desk: &Desk, project: &ProjectKey, number: i32, bidder: i32, key: &str, mark: u32) -> Result<()> {
    desk.write(Permission::RfpRead, project, async |tx| {
        let row = find(tx, number).await?;
        let (judged, own) = at_table(tx, &row).await?;
        let bid = judged.bids.iter().find(|bid| bid.bidder.number == bidder).ok_or(Error::NotFound)?;
        let known = judged.agreed.iter().find(|one| one.bidder_id == bid.bidder.id && one.part == key).ok_or(Error::NotFound)?;
        if u32::try_from(known.mark) != Ok(mark) {
            return Err(Error::rule(Say::new("error-rfp-consensus-changed")).into());
        }
        if judged.signed.iter().any(|each| each.consensus_id == known.id && each.evaluator_id == own.id) {
            return Ok(Outcome::Unchanged(()));
        }
        signed(tx, known.id, own.id).await?;
        Ok(Outcome::changed((), Event::new(EventKind::ConsensusTold, row.id, label(&row)).noting("signed")))
    })
    .await
}

/// All who judge have finished, and the viewer is one of them.
async fn at_table(tx: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<(Judged, evaluator::Model)> {
    refuse_locked(row)?;
    let own = own_of(tx, row).await?;
    own.refuse_blind()?;
    let judged = Judged::gather(tx, row).await?;
    let waits = judged.judges().filter(|judge| judge.finished_at.is_none()).count();
    if waits > 0 {
        return Err(Error::rule(Say::new("error-rfp-others-judge").with("count", waits)).into());
    }
    Ok((judged, own))
}

async fn signed(tx: &crate::desk::Writer<ProjectScope>, consensus: ConsensusId, evaluator: EvaluatorId) -> Result<()> {
    let row =
        consensus_signature::Model { id: tx.id::<ConsensusSignatureId>(), consensus_id: consensus, evaluator_id: evaluator, at: tx.now() };
    consensus_signature::Entity::insert(row.into_active_model()).exec_without_returning(tx.db()).await?;
    Ok(())
}
