//! What becomes of a bid: in time or late, confirmed after an addendum or lapsed.
//!
//! The deadline itself is in time, the first microsecond after it is late. What counts is when the server took it.

use chrono::{DateTime, TimeDelta, Utc};

/// What a bidder did with a bid, as far as it was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Submitted, with every addendum that was out by then.
    Submitted(DateTime<Utc>),
    /// Said that it stands as it is after the addenda that were out by then.
    Confirmed(DateTime<Utc>),
    Withdrawn(DateTime<Utc>),
}

impl Sent {
    fn at(self) -> DateTime<Utc> {
        match self {
            Self::Submitted(at) | Self::Confirmed(at) | Self::Withdrawn(at) => at,
        }
    }
}

/// Where a bid stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BidStanding {
    /// Nothing was submitted, or it was withdrawn.
    None,
    /// It counts, unless the bidder changes it before the deadline.
    Counts,
    /// So many addenda came after it: it lapses at the deadline unless it is confirmed or submitted anew.
    Unconfirmed(usize),
    /// The deadline passed before it was confirmed.
    Lapsed,
}

/// Whether something that reached the server at `at` is in time.
pub fn is_in_time(at: DateTime<Utc>, deadline: DateTime<Utc>) -> bool {
    at <= deadline
}

/// Where a bid stands at `now`, by what was sent, in order, and when the addenda came out. What was sent late is passed over: it was
/// refused.
pub fn standing(sent: &[Sent], addenda: &[DateTime<Utc>], deadline: DateTime<Utc>, now: DateTime<Utc>) -> BidStanding {
    let mut seen = None;
    for each in sent.iter().filter(|each| is_in_time(each.at(), deadline)) {
        seen = match each {
            Sent::Submitted(at) => Some(*at),
            Sent::Confirmed(at) => seen.map(|_| *at),
            Sent::Withdrawn(_) => None,
        };
    }
    let Some(seen) = seen else { return BidStanding::None };
    match addenda.iter().filter(|out| **out > seen).count() {
        0 => BidStanding::Counts,
        _ if !is_in_time(now, deadline) => BidStanding::Lapsed,
        later => BidStanding::Unconfirmed(later),
    }
}

/// The deadline after an addendum that comes out at `at`: bidders have at least `notice` from then, as Directive 2014/24/EU, article
/// 47 (3) wants it of changes that matter. `None` where the deadline is far enough away as it is.
pub fn extended(deadline: DateTime<Utc>, at: DateTime<Utc>, notice: TimeDelta) -> Option<DateTime<Utc>> {
    let earliest = at + notice;
    (deadline < earliest).then_some(earliest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    const NOON: &str = "2026-12-01T12:00:00Z";

    #[test]
    fn late_is_late_by_the_smallest_step() {
        assert!(is_in_time(at(NOON), at(NOON)));
        assert!(!is_in_time(at(NOON) + TimeDelta::microseconds(1), at(NOON)));
    }

    #[test]
    fn the_last_that_came_in_time_counts() {
        let (early, late) = (Sent::Submitted(at("2026-11-20T08:00:00Z")), Sent::Withdrawn(at("2026-12-01T12:00:01Z")));
        let now = at("2026-12-02T00:00:00Z");
        assert_eq!(standing(&[early, late], &[], at(NOON), now), BidStanding::Counts, "nothing is withdrawn after the deadline");
        let withdrawn = Sent::Withdrawn(at("2026-11-21T08:00:00Z"));
        assert_eq!(standing(&[early, withdrawn], &[], at(NOON), now), BidStanding::None);
        let again = Sent::Submitted(at("2026-11-22T08:00:00Z"));
        assert_eq!(standing(&[early, withdrawn, again], &[], at(NOON), now), BidStanding::Counts);
        let confirmed = Sent::Confirmed(at("2026-11-22T08:00:00Z"));
        assert_eq!(standing(&[early, withdrawn, confirmed], &[], at(NOON), now), BidStanding::None, "what was withdrawn is not confirmed");
    }

    #[test]
    fn what_nobody_confirmed_after_an_addendum_lapses_at_the_deadline() {
        let sent = [Sent::Submitted(at("2026-11-20T08:00:00Z"))];
        let addenda = [at("2026-11-19T08:00:00Z"), at("2026-11-23T08:00:00Z"), at("2026-11-24T08:00:00Z")];
        let before = |sent: &[Sent]| standing(sent, &addenda, at(NOON), at("2026-11-25T00:00:00Z"));
        let after = |sent: &[Sent]| standing(sent, &addenda, at(NOON), at("2026-12-02T00:00:00Z"));
        assert_eq!((before(&sent), after(&sent)), (BidStanding::Unconfirmed(2), BidStanding::Lapsed));
        let confirmed = [sent[0], Sent::Confirmed(at("2026-11-24T09:00:00Z"))];
        assert_eq!((before(&confirmed), after(&confirmed)), (BidStanding::Counts, BidStanding::Counts));
        let once = [sent[0], Sent::Confirmed(at("2026-11-23T09:00:00Z"))];
        assert_eq!(before(&once), BidStanding::Unconfirmed(1), "each addendum wants a word of its own");
    }

    #[test]
    fn an_addendum_near_the_deadline_moves_it() {
        let notice = TimeDelta::days(6);
        assert_eq!(extended(at(NOON), at("2026-11-25T12:00:00Z"), notice), None, "six days are left");
        assert_eq!(extended(at(NOON), at("2026-11-25T12:00:01Z"), notice), Some(at("2026-12-01T12:00:01Z")));
    }
}
