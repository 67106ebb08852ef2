//! The list's filter as it stands in an address, and as the API takes it.

use golive_domain::{FieldError, Say, defects::DefectState, id::PersonId, words::Word as _};

use super::{DefectFilter, Show};
use crate::pairs::{self, add, day, known, person, unknown, unnamed, yes_or_no};

impl DefectFilter {
    /// Reads the pairs of a query. What is understood is applied, the rest is reported by its name.
    pub fn from_pairs<K: AsRef<str>, V: AsRef<str>>(
        pairs: impl IntoIterator<Item = (K, V)>,
        me: Option<PersonId>,
    ) -> (Self, Vec<FieldError>) {
        let mut filter = Self { page: 1, ..Self::default() };
        let refused = pairs::read(pairs, |name, value| filter.read(name, value, me));
        (filter, refused)
    }

    fn read(&mut self, name: &str, value: &str, me: Option<PersonId>) -> Result<(), Say> {
        match name {
            "show" => self.show = show(value)?,
            "text" => self.text = Some(value.to_owned()),
            "severity" => add(&mut self.severities, known(value)?),
            "priority" => add(&mut self.priorities, known(value)?),
            "component" => self.component = Some(value.to_owned()),
            "department" => self.department = Some(known(value)?),
            "environment" => self.environment = Some(known(value)?),
            "assignee" => self.assignee = Some(person(value, me)?),
            "found_by" => self.found_by = Some(person(value, me)?),
            "requirement" => self.requirement = Some(known(value)?),
            "shared" => self.shared = Some(yes_or_no(value)?),
            "kind" => self.kind = Some(known(value)?),
            "without" => add(&mut self.without, known(value)?),
            "age" => self.age = Some(known(value)?),
            "came_back" => self.came_back = Some(yes_or_no(value)?),
            "retested" => self.retested = Some(yes_or_no(value)?),
            "opened_in" => self.opened_in = Some(day(value)?),
            "closed_in" => self.closed_in = Some(day(value)?),
            "open_at" => self.open_at = Some(day(value)?),
            "page" => self.page = known(value)?,
            _ => return Err(unnamed(name)),
        }
        Ok(())
    }

    /// The pairs that [`Self::from_pairs`] reads back as this filter; what is as it is by default is left out.
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        let shown = match self.show {
            Show::Open => None,
            Show::Closed => Some("closed".to_owned()),
            Show::All => Some("all".to_owned()),
            Show::In(state) => Some(state.to_string()),
        };
        pairs.extend(shown.map(|shown| ("show", shown)));
        pairs.extend(self.text.clone().map(|text| ("text", text)));
        pairs.extend(self.severities.iter().map(|severity| ("severity", severity.to_string())));
        pairs.extend(self.priorities.iter().map(|priority| ("priority", priority.to_string())));
        pairs.extend(self.component.clone().map(|component| ("component", component)));
        pairs.extend(self.department.map(|id| ("department", id.to_string())));
        pairs.extend(self.environment.map(|id| ("environment", id.to_string())));
        pairs.extend(self.assignee.map(|id| ("assignee", id.to_string())));
        pairs.extend(self.found_by.map(|id| ("found_by", id.to_string())));
        pairs.extend(self.requirement.map(|id| ("requirement", id.to_string())));
        let said = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
        pairs.extend(self.shared.map(|shared| ("shared", said(shared))));
        pairs.extend(self.kind.map(|kind| ("kind", kind.to_string())));
        pairs.extend(self.without.iter().map(|lack| ("without", lack.to_string())));
        pairs.extend(self.age.map(|age| ("age", age.to_string())));
        pairs.extend(self.came_back.map(|yes| ("came_back", said(yes))));
        pairs.extend(self.retested.map(|yes| ("retested", said(yes))));
        let weeks = [("opened_in", self.opened_in), ("closed_in", self.closed_in), ("open_at", self.open_at)];
        pairs.extend(weeks.into_iter().filter_map(|(name, day)| Some((name, day?.to_string()))));
        if self.page > 1 {
            pairs.push(("page", self.page.to_string()));
        }
        pairs
    }

    /// Whether it shows fewer than all that stand where it looks.
    pub fn narrows(&self) -> bool {
        self.to_pairs().iter().any(|(name, _)| !matches!(*name, "show" | "page"))
    }
}

fn show(word: &str) -> Result<Show, Say> {
    match word {
        "open" => Ok(Show::Open),
        "closed" => Ok(Show::Closed),
        "all" => Ok(Show::All),
        state => DefectState::parse(state).map(Show::In).ok_or_else(|| unknown(state)),
    }
}

#[cfg(test)]
mod tests {
    use golive_domain::defects::{Priority, Severity};

    use super::*;

    #[test]
    fn what_an_address_says_is_read_back() {
        let asked = [
            ("severity", "s1"),
            ("severity", "s2"),
            ("priority", "p1"),
            ("show", "ready_for_retest"),
            ("shared", "no"),
            ("text", "VAT"),
            ("kind", "data"),
            ("without", "component"),
            ("age", "8-14"),
            ("came_back", "yes"),
            ("retested", "no"),
            ("opened_in", "2026-11-21"),
            ("open_at", "2026-11-14"),
        ];
        let (filter, refused) = DefectFilter::from_pairs(asked, None);
        assert_eq!(refused, []);
        assert_eq!((filter.severities.len(), filter.priorities.as_slice()), (2, [Priority::P1].as_slice()));
        assert_eq!(filter.severities[1], Severity::S2);
        assert_eq!(DefectFilter::from_pairs(filter.to_pairs(), None), (filter.clone(), Vec::new()));
        assert!(filter.narrows());
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let (filter, refused) = DefectFilter::from_pairs([("severity", "huge"), ("colour", "red"), ("assignee", "me"), ("text", "")], None);
        assert_eq!(refused.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["severity", "colour", "assignee"]);
        assert!(!filter.narrows());
    }
}
