//! Where marks lie further apart than the request allows: what was given, with the reasons, and what was agreed on so far.

use std::collections::{BTreeMap, BTreeSet};

use golive_domain::{
    access::Permission,
    id::{BidderId, ConsensusId, EvaluatorId, PersonId},
    rfp::{Part, scoring::Cell},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    evaluators::refuse_blind,
    gather::{Judged, OpenBid},
    ties::refuse_tied,
};
use crate::{
    Desk, Paged, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{bid_consensus, bid_mark, evaluator, person},
    rfp::seen::find,
};

/// A thing whose marks lie too far apart, or did; or to which nobody gave a mark, where nothing is ranked without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    /// The bidder's number.
    pub bidder: i32,
    pub name: String,
    pub part: Part,
    /// The criterion's name.
    pub criterion: String,
    /// Each with the reason; `None` abstained.
    pub marks: Vec<(PersonRef, Option<u32>, String)>,
    /// Between the highest and the lowest of them, in points of the scale; nought where nobody gave any.
    pub spread: u32,
    pub agreed: Option<Consensus>,
}

/// What was agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consensus {
    /// Of this writing: whoever signs it, or writes it anew, says that this is the one they read.
    pub id: ConsensusId,
    /// In points of the scale.
    pub mark: u32,
    pub reason: String,
    pub signed: Vec<PersonRef>,
    /// Who judges and has not signed.
    pub waits: Vec<PersonRef>,
    /// The viewer can sign.
    pub own: bool,
}

/// What lies apart on one page.
const PER_PAGE: u64 = 20;

/// An evaluator who has finished, or anybody who reads requests once the scores are locked: what lies apart, bid by bid. Refuses whoever
/// declared a tie (`ties`).
pub async fn apart(desk: &Desk, project: &ProjectKey, number: i32) -> Result<Vec<Apart>> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let judged = seen(&door, number).await?;
    told(&door, &judged, judged.wide()).await
}

/// The same a page at a time, from 1: reasons are read for the page alone.
pub async fn apart_on(desk: &Desk, project: &ProjectKey, number: i32, page: u64) -> Result<Paged<Apart>> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let judged = seen(&door, number).await?;
    let Paged { rows, total, page, size } = Paged::of(judged.wide(), page, PER_PAGE);
    Ok(Paged { rows: told(&door, &judged, rows).await?, total, page, size })
}

/// All that was judged, for whoever sees the marks of others.
async fn seen(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<Judged> {
    let row = find(door, number).await?;
    refuse_tied(door, &row).await?;
    refuse_blind(door, &row).await?;
    Judged::gather(door, &row).await
}

/// A cell whose marks lie apart, with its bid and what is judged.
type Wide<'a> = (&'a OpenBid, &'a Part, Cell);

impl Judged {
    /// Where marks lie apart, bid by bid.
    fn wide(&self) -> Vec<Wide<'_>> {
        let mut wide = Vec::new();
        for (at, (bid, scored)) in self.bids.iter().zip(self.scored()).enumerate() {
            let far = self.parts.iter().zip(scored.cells).filter(|(_, cell)| self.is_apart(at, cell));
            wide.extend(far.map(|(part, cell)| (bid, part, cell)));
        }
        wide
    }
}

/// Each with the marks and what was agreed on.
async fn told(door: &impl Door, judged: &Judged, wide: Vec<Wide<'_>>) -> Result<Vec<Apart>> {
    let people = people(door, &judged.evaluators).await?;
    let viewer = door.actor().person();
    let reasons = reasons(door, &wide).await?;
    let one = |(bid, part, cell): Wide<'_>| {
        let key = part.key();
        let known = judged.agreed.iter().find(|one| one.bidder_id == bid.bidder.id && one.part == key);
        let marks = reasons.get(&(bid.bidder.id, key)).into_iter().flatten();
        let counts = |mark: &&bid_mark::Model| judged.judges().any(|judge| judge.id == mark.evaluator_id);
        let marks = marks.filter(counts).filter_map(|mark| {
            let given = mark.mark.map(|mark| u32::try_from(mark).unwrap_or_default());
            Some((people.get(&mark.evaluator_id)?.clone(), given, mark.reason.clone()))
        });
        Apart {
            bidder: bid.bidder.number,
            name: bid.name.clone(),
            criterion: judged.judging.criteria.get(part.criterion).map(|one| one.name.clone()).unwrap_or_default(),
            part: part.clone(),
            marks: marks.collect(),
            spread: cell.spread(),
            agreed: known.map(|known| consensus(known, judged, &people, viewer)),
        }
    };
    Ok(wide.into_iter().map(one).collect())
}

/// Evaluators by their ids.
type People = BTreeMap<EvaluatorId, PersonRef>;

fn consensus(known: &bid_consensus::Model, judged: &Judged, people: &People, viewer: Option<PersonId>) -> Consensus {
    let signed: Vec<EvaluatorId> =
        judged.signed.iter().filter(|each| each.consensus_id == known.id).map(|each| each.evaluator_id).collect();
    let waits = judged.judges().filter(|judge| !signed.contains(&judge.id)).filter_map(|judge| people.get(&judge.id).cloned());
    let waits: Vec<PersonRef> = waits.collect();
    Consensus {
        id: known.id,
        mark: u32::try_from(known.mark).unwrap_or_default(),
        reason: known.reason.clone(),
        own: waits.iter().any(|who| Some(who.id) == viewer),
        signed: signed.iter().filter_map(|id| people.get(id).cloned()).collect(),
        waits,
    }
}

/// The marks of these cells, with their reasons.
async fn reasons(door: &impl Door, wide: &[Wide<'_>]) -> Result<BTreeMap<(BidderId, String), Vec<bid_mark::Model>>> {
    let bids: BTreeSet<BidderId> = wide.iter().map(|(bid, ..)| bid.bidder.id).collect();
    let keys: BTreeSet<String> = wide.iter().map(|(_, part, _)| part.key()).collect();
    let found = bid_mark::Entity::find().filter(bid_mark::COLUMN.bidder_id.is_in(bids)).filter(bid_mark::COLUMN.part.is_in(keys));
    let mut reasons = BTreeMap::<_, Vec<_>>::new();
    for mark in found.all(door.db()).await? {
        reasons.entry((mark.bidder_id, mark.part.clone())).or_default().push(mark);
    }
    Ok(reasons)
}

async fn people(door: &impl Door, evaluators: &[evaluator::Model]) -> Result<People> {
    let ids: Vec<_> = evaluators.iter().map(|one| one.person_id).collect();
    let found = person::Entity::find().filter(person::COLUMN.id.is_in(ids)).all(door.db()).await?;
    let of = |one: &evaluator::Model| {
        let who = found.iter().find(|who| who.id == one.person_id)?;
        Some((one.id, PersonRef { id: who.id, name: who.name.clone() }))
    };
    Ok(evaluators.iter().filter_map(of).collect())
}
