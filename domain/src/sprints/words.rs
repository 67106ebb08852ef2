//! States of a sprint, and where unfinished work goes when it closes.

use crate::words;

words! {
    pub enum SprintState {
        Planned = "planned",
        Active = "active",
        Closed = "closed",
    }
}

impl SprintState {
    /// Planned, then active, then closed; there is no way back, for the numbers of a closed sprint are promised.
    pub fn allows(from: Self, to: Self) -> bool {
        matches!((from, to), (Self::Planned, Self::Active) | (Self::Active, Self::Closed))
    }

    /// Items may be put in and taken out.
    pub fn is_open(self) -> bool {
        self != Self::Closed
    }
}

words! {
    /// Where an unfinished item goes at closing.
    pub enum CarryTo {
        NextSprint = "next_sprint",
        BacklogTop = "backlog_top",
        BacklogBottom = "backlog_bottom",
    }
}

#[cfg(test)]
mod tests {
    use super::SprintState as S;

    #[test]
    fn a_sprint_is_planned_then_active_then_closed() {
        assert!(S::allows(S::Planned, S::Active) && S::allows(S::Active, S::Closed));
        assert!(!S::allows(S::Planned, S::Closed) && !S::allows(S::Closed, S::Active) && !S::allows(S::Active, S::Active));
        assert!(S::Active.is_open() && !S::Closed.is_open());
    }
}
