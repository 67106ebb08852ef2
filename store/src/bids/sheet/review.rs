//! What a workbook that was brought would change, told before it is applied: against the bid as it is now.

use std::collections::BTreeMap;

use golive_domain::{
    Say,
    access::Permission,
    id::BidRowId,
    money::Currency,
    rfp::{
        Worked,
        filled::{Filled, FilledRow},
    },
    text::{ProjectKey, counted},
};
use sea_orm::{EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};

use super::{BadSheetCell, bring::waiting};
use crate::{
    Desk, Result,
    bids::{
        draft::{self, Draft, asked_of, unlocked},
        seen::{Own, own},
    },
    desk::{Door, ProjectScope},
    entity::bid_row,
    rfp::seal::OwnKey,
};

/// What is kept of a workbook until it is applied, under the own key.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Brought {
    /// Rows that somebody changed, by code, with the version each was made from.
    pub rows: BTreeMap<String, (FilledRow, i32)>,
    /// Rows that are as they were handed out.
    pub untouched: usize,
    pub others: Option<BroughtOthers>,
    pub bad: Vec<BadSheetCell>,
    pub bad_total: usize,
    pub told: Vec<Say>,
    /// What its prices are named in.
    pub currency: Option<Currency>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct BroughtOthers {
    pub rows: Vec<(String, String)>,
    pub version: i32,
}

impl Brought {
    /// Without its prices where the bid names them in another currency by now: the same number would be another price.
    fn priced_in(mut self, currency: Currency) -> Self {
        if let Some(was) = self.currency.filter(|was| *was != currency) {
            self.rows.values_mut().for_each(|(row, _)| row.price = Filled::Left);
            self.others = None;
            self.told.push(other_currency(was, currency));
        }
        self
    }
}

/// That prices are not taken, and why.
pub(super) fn other_currency(was: Currency, is: Currency) -> Say {
    Say::new("bidsheet-price-currency").with("was", was).with("is", is)
}

/// What would become of a bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetReview {
    /// The workbook that is looked at.
    pub sheet: BidRowId,
    /// What the bid names its prices in.
    pub currency: Currency,
    /// In the order of the codes.
    pub changes: Vec<SheetChange>,
    /// Rows that say what stands there.
    pub same: usize,
    /// Requirements that the workbook says nothing of: they stay.
    pub absent: usize,
    pub others: Option<OthersChange>,
    pub bad: Vec<BadSheetCell>,
    /// How many there are.
    pub bad_total: usize,
    pub told: Vec<Say>,
}

/// A line that would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetChange {
    pub code: String,
    pub before: Worked,
    pub after: Worked,
    /// A colleague changed the line since the sheet was handed out: theirs stands, and this is kept beside it.
    pub overtaken: bool,
    /// The version it was made from.
    pub version: i32,
}

/// Further prices that would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OthersChange {
    pub before: Vec<(String, String)>,
    pub after: Vec<(String, String)>,
    /// A colleague changed them since: they are not taken.
    pub overtaken: bool,
    pub version: i32,
}

/// A bidder's person with the own key: what the workbook that was brought would change. `None` where none waits.
pub async fn sheet_review(desk: &Desk, project: &ProjectKey, number: i32, key: &OwnKey) -> Result<Option<SheetReview>> {
    let door = desk.read(Permission::BidRead, project).await?;
    let own = own(&door, number).await?;
    own.refuse_locked(key)?;
    Ok(looked_at(&door, &own, key).await?.map(|(review, _)| review))
}

/// The review, and the bid as it is now.
pub(super) async fn looked_at(door: &impl Door<Scope = ProjectScope>, own: &Own, key: &OwnKey) -> Result<Option<(SheetReview, Draft)>> {
    let Some(row) = bid_row::Entity::find().filter(waiting(own, key)).one(door.db()).await? else { return Ok(None) };
    let (_, brought): (_, Brought) = unlocked(own, key, &row)?;
    let (asked, draft) = (asked_of(door, &own.rfp).await?, draft::read(door, own, key).await?);
    let currency = draft.currency(&own.rfp);
    let mut review = reviewed(brought.priced_in(currency), row.id, &draft, currency);
    // An addendum may have taken some away since.
    review.changes.retain(|change| asked.iter().any(|one| one.code == change.code));
    review.absent = asked.len().saturating_sub(review.changes.len() + review.same);
    Ok(Some((review, draft)))
}

fn reviewed(brought: Brought, sheet: BidRowId, draft: &Draft, currency: Currency) -> SheetReview {
    let (mut changes, mut same) = (Vec::new(), brought.untouched);
    for (code, (row, made_from)) in brought.rows {
        let line = draft.lines.get(&code).cloned().unwrap_or_default();
        let after = row.over(&line.content, currency);
        if after == line.content {
            same += 1;
            continue;
        }
        changes.push(SheetChange { code, before: line.content, after, overtaken: line.version != made_from, version: made_from });
    }
    changes.sort_by_cached_key(|change| counted(&change.code));
    let before = &draft.rest.content.others;
    let others = brought.others.filter(|others| others.rows != *before).map(|others| OthersChange {
        before: before.clone(),
        after: others.rows,
        overtaken: draft.rest.version != others.version,
        version: others.version,
    });
    SheetReview { sheet, currency, changes, same, absent: 0, others, bad: brought.bad, bad_total: brought.bad_total, told: brought.told }
}
