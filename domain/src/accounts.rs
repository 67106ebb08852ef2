//! How people get in: accounts, one-time links, API tokens.

use chrono::TimeDelta;

use crate::words;

words! {
    /// Where an account stands.
    pub enum PersonState {
        /// Has a link and no password yet.
        Invited = "invited",
        Active = "active",
        /// May not sign in; everything else stays.
        Suspended = "suspended",
        /// The name is gone, the history stays.
        Erased = "erased",
    }
}

words! {
    /// What a one-time link opens.
    pub enum LinkKind {
        /// Makes the first administrator.
        SetUp = "set_up",
        Invitation = "invitation",
        Reset = "reset",
    }
}

impl LinkKind {
    /// How long the link opens anything.
    pub fn lifetime(self) -> TimeDelta {
        match self {
            Self::SetUp => TimeDelta::hours(24),
            Self::Invitation => TimeDelta::days(7),
            Self::Reset => TimeDelta::hours(1),
        }
    }
}

words! {
    /// What an API token may do at most; the person's own rights bound it further.
    pub enum TokenScope {
        Read = "read",
        Write = "write",
    }
}
