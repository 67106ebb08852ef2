//! A bid that was opened, as those read it who read requests: what it says, its files, and its prices once those are open too.

use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::Permission,
    id::BidFileId,
    money::Money,
    rfp::{Answer, Prices},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    bidders::with_vendor,
    sent::{counted, open_of},
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::{bid, bidder, rfp},
    rfp::{RfpRow, body_of, rows::row as line_of, seen::find},
    scores::refuse_tied,
};

/// A bid whose answers are open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedBid {
    pub row: RfpRow,
    /// The bidder's number.
    pub bidder: i32,
    pub name: String,
    pub letter: String,
    /// In the order of the request.
    pub lines: Vec<OpenedLine>,
    pub files: Vec<OpenedFile>,
    /// While they are sealed nothing of them is told.
    pub prices: Option<Prices>,
    pub opened_at: DateTime<Utc>,
}

/// What was answered to one requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedLine {
    pub code: String,
    pub title: String,
    pub mandatory: bool,
    pub answer: Option<Answer>,
    pub price: Option<Money>,
}

/// A file that goes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedFile {
    /// `None` where no bytes were kept.
    pub id: Option<BidFileId>,
    pub name: String,
    pub bytes: u64,
    /// SHA-256 in hexadecimal digits, as it was committed to.
    pub hash: String,
}

/// Whoever reads requests: the bid of a bidder, by its number; `None` while it is not opened. Not found where no bid of that number
/// counts. Refuses whoever declared a tie to a bidder (`scores`).
pub async fn opened_bid(desk: &Desk, project: &ProjectKey, number: i32, bidder: i32) -> Result<Option<OpenedBid>> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let row = find(&door, number).await?;
    let Some(CountedBid { bidder, bid }) = counted_bid(&door, &row, bidder).await? else { return Ok(None) };
    let (_, vendor) = with_vendor(&door, bidder.id).await?;
    let (answers, prices) = (bid.answers.0, bid.prices.map(|prices| prices.0));
    let line = |one: crate::rfp::RfpBodyRequirement| OpenedLine {
        answer: answers.answers.get(&one.code).cloned(),
        price: prices.as_ref().and_then(|prices| Some(prices.requirements.get(&one.code)?.of(prices.currency))),
        code: one.code,
        title: one.title,
        mandatory: one.mandatory,
    };
    let lines = body_of(&door, &row).await?.requirements.into_iter().map(line).collect();
    let file = |file: golive_domain::rfp::SheetFile| OpenedFile { id: file.file, name: file.name, bytes: file.bytes, hash: file.hash };
    Ok(Some(OpenedBid {
        row: line_of(&row),
        bidder: bidder.number,
        name: vendor.name,
        lines,
        letter: answers.letter,
        files: answers.files.into_iter().map(file).collect(),
        prices,
        opened_at: bid.opened_at,
    }))
}

/// A bidder, and what was opened of the bid that counts.
pub(super) struct CountedBid {
    pub bidder: bidder::Model,
    pub bid: bid::Model,
}

/// `None` while no bid of the request is opened; not found where others are and this one is not. Refuses whoever declared a tie.
pub(super) async fn counted_bid(door: &impl Door<Scope = ProjectScope>, row: &rfp::Model, bidder: i32) -> Result<Option<CountedBid>> {
    refuse_tied(door, row).await?;
    let counted = counted(door, row).await?;
    if open_of(door, &counted).await?.is_empty() {
        return Ok(None);
    }
    let (bidder, sent) = counted.into_iter().find(|(one, _)| one.number == bidder).ok_or(Error::NotFound)?;
    let bid = bid::Entity::find().filter(bid::COLUMN.sent_id.eq(sent.id)).one(door.db()).await?.ok_or(Error::NotFound)?;
    Ok(Some(CountedBid { bidder, bid }))
}
