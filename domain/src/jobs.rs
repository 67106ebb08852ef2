//! Work the server does by itself: what kinds there are, and when it tries again.

use chrono::TimeDelta;

use crate::words;

words! {
    /// What is to be done.
    pub enum JobKind {
        /// A ticket's promise runs out: those on the ladder are told.
        Warn = "warn",
        /// A resolved ticket's grace time is over.
        Close = "close",
        /// New terms take effect: the deadlines of open tickets are read anew.
        Replan = "replan",
        /// Letters that wait are sent.
        Post = "post",
        /// What is over is swept up.
        Sweep = "sweep",
        /// People are reminded of a duty, or its silence opens a ticket.
        Duty = "duty",
        /// A mailbox is looked into.
        Poll = "poll",
        /// Bidders are reminded of a deadline, and a request is closed at it.
        Tender = "tender",
    }
}

words! {
    /// Where a job stands, as its page shows it.
    pub enum JobStanding {
        /// It is not time yet.
        Planned = "planned",
        /// Somebody is at it.
        Running = "running",
        /// It failed and is tried again.
        Failing = "failing",
        /// It failed too often: somebody must look.
        GivenUp = "given_up",
        Done = "done",
    }
}

/// Minutes until the next try, by the tries so far.
const BACKOFF: [i64; 7] = [1, 2, 5, 15, 60, 240, 720];

/// A claim holds so long; whoever claimed it and has not said more by then is taken to have stopped.
pub const CLAIM: TimeDelta = TimeDelta::minutes(5);

impl JobKind {
    /// How long after one round the next begins, for work that never ends; `None` for what is planned each time.
    pub fn rhythm(self) -> Option<TimeDelta> {
        match self {
            Self::Sweep => Some(TimeDelta::hours(1)),
            Self::Warn | Self::Close | Self::Replan | Self::Post | Self::Duty | Self::Tender => None,
            Self::Poll => Some(TimeDelta::minutes(1)),
        }
    }
}

/// Minutes after which a mailbox is looked into again at the latest: whoever writes to it does not know that it was away.
const POLL_AGAIN: i64 = 15;

/// How long to wait after so many tries that failed; `None` when it is to be given up. What goes round for ever never is.
pub fn backoff(kind: JobKind, tries: u32) -> Option<TimeDelta> {
    let tried = usize::try_from(tries.saturating_sub(1)).unwrap_or(usize::MAX);
    let minutes = match (BACKOFF.get(tried), kind.rhythm()) {
        (Some(minutes), _) => *minutes,
        (None, Some(_)) => BACKOFF[BACKOFF.len() - 1],
        (None, None) => return None,
    };
    Some(TimeDelta::minutes(if kind == JobKind::Poll { minutes.min(POLL_AGAIN) } else { minutes }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_come_further_and_further_apart_until_it_is_given_up() {
        let waits: Vec<_> = (1..=8).map(|tries| backoff(JobKind::Warn, tries)).collect();
        assert!(waits.windows(2).all(|pair| pair[1].is_none() || pair[0] < pair[1]));
        assert_eq!(waits[7], None);
        assert_eq!(backoff(JobKind::Sweep, 1_000), Some(TimeDelta::hours(12)));
        assert_eq!(backoff(JobKind::Poll, 1_000), Some(TimeDelta::minutes(15)));
    }
}
