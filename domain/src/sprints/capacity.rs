//! Planned hours against the hours people have: over by how much, and for whom.

use serde::{Deserialize, Serialize};

use crate::{backlog::Minutes, id::PersonId};

/// What one person has for a sprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    pub person: PersonId,
    pub capacity: Minutes,
}

/// Hours planned in the sprint, for somebody or for nobody yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work {
    pub person: Option<PersonId>,
    pub minutes: Minutes,
}

/// One person's plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Load {
    pub person: PersonId,
    pub planned: Minutes,
    pub capacity: Minutes,
    /// By how much the plan is more than the person has.
    pub over: Option<Minutes>,
}

/// A sprint's hours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Capacity {
    /// Everybody with a seat, in their order, then those who are planned and have none.
    pub loads: Vec<Load>,
    /// Hours that nobody is named for.
    pub unassigned: Minutes,
    pub planned: Minutes,
    pub capacity: Minutes,
    /// By how much all the hours are more than all the people have.
    pub over: Option<Minutes>,
}

impl Capacity {
    /// Those who have more than they can do, the worst first.
    pub fn overloaded(&self) -> Vec<&Load> {
        let mut loads: Vec<&Load> = self.loads.iter().filter(|load| load.over.is_some()).collect();
        loads.sort_by_key(|load| std::cmp::Reverse(load.over));
        loads
    }
}

/// Adds the plan up. Somebody without a seat has no hours, so any work of theirs is too much.
pub fn capacity(seats: &[Seat], work: impl IntoIterator<Item = Work>) -> Capacity {
    let mut loads: Vec<Load> =
        seats.iter().map(|seat| Load { person: seat.person, planned: Minutes::ZERO, capacity: seat.capacity, over: None }).collect();
    let mut unassigned = Minutes::ZERO;
    for Work { person, minutes } in work {
        match person {
            None => unassigned += minutes,
            Some(person) => match loads.iter_mut().find(|load| load.person == person) {
                Some(load) => load.planned += minutes,
                None => loads.push(Load { person, planned: minutes, capacity: Minutes::ZERO, over: None }),
            },
        }
    }
    for load in &mut loads {
        load.over = load.planned.over(load.capacity);
    }
    let planned = unassigned + loads.iter().map(|load| load.planned).sum();
    let capacity = loads.iter().map(|load| load.capacity).sum();
    Capacity { loads, unassigned, planned, capacity, over: planned.over(capacity) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn person(n: u128) -> PersonId {
        PersonId(Uuid::from_u128(n))
    }

    fn seat(n: u128, hours: i32) -> Seat {
        Seat { person: person(n), capacity: Minutes::hours(hours) }
    }

    fn work(n: Option<u128>, hours: i32) -> Work {
        Work { person: n.map(person), minutes: Minutes::hours(hours) }
    }

    #[test]
    fn going_over_says_by_how_much_and_for_whom() {
        let plan = capacity(&[seat(1, 40), seat(2, 60)], [work(Some(1), 30), work(Some(1), 14), work(Some(2), 20), work(None, 8)]);
        let over: Vec<_> = plan.overloaded().iter().map(|load| (load.person, load.over)).collect();
        assert_eq!(over, [(person(1), Some(Minutes::hours(4)))]);
        assert_eq!(
            (plan.planned, plan.capacity, plan.unassigned, plan.over),
            (Minutes::hours(72), Minutes::hours(100), Minutes::hours(8), None)
        );
    }

    #[test]
    fn a_full_plan_is_not_over() {
        assert_eq!(capacity(&[seat(1, 40)], [work(Some(1), 40)]).overloaded(), Vec::<&Load>::new());
    }

    #[test]
    fn work_of_somebody_without_hours_is_too_much() {
        let plan = capacity(&[seat(1, 40)], [work(Some(2), 3), work(Some(1), 41)]);
        let over: Vec<_> = plan.overloaded().iter().map(|load| load.person).collect();
        assert_eq!(over, [person(2), person(1)]);
        assert_eq!(plan.over, Some(Minutes::hours(4)));
    }

    proptest! {
        #[test]
        fn no_hour_is_lost(rows in prop::collection::vec((prop::option::of(0_u128..4), 0_i32..100), 0..30)) {
            let plan = capacity(&[seat(0, 40), seat(1, 20)], rows.iter().map(|(person, hours)| work(*person, *hours)));
            prop_assert_eq!(plan.planned, rows.iter().map(|(_, hours)| Minutes::hours(*hours)).sum());
        }
    }
}
