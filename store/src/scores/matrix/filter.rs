//! What the matrix is narrowed to.

use golive_domain::{FieldError, backlog::Moscow, rfp::AnswerCode, words::Word as _};

use crate::{
    pairs::{self, known, unnamed, yes_or_no},
    rfp::RfpBodyRequirement,
    scores::gather::OpenBid,
};

/// What the matrix is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MatrixFilter {
    /// The category of the requirement.
    pub area: Option<String>,
    pub moscow: Option<Moscow>,
    /// Somebody answered so; with `bidder`, that one did.
    pub code: Option<AnswerCode>,
    pub bidder: Option<i32>,
    /// Bidders answer it differently.
    pub differing: bool,
    /// It is mandatory, and somebody answers "no".
    pub refused: bool,
    /// From 1.
    pub page: u64,
}

impl MatrixFilter {
    /// Reads the pairs of a query. What is understood is applied, the rest is reported by its name.
    pub fn from_pairs<K: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (K, V)>) -> (Self, Vec<FieldError>) {
        let mut filter = Self { page: 1, ..Self::default() };
        let refused = pairs::read(pairs, |name, value| {
            match name {
                "area" => filter.area = Some(value.to_owned()),
                "moscow" => filter.moscow = Some(known(value)?),
                "code" => filter.code = Some(known(value)?),
                "bidder" => filter.bidder = Some(known(value)?),
                "differing" => filter.differing = yes_or_no(value)?,
                "refused" => filter.refused = yes_or_no(value)?,
                "page" => filter.page = known(value)?,
                _ => return Err(unnamed(name)),
            }
            Ok(())
        });
        (filter, refused)
    }

    /// Whether the requirement is looked at, whoever answered what to it.
    pub(super) fn asks(&self, one: &RfpBodyRequirement, bids: &[OpenBid]) -> bool {
        let said = |bid: &OpenBid| code(bid, &one.code);
        let area = self.area.as_ref().is_none_or(|area| one.category == *area);
        let moscow = self.moscow.is_none_or(|moscow| one.moscow == moscow.as_str());
        let differing = !self.differing || bids.windows(2).any(|pair| said(&pair[0]) != said(&pair[1]));
        let refused = !self.refused || (one.mandatory && bids.iter().any(|bid| said(bid) == Some(AnswerCode::No)));
        area && moscow && differing && refused
    }

    /// Whether somebody answered it as is asked for.
    pub(super) fn answered(&self, one: &RfpBodyRequirement, bids: &[OpenBid]) -> bool {
        let mut wanted = bids.iter().filter(|bid| self.bidder.is_none_or(|number| bid.bidder.number == number));
        self.code.is_none_or(|wanted_code| wanted.any(|bid| code(bid, &one.code) == Some(wanted_code)))
    }
}

/// How a bidder says that a requirement will be met.
pub(super) fn code(bid: &OpenBid, requirement: &str) -> Option<AnswerCode> {
    bid.bid.answers.0.answers.get(requirement).map(|answer| answer.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_understood_is_applied_and_the_rest_named() {
        let asked =
            [("area", "Sales"), ("code", "third_party"), ("bidder", "2"), ("differing", "yes"), ("moscow", "perhaps"), ("price", "1")];
        let (filter, refused) = MatrixFilter::from_pairs(asked);
        assert_eq!((filter.area.as_deref(), filter.code, filter.bidder), (Some("Sales"), Some(AnswerCode::ThirdParty), Some(2)));
        assert!(filter.differing && !filter.refused && filter.page == 1);
        assert_eq!(refused.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["moscow", "price"]);
    }
}
