//! When an item is refined, and what it lacks until then.

use super::{HalfPoints, Minutes};
use crate::{Say, words};

words! {
    /// What an item lacks before it can be called refined.
    pub enum Lack {
        /// Neither points nor hours.
        Estimate = "estimate",
        /// No acceptance criterion.
        Criteria = "criteria",
    }
}

impl Lack {
    /// What is missing, as a sentence.
    pub fn say(self) -> Say {
        Say::new(format!("lack-{self}"))
    }
}

/// What is missing until the item is refined; nothing missing is refined. An estimate is points or hours of any skill,
/// and zero points is an estimate too: someone looked and said so.
pub fn lacks(points: Option<HalfPoints>, estimated: Minutes, criteria: usize) -> Vec<Lack> {
    let estimate = (points.is_none() && estimated <= Minutes::ZERO).then_some(Lack::Estimate);
    let criteria = (criteria == 0).then_some(Lack::Criteria);
    estimate.into_iter().chain(criteria).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refined_is_estimated_and_with_criteria() {
        assert_eq!(lacks(Some(HalfPoints::whole(3)), Minutes::ZERO, 2), []);
        assert_eq!(lacks(None, Minutes::hours(4), 1), []);
    }

    #[test]
    fn what_is_missing_is_named() {
        assert_eq!(lacks(None, Minutes::ZERO, 0), [Lack::Estimate, Lack::Criteria]);
        assert_eq!(lacks(Some(HalfPoints::ZERO), Minutes::ZERO, 0), [Lack::Criteria]);
        assert_eq!(Lack::Estimate.say().key, "lack-estimate");
    }
}
