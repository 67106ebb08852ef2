//! States of a sprint, and where unfinished work goes when it closes.

use crate::words;

words! {
    /// Where a sprint stands: each state is left once, and only forwards.
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

words! {
    /// How the stay of an item in a sprint ended.
    pub enum StayEnd {
        /// The sprint closed, and the item goes on in another one.
        CarriedOn = "carried_on",
        /// The sprint closed, and the item went back to the backlog unfinished.
        CarriedBack = "carried_back",
        /// Somebody took it out.
        TakenOut = "taken_out",
        /// Somebody moved it to another sprint.
        Moved = "moved",
        /// The sprint closed with the item finished.
        Finished = "finished",
    }
}

impl From<CarryTo> for StayEnd {
    fn from(to: CarryTo) -> Self {
        match to {
            CarryTo::NextSprint => Self::CarriedOn,
            CarryTo::BacklogTop | CarryTo::BacklogBottom => Self::CarriedBack,
        }
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
