//! Bidders beside each other, requirement by requirement: what each says, what it was given, and its price once that is open.
//!
//! What bidders said is read from one text a bid, and kept until something happens in the project. Marks are read for the page alone.

mod filter;
mod given;

use std::{collections::BTreeMap, sync::Arc};

use golive_domain::{
    access::Permission,
    backlog::Moscow,
    money::Money,
    rfp::{Answer, AnswerCode, scoring::Exact},
    text::ProjectKey,
    words::Word as _,
};

use super::{
    evaluators::refuse_blind,
    gather::{OpenBid, Opened},
    ties::refuse_tied,
};
use crate::{
    Desk, Paged, Result,
    desk::{ProjectScope, Reader},
    entity::rfp,
    rfp::{RfpBodyRequirement, RfpRow, rows::row, seen::find},
};
use filter::code;
use given::{Marks, marks};

pub use filter::MatrixFilter;

/// Requirements of a page.
const PER_PAGE: u64 = 50;

/// Bids beside each other.
#[derive(Clone, Debug)]
pub struct Matrix {
    pub row: RfpRow,
    /// Those whose answers are open; none before the opening.
    pub bidders: Vec<MatrixBidder>,
    pub page: Paged<MatrixLine>,
    /// Of the whole request.
    pub total: usize,
    /// Categories of the request, by name.
    pub areas: Vec<String>,
    /// The viewer sees marks.
    pub marked: bool,
    /// The best mark.
    pub scale: u32,
    /// Some prices are open.
    pub priced: bool,
}

/// A bidder as a column, with what it answered to the requirements that are looked at, on all pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixBidder {
    pub number: i32,
    pub name: String,
    /// How often it answers so, in the order of the codes.
    pub codes: Vec<(AnswerCode, usize)>,
    pub unanswered: usize,
    /// Mandatory requirements answered with "no".
    pub refused: usize,
    /// Of the whole bid, once it is open.
    pub price: Option<Money>,
}

/// A requirement as a line.
#[derive(Clone, Debug)]
pub struct MatrixLine {
    pub code: String,
    pub title: String,
    pub area: String,
    pub moscow: Moscow,
    pub mandatory: bool,
    /// In the order of the bidders.
    pub cells: Vec<MatrixCell>,
}

/// What one bidder says to one requirement.
#[derive(Clone, Debug)]
pub struct MatrixCell {
    pub answer: Option<Answer>,
    /// Where it is judged, and the viewer sees marks.
    pub mark: Option<MatrixMark>,
    /// Once it is open; `None` also where it is within the others.
    pub price: Option<Money>,
}

/// What evaluators gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixMark {
    /// The mean, or what was agreed on, in points of the scale; `None` while it is not known.
    pub mark: Option<Exact>,
    /// All who judge signed it.
    pub agreed: bool,
    pub spread: u32,
    /// The marks lie too far apart, and nobody signed what they agreed on.
    pub wanted: bool,
}

/// Whoever reads requests: what was opened, side by side. Marks are there for an evaluator who has given all the own ones, and for
/// everybody else once the scores are locked. Refuses whoever declared a tie (`ties`).
pub async fn matrix(desk: &Desk, project: &ProjectKey, number: i32, filter: &MatrixFilter) -> Result<Matrix> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let model = find(&door, number).await?;
    of(&door, &model, filter, PER_PAGE).await
}

/// With as many requirements as a page takes.
pub(crate) async fn of(door: &Reader<ProjectScope>, model: &rfp::Model, filter: &MatrixFilter, size: u64) -> Result<Matrix> {
    refuse_tied(door, model).await?;
    // What nobody has read yet has no bids, and no edition to compare them by.
    let opened = match model.edition {
        0 => None,
        _ => Some(door.recall(("opened bids", model.number), async || Ok(Arc::new(Opened::read(door, model).await?))).await?),
    };
    let Some(opened) = opened.filter(|opened| !opened.bids.is_empty()) else { return Ok(nothing(model, size)) };
    let asked: Vec<&RfpBodyRequirement> = opened.body.requirements.iter().filter(|one| filter.asks(one, &opened.bids)).collect();
    let bidders = opened.bids.iter().map(|bid| bidder(bid, &asked)).collect();
    let shown = asked.iter().filter(|one| filter.answered(one, &opened.bids)).copied().collect();
    let page: Paged<&RfpBodyRequirement> = Paged::of(shown, filter.page, size);
    let marked = refuse_blind(door, model).await.is_ok();
    let marks = if marked { marks(door, model, &opened, &page.rows).await? } else { BTreeMap::new() };
    let line = |one: &RfpBodyRequirement| MatrixLine {
        code: one.code.clone(),
        title: one.title.clone(),
        area: one.category.clone(),
        moscow: Moscow::parse(&one.moscow).unwrap_or(Moscow::Could),
        mandatory: one.mandatory,
        cells: opened.bids.iter().map(|bid| cell(bid, &one.code, &marks)).collect(),
    };
    let mut areas: Vec<String> = opened.body.requirements.iter().map(|one| one.category.clone()).filter(|area| !area.is_empty()).collect();
    areas.sort_unstable();
    areas.dedup();
    Ok(Matrix {
        row: row(model),
        bidders,
        page: page.map(line),
        total: opened.body.requirements.len(),
        areas,
        marked,
        scale: opened.method.scale,
        priced: opened.bids.iter().any(|bid| bid.bid.prices.is_some()),
    })
}

fn nothing(model: &rfp::Model, size: u64) -> Matrix {
    let page = Paged::of(Vec::new(), 1, size);
    Matrix { row: row(model), bidders: Vec::new(), page, total: 0, areas: Vec::new(), marked: false, scale: 0, priced: false }
}

fn bidder(bid: &OpenBid, asked: &[&RfpBodyRequirement]) -> MatrixBidder {
    let mut sums = BTreeMap::<&str, usize>::new();
    let (mut unanswered, mut refused) = (0, 0);
    for one in asked {
        match code(bid, &one.code) {
            Some(code) => *sums.entry(code.as_str()).or_default() += 1,
            None => unanswered += 1,
        }
        refused += usize::from(one.mandatory && code(bid, &one.code) == Some(AnswerCode::No));
    }
    MatrixBidder {
        number: bid.bidder.number,
        name: bid.name.clone(),
        codes: AnswerCode::ALL.iter().map(|code| (*code, sums.get(code.as_str()).copied().unwrap_or_default())).collect(),
        unanswered,
        refused,
        price: bid.bid.prices.as_ref().and_then(|prices| prices.0.total()),
    }
}

fn cell(bid: &OpenBid, code: &str, marks: &Marks) -> MatrixCell {
    let price = bid.bid.prices.as_ref().and_then(|prices| Some(prices.0.requirements.get(code)?.of(prices.0.currency)));
    MatrixCell { answer: bid.bid.answers.0.answers.get(code).cloned(), mark: marks.get(&(bid.bidder.id, code.to_owned())).cloned(), price }
}
