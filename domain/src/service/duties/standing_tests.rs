use proptest::prelude::*;

use super::*;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn every(rule: &str, from: &str) -> When {
    When::Every(Rhythm::parse(rule, date(from), chrono_tz::Europe::Kyiv).expect("a rhythm"))
}

fn stands(when: &When, done: &[&str], today: &str) -> DutyStanding {
    let done: Vec<_> = done.iter().map(|day| date(day)).collect();
    standing(when, &done, date(today))
}

fn overdue(since: &str, days: u32) -> DutyStanding {
    DutyStanding::Overdue { since: date(since), days }
}

fn upcoming(on: &str) -> DutyStanding {
    DutyStanding::Upcoming { on: date(on) }
}

#[test]
fn a_duty_is_upcoming_then_due_then_overdue() {
    let monthly = every("FREQ=MONTHLY", "2026-01-15");
    assert_eq!(stands(&monthly, &[], "2026-01-14"), upcoming("2026-01-15"));
    assert_eq!(stands(&monthly, &[], "2026-01-15"), DutyStanding::Due { on: date("2026-01-15") });
    assert_eq!(stands(&monthly, &[], "2026-01-16"), overdue("2026-01-15", 1));
    assert_eq!(stands(&monthly, &[], "2026-01-16").opens_ticket(), Some(date("2026-01-15")));
    assert_eq!(stands(&monthly, &[], "2026-01-15").opens_ticket(), None);
}

#[test]
fn evidence_in_time_and_evidence_too_late_answer_the_same_day() {
    let monthly = every("FREQ=MONTHLY", "2026-01-15");
    for given in ["2026-01-10", "2026-01-15", "2026-02-03"] {
        assert_eq!(stands(&monthly, &[given], "2026-02-03"), upcoming("2026-02-15"), "{given}");
    }
}

#[test]
fn what_was_skipped_is_not_forgotten() {
    let monthly = every("FREQ=MONTHLY", "2026-01-15");
    // January was never done; what March gives answers January, then February, then its own.
    let march = ["2026-03-20", "2026-03-20", "2026-03-21"];
    assert_eq!(stands(&monthly, &[], "2026-03-21"), overdue("2026-01-15", 65));
    assert_eq!(stands(&monthly, &march[..1], "2026-03-21"), overdue("2026-02-15", 34));
    assert_eq!(stands(&monthly, &march[..2], "2026-03-21"), overdue("2026-03-15", 6));
    assert_eq!(stands(&monthly, &march, "2026-03-21"), upcoming("2026-04-15"));
}

#[test]
fn what_is_done_early_counts_once_the_day_before_is_past() {
    let weekly = every("FREQ=WEEKLY", "2026-01-05");
    // Twice on one day is not next week's check as well.
    assert_eq!(stands(&weekly, &["2026-01-05", "2026-01-05"], "2026-01-06"), upcoming("2026-01-12"));
    assert_eq!(stands(&weekly, &["2026-01-05", "2026-01-06"], "2026-01-06"), upcoming("2026-01-19"));
    assert_eq!(owed(&weekly, &[date("2026-01-05")]), Some(Owed { on: date("2026-01-12"), after: Some(date("2026-01-05")) }));
}

#[test]
fn a_duty_of_one_day_is_over_when_it_was_done() {
    let licences = When::Once(date("2026-06-01"));
    assert_eq!(stands(&licences, &[], "2026-05-01"), upcoming("2026-06-01"));
    assert_eq!(stands(&licences, &[], "2026-06-11"), overdue("2026-06-01", 10));
    assert_eq!(stands(&licences, &["2026-04-01"], "2026-06-11"), DutyStanding::Over);
}

#[test]
fn a_rhythm_that_ended_is_over_only_when_all_was_done() {
    let twice = every("FREQ=MONTHLY;COUNT=2", "2026-01-15");
    assert_eq!(stands(&twice, &["2026-01-15"], "2027-01-01"), overdue("2026-02-15", 320));
    assert_eq!(stands(&twice, &["2026-01-15", "2026-02-15"], "2026-02-15"), DutyStanding::Over);
}

prop_compose! {
    fn some_when()(rule in prop::sample::select(vec![
        "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;BYDAY=1MO", "FREQ=DAILY;INTERVAL=3",
        "FREQ=YEARLY", "FREQ=MONTHLY;COUNT=5",
    ])) -> When {
        every(rule, "2026-01-05")
    }
}

prop_compose! {
    fn some_day()(days in 0..500_i64) -> NaiveDate {
        date("2025-12-01") + chrono::TimeDelta::days(days)
    }
}

fn evidence() -> impl Strategy<Value = Vec<NaiveDate>> {
    prop::collection::vec(some_day(), 0..20)
}

proptest! {
    #[test]
    fn standing_never_forgets(when in some_when(), done in evidence(), today in some_day()) {
        let past = when.dates().take_while(|on| *on < today).count();
        let stands = standing(&when, &done, today);
        // Less evidence than days that are past: one of them is open, and it is one that is past.
        if done.len() < past {
            prop_assert!(stands.opens_ticket().is_some_and(|since| since < today), "{stands:?}");
        }
        // Whatever stands, as much evidence was given as there are days before it.
        let answered = when.dates().take_while(|on| owed(&when, &done).is_none_or(|owed| *on < owed.on)).count();
        prop_assert!(answered <= done.len());
    }

    #[test]
    fn answering_what_stands_moves_on_by_one(when in some_when(), done in evidence(), given in some_day()) {
        let Some(before) = owed(&when, &done) else { return Ok(()) };
        let next = when.dates().find(|on| *on > before.on).map(|on| Owed { on, after: Some(before.on) });
        let after = owed(&when, &[done, vec![given]].concat());
        // What is filed late for a day long past may still set free what answered that one.
        prop_assert!(after == next || after == Some(before) && !before.takes(given));
    }

    #[test]
    fn the_order_of_evidence_says_nothing(when in some_when(), done in evidence(), today in some_day()) {
        let backwards: Vec<_> = done.iter().rev().copied().collect();
        prop_assert_eq!(standing(&when, &done, today), standing(&when, &backwards, today));
    }
}
