//! The queue's filter as it stands in an address, and as the API takes it.

use golive_domain::{FieldError, Say, id::PersonId, service::TicketState, words::Word as _};

use super::{Show, TicketFilter, Worker};
use crate::pairs::{self, add, known, person, unknown, unnamed, yes_or_no};

impl TicketFilter {
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
            "priority" => add(&mut self.priorities, known(value)?),
            "request" => add(&mut self.requests, known(value)?),
            "department" => self.department = Some(known(value)?),
            "worker" if value == "nobody" => self.worker = Some(Worker::Nobody),
            "worker" => self.worker = Some(Worker::Person(person(value, me)?)),
            "requester" => self.requester = Some(person(value, me)?),
            "late" => self.late = yes_or_no(value)?,
            "soon" => self.soon = yes_or_no(value)?,
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
            Show::Resolved => Some("resolved".to_owned()),
            Show::All => Some("all".to_owned()),
            Show::In(state) => Some(state.to_string()),
        };
        pairs.extend(shown.map(|shown| ("show", shown)));
        pairs.extend(self.text.clone().map(|text| ("text", text)));
        pairs.extend(self.priorities.iter().map(|priority| ("priority", priority.to_string())));
        pairs.extend(self.requests.iter().map(|request| ("request", request.to_string())));
        pairs.extend(self.department.map(|id| ("department", id.to_string())));
        pairs.extend(self.worker.map(|worker| match worker {
            Worker::Nobody => ("worker", "nobody".to_owned()),
            Worker::Person(person) => ("worker", person.to_string()),
        }));
        pairs.extend(self.requester.map(|id| ("requester", id.to_string())));
        pairs.extend(self.late.then(|| ("late", "yes".to_owned())));
        pairs.extend(self.soon.then(|| ("soon", "yes".to_owned())));
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
        // The word of one state is the word of them all here: whatever somebody owes something for still.
        "open" => Ok(Show::Open),
        // And those that are closed meanwhile.
        "resolved" => Ok(Show::Resolved),
        "all" => Ok(Show::All),
        state => TicketState::parse(state).map(Show::In).ok_or_else(|| unknown(state)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_says_is_read_back() {
        let asked = [
            ("show", "waiting_on_vendor"),
            ("priority", "p1"),
            ("request", "access"),
            ("worker", "nobody"),
            ("late", "yes"),
            ("text", "login"),
        ];
        let (filter, refused) = TicketFilter::from_pairs(asked, None);
        assert_eq!(refused, []);
        assert_eq!(filter.worker, Some(Worker::Nobody));
        assert_eq!(TicketFilter::from_pairs(filter.to_pairs(), None), (filter.clone(), Vec::new()));
        assert!(filter.narrows());
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let (filter, refused) = TicketFilter::from_pairs([("priority", "p9"), ("colour", "red"), ("worker", "me")], None);
        assert_eq!(refused.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["priority", "colour", "worker"]);
        assert!(!filter.narrows());
    }
}
