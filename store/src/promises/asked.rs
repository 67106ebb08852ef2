//! The ledger's filter as it stands in an address.

use golive_domain::{
    FieldError,
    rfp::{AnswerCode, PromiseVerdict},
    search,
};

use super::row::PromiseRow;
use crate::pairs::{self, add, known, unnamed};

/// What the ledger is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PromiseFilter {
    pub verdicts: Vec<PromiseVerdict>,
    /// What was promised.
    pub codes: Vec<AnswerCode>,
    /// Each word of it stands in the requirement's code or title, or in what was promised.
    pub text: Option<String>,
    /// From 1.
    pub page: u64,
}

impl PromiseFilter {
    /// Reads the pairs of a query. What is not understood is reported by its name; an empty value means nothing.
    pub fn from_pairs<K: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (K, V)>) -> (Self, Vec<FieldError>) {
        let mut filter = Self { page: 1, ..Self::default() };
        let refused = pairs::read(pairs, |name, value| {
            match name {
                "verdict" => add(&mut filter.verdicts, known(value)?),
                "promised" => add(&mut filter.codes, known(value)?),
                "text" => filter.text = Some(value.to_owned()),
                "page" => filter.page = known(value)?,
                _ => return Err(unnamed(name)),
            }
            Ok(())
        });
        (filter, refused)
    }

    /// The pairs that [`Self::from_pairs`] reads back as this filter.
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs: Vec<(&'static str, String)> = self.verdicts.iter().map(|verdict| ("verdict", verdict.to_string())).collect();
        pairs.extend(self.codes.iter().map(|code| ("promised", code.to_string())));
        pairs.extend(self.text.iter().map(|text| ("text", text.clone())));
        if self.page > 1 {
            pairs.push(("page", self.page.to_string()));
        }
        pairs
    }

    /// Whether it shows fewer than all.
    pub fn narrows(&self) -> bool {
        self.to_pairs().iter().any(|(name, _)| *name != "page")
    }

    /// Whatever the verdict: counts are of these.
    pub(super) fn shows_but_for_verdict(&self, row: &PromiseRow) -> bool {
        let bears = |text: &String| {
            let told = search::document(&[&row.requirement, &row.title, &row.text]);
            search::terms(text).iter().all(|term| told.contains(term.as_str()))
        };
        (self.codes.is_empty() || self.codes.contains(&row.promised)) && self.text.as_ref().is_none_or(bears)
    }

    pub(super) fn shows(&self, row: &PromiseRow) -> bool {
        (self.verdicts.is_empty() || self.verdicts.contains(&row.verdict)) && self.shows_but_for_verdict(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_says_is_read_back() {
        let (filter, refused) = PromiseFilter::from_pairs([
            ("verdict", "lesser"),
            ("verdict", "failing"),
            ("promised", "full"),
            ("text", "deal"),
            ("page", "2"),
        ]);
        assert_eq!(refused, []);
        assert_eq!(PromiseFilter::from_pairs(filter.to_pairs()), (filter.clone(), Vec::new()));
        assert!(filter.narrows());
        let (plain, refused) = PromiseFilter::from_pairs([("verdict", "broken"), ("colour", "red"), ("promised", "")]);
        assert_eq!((refused.len(), plain.narrows()), (2, false));
    }
}
