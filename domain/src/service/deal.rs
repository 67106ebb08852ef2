//! An agreement as its editor writes it and a column keeps it: promises, whom to warn on the way, the grace time.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Agreement, Amount, GRACE_DAYS, Metric, Priority, Promise, RequestType, TargetUnit, WarnAt};
use crate::{Error, Say, error::Refusals, id::CalendarId, words, words::Word as _};

words! {
    /// Who is told that a promise runs out.
    pub enum Tell {
        /// Whoever works on the ticket; where nobody does, the help desk.
        Assignee = "assignee",
        HelpDesk = "help_desk",
        VendorManager = "vendor_manager",
        ProjectManager = "project_manager",
        Sponsor = "sponsor",
    }
}

/// What is promised, for one type of request or for every one that has no line of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DealLine {
    pub metric: Metric,
    pub priority: Priority,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestType>,
    /// Minutes or days, by the unit.
    pub number: u32,
    pub unit: TargetUnit,
    pub calendar: CalendarId,
}

/// A rung of the ladder: at this share of a target these are told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rung {
    /// Percent of the target, 1 to [`Rung::MOST`]; 100 is the due instant.
    pub share: u16,
    pub tell: BTreeSet<Tell>,
}

impl Rung {
    /// The highest rung, in percent of the target: far beyond it nobody needs another letter.
    pub const MOST: u16 = 300;

    /// The instant it warns at, as clocks are asked for it.
    pub fn at(&self) -> WarnAt {
        WarnAt::Share(self.share)
    }
}

/// Whom one turns to in person when the queue is not enough: a name with a number or an address, empty where nobody is named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contacts {
    /// The first level's, for whoever asks.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub help_desk: String,
    /// The second level's, for the help desk.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub vendor: String,
}

impl Contacts {
    /// Longest entry, in characters.
    pub const MOST: u32 = 200;

    fn is_empty(&self) -> bool {
        self.help_desk.is_empty() && self.vendor.is_empty()
    }
}

/// Everything one version of an agreement says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deal {
    pub lines: Vec<DealLine>,
    #[serde(default)]
    pub ladder: Vec<Rung>,
    /// Days in which a requester's message takes up a resolved ticket.
    #[serde(default = "grace")]
    pub grace_days: u16,
    #[serde(default, skip_serializing_if = "Contacts::is_empty")]
    pub contacts: Contacts,
}

fn grace() -> u16 {
    GRACE_DAYS
}

impl Default for Deal {
    /// Nothing is promised.
    fn default() -> Self {
        Self { lines: Vec::new(), ladder: Vec::new(), grace_days: GRACE_DAYS, contacts: Contacts::default() }
    }
}

/// The longest target: a thousand days, or as many minutes of work round the clock.
const MOST_DAYS: u32 = 1_000;
const MOST_MINUTES: u32 = MOST_DAYS * 24 * 60;

impl Deal {
    /// What to begin with: quick words and slower cures, the vendor a part of the help desk's time. `desk` prices the
    /// help desk's promises, `vendor` the vendor's.
    pub fn starter(desk: CalendarId, vendor: CalendarId) -> Self {
        const HOURS: [(Priority, [u32; 4]); 4] =
            [(Priority::P1, [1, 1, 4, 3]), (Priority::P2, [2, 4, 9, 7]), (Priority::P3, [4, 9, 27, 18]), (Priority::P4, [9, 18, 90, 54])];
        let lines = HOURS.iter().flat_map(|(priority, hours)| {
            Metric::ALL.iter().zip(hours).map(|(metric, hours)| DealLine {
                metric: *metric,
                priority: *priority,
                request: None,
                number: hours * 60,
                unit: TargetUnit::WorkingMinutes,
                calendar: if *metric == Metric::Vendor { vendor } else { desk },
            })
        });
        let rung = |share, tell: &[Tell]| Rung { share, tell: tell.iter().copied().collect() };
        let ladder = vec![
            rung(75, &[Tell::Assignee]),
            rung(90, &[Tell::Assignee, Tell::HelpDesk]),
            rung(100, &[Tell::Assignee, Tell::HelpDesk, Tell::ProjectManager, Tell::VendorManager]),
        ];
        Self { lines: lines.collect(), ladder, ..Self::default() }
    }

    /// The promises by what they are made for. A line for one type of request goes before the line for every type.
    pub fn agreement(&self) -> Agreement {
        let mut agreement = Agreement::default();
        let (every, own): (Vec<&DealLine>, Vec<&DealLine>) = self.lines.iter().partition(|line| line.request.is_none());
        for line in every.into_iter().chain(own) {
            let amount = Amount { number: line.number, unit: line.unit };
            let promise = Promise { target: amount.into(), calendar: line.calendar };
            let types = line.request.map_or(RequestType::ALL.to_vec(), |request| vec![request]);
            agreement.promises.extend(types.into_iter().map(|request| ((line.metric, line.priority, request), promise)));
        }
        agreement
    }

    /// Refuses what cannot be kept to: two lines for one thing, a calendar that is not among `known`, targets and shares out
    /// of bounds, a rung that tells nobody, a contact that does not fit one line.
    pub fn check(&self, known: &[CalendarId]) -> Result<(), Error> {
        let mut refused = Refusals::default();
        let mut seen = BTreeSet::new();
        for line in &self.lines {
            if !seen.insert((line.metric, line.priority, line.request)) {
                refused.add("lines", Say::new("error-deal-twice").with("metric", line.metric).with("priority", line.priority));
            }
            if !known.contains(&line.calendar) {
                refused.add("lines", Say::new("error-deal-calendar").with("metric", line.metric).with("priority", line.priority));
            }
            let most = if line.unit == TargetUnit::WorkingMinutes { MOST_MINUTES } else { MOST_DAYS };
            if line.number > most {
                refused.add("lines", Say::new("error-deal-target").with("metric", line.metric).with("priority", line.priority));
            }
        }
        let mut shares = BTreeSet::new();
        for rung in &self.ladder {
            if !(1..=Rung::MOST).contains(&rung.share) || !shares.insert(rung.share) {
                refused.add("ladder", Say::new("error-deal-share").with("max", Rung::MOST));
            }
            if rung.tell.is_empty() {
                refused.add("ladder", Say::new("error-deal-tell").with("share", rung.share));
            }
        }
        if self.grace_days > 365 {
            refused.add("grace_days", Say::new("error-deal-grace"));
        }
        for (field, contact) in [("help_desk_contact", &self.contacts.help_desk), ("vendor_contact", &self.contacts.vendor)] {
            if contact.chars().count() > Contacts::MOST as usize || contact.chars().any(char::is_control) {
                refused.add(field, Say::new("error-deal-contact").with("max", Contacts::MOST));
            }
        }
        refused.finish()
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use uuid::Uuid;

    use super::*;
    use crate::service::Target;

    fn calendar(number: u128) -> CalendarId {
        CalendarId(Uuid::from_u128(number))
    }

    fn line(request: Option<RequestType>, number: u32) -> DealLine {
        let unit = TargetUnit::WorkingMinutes;
        DealLine { metric: Metric::Resolution, priority: Priority::P1, request, number, unit, calendar: calendar(1) }
    }

    #[test]
    fn the_line_of_a_type_goes_before_the_line_of_all() {
        let own = line(Some(RequestType::Access), 30);
        for lines in [vec![own, line(None, 60)], vec![line(None, 60), own]] {
            let agreement = Deal { lines, ..Deal::default() }.agreement();
            let target = |request| agreement.promises[&(Metric::Resolution, Priority::P1, request)].target;
            assert_eq!(target(RequestType::Access), Target::WorkingTime(TimeDelta::minutes(30)));
            assert_eq!(target(RequestType::Bug), Target::WorkingTime(TimeDelta::minutes(60)));
        }
    }

    #[test]
    fn what_cannot_be_kept_to_is_refused() {
        let fine = Deal::starter(calendar(1), calendar(2));
        assert_eq!(fine.check(&[calendar(1), calendar(2)]), Ok(()));
        let refused = |deal: &Deal| deal.check(&[calendar(1)]).is_err();
        assert!(refused(&fine), "the vendor's calendar is not there");
        assert!(refused(&Deal { lines: vec![line(None, 1), line(None, 2)], ..Deal::default() }));
        assert!(refused(&Deal { lines: vec![line(None, u32::MAX)], ..Deal::default() }));
        let contacts = Contacts { vendor: "Marko\n+380".into(), ..Contacts::default() };
        assert!(refused(&Deal { contacts, ..Deal::default() }));
        assert!(refused(&Deal { ladder: vec![Rung { share: 0, tell: [Tell::Assignee].into() }], ..Deal::default() }));
        assert!(refused(&Deal { ladder: vec![Rung { share: 50, tell: BTreeSet::new() }], ..Deal::default() }));
    }

    #[test]
    fn it_is_read_as_it_is_written() {
        let deal = Deal::starter(calendar(1), calendar(2));
        let text = serde_json::to_string(&deal).expect("text");
        assert_eq!(serde_json::from_str::<Deal>(&text).expect("a deal"), deal);
    }
}
