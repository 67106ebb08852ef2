//! The course of a session: planned, running, debriefed; or abandoned on the way.

use super::ExplorationState as State;
use crate::Say;

/// What is done to a session as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Start,
    Debrief,
    Abandon,
}

/// The state after a step, or why it cannot be taken. What ended stays as it ended.
pub fn next(state: State, step: Step) -> Result<State, Say> {
    match (state, step) {
        (State::Planned, Step::Start) => Ok(State::Running),
        (State::Running, Step::Debrief) => Ok(State::Debriefed),
        (State::Planned | State::Running, Step::Abandon) => Ok(State::Abandoned),
        _ => Err(Say::new("error-exploration-state")),
    }
}

impl State {
    /// Nothing of it changes any more.
    pub fn has_ended(self) -> bool {
        matches!(self, Self::Debriefed | Self::Abandoned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Word as _;

    #[test]
    fn a_session_is_started_once_and_debriefed_after_that() {
        assert_eq!(next(State::Planned, Step::Start), Ok(State::Running));
        assert_eq!(next(State::Running, Step::Debrief), Ok(State::Debriefed));
        assert_eq!(next(State::Planned, Step::Debrief).unwrap_err().key, "error-exploration-state");
        assert_eq!(next(State::Running, Step::Start).unwrap_err().key, "error-exploration-state");
    }

    #[test]
    fn what_ended_stays_as_it_ended() {
        for state in State::ALL.iter().copied().filter(|state| state.has_ended()) {
            for step in [Step::Start, Step::Debrief, Step::Abandon] {
                assert!(next(state, step).is_err(), "{state} {step:?}");
            }
        }
    }
}
