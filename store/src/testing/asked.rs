//! The filters of cases and executions as an address holds them and as the API takes them.

use golive_domain::{FieldError, id::PersonId};

use super::{CaseFilter, ExecutionFilter};
use crate::pairs::{self, add, day, known, person, unknown, unnamed, yes_or_no};

impl CaseFilter {
    /// Reads the pairs of a query. What is understood is applied, the rest is reported by its name.
    pub fn from_pairs<K: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (K, V)>) -> (Self, Vec<FieldError>) {
        let mut filter = Self { page: 1, ..Self::default() };
        let refused = pairs::read(pairs, |name, value| {
            match name {
                "text" => filter.text = Some(value.to_owned()),
                "kind" => add(&mut filter.kinds, known(value)?),
                "state" => add(&mut filter.states, known(value)?),
                "priority" => add(&mut filter.priorities, known(value)?),
                "component" => filter.component = Some(value.to_owned()),
                "suite" => filter.suite = Some(known(value)?),
                "requirement" => filter.requirement = Some(known(value)?),
                "flaky" => filter.flaky = yes_or_no(value)?,
                "archived" => filter.archived = yes_or_no(value)?,
                "page" => filter.page = known(value)?,
                _ => return Err(unnamed(name)),
            }
            Ok(())
        });
        (filter, refused)
    }
}

impl ExecutionFilter {
    /// Reads the pairs of a query. What is understood is applied, the rest is reported by its name.
    pub fn from_pairs<K: AsRef<str>, V: AsRef<str>>(
        pairs: impl IntoIterator<Item = (K, V)>,
        me: Option<PersonId>,
    ) -> (Self, Vec<FieldError>) {
        let mut filter = Self { page: 1, ..Self::default() };
        let refused = pairs::read(pairs, |name, value| {
            match name {
                "run" => filter.run = Some(known(value)?),
                "result" => add(&mut filter.results, known(value)?),
                "environment" => filter.environment = Some(known(value)?),
                "assignee" => filter.assignee = Some(person(value, me)?),
                "by" => filter.by = Some(known(value)?),
                "kind" => filter.kind = Some(known(value)?),
                "component" => filter.component = Some(value.to_owned()),
                "without" if value == "component" => filter.no_component = true,
                "without" => return Err(unknown(value)),
                "left_at" => filter.left_at = Some(day(value)?),
                "passed_at" => filter.passed_at = Some(day(value)?),
                "recorded_after" => filter.recorded_after = Some(day(value)?),
                "recorded_until" => filter.recorded_until = Some(day(value)?),
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
    use golive_domain::testing::{CaseResult, TestType};

    use super::*;

    #[test]
    fn what_a_query_says_of_cases_is_read() {
        let (filter, refused) =
            CaseFilter::from_pairs([("kind", "data"), ("kind", "data"), ("archived", "yes"), ("text", " VAT "), ("state", "")]);
        assert_eq!((refused.as_slice(), filter.kinds.as_slice(), filter.archived), ([].as_slice(), [TestType::Data].as_slice(), true));
        assert_eq!((filter.text.as_deref(), filter.states.len()), (Some("VAT"), 0));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let (_, refused) = CaseFilter::from_pairs([("kind", "odd"), ("colour", "red")]);
        assert_eq!(refused.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["kind", "colour"]);
        let (filter, refused) = ExecutionFilter::from_pairs([("result", "failed"), ("assignee", "me"), ("run", "x")], None);
        assert_eq!(filter.results, [CaseResult::Failed]);
        assert_eq!(refused.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["assignee", "run"]);
        let asked = [("left_at", "2026-11-21"), ("passed_at", "9999-12-31"), ("without", "legs"), ("kind", "data")];
        let (filter, refused) = ExecutionFilter::from_pairs(asked, None);
        assert_eq!((filter.left_at, filter.no_component, filter.kind), ("2026-11-21".parse().ok(), false, Some(TestType::Data)));
        assert_eq!(refused.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["passed_at", "without"]);
    }
}
