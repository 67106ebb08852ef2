//! A sprint to test with: two Iranian weeks in Tehran, and random logs of it.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

use super::{CarryTo, Frame, SprintEntry, What};
use crate::{
    backlog::{HalfPoints, ItemState, Minutes},
    id::ItemId,
    projects::{Weekdays, WorkingCalendar},
    words::Word as _,
};

/// So many days and hours after the start, which is 9:00 in Tehran on Saturday 4 April 2026.
pub fn at(days: i64, hours: i64) -> DateTime<Utc> {
    let start: DateTime<Utc> = "2026-04-04T05:30:00Z".parse().expect("an instant");
    start + TimeDelta::days(days) + TimeDelta::hours(hours)
}

/// Ten working days to Wednesday 15 April, closed that day at 17:00; Thursdays and Fridays are off.
pub fn frame() -> Frame {
    Frame {
        start: at(0, 0),
        planned_last: "2026-04-15".parse().expect("a date"),
        close: Some(at(11, 8)),
        calendar: WorkingCalendar {
            zone: chrono_tz::Asia::Tehran,
            weekdays: Weekdays::IRANIAN,
            minutes_per_day: Minutes::hours(8),
            holidays: [].into(),
        },
    }
}

pub fn card(n: u128) -> ItemId {
    ItemId(uuid::Uuid::from_u128(n))
}

/// Logs of a few items that come, go, grow, are finished, reopened and dropped, sense or no sense.
pub fn logs(longest: usize) -> impl Strategy<Value = Vec<SprintEntry>> {
    let points = || (0_i32..40).prop_map(HalfPoints);
    let what = prop_oneof![
        1 => (points(), any::<bool>()).prop_map(|(points, finished)| What::Committed { points, finished }),
        3 => (points(), any::<bool>()).prop_map(|(points, finished)| What::Added { points, finished }),
        2 => Just(What::Removed),
        3 => (points(), points()).prop_map(|(from, to)| What::ReEstimated { from, to }),
        6 => prop::sample::select(ItemState::ALL).prop_map(|state| What::Reached { state }),
        1 => prop::sample::select(CarryTo::ALL).prop_map(|to| What::Carried { to }),
    ];
    let entry = (-3_i64 * 24..14 * 24, 0_u128..8, what).prop_map(|(hours, item, what)| SprintEntry::new(at(0, hours), card(item), what));
    prop::collection::vec(entry, 0..longest).prop_map(|mut log| {
        log.sort_by_key(|entry| entry.at);
        log
    })
}
