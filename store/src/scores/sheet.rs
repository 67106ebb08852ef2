//! What an evaluator has before them: one bid, thing by thing, with what the bidder says and the own marks; no price, and nobody else's
//! mark.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::Permission,
    rfp::{Absent, Answer, Judges, Part},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    evaluators::{own_of, refuse_locked},
    gather::{Table, names},
    given::{counts, own_marks},
};
use crate::{
    Desk, Result,
    bids::Counted,
    desk::Door as _,
    entity::{bid, bidder},
    rfp::{RfpBodyRequirement, seen::find},
};

/// One bid as an evaluator judges it.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// All bids, with how much of each the viewer has judged.
    pub bids: Vec<SheetBid>,
    /// The one that is open.
    pub bidder: i32,
    pub letter: String,
    pub lines: Vec<Line>,
    /// The best mark.
    pub scale: u32,
    /// What the viewer has said nothing of, in all bids: who finishes now confirms it, where it may be missing.
    pub gaps: usize,
    /// What a mark that nobody gave counts as.
    pub absent: Absent,
    /// Before anything is judged.
    pub declared_at: Option<DateTime<Utc>>,
    pub conflict: Option<String>,
    /// The own marks change no more.
    pub finished_at: Option<DateTime<Utc>>,
    /// Marks can be given.
    pub open: bool,
}

/// A bid in the list beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetBid {
    pub bidder: i32,
    pub name: String,
    pub given: usize,
    pub all: usize,
}

/// One thing that is judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub key: String,
    /// The criterion's name.
    pub criterion: String,
    pub part: Part,
    /// Of the requirement.
    pub title: String,
    pub body: String,
    pub mandatory: bool,
    /// What the bidder answered to it.
    pub answer: Option<Answer>,
    /// `None` while it is not judged, `Some(None)` where they abstain.
    pub mark: Option<Option<u32>>,
    pub reason: String,
    pub version: i32,
}

/// An evaluator who declared that nothing ties them to a bidder: the bid of a bidder by its number, the first one without. Not found
/// before it is opened.
pub async fn sheet(desk: &Desk, project: &ProjectKey, number: i32, bidder: Option<i32>) -> Result<Sheet> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    let own = own_of(&door, &row).await?;
    own.refuse_undeclared(&row)?;
    let table = Table::read(&door, &row).await?;
    let chosen = match bidder {
        Some(number) => table.bids.iter().find(|(one, _)| one.number == number),
        None => table.bids.first(),
    };
    let (chosen, sent) = chosen.ok_or(Error::NotFound)?;
    // Of all that bids say, what the one before them says.
    let bid = bid::Entity::find().filter(bid::COLUMN.sent_id.eq(sent.id)).one(door.db()).await?.ok_or(Error::NotFound)?;
    let answers = bid.answers.0;
    let counts = counts(&door, &table.bidders()).await?;
    let names = names(&door, &table.bids).await?;
    let marks = own_marks(&door, &own, chosen.id).await?;
    let requirements: BTreeMap<&str, &RfpBodyRequirement> = table.body.requirements.iter().map(|one| (one.code.as_str(), one)).collect();
    let line = |part: &Part| {
        let key = part.key();
        let mark = marks.get(&key);
        let (requirement, answer) = match &part.judges {
            Judges::Requirement(code) => (requirements.get(code.as_str()).copied(), answers.answers.get(code).cloned()),
            Judges::Whole | Judges::Scene(_) => (None, None),
        };
        Line {
            key,
            criterion: table.judging.criteria.get(part.criterion).map(|one| one.name.clone()).unwrap_or_default(),
            part: part.clone(),
            title: requirement.map(|one| one.title.clone()).unwrap_or_default(),
            body: requirement.map(|one| one.body.clone()).unwrap_or_default(),
            mandatory: requirement.is_some_and(|one| one.mandatory),
            answer,
            mark: mark.map(|mark| mark.mark.map(|mark| u32::try_from(mark).unwrap_or_default())),
            reason: mark.map(|mark| mark.reason.clone()).unwrap_or_default(),
            version: mark.map_or(0, |mark| mark.version),
        }
    };
    let all = table.parts.len();
    let beside = |(one, _): &(bidder::Model, Counted)| SheetBid {
        bidder: one.number,
        name: names.get(&one.vendor_id).cloned().unwrap_or_default(),
        given: counts.get(&(own.id, one.id)).copied().unwrap_or_default(),
        all,
    };
    let bids: Vec<SheetBid> = table.bids.iter().map(beside).collect();
    Ok(Sheet {
        gaps: bids.iter().map(|bid| bid.all.saturating_sub(bid.given)).sum(),
        absent: table.judging.absent,
        bids,
        bidder: chosen.number,
        letter: answers.letter.clone(),
        lines: table.parts.iter().map(line).collect(),
        scale: table.method.scale,
        open: own.judges() && own.finished_at.is_none() && refuse_locked(&row).is_ok(),
        finished_at: own.finished_at,
        declared_at: own.declared_at,
        conflict: own.conflict,
    })
}
