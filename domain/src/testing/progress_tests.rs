use std::collections::BTreeSet;

use chrono::TimeDelta;
use proptest::{prelude::*, sample::select};
use uuid::Uuid;

use super::*;
use crate::{backlog::Minutes, projects::Weekdays};

fn calendar() -> WorkingCalendar {
    WorkingCalendar {
        zone: chrono_tz::Asia::Tehran,
        weekdays: Weekdays::IRANIAN,
        minutes_per_day: Minutes::hours(8),
        holidays: BTreeSet::new(),
    }
}

fn day(number: u64) -> NaiveDate {
    "2026-11-23".parse::<NaiveDate>().unwrap() + chrono::Days::new(number)
}

/// What was done to an execution so many hours after the first day began in Greenwich.
fn step(execution: u8, hours: i64, result: CaseResult) -> Step {
    let begin = day(0).and_time(chrono::NaiveTime::MIN).and_utc();
    Step { execution: ExecutionId(Uuid::from_u128(execution.into())), at: begin + TimeDelta::hours(hours), result }
}

#[test]
fn a_day_ends_where_the_project_works() {
    // Half past midnight in Tehran is nine in the evening in Greenwich.
    let steps = [step(1, 10, CaseResult::Failed), step(2, 21, CaseResult::Passed), step(1, 30, CaseResult::Passed)];
    let days = progress(3, &steps, &[day(0), day(1)], &calendar());
    let counts = |at: usize| [CaseResult::Failed, CaseResult::Passed, CaseResult::NotRun].map(|result| days[at].1.of(result));
    assert_eq!(counts(0), [1, 0, 2]);
    assert_eq!(counts(1), [0, 2, 1]);
    assert_eq!((days[0].1.left(), days[1].1.left()), (2, 1));
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let one = (0..8_u8, 0..100_i64, select(CaseResult::ALL)).prop_map(|(execution, hours, result)| step(execution, hours, result));
    prop::collection::vec(one, 0..40)
}

proptest! {
    #[test]
    fn every_day_adds_up_to_what_is_planned(steps in steps(), more in 0..20_u32) {
        let touched: BTreeSet<_> = steps.iter().map(|step| step.execution).collect();
        let planned = u32::try_from(touched.len()).unwrap() + more;
        for (_, standing) in progress(planned, &steps, &[day(0), day(1), day(2), day(5)], &calendar()) {
            prop_assert_eq!(standing.all().map(|(_, count)| count).sum::<u32>(), planned);
        }
    }

    #[test]
    fn who_stood_where_is_what_is_counted(steps in steps()) {
        for (date, standing) in progress(8, &steps, &[day(0), day(1), day(3)], &calendar()) {
            let stood = stood(&steps, date, &calendar());
            let passed = stood.values().filter(|result| **result == CaseResult::Passed).count();
            let done = stood.values().filter(|result| !result.is_left()).count();
            prop_assert_eq!((passed as u32, 8 - done as u32), (standing.of(CaseResult::Passed), standing.left()));
        }
    }

    #[test]
    fn the_order_in_which_results_arrive_says_nothing(
        (steps, shuffled) in steps().prop_flat_map(|steps| (Just(steps.clone()), Just(steps).prop_shuffle())),
    ) {
        let days = [day(0), day(1), day(3)];
        prop_assert_eq!(progress(9, &steps, &days, &calendar()), progress(9, &shuffled, &days, &calendar()));
    }
}
