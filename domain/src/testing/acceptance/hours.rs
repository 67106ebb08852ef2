//! Hours of test users against the two to four a week that their role asks for.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Weekday};

use super::WeekLoad;
use crate::{backlog::Minutes, projects::Weekdays};

/// What a test user gives a week, at least and at most: the role catalogue's share of a week of forty hours.
pub const WEEKLY: (Minutes, Minutes) = (Minutes::hours(2), Minutes::hours(4));

/// A week of one test user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    pub begins: NaiveDate,
    pub minutes: Minutes,
    pub load: WeekLoad,
}

/// On which day a week begins where these days are worked: the first one after the longest rest, Monday where all days are
/// alike.
pub fn first_weekday(worked: Weekdays) -> Weekday {
    let rest_before = |day: Weekday| (1..7_u8).take_while(|back| !worked.contains(before(day, *back))).count();
    let week = std::iter::successors(Some(Weekday::Mon), |day| Some(day.succ())).take(7);
    let worked_days = week.filter(|day| worked.contains(*day));
    // The last of equals is taken, so the week is walked backwards.
    worked_days.collect::<Vec<_>>().into_iter().rev().max_by_key(|day| rest_before(*day)).unwrap_or(Weekday::Mon)
}

fn before(day: Weekday, days: u8) -> Weekday {
    (0..days).fold(day, |day, _| day.pred())
}

/// What was given week by week, the earliest first. A week that is not over on `today` is not called too little.
pub fn weeks(logged: impl IntoIterator<Item = (NaiveDate, Minutes)>, first: Weekday, today: NaiveDate) -> Vec<Week> {
    let mut sums: BTreeMap<NaiveDate, Minutes> = BTreeMap::new();
    for (day, minutes) in logged {
        *sums.entry(begin(day, first)).or_default() += minutes;
    }
    let running = begin(today, first);
    sums.into_iter().map(|(begins, minutes)| Week { begins, minutes, load: load(minutes, begins >= running) }).collect()
}

/// The first day of the week a day lies in; the day itself where the calendar ends before it.
pub fn begin(day: NaiveDate, first: Weekday) -> NaiveDate {
    day.week(first).checked_first_day().unwrap_or(day)
}

fn load(minutes: Minutes, running: bool) -> WeekLoad {
    match (minutes, running) {
        _ if minutes > WEEKLY.1 => WeekLoad::Over,
        _ if minutes >= WEEKLY.0 => WeekLoad::Within,
        (_, true) => WeekLoad::SoFar,
        (_, false) => WeekLoad::Under,
    }
}

#[cfg(test)]
mod tests {
    use chrono::Datelike as _;
    use proptest::prelude::*;

    use super::*;
    use crate::{Say, access::Role, projects::profile};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_test_user_gives_what_the_role_asks_for() {
        let say = Say::new("share-hours-a-week").with("low", WEEKLY.0.0 / 60).with("high", WEEKLY.1.0 / 60);
        assert_eq!(profile(Role::TestUser).share.say(), say);
    }

    #[test]
    fn a_week_begins_after_the_rest() {
        assert_eq!(first_weekday(Weekdays::WESTERN), Weekday::Mon);
        assert_eq!(first_weekday(Weekdays::IRANIAN), Weekday::Sat);
        assert_eq!(first_weekday("sun,mon,tue,wed,thu".parse().unwrap()), Weekday::Sun);
        assert_eq!(first_weekday("sat,sun,mon,tue,wed,thu,fri".parse().unwrap()), Weekday::Mon);
        assert_eq!(first_weekday(Weekdays::NONE), Weekday::Mon);
    }

    #[test]
    fn a_week_is_too_little_only_when_it_is_over() {
        let logged = [
            (day("2026-11-14"), Minutes::hours(1)),
            (day("2026-11-18"), Minutes::hours(4)),
            (day("2026-11-08"), Minutes::hours(1)),
            (day("2026-11-21"), Minutes(90)),
        ];
        let told = weeks(logged, Weekday::Sat, day("2026-11-23"));
        let told: Vec<_> = told.into_iter().map(|week| (week.begins, week.minutes, week.load)).collect();
        let expected = [
            (day("2026-11-07"), Minutes::hours(1), WeekLoad::Under),
            (day("2026-11-14"), Minutes::hours(5), WeekLoad::Over),
            (day("2026-11-21"), Minutes(90), WeekLoad::SoFar),
        ];
        assert_eq!(told, expected);
        assert_eq!(weeks([(day("2026-11-14"), Minutes::hours(4))], Weekday::Sat, day("2026-11-23"))[0].load, WeekLoad::Within);
    }

    proptest! {
        #[test]
        fn weeks_add_up_to_what_was_logged(
            logged in prop::collection::vec((0..60_u64, 1..600_i32), 0..30),
            worked in 0..7_usize,
        ) {
            let first = first_weekday(["mon", "tue,wed", "sat,sun", "fri", "sun,thu", "mon,tue,thu", "sat,sun,mon"][worked].parse().unwrap());
            let rows: Vec<_> = logged.iter().map(|(days, minutes)| (day("2026-10-01") + chrono::Days::new(*days), Minutes(*minutes))).collect();
            let told = weeks(rows.clone(), first, day("2026-11-10"));
            prop_assert_eq!(told.iter().map(|week| week.minutes).sum::<Minutes>(), rows.iter().map(|(_, minutes)| *minutes).sum());
            prop_assert!(told.iter().all(|week| week.begins.weekday() == first));
            prop_assert!(told.windows(2).all(|pair| pair[0].begins < pair[1].begins));
        }
    }
}
