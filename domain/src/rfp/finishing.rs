//! When somebody who judges may say that they have finished.

use super::Absent;
use crate::{Error, Say};

/// How far somebody who judges is, in all bids together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Finishing {
    /// Marks on the scale.
    pub marks: usize,
    /// Where they abstained, for a reason that is kept.
    pub abstained: usize,
    /// What there is to judge.
    pub all: usize,
}

impl Finishing {
    /// What they have said nothing of.
    pub fn gaps(self) -> usize {
        self.all.saturating_sub(self.marks + self.abstained)
    }

    /// How many gaps they leave when they finish now. Nobody leaves any unless the request says what becomes of them, they `confirmed` the
    /// very number they were shown, and they gave a mark at all: whoever gave none abstains from the whole of it. Where nothing is
    /// missing there is nothing to confirm.
    pub fn under(self, absent: Absent, confirmed: Option<usize>) -> Result<usize, Error> {
        let gaps = self.gaps();
        let missing = |key: &str| Say::new(key).with("count", gaps);
        match absent {
            _ if gaps == 0 && self.all > 0 => Ok(0),
            Absent::Block => Err(Error::rule(missing("error-rfp-unfinished"))),
            _ if self.marks == 0 => Err(Error::rule(Say::new("error-rfp-no-mark"))),
            _ if confirmed == Some(gaps) => Ok(gaps),
            Absent::Zero => Err(Error::field("gaps", missing("error-rfp-unfinished-zero"))),
            Absent::Renormalise => Err(Error::field("gaps", missing("error-rfp-unfinished-renormalise"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::select};

    use super::*;
    use crate::words::Word as _;

    const FAR: Finishing = Finishing { marks: 3, abstained: 1, all: 6 };

    #[test]
    fn gaps_are_left_by_their_number_and_only_where_it_is_said_what_becomes_of_them() {
        let refused = |key: &str| Say::new(key).with("count", 2);
        assert_eq!(FAR.under(Absent::Block, Some(2)), Err(Error::rule(refused("error-rfp-unfinished"))));
        for (absent, key) in [(Absent::Zero, "error-rfp-unfinished-zero"), (Absent::Renormalise, "error-rfp-unfinished-renormalise")] {
            assert_eq!(FAR.under(absent, Some(2)), Ok(2));
            for other in [None, Some(0), Some(1), Some(3)] {
                assert_eq!(FAR.under(absent, other), Err(Error::field("gaps", refused(key))), "{other:?}");
            }
        }
    }

    #[test]
    fn who_gave_no_mark_at_all_has_not_judged() {
        let silent = Finishing { marks: 0, abstained: 4, all: 6 };
        for absent in [Absent::Zero, Absent::Renormalise] {
            assert_eq!(silent.under(absent, Some(2)), Err(Error::rule(Say::new("error-rfp-no-mark"))));
        }
        assert!(Absent::ALL.iter().all(|absent| Finishing::default().under(*absent, Some(0)).is_err()), "nothing is to be judged");
    }

    proptest! {
        /// Whoever said something of everything has finished; whoever did not leaves as many gaps as they said, or does not finish.
        #[test]
        fn nobody_leaves_a_gap_unseen(
            (marks, abstained, all) in (0_usize..9, 0_usize..9, 1_usize..18),
            said in prop::option::of(0_usize..18),
            absent in select(Absent::ALL),
        ) {
            let far = Finishing { marks, abstained, all };
            match far.under(absent, said) {
                Ok(0) => prop_assert_eq!(far.gaps(), 0),
                Ok(left) => prop_assert!(absent != Absent::Block && marks > 0 && said == Some(left) && left == far.gaps()),
                Err(_) => prop_assert!(far.gaps() > 0),
            }
        }
    }
}
