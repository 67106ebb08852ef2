//! The log's filter as it stands in an address.

use golive_domain::{
    FieldError,
    id::{DepartmentId, PersonId},
    testing::GapKind,
};

use crate::pairs::{self, add, known, person, unnamed, yes_or_no};

/// Whose gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnerPick {
    Person(PersonId),
    Nobody,
}

/// What the log is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GapFilter {
    pub kinds: Vec<GapKind>,
    pub department: Option<DepartmentId>,
    pub owner: Option<OwnerPick>,
    /// Those about which something was decided, or those about which nothing was.
    pub decided: Option<bool>,
    /// From 1.
    pub page: u64,
}

impl GapFilter {
    /// Reads the pairs of a query. What is not understood is reported by its name; an empty value means nothing.
    pub fn from_pairs<K: AsRef<str>, V: AsRef<str>>(
        pairs: impl IntoIterator<Item = (K, V)>,
        me: Option<PersonId>,
    ) -> (Self, Vec<FieldError>) {
        let mut filter = Self { page: 1, ..Self::default() };
        let refused = pairs::read(pairs, |name, value| {
            match name {
                "kind" => add(&mut filter.kinds, known(value)?),
                "department" => filter.department = Some(known(value)?),
                "owner" if value == "nobody" => filter.owner = Some(OwnerPick::Nobody),
                "owner" => filter.owner = Some(OwnerPick::Person(person(value, me)?)),
                "decided" => filter.decided = Some(yes_or_no(value)?),
                "page" => filter.page = known(value)?,
                _ => return Err(unnamed(name)),
            }
            Ok(())
        });
        (filter, refused)
    }

    /// The pairs that [`Self::from_pairs`] reads back as this filter.
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs: Vec<(&'static str, String)> = self.kinds.iter().map(|kind| ("kind", kind.to_string())).collect();
        pairs.extend(self.department.map(|id| ("department", id.to_string())));
        pairs.extend(self.owner.map(|owner| match owner {
            OwnerPick::Person(id) => ("owner", id.to_string()),
            OwnerPick::Nobody => ("owner", "nobody".to_owned()),
        }));
        pairs.extend(self.decided.map(|decided| ("decided", if decided { "yes" } else { "no" }.to_owned())));
        if self.page > 1 {
            pairs.push(("page", self.page.to_string()));
        }
        pairs
    }

    /// Whether it shows fewer than all.
    pub fn narrows(&self) -> bool {
        self.to_pairs().iter().any(|(name, _)| *name != "page")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_says_is_read_back() {
        let (filter, refused) =
            GapFilter::from_pairs([("kind", "failed"), ("kind", "open"), ("owner", "nobody"), ("decided", "no"), ("page", "2")], None);
        assert_eq!(refused, []);
        assert_eq!(GapFilter::from_pairs(filter.to_pairs(), None), (filter.clone(), Vec::new()));
        assert!(filter.narrows());
        let (plain, refused) = GapFilter::from_pairs([("kind", "huge"), ("colour", "red"), ("owner", "me"), ("department", "")], None);
        assert_eq!((refused.len(), plain.narrows()), (3, false));
    }
}
