//! Everything that is judged, and what was given, read once.

use std::collections::{BTreeMap, BTreeSet};

use golive_domain::{
    Error,
    id::{BidderId, ConsensusId, EvaluatorId, VendorId},
    rfp::{
        Absent, AnswerCode, Answers, JudgedRequirement, Judging, Part,
        scoring::{Cell, Method, Scored},
    },
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::{evaluators, given::Given};
use crate::{
    Result,
    bids::{Counted, counted, open_of},
    desk::{Door, ProjectScope},
    entity::{bid, bid_consensus, bidder, consensus_signature, evaluator, rfp, vendor},
    rfp::{RfpBody, body_of},
};

/// What lies before those who judge: what is judged, and which bids are open. Nothing of what bids say, which is long: whoever counts
/// marks, or judges one bid of many, does without.
pub(super) struct Table {
    pub body: RfpBody,
    pub judging: Judging,
    pub method: Method,
    pub parts: Vec<Part>,
    /// By the bidders' numbers.
    pub bids: Vec<(bidder::Model, Counted)>,
}

impl Table {
    pub async fn read(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Self> {
        let body = body_of(door, row).await?;
        let judging = body.judging.clone();
        let requirements: Vec<JudgedRequirement> = body
            .requirements
            .iter()
            .map(|one| JudgedRequirement {
                code: one.code.clone(),
                category: one.category.clone(),
                weight: u32::try_from(one.weight).unwrap_or_default(),
            })
            .collect();
        let (method, parts) = (judging.method_over(&requirements), judging.parts(&requirements));
        let counted = counted(door, row).await?;
        let open = open_of(door, &counted).await?;
        let bids = counted.into_iter().filter(|(_, sent)| open.contains(&sent.id)).collect();
        Ok(Self { body, judging, method, parts, bids })
    }

    pub fn bidders(&self) -> Vec<BidderId> {
        self.bids.iter().map(|(bidder, _)| bidder.id).collect()
    }

    /// How many marks there are to give.
    pub fn marks(&self) -> usize {
        self.parts.len() * self.bids.len()
    }
}

/// A bid whose answers are open.
pub(super) struct OpenBid {
    pub bidder: bidder::Model,
    pub name: String,
    pub sent: Counted,
    pub bid: bid::Model,
}

/// What is judged, and what bidders said: nothing of it changes without an event.
pub(super) struct Opened {
    pub body: RfpBody,
    pub judging: Judging,
    pub method: Method,
    pub parts: Vec<Part>,
    /// By the bidders' numbers.
    pub bids: Vec<OpenBid>,
}

impl Opened {
    pub async fn read(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Self> {
        let Table { body, judging, method, parts, bids } = Table::read(door, row).await?;
        Ok(Self { method, parts, body, judging, bids: open_bids(door, bids).await? })
    }

    pub fn bidders(&self) -> Vec<BidderId> {
        self.bids.iter().map(|bid| bid.bidder.id).collect()
    }

    /// Mandatory requirements that were answered with "no".
    fn mandatory_no(&self, answers: &Answers) -> u32 {
        let said_no = |code: &str| answers.answers.get(code).is_some_and(|answer| answer.code == AnswerCode::No);
        let count = self.body.requirements.iter().filter(|one| one.mandatory && said_no(&one.code)).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

/// What was agreed on, and who signed it.
pub(super) struct Agreed {
    pub told: Vec<bid_consensus::Model>,
    pub signed: Vec<consensus_signature::Model>,
}

impl Agreed {
    pub async fn read(door: &impl Door, bids: &[BidderId]) -> Result<Self> {
        let told = bid_consensus::Entity::find().filter(bid_consensus::COLUMN.bidder_id.is_in(bids.to_vec())).all(door.db()).await?;
        let signed = consensus_signature::Entity::find()
            .filter(consensus_signature::COLUMN.consensus_id.is_in(told.iter().map(|one| one.id)))
            .all(door.db())
            .await?;
        Ok(Self { told, signed })
    }

    /// What is signed by all who judge.
    pub fn marks(&self, judges: &[EvaluatorId]) -> BTreeMap<(BidderId, &str), u32> {
        let mut signed = BTreeMap::<ConsensusId, BTreeSet<EvaluatorId>>::new();
        for each in &self.signed {
            signed.entry(each.consensus_id).or_default().insert(each.evaluator_id);
        }
        let is_whole = |one: &&bid_consensus::Model| judges.iter().all(|judge| signed.get(&one.id).is_some_and(|all| all.contains(judge)));
        let mark = |one: &bid_consensus::Model| u32::try_from(one.mark).unwrap_or_default();
        self.told.iter().filter(is_whole).map(|one| ((one.bidder_id, one.part.as_str()), mark(one))).collect()
    }
}

/// The whole of judging at one instant: what is judged, by whom, what it was given and what was agreed on. It is what the lock, the
/// ranking and the talk of the evaluators are about, so it holds everybody's marks: it is for those alone who may see them
/// (`refuse_blind`), and for deciding.
pub(super) struct Judged {
    /// As it was published.
    pub judging: Judging,
    pub method: Method,
    pub parts: Vec<Part>,
    /// By the bidders' numbers.
    pub bids: Vec<OpenBid>,
    /// All who were named, whether they judge or not.
    pub evaluators: Vec<evaluator::Model>,
    /// What was written down, whether all signed it or not.
    pub agreed: Vec<bid_consensus::Model>,
    pub signed: Vec<consensus_signature::Model>,
    /// The cells of each bid, in the order of the parts.
    scored: Vec<Scored>,
}

impl Judged {
    pub async fn gather(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model) -> Result<Self> {
        let opened = Opened::read(door, row).await?;
        let evaluators = evaluators::of(door, row).await?;
        let judges = judging(&evaluators);
        let bidders = opened.bidders();
        let keys: Vec<String> = opened.parts.iter().map(Part::key).collect();
        let given = Given::read(door, &bidders, &judges, &keys).await?;
        let agreed = Agreed::read(door, &bidders).await?;
        let marks = agreed.marks(&judges);
        let scored = opened.bids.iter().enumerate().map(|(at, bid)| {
            let cell = |(part, key): (usize, &String)| Cell::of(given.of(at, part), marks.get(&(bid.bidder.id, key.as_str())).copied());
            Scored { cells: keys.iter().enumerate().map(cell).collect(), mandatory_no: opened.mandatory_no(&bid.bid.answers.0) }
        });
        let scored = scored.collect();
        let Opened { judging, method, parts, bids, .. } = opened;
        Ok(Self { judging, method, parts, bids, evaluators, agreed: agreed.told, signed: agreed.signed, scored })
    }

    /// Those whose marks count: they were named, declared that nothing ties them to a bidder, and were not excused. Scores are locked when
    /// all of them have finished, and a mark is agreed on when all of them signed it; who was named and said nothing yet is waited for by
    /// nobody.
    pub fn judges(&self) -> impl Iterator<Item = &evaluator::Model> {
        self.evaluators.iter().filter(|one| one.judges())
    }

    /// The cells of each bid, in the order of the parts.
    pub fn scored(&self) -> Vec<Scored> {
        self.scored.clone()
    }

    /// Where a bid and a thing that is judged in it stand, by the bidder's number and the part's key. Refuses what is not there.
    pub fn place(&self, bidder: i32, key: &str) -> Result<(usize, usize)> {
        let bid = self.bids.iter().position(|bid| bid.bidder.number == bidder).ok_or(Error::NotFound)?;
        let part = self.parts.iter().position(|part| part.key() == key).ok_or(Error::NotFound)?;
        Ok((bid, part))
    }

    /// What was given at such a place.
    pub fn cell(&self, bid: usize, part: usize) -> Cell {
        self.scored[bid].cells[part]
    }

    /// Whether the evaluators have to talk about a cell of the bid at this place, or had to: their marks lie too far apart; or nobody gave
    /// one, and that keeps everything from being ranked. Where marks may be missing it is known once all have finished.
    pub fn is_apart(&self, bid: usize, cell: &Cell) -> bool {
        let blocks = match self.judging.absent {
            Absent::Block => cell.all_abstained(),
            Absent::Renormalise => {
                let is_over = self.judges().all(|judge| judge.finished_at.is_some());
                is_over && self.scored[bid].cells.iter().all(Cell::is_unmarked)
            }
            Absent::Zero => false,
        };
        cell.spread() > self.judging.spread || blocks
    }
}

/// Those who judge, by their ids.
pub(super) fn judging(evaluators: &[evaluator::Model]) -> Vec<EvaluatorId> {
    evaluators.iter().filter(|one| one.judges()).map(|one| one.id).collect()
}

async fn open_bids(door: &impl Door<Scope = ProjectScope>, open: Vec<(bidder::Model, Counted)>) -> Result<Vec<OpenBid>> {
    let found = bid::Entity::find().filter(bid::COLUMN.sent_id.is_in(open.iter().map(|(_, sent)| sent.id)));
    let mut bids: BTreeMap<_, bid::Model> = found.all(door.db()).await?.into_iter().map(|bid| (bid.sent_id, bid)).collect();
    let names = names(door, &open).await?;
    let whole = |(bidder, sent): (bidder::Model, Counted)| {
        let name = names.get(&bidder.vendor_id).cloned().unwrap_or_default();
        Some(OpenBid { bid: bids.remove(&sent.id)?, name, bidder, sent })
    };
    Ok(open.into_iter().filter_map(whole).collect())
}

/// What the bidders are called, by their vendors.
pub(super) async fn names(door: &impl Door, bids: &[(bidder::Model, Counted)]) -> Result<BTreeMap<VendorId, String>> {
    let named = vendor::Entity::find().select_only().columns([vendor::Column::Id, vendor::Column::Name]);
    let named = named.filter(vendor::COLUMN.id.is_in(bids.iter().map(|(bidder, _)| bidder.vendor_id)));
    Ok(named.into_tuple::<(VendorId, String)>().all(door.db()).await?.into_iter().collect())
}
