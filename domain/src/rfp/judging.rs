//! What a request for proposals says of how bids will be judged, in the words of whoever wrote it.

use serde::{Deserialize, Serialize};

use super::{
    Absent, TieBreak,
    scoring::{Criterion, Flaw, Method},
};
use crate::money::Currency;

/// How bids will be judged: published with the request, and locked by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Judging {
    pub criteria: Vec<Judged>,
    /// The best mark; the worst is 0.
    pub scale: u32,
    /// Of the price in the combined score, in basis points.
    pub price_weight: u32,
    /// The technical score that is needed to have the price opened, in hundredths of a point.
    pub minimum: u32,
    pub absent: Absent,
    pub ties: Vec<TieBreak>,
    /// A price below this share of the mean of the others is flagged, in basis points; 0 flags none.
    pub low_price: u32,
    /// Marks that lie further apart, in points of the scale, want a word that the evaluators sign.
    pub spread: u32,
    /// What prices may be named in beside the currency of the request.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub currencies: Vec<Currency>,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    pub name: String,
    /// Of the technical score, in basis points.
    pub weight: u32,
    pub by: By,
}

/// What is judged under a criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The criterion as it stands.
    Whole,
    /// Every requirement of a category, by its weight; the empty one has those that have none.
    Requirements(String),
    /// What is shown on the demo day, each scene with a weight among the scenes.
    Scenes(Vec<(String, u32)>),
}

/// What most begin with: price a third, marks up to five, nothing ranked before every mark is given.
impl Default for Judging {
    fn default() -> Self {
        Self {
            criteria: Vec::new(),
            scale: 5,
            price_weight: 3_000,
            minimum: 6_000,
            absent: Absent::Block,
            ties: vec![TieBreak::Technical, TieBreak::Price, TieBreak::Earlier],
            low_price: 6_000,
            spread: 2,
            currencies: Vec::new(),
        }
    }
}

impl Judging {
    /// What prices may be named in, `base` first, each once.
    pub fn currencies(&self, base: Currency) -> Vec<Currency> {
        self.currencies.iter().fold(vec![base], |mut all, one| {
            if !all.contains(one) {
                all.push(*one);
            }
            all
        })
    }

    /// The currencies among them that want a rate.
    pub fn foreign(&self, base: Currency) -> Vec<Currency> {
        self.currencies(base).split_off(1)
    }

    /// As it is calculated. `weights` gives those of the requirements of a category.
    pub fn method(&self, weights: impl Fn(&str) -> Vec<u32>) -> Method {
        let parts = |by: &By| match by {
            By::Whole => vec![1],
            By::Requirements(category) => weights(category),
            By::Scenes(scenes) => scenes.iter().map(|(_, weight)| *weight).collect(),
        };
        Method {
            criteria: self.criteria.iter().map(|one| Criterion { weight: one.weight, parts: parts(&one.by) }).collect(),
            scale: self.scale,
            price_weight: self.price_weight,
            minimum: self.minimum,
            absent: self.absent,
            ties: self.ties.clone(),
            low_price: self.low_price,
        }
    }

    /// Why it cannot be published, if anything keeps it.
    pub fn flaws(&self, weights: impl Fn(&str) -> Vec<u32>) -> Vec<Flaw> {
        self.method(weights).flaws()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judging() -> Judging {
        let judged = |name: &str, weight, by| Judged { name: name.into(), weight, by };
        Judging {
            criteria: vec![
                judged("Sales", 5_000, By::Requirements("sales".into())),
                judged("Team", 3_000, By::Whole),
                judged("Demo day", 2_000, By::Scenes(vec![("Save a deal".into(), 2), ("Find it again".into(), 1)])),
            ],
            ..Judging::default()
        }
    }

    #[test]
    fn what_is_written_is_what_is_calculated() {
        let weights = |category: &str| if category == "sales" { vec![3, 1] } else { Vec::new() };
        let method = judging().method(weights);
        assert_eq!(method.criteria.iter().map(|one| one.parts.clone()).collect::<Vec<_>>(), [vec![3, 1], vec![1], vec![2, 1]]);
        assert_eq!(judging().flaws(weights), []);
    }

    #[test]
    fn what_was_kept_before_there_were_currencies_is_read_and_written_as_it_was() {
        let kept = serde_json::to_string(&judging()).unwrap();
        assert!(!kept.contains("currencies"), "a signed request keeps its fingerprint");
        let read: Judging = serde_json::from_str(&kept).unwrap();
        assert_eq!((read.currencies(Currency::EUR), read.foreign(Currency::EUR)), (vec![Currency::EUR], Vec::new()));
        let judging = Judging { currencies: vec![Currency::USD, Currency::EUR, Currency::USD], ..judging() };
        assert_eq!(judging.foreign(Currency::EUR), [Currency::USD], "its own is no foreign one");
        assert_eq!(judging.currencies(Currency::EUR), [Currency::EUR, Currency::USD]);
    }

    #[test]
    fn a_criterion_of_requirements_that_are_not_there_cannot_be_published() {
        assert_eq!(judging().flaws(|_| Vec::new()), [Flaw::PartsWeightless(0)]);
        assert_eq!(Judging::default().flaws(|_| vec![1]), [Flaw::NoCriteria]);
    }

    #[test]
    fn what_is_stored_is_read_back() {
        let stored = serde_json::to_string(&judging()).unwrap();
        assert_eq!(serde_json::from_str::<Judging>(&stored).unwrap(), judging());
        assert_eq!(serde_json::from_str::<Judging>("{}").unwrap(), Judging::default());
    }
}
