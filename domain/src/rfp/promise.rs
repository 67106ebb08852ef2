//! What became of what a bid promised: kept, lesser, failing, or open still.

use super::AnswerCode;
use crate::{backlog::ItemState, defects::Severity, testing::CaseResult, words};

words! {
    /// What can be said of a promise today.
    pub enum PromiseVerdict {
        /// Its test fails, or a severe defect is open: whatever was delivered does not do it.
        Failing = "failing",
        /// Delivered, and by a lesser way than was promised.
        Lesser = "lesser",
        /// Not delivered yet, not proved yet, or nobody has said how it was delivered.
        Open = "open",
        /// Delivered as it was promised, or better, or nothing was promised.
        Kept = "kept",
    }
}

/// Everything a promise is judged by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseFacts {
    pub promised: AnswerCode,
    /// What somebody judged it was delivered as.
    pub delivered: Option<AnswerCode>,
    /// Of the item that brings it; `None` where there is none.
    pub item: Option<ItemState>,
    /// The worst of what the cases of its requirement came to last; `None` where none was ever run.
    pub test: Option<CaseResult>,
    /// Of the open defects at its requirement.
    pub defects: Vec<Severity>,
}

impl PromiseFacts {
    /// What can be said of it. Who promised nothing owes nothing. What fails is told before what is lesser: a test speaks louder than
    /// a label. An item that was dropped delivers nothing, unless somebody judged otherwise.
    pub fn verdict(&self) -> PromiseVerdict {
        let delivered = self.delivered.or((self.item == Some(ItemState::Dropped)).then_some(AnswerCode::No));
        match delivered {
            _ if self.promised == AnswerCode::No => PromiseVerdict::Kept,
            _ if self.fails() => PromiseVerdict::Failing,
            Some(delivered) if delivered.is_less_than(self.promised) => PromiseVerdict::Lesser,
            Some(_) if self.is_done() && self.is_proved() => PromiseVerdict::Kept,
            _ => PromiseVerdict::Open,
        }
    }

    fn fails(&self) -> bool {
        self.test == Some(CaseResult::Failed) || self.defects.iter().any(|severity| matches!(severity, Severity::S1 | Severity::S2))
    }

    /// The team says that its item is done; what has none, or whose item was dropped, is as somebody judged it.
    fn is_done(&self) -> bool {
        matches!(self.item, None | Some(ItemState::Done | ItemState::Accepted | ItemState::Dropped))
    }

    /// Its test passed, where there is one.
    fn is_proved(&self) -> bool {
        matches!(self.test, None | Some(CaseResult::Passed | CaseResult::NotApplicable))
    }
}

#[cfg(test)]
#[path = "promise_tests.rs"]
mod tests;
