//! The life of a ticket: what may follow what, and what each step means to its clocks.

use chrono::{DateTime, TimeDelta, Utc};

use super::{TicketState, What};
use crate::{Say, words::Word as _};

/// Days after *resolved* in which a requester's message takes the same ticket up again, unless the agreement says otherwise.
pub const GRACE_DAYS: u16 = 7;

/// What is done to a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A public reply by a person.
    Reply,
    /// A public question: the ticket waits for its requester.
    Ask,
    /// Goes on though the requester did not write.
    Resume,
    HandOver,
    HandBack,
    Resolve,
    /// Resolved with words the requester reads.
    ResolveSaying,
    Reopen,
    /// The grace time is over.
    Close,
    /// The ticket becomes part of another one.
    Merge,
}

/// Where a ticket stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TicketLife {
    pub state: TicketState,
    /// While it is resolved or closed.
    pub resolved_at: Option<DateTime<Utc>>,
}

/// What a deed comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub state: TicketState,
    /// What the clocks are told, in this order, all at the instant of the deed.
    pub what: &'static [What],
}

/// Where a requester's message belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    Here(Step),
    /// The ticket is over: the message opens another one that is linked to it.
    Anew,
}

impl TicketLife {
    /// What becomes of the ticket by a deed, or why it cannot be done now.
    pub fn after(self, deed: Deed) -> Result<Step, Say> {
        use TicketState as S;
        let step = |state, what| Ok(Step { state, what });
        match (self.state, deed) {
            (S::New, Deed::Reply) => step(S::Open, &[What::Replied]),
            (S::Open | S::WaitingOnRequester | S::WaitingOnVendor | S::Resolved, Deed::Reply) => step(self.state, &[What::Replied]),
            (S::New | S::Open | S::WaitingOnVendor, Deed::Ask) => step(S::WaitingOnRequester, &[What::Replied, What::Waits]),
            (S::WaitingOnRequester, Deed::Ask) => step(S::WaitingOnRequester, &[What::Replied]),
            (S::WaitingOnRequester, Deed::Resume) => step(S::Open, &[What::Resumed]),
            (S::New | S::Open | S::WaitingOnRequester, Deed::HandOver) => step(S::WaitingOnVendor, &[What::HandedOver]),
            (S::WaitingOnVendor, Deed::HandBack) => step(S::Open, &[What::HandedBack]),
            (state, Deed::Resolve) if state.is_open() => step(S::Resolved, &[What::Resolved]),
            (state, Deed::ResolveSaying) if state.is_open() => step(S::Resolved, &[What::Replied, What::Resolved]),
            (S::Resolved, Deed::Reopen) => step(S::Open, &[What::Reopened]),
            (S::Resolved, Deed::Close) => step(S::Closed, &[]),
            (state, Deed::Close) if state.is_open() => step(S::Closed, &[What::Resolved]),
            (state, Deed::Merge) if state != S::Closed => step(S::Closed, &[What::Merged]),
            (S::Closed, _) => Err(Say::new("error-ticket-closed")),
            (state, _) => Err(Say::new("error-ticket-not-now").with("state", state.as_str())),
        }
    }

    /// A message of the requester: on an open ticket it is the next word, on one that was resolved no longer than `grace` ago
    /// it takes it up again.
    pub fn written(self, grace: TimeDelta, now: DateTime<Utc>) -> Written {
        use TicketState as S;
        let here = |state, what| Written::Here(Step { state, what });
        match self.state {
            S::WaitingOnRequester => here(S::Open, &[What::RequesterWrote]),
            S::New | S::Open | S::WaitingOnVendor => here(self.state, &[What::RequesterWrote]),
            S::Resolved if self.is_within(grace, now) => here(S::Open, &[What::Reopened, What::RequesterWrote]),
            S::Resolved | S::Closed => Written::Anew,
        }
    }

    /// Whether it was resolved no longer ago than that.
    pub fn is_within(self, grace: TimeDelta, now: DateTime<Utc>) -> bool {
        self.state == TicketState::Resolved && self.resolved_at.is_some_and(|at| now <= at + grace)
    }
}

impl TicketState {
    /// Whether somebody still owes something.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Resolved | Self::Closed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::fixture::at;

    const DEEDS: [Deed; 10] = [
        Deed::Reply,
        Deed::Ask,
        Deed::Resume,
        Deed::HandOver,
        Deed::HandBack,
        Deed::Resolve,
        Deed::ResolveSaying,
        Deed::Reopen,
        Deed::Close,
        Deed::Merge,
    ];

    fn life(state: TicketState) -> TicketLife {
        let resolved_at = (!state.is_open()).then(|| at("2026-05-04T09:00:00Z"));
        TicketLife { state, resolved_at }
    }

    #[test]
    fn a_question_needs_a_public_reply_and_makes_the_ticket_wait() {
        for state in [TicketState::New, TicketState::Open, TicketState::WaitingOnVendor] {
            let step = life(state).after(Deed::Ask).expect("a question");
            assert_eq!((step.state, step.what), (TicketState::WaitingOnRequester, [What::Replied, What::Waits].as_slice()));
        }
    }

    #[test]
    fn only_what_was_handed_over_is_handed_back() {
        for state in TicketState::ALL.iter().copied().filter(|state| *state != TicketState::WaitingOnVendor) {
            assert!(life(state).after(Deed::HandBack).is_err(), "{state}");
        }
        assert_eq!(life(TicketState::WaitingOnVendor).after(Deed::HandBack).map(|step| step.state), Ok(TicketState::Open));
    }

    #[test]
    fn a_closed_ticket_is_left_alone() {
        assert!(DEEDS.iter().all(|deed| life(TicketState::Closed).after(*deed) == Err(Say::new("error-ticket-closed"))));
    }

    #[test]
    fn whatever_is_not_closed_can_become_part_of_another_and_is_closed_by_it() {
        for state in TicketState::ALL.iter().copied().filter(|state| *state != TicketState::Closed) {
            let step = life(state).after(Deed::Merge).expect("a merger");
            assert_eq!((step.state, step.what), (TicketState::Closed, [What::Merged].as_slice()), "{state}");
        }
    }

    #[test]
    fn every_open_ticket_can_be_resolved_and_every_resolved_one_taken_up_again() {
        for state in TicketState::ALL.iter().copied().filter(|state| state.is_open()) {
            assert_eq!(life(state).after(Deed::Resolve).map(|step| step.what), Ok([What::Resolved].as_slice()), "{state}");
        }
        assert_eq!(life(TicketState::Resolved).after(Deed::Reopen).map(|step| step.state), Ok(TicketState::Open));
    }

    #[test]
    fn a_message_within_the_grace_time_takes_the_ticket_up_again_and_a_later_one_opens_another() {
        let grace = TimeDelta::days(7);
        let resolved = life(TicketState::Resolved);
        let again = Written::Here(Step { state: TicketState::Open, what: &[What::Reopened, What::RequesterWrote] });
        assert_eq!(resolved.written(grace, at("2026-05-11T09:00:00Z")), again);
        assert_eq!(resolved.written(grace, at("2026-05-11T09:00:01Z")), Written::Anew);
        assert_eq!(life(TicketState::Closed).written(grace, at("2026-05-04T10:00:00Z")), Written::Anew);
        let waiting = life(TicketState::WaitingOnRequester).written(grace, at("2026-05-04T10:00:00Z"));
        assert_eq!(waiting, Written::Here(Step { state: TicketState::Open, what: &[What::RequesterWrote] }));
    }
}
