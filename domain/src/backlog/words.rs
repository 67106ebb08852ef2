//! Kinds, states and priorities of items, and which state may follow which.

use crate::words;

words! {
    /// What sort of work an item is.
    pub enum ItemKind {
        Epic = "epic",
        Story = "story",
        Task = "task",
        DefectFix = "defect_fix",
        ChangeRequest = "change_request",
    }
}

words! {
    /// How much the project needs it.
    pub enum Moscow {
        Must = "must",
        Should = "should",
        Could = "could",
        Wont = "wont",
    }
}

words! {
    /// Where an item stands.
    pub enum ItemState {
        /// Written down.
        New = "new",
        /// Estimated and with acceptance criteria.
        Refined = "refined",
        /// Planned into a sprint, not begun.
        InSprint = "in_sprint",
        InProgress = "in_progress",
        InReview = "in_review",
        /// The team says it is done; the product owner has not looked yet.
        Done = "done",
        /// The product owner said yes.
        Accepted = "accepted",
        /// Will not be done.
        Dropped = "dropped",
    }
}

impl ItemState {
    /// The columns of a sprint's board. Accepted cards stand with the done ones, with a tick.
    pub const COLUMNS: &'static [Self] = &[Self::InSprint, Self::InProgress, Self::InReview, Self::Done];

    /// Whether an item may go from one state to another. Staying where it is is no move.
    ///
    /// Within a sprint cards move freely, backwards too: a board that forbids corrections is soon lied to. Accepting
    /// takes a done item, and an accepted one stays so: what is found wrong later is a defect of its own.
    pub fn allows(from: Self, to: Self) -> bool {
        use ItemState as S;
        match (from, to) {
            _ if from == to => false,
            (S::New, S::Refined | S::InSprint | S::Dropped) => true,
            (S::Refined, S::New | S::InSprint | S::Dropped) => true,
            (S::InSprint | S::InProgress | S::InReview, _) => to != S::Accepted,
            (S::Done, S::InSprint | S::InProgress | S::InReview | S::Accepted) => true,
            (S::Dropped, S::New | S::Refined | S::InSprint) => true,
            (S::New | S::Refined | S::Done | S::Dropped | S::Accepted, _) => false,
        }
    }

    /// Still to be worked on.
    pub fn is_open(self) -> bool {
        !self.is_finished()
    }

    /// Built, accepted or not: what velocity and burndown count.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Done | Self::Accepted)
    }

    /// Nothing more to do: built or given up.
    pub fn is_finished(self) -> bool {
        self.is_done() || self == Self::Dropped
    }

    /// Stands on a sprint's board.
    pub fn is_on_board(self) -> bool {
        matches!(self, Self::InSprint | Self::InProgress | Self::InReview | Self::Done | Self::Accepted)
    }

    /// The board column that shows an item of this state.
    pub fn column(self) -> Option<Self> {
        match self {
            Self::Accepted => Some(Self::Done),
            state => Self::COLUMNS.contains(&state).then_some(state),
        }
    }

    /// The state as it reads outside any sprint: what was under way is in the backlog again.
    pub fn without_sprint(self, refined: bool) -> Self {
        match self {
            Self::InSprint | Self::InProgress | Self::InReview => Self::of_backlog(refined),
            state => state,
        }
    }

    /// The state of an open item outside any sprint.
    pub fn of_backlog(refined: bool) -> Self {
        if refined { Self::Refined } else { Self::New }
    }
}

#[cfg(test)]
mod tests {
    use super::ItemState as S;
    use crate::words::Word as _;

    #[test]
    fn only_done_work_can_be_accepted() {
        let ways: Vec<_> = S::ALL.iter().filter(|from| S::allows(**from, S::Accepted)).collect();
        assert_eq!(ways, [&S::Done]);
    }

    #[test]
    fn a_rejection_reopens_done_work_and_accepted_work_stays() {
        assert!(S::allows(S::Done, S::InProgress));
        assert!(S::ALL.iter().all(|to| !S::allows(S::Accepted, *to)));
    }

    #[test]
    fn an_item_may_be_planned_before_it_is_refined() {
        assert!(S::allows(S::New, S::InSprint) && S::allows(S::Refined, S::InSprint));
    }

    #[test]
    fn what_is_done_cannot_be_given_up_and_what_is_given_up_can_come_back() {
        assert!(!S::allows(S::Done, S::Dropped));
        assert!(S::allows(S::Dropped, S::New));
    }

    #[test]
    fn an_unfinished_card_may_stand_in_any_column_and_return_to_the_backlog() {
        for from in [S::InSprint, S::InProgress, S::InReview] {
            for to in [S::New, S::Refined, S::InSprint, S::InProgress, S::InReview, S::Done, S::Dropped] {
                assert_eq!(S::allows(from, to), from != to, "{from} -> {to}");
            }
        }
    }

    #[test]
    fn every_state_is_open_or_finished_and_every_state_is_reachable() {
        for state in S::ALL {
            assert_ne!(state.is_open(), state.is_finished());
            assert!(*state == S::New || S::ALL.iter().any(|from| S::allows(*from, *state)), "{state}");
        }
        assert!(S::Accepted.is_done() && !S::Dropped.is_done());
    }

    #[test]
    fn what_leaves_a_sprint_unfinished_is_in_the_backlog_again() {
        assert_eq!(S::InReview.without_sprint(true), S::Refined);
        assert_eq!(S::Done.without_sprint(false), S::Done);
    }

    #[test]
    fn accepted_cards_stand_in_the_done_column() {
        assert_eq!(S::Accepted.column(), Some(S::Done));
        assert_eq!(S::Refined.column(), None);
    }
}
