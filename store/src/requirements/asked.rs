//! The register's filter as the API takes it.

use golive_domain::FieldError;

use super::RegisterFilter;
use crate::pairs::{self, add, known, unnamed, yes_or_no};

impl RegisterFilter {
    /// Reads the pairs of a query. What is understood is applied, the rest is reported by its name.
    pub fn from_pairs<K: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (K, V)>) -> (Self, Vec<FieldError>) {
        let mut filter = Self { page: 1, ..Self::default() };
        let refused = pairs::read(pairs, |name, value| {
            match name {
                "text" => filter.text = Some(value.to_owned()),
                "moscow" => add(&mut filter.moscow, known(value)?),
                "category" => filter.category = Some(value.to_owned()),
                "department" => filter.department = Some(known(value)?),
                "coverage" => filter.coverage = Some(known(value)?),
                "suspect" => filter.suspect = yes_or_no(value)?,
                "archived" => filter.archived = yes_or_no(value)?,
                "page" => filter.page = known(value)?,
                _ => return Err(unnamed(name)),
            }
            Ok(())
        });
        (filter, refused)
    }
}

#[cfg(test)]
mod tests {
    use golive_domain::{backlog::Moscow, testing::Coverage};

    use super::*;

    #[test]
    fn what_is_understood_is_applied_and_the_rest_named() {
        let asked = [("moscow", "must"), ("coverage", "failed"), ("suspect", "yes"), ("moscow", "perhaps"), ("size", "l")];
        let (filter, refused) = RegisterFilter::from_pairs(asked);
        assert_eq!((filter.moscow.as_slice(), filter.coverage, filter.suspect), ([Moscow::Must].as_slice(), Some(Coverage::Failed), true));
        assert_eq!(refused.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["moscow", "size"]);
    }
}
