//! What a deadline brings by itself: reminders before it, the closing after it.

use chrono::{DateTime, TimeDelta, Utc};

use super::is_in_time;

/// So many days before the deadline who has not submitted is reminded.
const REMINDERS: [i64; 2] = [3, 1];

/// What is to be done about a deadline now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineCall {
    /// So many days are left, at most.
    Remind {
        days: i64,
    },
    Close,
}

/// `told` are the reminders that were given, by their days and when. One that was given before the deadline moved is given anew; one
/// that was missed is not made up for once the next is due.
pub fn deadline_call(deadline: DateTime<Utc>, told: &[(i64, DateTime<Utc>)], now: DateTime<Utc>) -> Option<DeadlineCall> {
    if !is_in_time(now, deadline) {
        return Some(DeadlineCall::Close);
    }
    let days = REMINDERS.into_iter().filter(|days| now >= before(deadline, *days)).min()?;
    let known = told.iter().any(|(known, at)| *known == days && *at >= before(deadline, days));
    (!known).then_some(DeadlineCall::Remind { days })
}

/// When the deadline has to be looked at again, after `now` while it is ahead.
pub fn next_deadline_call(deadline: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    let reminders = REMINDERS.into_iter().map(|days| before(deadline, days)).filter(|at| *at > now);
    // The deadline itself is in time.
    reminders.min().unwrap_or(deadline + TimeDelta::microseconds(1))
}

fn before(deadline: DateTime<Utc>, days: i64) -> DateTime<Utc> {
    deadline - TimeDelta::days(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    const NOON: &str = "2026-12-10T12:00:00Z";

    fn call(told: &[(i64, &str)], now: &str) -> Option<DeadlineCall> {
        let told: Vec<_> = told.iter().map(|(days, when)| (*days, at(when))).collect();
        deadline_call(at(NOON), &told, at(now))
    }

    #[test]
    fn who_has_not_submitted_is_reminded_three_days_before_and_one_once_each() {
        assert_eq!(call(&[], "2026-12-07T11:59:59Z"), None);
        assert_eq!(call(&[], "2026-12-07T12:00:00Z"), Some(DeadlineCall::Remind { days: 3 }));
        let three = (3, "2026-12-07T12:00:05Z");
        assert_eq!(call(&[three], "2026-12-08T12:00:00Z"), None);
        assert_eq!(call(&[three], "2026-12-09T12:00:00Z"), Some(DeadlineCall::Remind { days: 1 }));
        assert_eq!(call(&[three, (1, "2026-12-09T12:00:00Z")], "2026-12-10T12:00:00Z"), None, "the deadline itself is in time");
        assert_eq!(call(&[], "2026-12-10T12:00:00.000001Z"), Some(DeadlineCall::Close));
    }

    #[test]
    fn a_deadline_that_moved_is_reminded_of_anew() {
        assert_eq!(call(&[(3, "2026-12-01T12:00:00Z")], "2026-12-07T13:00:00Z"), Some(DeadlineCall::Remind { days: 3 }));
    }

    #[test]
    fn it_is_looked_at_when_something_is_due() {
        let next = |now: &str| next_deadline_call(at(NOON), at(now));
        assert_eq!(next("2026-11-01T00:00:00Z"), at("2026-12-07T12:00:00Z"));
        assert_eq!(next("2026-12-07T12:00:00Z"), at("2026-12-09T12:00:00Z"));
        assert_eq!(next("2026-12-09T12:00:00Z"), at("2026-12-10T12:00:00.000001Z"));
    }
}
