//! What a workbook that was brought would change, and what became of it.

use golive_store::bids::{BadSheetCell, OthersChange, SheetChange, SheetReview, SheetTaken};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::draft::{BidOther, BidWorked};
use crate::rest::wire::{Give as _, Given, answer};

answer! {
    /// A line that would change.
    BidWorkbookChange from SheetChange {
        /// The requirement's.
        code: String,
        before: BidWorked,
        after: BidWorked,
        /// A colleague changed it since the workbook was taken away: theirs would stand, and this one be kept beside it.
        overtaken: bool,
    }

    /// What is no single requirement, as it would change.
    BidWorkbookOthers from OthersChange {
        before: Vec<BidOther>,
        after: Vec<BidOther>,
        /// A colleague changed it since the workbook was taken away: it would not be taken.
        overtaken: bool,
    }

    /// What became of a workbook.
    BidWorkbookTaken from SheetTaken {
        /// So many lines were taken.
        lines: usize,
        /// Codes of lines that a colleague changed meanwhile: theirs stand, and these are kept beside them.
        overtaken: Vec<String>,
        /// Prices of what is no single requirement were taken.
        others: bool,
        /// They were not: a colleague changed them meanwhile.
        others_overtaken: bool,
    }
}

/// A cell that is not taken.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BidWorkbookCell {
    /// The name of its sheet.
    sheet: String,
    /// `C7`
    cell: String,
    why: String,
}

impl Given<BadSheetCell> for BidWorkbookCell {
    fn given(bad: BadSheetCell) -> Self {
        Self { sheet: bad.sheet, cell: bad.cell, why: bad.say.give() }
    }
}

/// What a workbook would change.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BidWorkbook {
    /// To be sent along by whoever takes it over or drops it.
    id: Uuid,
    /// What the bid names its prices in; to be sent along by whoever takes it over.
    currency: String,
    /// How many lines would change; they are a list of their own.
    changes: usize,
    /// Rows that say what stands there.
    same: usize,
    /// Requirements that it says nothing of: they stay.
    absent: usize,
    /// Null where prices of what is no single requirement stay.
    others: Option<BidWorkbookOthers>,
    /// Cells that are not taken, the first two hundred of them.
    bad: Vec<BidWorkbookCell>,
    /// How many there are.
    bad_total: usize,
    /// What else is to be known of it.
    notes: Vec<String>,
}

impl Given<SheetReview> for BidWorkbook {
    fn given(review: SheetReview) -> Self {
        Self {
            id: review.sheet.0,
            currency: review.currency.to_string(),
            changes: review.changes.len(),
            same: review.same,
            absent: review.absent,
            others: review.others.give(),
            bad: review.bad.give(),
            bad_total: review.bad_total,
            notes: review.told.give(),
        }
    }
}
