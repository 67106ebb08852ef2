//! A sprint's money against its own budget and the contract's ceiling.

use serde::{Deserialize, Serialize};

use crate::{backlog::Price, money::Minor};

/// The limits a sprint's money is held against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BudgetFrame {
    /// What this sprint may cost.
    pub sprint: Option<Minor>,
    /// What the whole contract may cost.
    pub ceiling: Option<Minor>,
    /// What the other sprints of the contract come to.
    pub elsewhere: Minor,
}

/// A sprint's money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    /// The prices that are known.
    pub planned: Minor,
    /// Items whose price is not known, so that nobody takes the sum for the whole.
    pub unpriced: usize,
    /// By how much the sprint is dearer than its budget.
    pub over_sprint: Option<Minor>,
    /// By how much this sprint and the others are dearer than the ceiling.
    pub over_ceiling: Option<Minor>,
    /// What the ceiling leaves, when it leaves something.
    pub left: Option<Minor>,
}

/// Adds up the prices of a sprint's items. `None` when the sum is more than an amount can hold.
pub fn budget<'a>(prices: impl IntoIterator<Item = &'a Price>, frame: BudgetFrame) -> Option<Budget> {
    let mut planned = Minor::ZERO;
    let mut unpriced = 0;
    for price in prices {
        match price.amount() {
            Some(amount) => planned = planned.checked_add(amount)?,
            None => unpriced += 1,
        }
    }
    let whole = planned.checked_add(frame.elsewhere)?;
    let over_ceiling = frame.ceiling.and_then(|ceiling| whole.over(ceiling));
    let left = frame.ceiling.and_then(|ceiling| ceiling.checked_sub(whole)).filter(|left| *left >= Minor::ZERO);
    Some(Budget { planned, unpriced, over_sprint: frame.sprint.and_then(|limit| planned.over(limit)), over_ceiling, left })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn price(amount: i64) -> Price {
        Price::Reckoned { amount: Minor(amount) }
    }

    #[test]
    fn going_over_says_by_how_much() {
        let frame = BudgetFrame { sprint: Some(Minor(1_000)), ceiling: Some(Minor(5_000)), elsewhere: Minor(4_200) };
        let found = budget(&[price(700), price(500)], frame).expect("small");
        assert_eq!((found.over_sprint, found.over_ceiling, found.left), (Some(Minor(200)), Some(Minor(400)), None));
    }

    #[test]
    fn within_the_ceiling_says_what_is_left() {
        let frame = BudgetFrame { ceiling: Some(Minor(5_000)), elsewhere: Minor(1_000), ..BudgetFrame::default() };
        let found = budget(&[price(700), Price::NotEstimated], frame).expect("small");
        let expected = Budget { planned: Minor(700), unpriced: 1, over_sprint: None, over_ceiling: None, left: Some(Minor(3_300)) };
        assert_eq!(found, expected);
    }

    #[test]
    fn without_limits_nothing_is_over() {
        let found = budget(&[price(i64::MAX)], BudgetFrame::default()).expect("it fits");
        assert_eq!((found.over_sprint, found.over_ceiling, found.left), (None, None, None));
        assert_eq!(budget(&[price(i64::MAX), price(1)], BudgetFrame::default()), None);
    }

    proptest! {
        #[test]
        fn a_ceiling_is_kept_or_broken_never_both(amounts in prop::collection::vec(0_i64..10_000, 0..10), ceiling in 0_i64..50_000, elsewhere in 0_i64..50_000) {
            let prices: Vec<_> = amounts.into_iter().map(price).collect();
            let frame = BudgetFrame { ceiling: Some(Minor(ceiling)), elsewhere: Minor(elsewhere), sprint: None };
            let found = budget(&prices, frame).expect("small");
            prop_assert!(found.over_ceiling.is_some() != found.left.is_some());
        }
    }
}
