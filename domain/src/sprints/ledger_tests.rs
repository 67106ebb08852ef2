use super::*;
use crate::sprints::{
    What,
    fixture::{at, card, frame, logs},
};
use proptest::prelude::*;

use crate::backlog::ItemState as S;

fn points(points: i32) -> HalfPoints {
    HalfPoints::whole(points)
}

fn sum(whole: i32, items: u32) -> Sum {
    Sum { points: points(whole), items }
}

fn committed(item: u128, whole: i32) -> SprintEntry {
    SprintEntry::new(at(0, 0), card(item), What::Committed { points: points(whole), finished: false })
}

fn entry(day: i64, item: u128, what: What) -> SprintEntry {
    SprintEntry::new(at(day, 12), card(item), what)
}

fn reached(day: i64, item: u128, state: S) -> SprintEntry {
    entry(day, item, What::Reached { state })
}

fn added(day: i64, item: u128, whole: i32) -> SprintEntry {
    entry(day, item, What::Added { points: points(whole), finished: false })
}

fn at_close(log: &[SprintEntry]) -> Ledger {
    let ledger = ledger(&frame(), log, at(30, 0));
    assert!(ledger.adds_up(), "{ledger:?}");
    ledger
}

#[test]
fn what_was_promised_is_done_or_not() {
    let found = at_close(&[committed(1, 5), committed(2, 3), reached(2, 1, S::InProgress), reached(3, 1, S::Done)]);
    assert_eq!((found.committed, found.done, found.unfinished), (sum(8, 2), sum(5, 1), sum(3, 1)));
}

#[test]
fn an_item_that_leaves_and_returns_counts_in_both_columns() {
    let found = at_close(&[committed(1, 5), entry(2, 1, What::Removed), added(3, 1, 8), reached(4, 1, S::Done)]);
    assert_eq!((found.committed, found.added, found.removed, found.done), (sum(5, 1), sum(8, 1), sum(5, 1), sum(8, 1)));
}

#[test]
fn an_estimate_that_changes_after_done_changes_what_was_done() {
    let re_estimate = What::ReEstimated { from: points(5), to: points(8) };
    let found = at_close(&[committed(1, 5), reached(2, 1, S::Done), entry(3, 1, re_estimate)]);
    assert_eq!((found.committed, found.re_estimated, found.done), (sum(5, 1), sum(3, 1), sum(8, 1)));
}

#[test]
fn dropped_work_is_cancelled_and_may_come_back() {
    let dropped = [committed(1, 5), committed(2, 3), reached(2, 1, S::Dropped)];
    assert_eq!(at_close(&dropped).cancelled, sum(5, 1));
    let restored = [dropped.as_slice(), &[reached(3, 1, S::InSprint)]].concat();
    assert_eq!((at_close(&restored).cancelled, at_close(&restored).unfinished), (sum(0, 0), sum(8, 2)));
}

#[test]
fn accepted_work_is_done_and_rejected_work_is_open_again() {
    let accepted = [committed(1, 5), reached(2, 1, S::Done), reached(3, 1, S::Accepted)];
    assert_eq!(at_close(&accepted).done, sum(5, 1));
    let rejected = [committed(1, 5), reached(2, 1, S::Done), reached(3, 1, S::InProgress)];
    assert_eq!(at_close(&rejected).unfinished, sum(5, 1));
}

#[test]
fn planning_before_the_start_is_no_change_of_scope() {
    let log = [added(-3, 1, 5), added(-3, 2, 3), entry(-2, 2, What::Removed), committed(1, 5)];
    let found = at_close(&log);
    assert_eq!((found.committed, found.added, found.removed), (sum(5, 1), sum(0, 0), sum(0, 0)));
}

#[test]
fn what_came_in_finished_is_no_work_of_this_sprint_until_it_is_reopened() {
    let finished = SprintEntry::new(at(0, 0), card(1), What::Committed { points: points(5), finished: true });
    assert_eq!(at_close(&[finished]), Ledger::default());
    let reopened = at_close(&[finished, reached(2, 1, S::InProgress), reached(3, 1, S::Done)]);
    assert_eq!((reopened.committed, reopened.added, reopened.done), (sum(0, 0), sum(5, 1), sum(5, 1)));
}

#[test]
fn what_happens_after_the_close_is_not_the_sprints() {
    let closed = frame().close.expect("closed");
    let late = SprintEntry { at: closed + chrono::TimeDelta::seconds(1), ..reached(0, 1, S::Done) };
    assert_eq!(at_close(&[committed(1, 5), late]).unfinished, sum(5, 1));
}

#[test]
fn what_is_carried_on_is_counted_and_stays_unfinished_here() {
    let carried = |item, to| SprintEntry::new(frame().close.expect("closed"), card(item), What::Carried { to });
    let found = at_close(&[committed(1, 5), committed(2, 3), carried(1, CarryTo::NextSprint), carried(2, CarryTo::BacklogTop)]);
    assert_eq!((found.unfinished, found.carried), (sum(8, 2), sum(5, 1)));
}

#[test]
fn an_item_without_points_is_still_an_item() {
    assert_eq!(at_close(&[committed(1, 0), reached(2, 1, S::Done)]).done, sum(0, 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn committed_added_removed_and_re_estimated_are_done_unfinished_and_cancelled(log in logs(40), day in 0_i64..20) {
        let found = ledger(&frame(), &log, at(day, 12));
        prop_assert!(found.adds_up(), "{:?}", found);
    }

    #[test]
    fn the_order_in_which_the_log_is_handed_over_does_not_matter(log in logs(40), day in 0_i64..20) {
        // Entries of one instant keep their order, so give each an instant of its own.
        let log: Vec<_> = log.iter().zip(0..).map(|(entry, n)| SprintEntry { at: entry.at + chrono::TimeDelta::microseconds(n), ..*entry }).collect();
        let reversed: Vec<_> = log.iter().rev().copied().collect();
        prop_assert_eq!(ledger(&frame(), &log, at(day, 12)), ledger(&frame(), &reversed, at(day, 12)));
    }

    #[test]
    fn what_was_committed_never_changes(log in logs(40), one in 0_i64..20, other in 0_i64..20) {
        prop_assert_eq!(ledger(&frame(), &log, at(one, 0)).committed, ledger(&frame(), &log, at(other, 0)).committed);
    }
}
