//! A plan burned down: what is left day by day, what was meant to be left, and how much was done.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Standing, Step, progress};
use crate::{id::ExecutionId, projects::WorkingCalendar};

/// Most points a chart can show side by side; a longer plan is shown in steps of several days.
const MOST: usize = 92;

/// The end of a day of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BurnDay {
    pub date: NaiveDate,
    pub working: bool,
    /// `None` for days to come.
    pub standing: Option<Standing>,
    /// Executions that came to a result since the day before it here, each once; `None` for days to come.
    pub recorded: Option<u32>,
    /// What was meant to be left at its end, in thousandths of an execution; `None` where the plan has no dates.
    pub meant: Option<u64>,
}

/// A plan's days from `from` to `until`, both included. `planned` is how many executions there are; `dates` the plan's own
/// first and last day: over their working days as much is meant to be done on each.
pub fn burn(
    planned: u32,
    steps: &[Step],
    (from, until): (NaiveDate, NaiveDate),
    dates: Option<(NaiveDate, NaiveDate)>,
    today: NaiveDate,
    calendar: &WorkingCalendar,
) -> Vec<BurnDay> {
    let every = from.iter_days().take_while(|date| *date <= until).count().div_ceil(MOST).max(1);
    // Counted from the end, so that the last day is always there.
    let mut days: Vec<NaiveDate> = from.iter_days().take_while(|date| *date <= until).collect();
    days = days.into_iter().rev().step_by(every).collect();
    days.reverse();
    let standings = progress(planned, steps, &days, calendar);
    let mut before = None;
    standings
        .into_iter()
        .map(|(date, standing)| {
            let is_past = date <= today;
            let since = before.replace(date);
            let recorded = is_past.then(|| u32::try_from(recorded(steps, since, date, calendar).len()).unwrap_or(u32::MAX));
            let meant = dates.map(|dates| meant(planned, dates, date, calendar));
            BurnDay { date, working: calendar.is_working(date), standing: is_past.then_some(standing), recorded, meant }
        })
        .collect()
}

/// Executions that came to a result after the end of a day, where one is given, and before the end of another.
pub fn recorded(steps: &[Step], since: Option<NaiveDate>, date: NaiveDate, calendar: &WorkingCalendar) -> HashSet<ExecutionId> {
    let begins = since.map(|since| calendar.day_ends(since));
    let ends = calendar.day_ends(date);
    let within = steps.iter().filter(|step| step.at < ends && begins.is_none_or(|begins| step.at >= begins));
    within.map(|step| step.execution).collect()
}

/// Thousandths of an execution that are meant to be left at the end of a day.
fn meant(planned: u32, (starts, ends): (NaiveDate, NaiveDate), date: NaiveDate, calendar: &WorkingCalendar) -> u64 {
    let all = calendar.working_days(starts, ends).count() as u64;
    let gone = calendar.working_days(starts, date.min(ends)).count() as u64;
    match all {
        0 if date < ends => u64::from(planned) * 1000,
        0 => 0,
        all => u64::from(planned) * 1000 * (all - gone) / all,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::{Days, TimeDelta};
    use proptest::{prelude::*, sample::select};
    use uuid::Uuid;

    use super::*;
    use crate::{backlog::Minutes, projects::Weekdays, testing::CaseResult, words::Word as _};

    fn calendar() -> WorkingCalendar {
        let weekdays = Weekdays::of([chrono::Weekday::Mon, chrono::Weekday::Tue, chrono::Weekday::Wed, chrono::Weekday::Thu]);
        WorkingCalendar { zone: chrono_tz::UTC, weekdays, minutes_per_day: Minutes::hours(8), holidays: BTreeSet::new() }
    }

    /// Monday 23 November 2026 and the days after it.
    fn day(number: u64) -> NaiveDate {
        "2026-11-23".parse::<NaiveDate>().unwrap() + Days::new(number)
    }

    fn step(execution: u8, hours: i64, result: CaseResult) -> Step {
        let at = day(0).and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::hours(hours);
        Step { execution: ExecutionId(Uuid::from_u128(execution.into())), at, result }
    }

    #[test]
    fn as_much_is_meant_to_be_done_on_each_working_day() {
        let steps = [step(1, 5, CaseResult::Failed), step(1, 6, CaseResult::Passed), step(2, 30, CaseResult::Passed)];
        let days = burn(8, &steps, (day(0), day(4)), Some((day(0), day(4))), day(1), &calendar());
        let meant: Vec<_> = days.iter().map(|day| day.meant.unwrap()).collect();
        assert_eq!(meant, [6000, 4000, 2000, 0, 0], "Friday is no working day");
        let left: Vec<_> = days.iter().map(|day| day.standing.as_ref().map(Standing::left)).collect();
        assert_eq!(left, [Some(7), Some(6), None, None, None]);
        assert_eq!(days.iter().map(|day| day.recorded).collect::<Vec<_>>(), [Some(1), Some(1), None, None, None]);
    }

    #[test]
    fn a_long_plan_is_shown_in_steps() {
        let days = burn(1, &[step(1, 50 * 24, CaseResult::Passed)], (day(0), day(399)), None, day(399), &calendar());
        assert!(days.len() <= MOST);
        assert_eq!(days.last().unwrap().date, day(399));
        assert_eq!(days.iter().filter_map(|day| day.recorded).sum::<u32>(), 1);
        assert!(days.iter().all(|day| day.meant.is_none()));
    }

    proptest! {
        #[test]
        fn nothing_that_was_recorded_is_lost(
            steps in prop::collection::vec((0..9_u8, 0..200_i64, select(CaseResult::ALL)).prop_map(|(id, at, result)| step(id, at, result)), 0..40),
            last in 9..40_u64,
        ) {
            let touched: BTreeSet<_> = steps.iter().map(|step| step.execution).collect();
            let planned = u32::try_from(touched.len()).unwrap() + 3;
            let days = burn(planned, &steps, (day(0), day(last)), Some((day(0), day(5))), day(last), &calendar());
            let recorded: u32 = days.iter().filter_map(|day| day.recorded).sum();
            prop_assert!(recorded as usize >= touched.len() && recorded as usize <= steps.len());
            prop_assert!(days.windows(2).all(|pair| pair[0].meant >= pair[1].meant), "what is meant only falls");
            let end = days.last().unwrap().standing.as_ref().unwrap();
            prop_assert_eq!(end.all().map(|(_, count)| count).sum::<u32>(), planned);
        }
    }
}
