//! A defect that became a backlog item: how far it follows the item, and where the two say different things.

use super::{Build, Deed, DefectState, Life};
use crate::{backlog::ItemState, id::PersonId, words};

/// What the item says to the defects it mends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mending {
    pub item: ItemState,
    /// Who works on it: its assignee, else whoever moves it.
    pub by: Option<PersonId>,
    /// The build that was named for the fix.
    pub build: Option<Build>,
}

words! {
    /// Why a defect does not stand where its item does.
    pub enum Odds {
        /// Nobody has weighed the defect: until then nobody's work counts as its fix.
        Untriaged = "untriaged",
        /// The item is done, and nobody said which build has the fix.
        NoBuild = "no_build",
        /// The item will not be done, and the defect is still open.
        Dropped = "dropped",
        /// The defect is said to be fixed, and the item is not done.
        Ahead = "ahead",
        /// The defect was closed another way, and the item is still to be done.
        Needless = "needless",
    }
}

impl Life {
    /// Where the item brings the defect, as far as its own guards let it: to work, and with a named build to fixed. Never
    /// to verified: that is seen, not told. Whoever works on the item is a fixer from then on.
    #[must_use]
    pub fn following(&self, mending: Mending) -> Self {
        let Some(by) = mending.by else { return self.clone() };
        let at_work = matches!(mending.item, ItemState::InProgress | ItemState::InReview);
        if !at_work && !mending.item.is_done() {
            return self.clone();
        }
        let Ok(worked) = self.after(Deed::Work { by }) else { return self.clone() };
        match mending.build.filter(|_| mending.item.is_done()) {
            Some(build) => worked.after(Deed::Fix { by, build }).unwrap_or(worked),
            None => worked,
        }
    }

    /// What is missing, or what does not fit, between the defect and its item as they stand.
    pub fn odds(&self, item: ItemState) -> Option<Odds> {
        use DefectState as S;
        match self.state {
            S::New if matches!(item, ItemState::InProgress | ItemState::InReview) || item.is_done() => Some(Odds::Untriaged),
            S::New | S::Triaged | S::InProgress if item == ItemState::Dropped => Some(Odds::Dropped),
            S::Triaged | S::InProgress if item.is_done() => Some(Odds::NoBuild),
            S::Fixed | S::ReadyForRetest | S::Verified if !item.is_done() => Some(Odds::Ahead),
            S::Duplicate | S::Rejected | S::Deferred | S::CannotReproduce if item.is_open() => Some(Odds::Needless),
            _ => None,
        }
    }
}

#[cfg(test)]
#[path = "follow_tests.rs"]
mod tests;
