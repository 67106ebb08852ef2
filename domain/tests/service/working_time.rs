//! Working time and due instants: the laws they keep, and that the plain clock agrees.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::service::{Calendar, Timetable};
use proptest::{collection::vec, option::weighted, prelude::*, sample::select};

use crate::naive::{self, Walk};

/// Zones, each with a day on which its clocks change, or a year does.
const PLACES: [(&str, &str); 19] = [
    ("Asia/Tehran", "2022-03-21"),
    ("Asia/Tehran", "2021-09-21"),
    ("Asia/Tehran", "2026-03-21"),
    ("Europe/Berlin", "2026-03-29"),
    ("Europe/Berlin", "2026-10-25"),
    ("Europe/Warsaw", "2026-03-29"),
    ("Europe/Warsaw", "2025-12-31"),
    ("Europe/Kyiv", "2026-03-29"),
    ("Europe/Kyiv", "2026-10-25"),
    ("Europe/Moscow", "2014-10-26"),
    ("America/New_York", "2026-11-01"),
    ("America/Sao_Paulo", "2015-10-18"),
    ("America/Asuncion", "2022-03-27"),
    ("America/Havana", "2026-11-01"),
    ("Africa/Cairo", "2026-04-24"),
    ("Australia/Lord_Howe", "2026-04-05"),
    ("Pacific/Apia", "2011-12-30"),
    ("Pacific/Chatham", "2026-09-27"),
    ("UTC", "2027-01-01"),
];

/// How long a walk goes on.
pub const DAYS: i64 = 12;

/// A calendar with versions, seen in the days around a change of its clocks.
pub struct Scene {
    pub timetable: Timetable,
    versions: Vec<(DateTime<Utc>, Calendar)>,
    pub begin: DateTime<Utc>,
}

impl Scene {
    pub fn walk(&self) -> Walk {
        Walk::through(&self.versions, self.begin, DAYS)
    }
}

/// Few at a time, for a walk takes its time; the environment may ask for more.
pub fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(32), failure_persistence: None, ..ProptestConfig::default() }
}

impl std::fmt::Debug for Scene {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let versions: Vec<_> =
            self.timetable.versions().map(|(from, calendar)| (from, serde_json::to_string(calendar).expect("JSON"))).collect();
        write!(f, "from {}: {versions:?}", self.begin)
    }
}

pub fn scenes() -> impl Strategy<Value = Scene> {
    let places = select(&PLACES[..]);
    let versions = (places.clone(), weighted(0.4, (places, 0..DAYS * 288)));
    let scene = versions.prop_flat_map(|((zone, day), second)| {
        let begin: DateTime<Utc> = format!("{day}T00:00:00Z").parse::<DateTime<Utc>>().expect("an instant") - TimeDelta::days(5);
        let second = second.map_or_else(
            || Just(None).boxed(),
            |((zone, _), step)| calendars(zone, begin).prop_map(move |calendar| Some((step, calendar))).boxed(),
        );
        (Just(begin), calendars(zone, begin), second)
    });
    scene.prop_map(|(begin, first, second)| {
        let mut versions = vec![(DateTime::<Utc>::MIN_UTC, first.clone())];
        let mut timetable = Timetable::new(first);
        if let Some((step, calendar)) = second {
            let effective = begin + naive::STEP * i32::try_from(step).expect("small");
            timetable = timetable.then(effective, calendar.clone());
            versions.push((effective, calendar));
        }
        Scene { timetable, versions, begin }
    })
}

type Windows = Vec<[String; 2]>;

fn calendars(zone: &'static str, begin: DateTime<Utc>) -> impl Strategy<Value = Calendar> {
    let date = move |day: i64| (begin + TimeDelta::days(day)).date_naive().to_string();
    let dates = || 0..DAYS;
    let parts = (
        vec(vec(windows(), 0..3), 7),
        vec(dates(), 0..3),
        vec((dates(), vec(windows(), 1..3)), 0..3),
        vec((dates(), vec(windows(), 0..3)), 0..3),
    );
    parts.prop_filter_map("a calendar needs a window", move |(week, holidays, breaks, overrides)| {
        let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let week: HashMap<&str, Windows> = days.into_iter().zip(week).collect();
        let dated = |dated: Vec<(i64, Windows)>| dated.into_iter().map(|(day, windows)| (date(day), windows)).collect::<HashMap<_, _>>();
        let holidays: Vec<String> = holidays.into_iter().map(date).collect();
        let json = serde_json::json!({
            "tz": zone, "weekly": week, "holidays": holidays, "breaks": dated(breaks), "overrides": dated(overrides),
        });
        serde_json::from_value(json).ok()
    })
}

/// On whole five minutes; many of the times that matter: midnight, and the hours in which clocks change.
fn windows() -> impl Strategy<Value = [String; 2]> {
    let time = || prop_oneof![0..=288, select(vec![0, 12, 24, 30, 36, 108, 204, 264, 288])];
    let text = |step: i32| format!("{:02}:{:02}", step / 12, step % 12 * 5);
    (time(), time()).prop_map(move |(from, to)| [text(from), text(to)])
}

/// An instant within so many days of a beginning: on a whole five minutes, or anywhere.
pub fn moments(days: i64) -> impl Strategy<Value = TimeDelta> {
    let steps = (0..days * 288).prop_map(|step| TimeDelta::minutes(step * 5));
    prop_oneof![steps, (0..days * 86_400_000_000).prop_map(TimeDelta::microseconds)]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_plain_walk_counts_the_same(scene in scenes(), from in moments(DAYS), to in moments(DAYS)) {
        let (from, to) = (scene.begin + from, scene.begin + to);
        prop_assert_eq!(scene.timetable.elapsed(from, to), scene.walk().elapsed(from, to));
    }

    #[test]
    fn a_plain_walk_is_due_at_the_same_instant(scene in scenes(), from in moments(DAYS), target in prop_oneof![Just(TimeDelta::zero()), moments(3)]) {
        let from = scene.begin + from;
        let walk = scene.walk();
        match naive::due(&walk, from, target) {
            Some(due) => prop_assert_eq!(scene.timetable.due(from, target), Some(due)),
            None => prop_assert!(scene.timetable.due(from, target).is_none_or(|due| due >= walk.end())),
        }
    }

    #[test]
    fn splitting_an_interval_keeps_its_sum(scene in scenes(), mut cuts in vec(moments(900), 3)) {
        cuts.sort();
        let (from, middle, to) = (scene.begin + cuts[0], scene.begin + cuts[1], scene.begin + cuts[2]);
        let elapsed = |from, to| scene.timetable.elapsed(from, to);
        prop_assert_eq!(elapsed(from, middle) + elapsed(middle, to), elapsed(from, to));
        prop_assert_eq!(elapsed(to, from), TimeDelta::zero());
    }

    #[test]
    fn what_has_elapsed_when_it_is_due_is_the_target(scene in scenes(), from in moments(DAYS), target in moments(30)) {
        let from = scene.begin + from;
        if let Some(due) = scene.timetable.due(from, target) {
            prop_assert_eq!(scene.timetable.elapsed(from, due), target);
            // And not a microsecond earlier.
            let before = (due - TimeDelta::microseconds(1)).max(from);
            prop_assert!(target == TimeDelta::zero() || scene.timetable.elapsed(from, before) < target);
        }
    }
}
