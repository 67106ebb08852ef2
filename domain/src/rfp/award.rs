//! Who gets the contract: which bids may be chosen, what wants a reason of its own, how lots are drawn, when a contract may be
//! concluded.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::scoring::{Ranking, Standing};
use crate::{Say, moment::Day, people::CalendarKind, words};

words! {
    /// What a contract's ceiling means.
    pub enum ContractKind {
        /// It is the price.
        Fixed = "fixed",
        /// By the hour, and never more than it.
        Capped = "capped",
        /// By the hour; it says from where on somebody has to be asked.
        TimeAndMaterial = "time_and_material",
    }
}

words! {
    /// What a rate is paid for.
    pub enum RateUnit {
        Hour = "hour",
        Day = "day",
        Month = "month",
        Piece = "piece",
    }
}

words! {
    /// Where an award stands.
    pub enum AwardState {
        /// Decided and told; nothing is concluded yet, so that who lost can object.
        Standstill = "standstill",
        /// The standstill is over: the contract can be concluded.
        Open = "open",
        Concluded = "concluded",
        /// It counts no more; the next one can be chosen.
        Annulled = "annulled",
    }
}

/// Calendar days between an award and the contract, where nobody says otherwise: Directive 89/665/EEC, article 2a (2).
pub const STANDSTILL: u32 = 10;

/// The most days that a form takes.
pub const MOST_STANDSTILL: u32 = 365;

/// What is known of an award, as far as its state goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AwardFacts {
    /// The day on which bidders were told, by the project's clock.
    pub told_on: NaiveDate,
    /// The last day of the standstill.
    pub until: NaiveDate,
    pub annulled: bool,
    pub concluded: bool,
}

impl AwardFacts {
    /// Where it stands on a day of the project's calendar.
    pub fn state(self, today: NaiveDate) -> AwardState {
        match self {
            Self { annulled: true, .. } => AwardState::Annulled,
            Self { concluded: true, .. } => AwardState::Concluded,
            Self { until, told_on, .. } if today <= until && until > told_on => AwardState::Standstill,
            _ => AwardState::Open,
        }
    }

    /// Refuses a contract that cannot be concluded on that day, and says until when it waits, in the calendar of the project.
    pub fn may_conclude(self, today: NaiveDate, calendar: CalendarKind) -> Result<(), Say> {
        match self.state(today) {
            AwardState::Open => Ok(()),
            AwardState::Standstill => Err(Say::new("error-award-standstill").with("until", Day { date: self.until, calendar })),
            AwardState::Concluded => Err(Say::new("error-award-concluded")),
            AwardState::Annulled => Err(Say::new("error-award-annulled")),
        }
    }

    /// The first day on which the contract can be signed: the one after the standstill, and where there was none the day of the decision.
    pub fn signed_from(self, decided_on: NaiveDate) -> NaiveDate {
        if self.until > self.told_on { self.until.succ_opt().unwrap_or(self.until) } else { decided_on }
    }

    /// Refuses a day on which the contract cannot have been signed: one that has not come yet, or one on which those who lost could
    /// still object. Says from when on, in the calendar of the project.
    pub fn may_be_signed(self, day: NaiveDate, decided_on: NaiveDate, today: NaiveDate, calendar: CalendarKind) -> Result<(), Say> {
        let from = self.signed_from(decided_on);
        match day {
            day if day > today => Err(Say::new("error-award-future")),
            day if day < from => Err(Say::new("error-contract-signed-early").with("from", Day { date: from, calendar })),
            _ => Ok(()),
        }
    }

    /// Refuses to annul what is concluded, or was annulled before.
    pub fn may_annul(self) -> Result<(), Say> {
        match self {
            Self { annulled: true, .. } => Err(Say::new("error-award-annulled")),
            Self { concluded: true, .. } => Err(Say::new("error-award-concluded")),
            _ => Ok(()),
        }
    }
}

/// The last day of a standstill. The day on which bidders are told does not count (Regulation 1182/71, article 3), every other one
/// does, whether anybody works on it or not.
pub fn standstill_until(told_on: NaiveDate, days: u32) -> Result<NaiveDate, Say> {
    let most = Say::new("error-award-days").with("most", MOST_STANDSTILL);
    Some(days).filter(|days| *days <= MOST_STANDSTILL).and_then(|days| told_on.checked_add_days(Days::new(days.into()))).ok_or(most)
}

/// How lots were drawn among bids that nothing else told apart. Anybody can repeat it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draw {
    /// The numbers of the bidders it was drawn among.
    pub among: Vec<i32>,
    /// What was said aloud before anybody knew what comes of it.
    pub seed: String,
    /// Who was there, and where the seed is from.
    pub witnesses: String,
    /// The number of the bidder who was drawn.
    pub drawn: i32,
}

impl Draw {
    /// Draws one of the bidders of these numbers. Each has a ticket: the digest of one text, which is the seed as it was said, a slash
    /// and the bidder's number in plain digits. The smallest ticket, read as a number, is drawn. `digest` is SHA-256 of the text in
    /// UTF-8, so that whoever was there can reckon every ticket with any tool. In whatever order the numbers are given, the same one is
    /// drawn. `None` among nobody.
    pub fn of(among: &[i32], seed: &str, witnesses: &str, digest: impl Fn(&str) -> [u8; 32]) -> Option<Self> {
        let mut among = among.to_vec();
        among.sort_unstable();
        let drawn = *among.iter().min_by_key(|number| (digest(&format!("{seed}/{number}")), **number))?;
        Some(Self { among, seed: seed.to_owned(), witnesses: witnesses.to_owned(), drawn })
    }
}

/// Whom an award goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Who comes first; where several do, who is drawn among them.
    First,
    /// A bid by its place in what was ranked.
    Bid(usize),
}

/// What an award comes to by the ranking alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// It comes first.
    First(usize),
    /// It does not: why it is chosen has to be said.
    Other(usize),
    /// These share the first place: a lot decides.
    Lot(Vec<usize>),
}

/// Whom the choice means. `passed_over` is a bid whose award was annulled and that is to be left out: among those that are left whoever
/// stands before the others comes first, and where several do, lots are drawn anew without it. Refuses a bid that is not ranked, the one
/// that is passed over, and to choose by hand among equals.
pub fn chosen(ranking: &Ranking, choice: Choice, passed_over: Option<usize>) -> Result<Chosen, Say> {
    let left = || ranking.iter().filter(move |one| Some(one.bid) != passed_over);
    let best = left().filter_map(|one| one.place.ok()).min();
    let first: Vec<usize> = left().filter(|one| best.is_some() && one.place.ok() == best).map(|one| one.bid).collect();
    let is_ranked = |bid: usize| ranking.iter().any(|one: &Standing| one.bid == bid && one.place.is_ok());
    match (choice, first.as_slice()) {
        (_, []) => Err(Say::new("error-award-nobody")),
        (Choice::Bid(bid), _) if Some(bid) == passed_over => Err(Say::new("error-award-passed-over")),
        (Choice::Bid(bid), _) if !is_ranked(bid) => Err(Say::new("error-award-unranked")),
        (Choice::First, [bid]) => Ok(Chosen::First(*bid)),
        (Choice::First, _) => Ok(Chosen::Lot(first)),
        (Choice::Bid(bid), [only]) if *only == bid => Ok(Chosen::First(bid)),
        (Choice::Bid(bid), several) if several.contains(&bid) => Err(Say::new("error-award-equal").with("count", several.len())),
        (Choice::Bid(bid), _) => Ok(Chosen::Other(bid)),
    }
}

#[cfg(test)]
#[path = "award_tests.rs"]
mod tests;
