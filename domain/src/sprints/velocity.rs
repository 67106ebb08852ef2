//! Velocity: how many points a team finishes in a sprint, from the sprints that are closed.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::SprintState;
use crate::backlog::HalfPoints;

/// What a sprint came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SprintResult {
    pub state: SprintState,
    pub closed_at: Option<DateTime<Utc>>,
    /// Done points, accepted or not.
    pub done: HalfPoints,
}

/// The mean of the last closed sprints with its range.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Velocity {
    /// Points a sprint, unrounded.
    pub mean: f64,
    pub lowest: HalfPoints,
    pub highest: HalfPoints,
    /// How many sprints it is the mean of, 1 to 7.
    pub sprints: usize,
}

impl Velocity {
    /// Older sprints say little about the team of today.
    pub const SPRINTS: usize = 7;

    /// How many more sprints so many points take, at the mean; `None` when nothing was ever finished.
    pub fn sprints_for(&self, points: HalfPoints) -> Option<f64> {
        (self.mean > 0.0).then(|| points.as_f64() / self.mean)
    }
}

/// `None` is "not yet": no sprint is closed. A planned or active sprint never counts.
pub fn velocity(sprints: &[SprintResult]) -> Option<Velocity> {
    let mut closed: Vec<&SprintResult> = sprints.iter().filter(|sprint| sprint.state == SprintState::Closed).collect();
    closed.sort_by_key(|sprint| std::cmp::Reverse(sprint.closed_at));
    closed.truncate(Velocity::SPRINTS);
    let done = || closed.iter().map(|sprint| sprint.done);
    let (lowest, highest) = (done().min()?, done().max()?);
    let mean = done().map(HalfPoints::as_f64).sum::<f64>() / closed.len() as f64;
    Some(Velocity { mean, lowest, highest, sprints: closed.len() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sprint(state: SprintState, week: i64, points: i32) -> SprintResult {
        let closed_at = (state == SprintState::Closed).then(|| DateTime::UNIX_EPOCH + chrono::TimeDelta::weeks(week));
        SprintResult { state, closed_at, done: HalfPoints::whole(points) }
    }

    #[test]
    fn before_the_first_close_there_is_no_velocity() {
        assert_eq!(velocity(&[]), None);
        assert_eq!(velocity(&[sprint(SprintState::Active, 0, 40), sprint(SprintState::Planned, 0, 0)]), None);
    }

    #[test]
    fn the_mean_comes_with_its_range() {
        let sprints = [sprint(SprintState::Closed, 1, 20), sprint(SprintState::Closed, 2, 31), sprint(SprintState::Active, 0, 90)];
        let expected = Velocity { mean: 25.5, lowest: HalfPoints::whole(20), highest: HalfPoints::whole(31), sprints: 2 };
        assert_eq!(velocity(&sprints), Some(expected));
        assert_eq!(expected.sprints_for(HalfPoints::whole(51)), Some(2.0));
    }

    #[test]
    fn only_the_last_seven_count_in_whatever_order_they_come() {
        let sprints: Vec<_> = [9, 1, 8, 2, 7, 3, 6, 4, 5].map(|week| sprint(SprintState::Closed, week, week as i32)).to_vec();
        let found = velocity(&sprints).expect("closed sprints");
        assert_eq!((found.mean, found.lowest, found.sprints), (6.0, HalfPoints::whole(3), 7));
    }

    #[test]
    fn a_team_that_finished_nothing_has_no_forecast() {
        let found = velocity(&[sprint(SprintState::Closed, 1, 0)]).expect("a closed sprint");
        assert_eq!(found.sprints_for(HalfPoints::whole(10)), None);
    }

    proptest! {
        #[test]
        fn the_mean_lies_in_its_range(points in prop::collection::vec(0_i32..200, 1..12)) {
            let sprints: Vec<_> = points.iter().zip(0..).map(|(points, week)| sprint(SprintState::Closed, week, *points)).collect();
            let found = velocity(&sprints).expect("closed sprints");
            prop_assert!(found.lowest.as_f64() - 1e-9 <= found.mean && found.mean <= found.highest.as_f64() + 1e-9);
        }
    }
}
