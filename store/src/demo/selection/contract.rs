//! The board's decision, and the contract that comes of it: every answer of the winner becomes a promise, bound to the item of the backlog
//! that the workshops wrote for its requirement.

use chrono::TimeDelta;
use golive_domain::{
    money::Minor,
    rfp::{ContractKind, RateUnit, STANDSTILL},
};

use super::{
    super::{cast::MANAGER, stage::Stage},
    at,
    tender::Tender,
};
use crate::{
    Result,
    award::{self, NewAward, NewContract, NewRate},
};

/// The number of the request it comes of.
const NUMBER: i32 = 1;
/// Who enters what the board decided.
const SPONSOR: &str = "sponsor";
/// Days after the project was opened.
const DECIDED: u64 = 75;

const REASONS: &str = "Dnipro Soft comes first: by far the best in the interfaces and on the demo day, at a price well within the frame. Behin \
    Distribution was asked by telephone. The board followed the evaluators without a dissenting voice.";

/// What an hour costs beyond what was asked, in cents.
const RATES: [(&str, i64); 4] = [("Analysis", 6_200), ("Development", 5_400), ("Testing", 4_100), ("Training", 4_800)];

/// The board decides, and those who lost have ten days to object.
pub(super) async fn award(tender: &Tender<'_>) -> Result<()> {
    let stage = tender.stage;
    stage.go(at(stage, DECIDED, 15));
    let (desk, project) = (stage.desk(SPONSOR)?, &stage.project);
    let basis = award::basis(&desk, project, tender.number).await?.unwrap_or_default();
    let new = NewAward { basis, reasons: REASONS.to_owned(), standstill: STANDSTILL, ..NewAward::default() };
    award::award(&desk, project, tender.number, &new).await.map(drop)
}

/// Signed on the first day of work, entered once the workshops have written the backlog: so each promise finds its item.
pub(in super::super) async fn conclude(stage: &Stage) -> Result<()> {
    stage.wait(TimeDelta::minutes(30));
    let (desk, project) = (stage.desk(MANAGER)?, &stage.project);
    let Some(proposal) = award::proposal(&desk, project, NUMBER).await? else { return Ok(()) };
    let rate = |(name, cents): (&str, i64)| NewRate { name: name.to_owned(), unit: RateUnit::Hour, price: Minor(cents) };
    let new = NewContract {
        award: proposal.award,
        kind: ContractKind::Capped,
        ceiling: proposal.ceiling,
        signed_on: Some(stage.time.first_day()),
        rates: RATES.into_iter().map(rate).collect(),
    };
    award::conclude(&desk, project, NUMBER, &new).await.map(drop)
}
