//! Burndown and ranks at the size of a long project: 100,000 events each in well under 50 ms.
//!
//! `cargo bench -p golive-domain`

use chrono::{DateTime, TimeDelta, Utc};
use divan::{Bencher, black_box};
use golive_domain::{
    backlog::{HalfPoints, ItemState, Minutes, Rank},
    id::ItemId,
    projects::{Weekdays, WorkingCalendar},
    sprints::{Frame, SprintEntry, What, chart, ledger},
};

const EVENTS: u32 = 100_000;
const ITEMS: u32 = 2_000;

fn main() {
    divan::main();
}

#[divan::bench]
fn burndown(bencher: Bencher) {
    let (frame, log, now) = sprint();
    bencher.bench(|| chart(black_box(&frame), black_box(&log), now));
}

#[divan::bench]
fn scope_ledger(bencher: Bencher) {
    let (frame, log, now) = sprint();
    bencher.bench(|| ledger(black_box(&frame), black_box(&log), now));
}

#[divan::bench]
fn ranks_of_an_import(bencher: Bencher) {
    bencher.bench(|| Rank::spread(black_box(EVENTS as usize)));
}

#[divan::bench]
fn ranks_of_moves(bencher: Bencher) {
    let backlog = Rank::spread(EVENTS as usize + 1);
    bencher.bench(|| {
        backlog.windows(2).map(|pair| Rank::between(Some(&pair[0]), Some(&pair[1])).expect("room").as_str().len()).sum::<usize>()
    });
}

#[divan::bench]
fn ranks_in_order(bencher: Bencher) {
    // Every third from the far end first: nothing near its place.
    let spread = Rank::spread(EVENTS as usize);
    let shuffled: Vec<Rank> = (0..3).flat_map(|third| spread.iter().rev().skip(third).step_by(3).cloned().collect::<Vec<_>>()).collect();
    bencher.with_inputs(|| shuffled.clone()).bench_local_values(|mut ranks| {
        ranks.sort_unstable();
        ranks
    });
}

/// A year-long sprint in which items come, grow, are finished and reopened.
fn sprint() -> (Frame, Vec<SprintEntry>, DateTime<Utc>) {
    let start: DateTime<Utc> = "2026-01-03T05:30:00Z".parse().expect("an instant");
    let calendar = WorkingCalendar {
        zone: chrono_tz::Asia::Tehran,
        weekdays: Weekdays::IRANIAN,
        minutes_per_day: Minutes::hours(8),
        holidays: [].into(),
    };
    let step = TimeDelta::seconds(300);
    let log: Vec<SprintEntry> = (0..EVENTS).map(|n| entry(n, start + step * i32::try_from(n).expect("small"))).collect();
    let now = start + step * i32::try_from(EVENTS).expect("small");
    let frame = Frame { start, planned_last: calendar.date_of(now), close: None, calendar };
    (frame, log, now)
}

fn entry(n: u32, at: DateTime<Utc>) -> SprintEntry {
    let points = |n: u32| HalfPoints::whole(i32::try_from(n % 13).expect("small"));
    let what = match n / ITEMS % 5 {
        0 => What::Added { points: points(n), finished: false },
        1 => What::ReEstimated { from: points(n), to: points(n + 1) },
        2 => What::Reached { state: ItemState::Done },
        3 => What::Reached { state: ItemState::InProgress },
        _ => What::Removed,
    };
    SprintEntry::new(at, ItemId(uuid::Uuid::from_u128((n % ITEMS).into())), what)
}
