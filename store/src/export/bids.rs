//! Bids beside each other: a row for each requirement and bidder.

use golive_domain::{
    access::Permission,
    backlog::Moscow,
    rfp::{AnswerCode, scoring::printed},
    text::ProjectKey,
};
use serde::Serialize;

use super::{Cell, Export, Record, count, maybe, text, word, yes};
use crate::{
    Desk, Result,
    desk::Door as _,
    rfp::seen::find,
    scores::{MatrixBidder, MatrixCell, MatrixFilter, MatrixLine, matrix},
};

/// A requirement with what each bidder says to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BidsOut {
    pub code: String,
    pub title: String,
    pub area: String,
    pub moscow: Moscow,
    pub mandatory: bool,
    pub bids: Vec<BidOut>,
}

/// What one bidder says, with its mark where the reader sees marks and its price once that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BidOut {
    pub bidder: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<AnswerCode>,
    pub text: String,
    /// In points of the scale, to the hundredth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
    pub agreed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spread: Option<u32>,
    /// Marks lie too far apart, and nobody signed what they agreed on.
    pub consensus_wanted: bool,
    /// As a plain number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

impl Record for BidsOut {
    const NAME: &'static str = "bids";
    const HEADER: &'static [&'static str] = &[
        "code",
        "title",
        "area",
        "moscow",
        "mandatory",
        "bidder",
        "answer",
        "text",
        "mark",
        "agreed",
        "spread",
        "consensus wanted",
        "price",
        "currency",
    ];

    fn rows(&self) -> Vec<Vec<Cell>> {
        let row = |bid: &BidOut| {
            vec![
                text(&self.code),
                text(&self.title),
                text(&self.area),
                word(self.moscow),
                yes(self.mandatory),
                text(&bid.bidder),
                bid.answer.map_or(Cell::Empty, word),
                text(&bid.text),
                maybe(bid.mark.as_deref()),
                yes(bid.agreed),
                bid.spread.map_or(Cell::Empty, count),
                yes(bid.consensus_wanted),
                maybe(bid.price.as_deref()),
                maybe(bid.currency.as_deref()),
            ]
        };
        self.bids.iter().map(row).collect()
    }
}

/// Whoever reads requests, and stands on no vendor's side: the requirements a filter shows, by code. What the page hides from somebody
/// is not in it.
pub async fn bids(desk: &Desk, project: &ProjectKey, number: i32, filter: &MatrixFilter) -> Result<Export<BidsOut, BidsOut>> {
    let door = desk.still().await?.read(Permission::RfpRead, project).await?;
    let model = find(&door, number).await?;
    let whole = MatrixFilter { page: 1, ..filter.clone() };
    let shown = matrix::of(&door, &model, &whole, u64::from(u32::MAX)).await?;
    let records: Vec<BidsOut> = shown.page.rows.into_iter().map(|line| out(line, &shown.bidders)).collect();
    // They are at hand: nothing more is read.
    let load = |some: Vec<BidsOut>| -> super::Loading<BidsOut> { Box::pin(async move { Ok(some) }) };
    Ok(Export { project: project.clone(), as_of: door.now(), ids: records.into_iter(), load: Box::new(load) })
}

fn out(line: MatrixLine, bidders: &[MatrixBidder]) -> BidsOut {
    let bid = |(bidder, cell): (&MatrixBidder, MatrixCell)| BidOut {
        bidder: bidder.name.clone(),
        answer: cell.answer.as_ref().map(|answer| answer.code),
        text: cell.answer.map(|answer| answer.text).unwrap_or_default(),
        mark: cell.mark.as_ref().and_then(|mark| mark.mark.as_ref()).map(|mark| printed(mark, 2)),
        agreed: cell.mark.as_ref().is_some_and(|mark| mark.agreed),
        spread: cell.mark.as_ref().map(|mark| mark.spread),
        consensus_wanted: cell.mark.as_ref().is_some_and(|mark| mark.wanted),
        price: cell.price.map(|price| price.plain()),
        currency: cell.price.map(|price| price.currency.to_string()),
    };
    BidsOut {
        bids: bidders.iter().zip(line.cells).map(bid).collect(),
        code: line.code,
        title: line.title,
        area: line.area,
        moscow: line.moscow,
        mandatory: line.mandatory,
    }
}
