use super::*;
use crate::{
    backlog::ItemState as S,
    sprints::{
        ScopeChange, What,
        fixture::{at, card, frame, logs},
    },
};
use proptest::prelude::*;

fn points(points: i32) -> HalfPoints {
    HalfPoints::whole(points)
}

fn entry(day: i64, item: u128, what: What) -> SprintEntry {
    SprintEntry::new(at(day, if day == 0 { 0 } else { 3 }), card(item), what)
}

/// Three items of 8, 5 and 7 points, promised at the start.
fn promised() -> Vec<SprintEntry> {
    [(1, 8), (2, 5), (3, 7)].map(|(item, whole)| entry(0, item, What::Committed { points: points(whole), finished: false })).to_vec()
}

fn with(entries: &[SprintEntry]) -> Vec<SprintEntry> {
    [promised().as_slice(), entries].concat()
}

fn remaining(chart: &Chart) -> Vec<Option<f64>> {
    chart.days.iter().map(|day| day.known.map(|totals| totals.remaining.as_f64())).collect()
}

#[test]
fn the_line_falls_on_the_day_work_is_done_and_rises_when_it_is_reopened() {
    let log = with(&[
        entry(2, 1, What::Reached { state: S::Done }),
        entry(4, 1, What::Reached { state: S::InProgress }),
        entry(8, 1, What::Reached { state: S::Done }),
    ]);
    let line: Vec<f64> = remaining(&chart(&frame(), &log, at(20, 0))).into_iter().flatten().collect();
    assert_eq!(line, [20.0, 20.0, 12.0, 12.0, 20.0, 20.0, 20.0, 20.0, 12.0, 12.0, 12.0, 12.0]);
}

#[test]
fn adding_removing_and_re_estimating_are_scope_changes_and_the_start_is_not_rewritten() {
    let log = with(&[
        entry(1, 4, What::Added { points: points(3), finished: false }),
        entry(2, 2, What::Removed),
        entry(3, 3, What::ReEstimated { from: points(7), to: points(10) }),
        entry(4, 1, What::Reached { state: S::Dropped }),
    ]);
    let chart = chart(&frame(), &log, at(20, 0));
    let marks: Vec<_> = chart.marks.iter().map(|mark| (mark.change, mark.by)).collect();
    let expected = [
        (ScopeChange::Added, points(3)),
        (ScopeChange::Removed, points(-5)),
        (ScopeChange::ReEstimated, points(3)),
        (ScopeChange::Cancelled, points(-8)),
    ];
    assert_eq!(marks, expected);
    assert_eq!(chart.start, points(20));
    assert_eq!(remaining(&chart)[..6], [Some(20.0), Some(23.0), Some(18.0), Some(21.0), Some(13.0), Some(13.0)]);
    assert_eq!(chart.days[1].known.map(|totals| totals.scope_change), Some(points(3)));
}

#[test]
fn re_estimating_done_work_moves_the_burnup_and_not_the_burndown() {
    let log = with(&[entry(1, 1, What::Reached { state: S::Done }), entry(2, 1, What::ReEstimated { from: points(8), to: points(13) })]);
    let days = chart(&frame(), &log, at(20, 0)).days;
    let second = days[2].known.expect("past");
    assert_eq!((second.remaining, second.done, second.scope), (points(12), points(13), points(25)));
}

#[test]
fn the_guideline_is_flat_when_nobody_works() {
    let chart = chart(&frame(), &promised(), at(20, 0));
    let line: Vec<f64> = chart.days.iter().map(|day| day.guideline).collect();
    // Saturday to Wednesday, Thursday and Friday off, Saturday to Wednesday.
    assert_eq!(line, [18.0, 16.0, 14.0, 12.0, 10.0, 10.0, 10.0, 8.0, 6.0, 4.0, 2.0, 0.0]);
    assert_eq!(chart.days.iter().filter(|day| !day.working).count(), 2);
}

#[test]
fn days_to_come_are_not_known() {
    let running = Frame { close: None, ..frame() };
    let chart = chart(&running, &promised(), at(2, 1));
    assert_eq!(chart.days.len(), 12);
    assert_eq!(remaining(&chart).iter().filter(|known| known.is_some()).count(), 3);
}

#[test]
fn the_chart_runs_to_the_actual_close() {
    let early = Frame { close: Some(at(4, 0)), ..frame() };
    assert_eq!(chart(&early, &promised(), at(40, 0)).days.len(), 5);
    let late = Frame { close: Some(at(13, 0)), ..frame() };
    let days = chart(&late, &promised(), at(40, 0)).days;
    assert_eq!((days.len(), days[13].guideline), (14, 0.0));
    let still_open = Frame { close: None, ..frame() };
    assert_eq!(chart(&still_open, &promised(), at(15, 0)).days.len(), 16);
}

#[test]
fn a_late_evening_belongs_to_the_day_the_team_lives_in() {
    // 21:30 UTC on the first day is one in the morning of the second in Tehran.
    let done = SprintEntry::new(at(0, 16), card(1), What::Reached { state: S::Done });
    let chart = chart(&frame(), &with(&[done]), at(20, 0));
    assert_eq!(remaining(&chart)[..2], [Some(20.0), Some(12.0)]);
}

#[test]
fn a_sprint_over_holidays_has_a_flat_guideline() {
    let mut off = frame();
    off.calendar.weekdays = crate::projects::Weekdays::NONE;
    assert!(chart(&off, &promised(), at(20, 0)).days.iter().all(|day| day.guideline == 20.0 && !day.working));
}

#[test]
fn an_empty_sprint_has_an_empty_chart_of_all_its_days() {
    let chart = chart(&frame(), &[], at(20, 0));
    assert_eq!((chart.start, chart.days.len(), chart.marks.len()), (HalfPoints::ZERO, 12, 0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_chart_ends_where_the_ledger_does(log in logs(40), day in 0_i64..20) {
        let now = at(day, 12);
        let (chart, ledger) = (chart(&frame(), &log, now), crate::sprints::ledger(&frame(), &log, now));
        let last = chart.days.iter().filter_map(|day| day.known).next_back().expect("the first day is known");
        prop_assert_eq!(chart.start, ledger.committed.points);
        prop_assert_eq!(last.remaining, ledger.unfinished.points);
        prop_assert_eq!(last.done, ledger.done.points);
    }

    #[test]
    fn scope_is_the_start_and_its_changes(log in logs(40)) {
        let chart = chart(&frame(), &log, at(20, 0));
        let mut scope = chart.start;
        for totals in chart.days.iter().filter_map(|day| day.known) {
            scope += totals.scope_change;
            prop_assert_eq!(totals.scope, scope);
            prop_assert!(totals.remaining >= HalfPoints::ZERO && totals.done >= HalfPoints::ZERO);
        }
    }

    #[test]
    fn the_past_of_a_chart_never_changes(log in logs(40), day in 0_i64..11) {
        let (then, later) = (chart(&frame(), &log, at(day, 0)), chart(&frame(), &log, at(20, 0)));
        prop_assert_eq!(then.start, later.start);
        // Yesterday had ended; today had not.
        let ended = usize::try_from(day).expect("not negative");
        prop_assert_eq!(&then.days[..ended], &later.days[..ended]);
    }

    #[test]
    fn the_guideline_falls_to_nothing_and_never_rises(log in logs(40)) {
        let line: Vec<f64> = chart(&frame(), &log, at(20, 0)).days.iter().map(|day| day.guideline).collect();
        prop_assert!(line.windows(2).all(|pair| pair[0] >= pair[1]));
        prop_assert_eq!(line.last(), Some(&0.0));
    }
}
