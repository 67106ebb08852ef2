//! Where the time of a session went.

use serde::Serialize;

use crate::Say;

/// Shares of a session's time, in percent. What was neither work on problems nor setting up was testing, so that the three
/// are always a hundred together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TimeShares {
    problems: u32,
    setup: u32,
}

impl TimeShares {
    /// `problems`: looking into what was found, and reporting it. `setup`: getting to where testing can begin. Refuses what
    /// is more than a hundred together.
    pub fn of(problems: u32, setup: u32) -> Result<Self, Say> {
        match problems.saturating_add(setup) {
            0..=100 => Ok(Self { problems, setup }),
            sum => Err(Say::new("error-exploration-shares").with("is", sum)),
        }
    }

    /// The shares as somebody told them; `None` where nobody told either. Whoever tells one alone had none of the other.
    pub fn told(problems: Option<u32>, setup: Option<u32>) -> Result<Option<Self>, Say> {
        match (problems, setup) {
            (None, None) => Ok(None),
            (problems, setup) => Self::of(problems.unwrap_or_default(), setup.unwrap_or_default()).map(Some),
        }
    }

    /// The share of testing itself, in percent: what the two others leave.
    pub fn testing(self) -> u32 {
        100 - self.problems - self.setup
    }

    /// The share of looking into what was found, in percent.
    pub fn problems(self) -> u32 {
        self.problems
    }

    /// The share of getting to where testing can begin, in percent.
    pub fn setup(self) -> u32 {
        self.setup
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_left_was_testing() {
        let shares = TimeShares::of(25, 15).unwrap();
        assert_eq!((shares.testing(), shares.problems(), shares.setup()), (60, 25, 15));
        assert_eq!(TimeShares::of(60, 41).unwrap_err().key, "error-exploration-shares");
    }

    #[test]
    fn what_nobody_told_is_not_taken_for_testing() {
        assert_eq!(TimeShares::told(None, None), Ok(None));
        assert_eq!(TimeShares::told(Some(0), None), TimeShares::of(0, 0).map(Some));
        assert_eq!(TimeShares::told(None, Some(30)).unwrap().map(TimeShares::testing), Some(70));
        assert!(TimeShares::told(Some(70), Some(31)).is_err());
    }

    proptest! {
        #[test]
        fn the_three_are_a_hundred_together(problems in 0u32..=120, setup in 0u32..=120) {
            match TimeShares::of(problems, setup) {
                Ok(shares) => prop_assert_eq!(shares.testing() + shares.problems() + shares.setup(), 100),
                Err(_) => prop_assert!(problems + setup > 100),
            }
        }

        #[test]
        fn no_number_is_too_large_to_be_refused(problems in any::<u32>()) {
            prop_assert!(TimeShares::of(problems, u32::MAX).is_err());
        }
    }
}
