//! States of sessions, opinions of test users, what a point comes to, what a process owner decides.

use crate::words;

words! {
    /// Where a session stands.
    pub enum AcceptanceState {
        /// Being prepared: points are gathered, test users invited.
        Planned = "planned",
        /// Test users record what they find.
        Running = "running",
        /// The process owner has signed: nothing in it changes any more.
        Signed = "signed",
        /// The process owner has refused to sign, with the reason.
        Refused = "refused",
        Cancelled = "cancelled",
    }
}

words! {
    /// What a test user thinks of a point.
    pub enum Opinion {
        Accepted = "accepted",
        /// Something is wrong, and the remark says what.
        Rejected = "rejected",
        /// Did not come to it, or could not.
        NotTried = "not_tried",
    }
}

words! {
    /// What a point comes to by all that is known of it.
    pub enum PointStanding {
        Accepted = "accepted",
        Rejected = "rejected",
        /// Was rejected, and what was wrong is gone: it waits for another try.
        Again = "again",
        /// Nobody has tried it.
        Untried = "untried",
    }
}

words! {
    /// What the process owner says of the whole.
    pub enum Decision {
        Accepted = "accepted",
        /// Accepted although these points are open, each of them named.
        WithReservations = "with_reservations",
        Refused = "refused",
    }
}

words! {
    /// How much of the weekly share of a test user was given in a week.
    pub enum WeekLoad {
        Under = "under",
        /// The week is not over yet.
        SoFar = "so_far",
        Within = "within",
        Over = "over",
    }
}

impl AcceptanceState {
    /// Whether points, people and the rest may still be changed.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Running | Self::Refused)
    }

    /// Whether the process owner has had the say: signed or refused.
    pub fn is_decided(self) -> bool {
        matches!(self, Self::Signed | Self::Refused)
    }
}

impl PointStanding {
    /// Whether it stands in the way of an acceptance without reservations.
    pub fn is_open(self) -> bool {
        self != Self::Accepted
    }
}
