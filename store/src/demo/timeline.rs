//! When everything happened: eighteen weeks that end now, so that the running sprint is always half-way.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeZone, Utc, Weekday};
use chrono_tz::Tz;
use golive_domain::{
    backlog::Minutes,
    projects::{Weekdays, WorkingCalendar},
};

use super::holidays::{self, PublicHoliday};

/// Where the customer's headquarters are.
pub(super) const ZONE: Tz = chrono_tz::Asia::Tehran;
/// Sprints of the story; the last one is running.
pub(super) const SPRINTS: usize = 7;
/// Working days of two weeks.
pub(super) const SPRINT_DAYS: usize = 10;

const SPRINT_WEEKS: u64 = 2;
/// Weeks of workshops before the first sprint.
const PREPARATION_WEEKS: u64 = 5;
/// Weeks before the first day in which the vendor was found.
const SELECTION_WEEKS: u64 = 18;

/// The days of the story.
#[derive(Debug)]
pub(super) struct Timeline {
    pub today: NaiveDate,
    pub holidays: Vec<PublicHoliday>,
    calendar: WorkingCalendar,
    /// First day of the running sprint.
    active: NaiveDate,
}

impl Timeline {
    pub fn ending_at(now: DateTime<Utc>) -> Self {
        let today = now.with_timezone(&ZONE).date_naive();
        let back = match today.weekday() {
            Weekday::Thu => 5,
            Weekday::Fri => 6,
            _ => 7,
        };
        let active = today - Days::new(back);
        let mut calendar =
            WorkingCalendar { zone: ZONE, weekdays: Weekdays::IRANIAN, minutes_per_day: Minutes::hours(8), holidays: Default::default() };
        let weeks = SPRINT_WEEKS * (SPRINTS as u64 - 1) + PREPARATION_WEEKS;
        let holidays = holidays::between(active - Days::new(7 * weeks), today + Days::new(120));
        calendar.holidays = holidays.iter().map(|holiday| holiday.day).collect();
        Self { today, holidays, calendar, active }
    }

    /// The day on which the vendor's people came and the work began.
    pub fn first_day(&self) -> NaiveDate {
        self.start_of(1) - Days::new(7 * PREPARATION_WEEKS)
    }

    /// The day the project was created: its vendor was still to be found.
    pub fn opening_day(&self) -> NaiveDate {
        self.first_day() - Days::new(7 * SELECTION_WEEKS)
    }

    /// So many days after it was opened, or the first after them that is no weekend.
    pub fn selection_day(&self, days: u64) -> NaiveDate {
        let from = self.opening_day() + Days::new(days);
        self.weekdays(from, from + Days::new(7)).next().unwrap_or(from)
    }

    /// First planned day of a sprint, counted from 1.
    pub fn start_of(&self, sprint: usize) -> NaiveDate {
        self.active - Days::new(7 * SPRINT_WEEKS * (SPRINTS - sprint) as u64)
    }

    /// Last planned day: the tenth of the working week, whatever holidays fall into it.
    pub fn end_of(&self, sprint: usize) -> NaiveDate {
        self.weekdays(self.start_of(sprint), self.start_of(sprint) + Days::new(14)).nth(SPRINT_DAYS - 1).unwrap_or(self.today)
    }

    /// Working days of the preparation.
    pub fn preparation(&self) -> Vec<NaiveDate> {
        self.working_days(self.first_day(), self.start_of(1).pred_opt().unwrap_or(self.today))
    }

    /// The date of the `day`-th of a sprint's ten days. Where holidays leave fewer, several fall on one date. The running
    /// sprint has come to its fifth.
    pub fn day_of(&self, sprint: usize, day: usize) -> NaiveDate {
        let (dates, of) = if sprint == SPRINTS {
            (self.working_days(self.active, self.today.pred_opt().unwrap_or(self.today)), SPRINT_DAYS / 2)
        } else {
            (self.working_days(self.start_of(sprint), self.end_of(sprint)), SPRINT_DAYS)
        };
        let at = day.saturating_sub(1) * dates.len() / of;
        dates[at.min(dates.len() - 1)]
    }

    /// An instant of a working day in Tehran.
    pub fn at(&self, day: NaiveDate, hour: u32, minute: u32) -> DateTime<Utc> {
        let local = day.and_hms_opt(hour + minute / 60, minute % 60, 0).unwrap_or_default();
        ZONE.from_local_datetime(&local).earliest().map_or_else(|| local.and_utc(), |at| at.to_utc())
    }

    /// Days on which people work; holidays that would leave nothing of a stretch are worked through.
    fn working_days(&self, from: NaiveDate, until: NaiveDate) -> Vec<NaiveDate> {
        let days: Vec<NaiveDate> = self.calendar.working_days(from, until).collect();
        if days.len() < 3 { self.weekdays(from, until).collect() } else { days }
    }

    fn weekdays(&self, from: NaiveDate, until: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let weekdays = self.calendar.weekdays;
        from.iter_days().take_while(move |day| *day <= until).filter(move |day| weekdays.contains(day.weekday()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_running_sprint_is_half_way_on_every_day_of_ten_years() {
        let first: DateTime<Utc> = "2026-01-01T00:30:00Z".parse().unwrap();
        for day in 0..3_650 {
            let now = first + chrono::TimeDelta::days(day);
            let line = Timeline::ending_at(now);
            let (start, end) = (line.start_of(SPRINTS), line.end_of(SPRINTS));
            assert!(start < line.today && line.today < end, "{now}");
            assert!(line.at(line.day_of(SPRINTS, 5), 17, 0) < now, "{now}");
            assert!((1..SPRINTS).all(|sprint| line.end_of(sprint) < line.start_of(sprint + 1)), "{now}");
            assert!((124..=126).contains(&(line.today - line.first_day()).num_days()), "{now}");
        }
    }
}
