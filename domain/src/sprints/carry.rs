//! Closing a sprint: where each unfinished item goes, chosen one by one or all at once.

use std::collections::BTreeMap;

use super::CarryTo;
use crate::{Say, id::ItemId};

/// What the person who closes chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarryChoices {
    /// For every item that is not named below.
    pub all: CarryTo,
    pub each: BTreeMap<ItemId, CarryTo>,
}

/// Why a sprint cannot be closed like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarryRefusal {
    /// Work is to go to the next sprint and there is none planned.
    NoNextSprint,
    /// A choice was made for an item that is not unfinished here: somebody finished or moved it meanwhile.
    NotUnfinished(ItemId),
}

impl CarryRefusal {
    /// The refusal as a sentence.
    pub fn say(&self) -> Say {
        match self {
            Self::NoNextSprint => Say::new("error-carry-no-next-sprint"),
            Self::NotUnfinished(_) => Say::new("error-carry-not-unfinished"),
        }
    }
}

impl CarryChoices {
    /// Everything that is unfinished goes to one place.
    pub fn all(to: CarryTo) -> Self {
        Self { all: to, each: BTreeMap::new() }
    }

    /// Where each unfinished item goes, in the order given, which is the order they keep there.
    pub fn settle(&self, unfinished: &[ItemId], next_sprint_planned: bool) -> Result<Vec<(ItemId, CarryTo)>, CarryRefusal> {
        if let Some(stray) = self.each.keys().find(|item| !unfinished.contains(item)) {
            return Err(CarryRefusal::NotUnfinished(*stray));
        }
        let settled: Vec<_> = unfinished.iter().map(|item| (*item, self.each.get(item).copied().unwrap_or(self.all))).collect();
        let goes_on = settled.iter().any(|(_, to)| *to == CarryTo::NextSprint);
        if goes_on && !next_sprint_planned { Err(CarryRefusal::NoNextSprint) } else { Ok(settled) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn item(n: u128) -> ItemId {
        ItemId(Uuid::from_u128(n))
    }

    #[test]
    fn an_item_goes_where_it_was_sent_and_the_rest_together() {
        let choices = CarryChoices { all: CarryTo::NextSprint, each: [(item(2), CarryTo::BacklogTop)].into() };
        let expected = vec![(item(1), CarryTo::NextSprint), (item(2), CarryTo::BacklogTop), (item(3), CarryTo::NextSprint)];
        assert_eq!(choices.settle(&[item(1), item(2), item(3)], true), Ok(expected));
    }

    #[test]
    fn nothing_goes_to_a_sprint_that_is_not_there() {
        let choices = CarryChoices::all(CarryTo::NextSprint);
        assert_eq!(choices.settle(&[item(1)], false), Err(CarryRefusal::NoNextSprint));
        assert_eq!(choices.settle(&[], false), Ok(vec![]));
        assert!(CarryChoices::all(CarryTo::BacklogBottom).settle(&[item(1)], false).is_ok());
    }

    #[test]
    fn a_choice_for_an_item_that_was_finished_meanwhile_is_refused() {
        let choices = CarryChoices { all: CarryTo::BacklogTop, each: [(item(9), CarryTo::BacklogTop)].into() };
        assert_eq!(choices.settle(&[item(1)], true), Err(CarryRefusal::NotUnfinished(item(9))));
    }
}
