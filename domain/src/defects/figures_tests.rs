use std::collections::BTreeSet;

use chrono::TimeDelta;
use proptest::{prelude::*, sample::select};

use super::*;
use crate::{backlog::Minutes, projects::Weekdays, words::Word as _};

fn calendar(weekdays: Weekdays) -> WorkingCalendar {
    WorkingCalendar { zone: chrono_tz::Asia::Tehran, weekdays, minutes_per_day: Minutes::hours(8), holidays: BTreeSet::new() }
}

/// So many hours after Saturday 21 November 2026 began in Tehran.
fn at(hours: i64) -> DateTime<Utc> {
    "2026-11-20T20:30:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::hours(hours)
}

const DAY: i64 = 24;
const WEEK: i64 = 7 * DAY;

#[test]
fn a_week_begins_with_its_first_working_day() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    assert_eq!(week_of(day("2026-11-27"), &calendar(Weekdays::IRANIAN)), day("2026-11-21"), "a Friday belongs to the Saturday before");
    let monday_to_friday = Weekdays::of([chrono::Weekday::Mon, chrono::Weekday::Tue, chrono::Weekday::Fri]);
    assert_eq!(week_of(day("2026-11-29"), &calendar(monday_to_friday)), day("2026-11-23"));
}

#[test]
fn a_defect_that_comes_back_is_opened_again() {
    // Reported in the first week, closed and taken up in the second, gone in the third.
    let changes = [(at(WEEK + 1), DefectState::Verified), (at(WEEK + 30), DefectState::InProgress), (at(DAY), DefectState::Triaged)];
    let life = spells(at(2), &changes, (DefectState::Verified, at(2 * WEEK + 5)));
    assert_eq!(life.len(), 2);
    let today = "2026-12-05".parse().unwrap();
    let weeks = weeks(&[((), life)], today, 3, &calendar(Weekdays::IRANIAN));
    let counts: Vec<_> = weeks.iter().map(|week| (week.opened.len(), week.closed.len(), week.open.len())).collect();
    assert_eq!(counts, [(1, 0, 1), (1, 1, 1), (0, 1, 0)]);
    assert_eq!(weeks[0].starts_on.to_string(), "2026-11-21");
}

#[test]
fn what_another_tool_closed_is_closed() {
    let life = spells(at(0), &[], (DefectState::Rejected, at(3)));
    assert_eq!(life, [Spell { from: at(0), until: Some(at(3)) }]);
    let odd = spells(at(5), &[], (DefectState::Verified, at(1)));
    assert_eq!(odd, [Spell { from: at(5), until: Some(at(5)) }], "nothing is closed before it is reported");
}

#[test]
fn a_day_more_is_another_age() {
    let band = |hours| AgeBand::of(at(0), at(hours));
    assert_eq!([band(-5), band(0), band(8 * DAY - 1)], [AgeBand::Week; 3]);
    assert_eq!(
        [band(8 * DAY), band(15 * DAY), band(30 * DAY), band(31 * DAY)],
        [AgeBand::Fortnight, AgeBand::Month, AgeBand::Month, AgeBand::Older]
    );
}

#[test]
fn the_rate_is_of_what_was_tried_again() {
    let mut rate = ReopenRate::default();
    assert_eq!(rate.share(), None);
    for (state, reopened) in [(DefectState::New, 0), (DefectState::Verified, 0), (DefectState::Verified, 2), (DefectState::InProgress, 1)] {
        rate.add(state, reopened);
    }
    assert_eq!((rate.came_back, rate.retested), (2, 3));
    assert!((rate.share().unwrap() - 2.0 / 3.0).abs() < 1e-9);
}

fn life() -> impl Strategy<Value = Vec<Spell>> {
    let change = (0..5 * WEEK, select(DefectState::ALL)).prop_map(|(hours, state)| (at(hours), state));
    (0..4 * WEEK, prop::collection::vec(change, 0..8), select(DefectState::ALL), 0..5 * WEEK)
        .prop_map(|(reported, changes, state, since)| spells(at(reported), &changes, (state, at(since))))
}

proptest! {
    #[test]
    fn spells_follow_one_another(life in life()) {
        prop_assert!(life.iter().rev().skip(1).all(|spell| spell.until.is_some()), "only the last one may be open");
        prop_assert!(life.iter().all(|spell| spell.until.is_none_or(|until| spell.from <= until)));
        prop_assert!(life.windows(2).all(|pair| pair[0].until.unwrap() <= pair[1].from));
    }

    #[test]
    fn opened_less_closed_is_the_change_of_the_open(lives in prop::collection::vec(life(), 0..12)) {
        let lives: Vec<(usize, Vec<Spell>)> = lives.into_iter().enumerate().collect();
        let today = "2026-12-27".parse().unwrap();
        let weeks = weeks(&lives, today, 7, &calendar(Weekdays::IRANIAN));
        prop_assert_eq!(weeks.len(), 7);
        let mut before = 0;
        for week in &weeks {
            prop_assert_eq!(before + week.opened.len() - week.closed.len(), week.open.len());
            before = week.open.len();
        }
        let open = lives.iter().filter(|(_, life)| life.last().is_some_and(|spell| spell.until.is_none())).count();
        prop_assert_eq!(before, open, "what is open at last is what is open");
    }

    #[test]
    fn every_age_is_in_one_band(hours in -10..2_000_i64) {
        let days = (at(hours) - at(0)).num_days();
        let within = |band: &&AgeBand| {
            let (younger, least) = band.days();
            younger.is_none_or(|bound| days < bound) && least.is_none_or(|bound| days >= bound)
        };
        prop_assert_eq!(AgeBand::ALL.iter().filter(within).collect::<Vec<_>>(), [&AgeBand::of(at(0), at(hours))]);
    }
}
