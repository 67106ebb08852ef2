//! Who takes the tickets of a rule.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{id::PersonId, words};

words! {
    /// How a rule says who takes a ticket.
    pub enum TakerKind {
        Person = "person",
        /// Those chosen, whoever has the fewest open tickets first.
        InTurn = "in_turn",
        /// It is handed over as it comes.
        Vendor = "vendor",
    }
}

/// Who takes the tickets of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Taker {
    Person { person: PersonId },
    InTurn { people: Vec<PersonId> },
    Vendor,
}

/// Who is left of those a rule gives tickets to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Whole,
    /// Some take no tickets any more.
    Short,
    /// Nobody does: the rule is passed over.
    Nobody,
}

impl Taker {
    /// The word by which forms and files name it.
    pub fn kind(&self) -> TakerKind {
        match self {
            Self::Person { .. } => TakerKind::Person,
            Self::InTurn { .. } => TakerKind::InTurn,
            Self::Vendor => TakerKind::Vendor,
        }
    }

    /// Everybody it names.
    pub fn people(&self) -> &[PersonId] {
        match self {
            Self::Person { person } => std::slice::from_ref(person),
            Self::InTurn { people } => people,
            Self::Vendor => &[],
        }
    }

    /// Who is left of them.
    pub fn standing(&self, takes_tickets: impl Fn(PersonId) -> bool) -> Standing {
        let people = self.people();
        let left = people.iter().filter(|person| takes_tickets(**person)).count();
        match left {
            _ if *self == Self::Vendor => Standing::Whole,
            0 => Standing::Nobody,
            left if left < people.len() => Standing::Short,
            _ => Standing::Whole,
        }
    }
}

/// What a person has in hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    pub person: PersonId,
    /// Open tickets.
    pub open: u64,
    /// When the latest ticket of theirs came in; `None` where they never had one.
    pub last: Option<DateTime<Utc>>,
}

/// Whose turn it is: the fewest open tickets, then whoever waited longest for one, then whoever stands first.
pub fn next_in_turn(loads: &[Load]) -> Option<PersonId> {
    loads.iter().min_by_key(|load| (load.open, load.last)).map(|load| load.person)
}
