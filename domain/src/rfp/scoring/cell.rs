//! What the evaluators gave one bid for one thing that is judged.

use super::exact::{Exact, ratio};
use crate::rfp::Absent;

/// What one evaluator has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// From 0 to the top of the scale.
    Score(u32),
    /// Says nothing of this, for a reason that is kept: no part of the mean.
    Abstained,
    /// Has not said anything yet.
    Missing,
}

impl Mark {
    /// A mark at either end of the scale is given with a reason.
    pub fn wants_reason(self, scale: u32) -> bool {
        matches!(self, Self::Score(score) if score == 0 || score >= scale)
    }
}

/// The marks of one bid for one thing that is judged. Every single mark is kept elsewhere; this is what they come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    sum: u64,
    given: u32,
    abstained: u32,
    missing: u32,
    lowest: u32,
    highest: u32,
    /// What the evaluators agreed on and signed; takes the place of their mean.
    agreed: Option<u32>,
}

impl Cell {
    /// What the marks come to, one of each who judges, in whatever order. `agreed` is the mark that all of them signed, in points of the
    /// scale: it counts instead of their mean, and the spread stays that of the single marks.
    pub fn of(marks: impl IntoIterator<Item = Mark>, agreed: Option<u32>) -> Self {
        let mut cell = Self { agreed, lowest: u32::MAX, ..Self::default() };
        for mark in marks {
            match mark {
                Mark::Score(score) => {
                    cell.sum += u64::from(score);
                    cell.given += 1;
                    cell.lowest = cell.lowest.min(score);
                    cell.highest = cell.highest.max(score);
                }
                Mark::Missing => cell.missing += 1,
                Mark::Abstained => cell.abstained += 1,
            }
        }
        cell
    }

    /// How far the marks lie apart, in points of the scale.
    pub fn spread(&self) -> u32 {
        self.highest.saturating_sub(self.lowest)
    }

    /// The marks lie further apart than the threshold, and nobody signed what they agreed on.
    pub fn wants_consensus(&self, threshold: u32) -> bool {
        self.agreed.is_none() && self.given > 1 && self.spread() > threshold
    }

    /// Each evaluator has said something, and nobody gave a mark, whatever was agreed on.
    pub fn all_abstained(&self) -> bool {
        self.abstained > 0 && self.given == 0 && self.missing == 0
    }

    /// Nobody gave a mark, be it that they abstained or said nothing, and whatever was agreed on.
    pub fn is_unmarked(&self) -> bool {
        self.given == 0 && self.abstained + self.missing > 0
    }

    /// Marks that nobody gave and that count as was declared: none where all signed one instead.
    pub fn gaps(&self) -> u32 {
        if self.agreed.is_some() { 0 } else { self.missing }
    }

    /// Nothing is missing: each evaluator has said something, and somebody gave a mark.
    pub fn is_whole(&self) -> bool {
        self.agreed.is_some() || (self.missing == 0 && self.given > 0)
    }

    /// The mean in points of the scale; `None` where it is to be left out. A cell that is not whole must not be asked under
    /// [`Absent::Block`], and has none there.
    pub fn mean(&self, absent: Absent) -> Option<Exact> {
        self.fraction(absent).map(|(sum, of)| ratio(sum, of))
    }

    /// The mean as its sum and the number of marks it is of.
    pub(super) fn fraction(&self, absent: Absent) -> Option<(u64, u32)> {
        if let Some(agreed) = self.agreed {
            return Some((u64::from(agreed), 1));
        }
        match absent {
            Absent::Block if self.missing > 0 => None,
            Absent::Zero if self.given + self.missing == 0 => Some((0, 1)),
            Absent::Zero => Some((self.sum, self.given + self.missing)),
            Absent::Block | Absent::Renormalise => (self.given > 0).then_some((self.sum, self.given)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_abstains_is_no_part_of_the_mean_and_who_is_missing_is_what_was_declared() {
        let cell = Cell::of([Mark::Score(4), Mark::Abstained, Mark::Missing], None);
        assert!(!cell.is_whole());
        assert_eq!(cell.mean(Absent::Block), None);
        assert_eq!(cell.mean(Absent::Zero), Some(ratio(4, 2)));
        assert_eq!(cell.mean(Absent::Renormalise), Some(ratio(4, 1)));
        assert!(Cell::of([Mark::Score(4), Mark::Abstained], None).is_whole());
    }

    #[test]
    fn an_extreme_wants_a_reason() {
        let wants = [Mark::Score(0), Mark::Score(1), Mark::Score(5), Mark::Abstained, Mark::Missing].map(|mark| mark.wants_reason(5));
        assert_eq!(wants, [true, false, true, false, false]);
    }

    #[test]
    fn where_all_abstain_nobody_judged() {
        let cell = Cell::of([Mark::Abstained, Mark::Abstained], None);
        assert!(!cell.is_whole() && cell.all_abstained());
        assert!(!Cell::of([Mark::Abstained, Mark::Missing], None).all_abstained() && !Cell::of([], None).all_abstained());
        assert!(Cell::of([Mark::Abstained], Some(3)).is_whole(), "what they agree on is a mark");
        assert_eq!((cell.mean(Absent::Block), cell.mean(Absent::Renormalise)), (None, None));
        assert_eq!(cell.mean(Absent::Zero), Some(ratio(0, 1)));
    }

    #[test]
    fn what_nobody_gave_is_a_gap_until_all_sign_a_mark() {
        let gaps = |marks: [Mark; 3], agreed| Cell::of(marks, agreed).gaps();
        assert_eq!(gaps([Mark::Score(4), Mark::Missing, Mark::Missing], None), 2);
        assert_eq!(gaps([Mark::Score(4), Mark::Missing, Mark::Missing], Some(3)), 0);
        assert_eq!(gaps([Mark::Score(4), Mark::Abstained, Mark::Score(3)], None), 0);
        assert!(Cell::of([Mark::Abstained, Mark::Missing], Some(3)).is_unmarked());
        assert!(!Cell::of([Mark::Score(0), Mark::Missing], None).is_unmarked() && !Cell::of([], None).is_unmarked());
    }

    #[test]
    fn marks_that_lie_far_apart_want_a_word_that_all_sign() {
        let marks = [Mark::Score(1), Mark::Score(4), Mark::Score(5)];
        let cell = Cell::of(marks, None);
        assert_eq!(cell.spread(), 4);
        assert!(cell.wants_consensus(3) && !cell.wants_consensus(4));
        let agreed = Cell::of(marks, Some(4));
        assert!(!agreed.wants_consensus(3));
        assert_eq!(agreed.mean(Absent::Block), Some(ratio(4, 1)));
        assert_eq!(Cell::of([Mark::Missing], None).spread(), 0);
    }
}
