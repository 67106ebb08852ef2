//! The calendar a service desk begins with: as its project works.

use chrono::Weekday;

use super::{Calendar, CalendarError, Week, Window};
use crate::projects::WorkingCalendar;

/// When the doors open, in hours after midnight; they close when a day's work is done, at midnight at the latest.
const OPENS: u16 = 9;

/// A project's working days from nine on, its holidays off. Refuses a project that never works.
pub fn office(project: &WorkingCalendar) -> Result<Calendar, CalendarError> {
    let minutes = u16::try_from(project.minutes_per_day.0).unwrap_or_default();
    let closes = (OPENS * 60).saturating_add(minutes).min(24 * 60);
    let hours = Window::parse(&format!("{OPENS:02}:00"), &format!("{:02}:{:02}", closes / 60, closes % 60))?;
    let day = |weekday| if project.weekdays.contains(weekday) { vec![hours] } else { Vec::new() };
    let week = Week {
        mon: day(Weekday::Mon),
        tue: day(Weekday::Tue),
        wed: day(Weekday::Wed),
        thu: day(Weekday::Thu),
        fri: day(Weekday::Fri),
        sat: day(Weekday::Sat),
        sun: day(Weekday::Sun),
    };
    Calendar::draft(project.zone, week).holidays(project.holidays.iter().copied()).finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{backlog::Minutes, projects::Weekdays};

    #[test]
    fn it_opens_on_the_days_the_project_works() {
        let holidays = ["2026-03-21".parse().expect("a day")].into();
        let project =
            WorkingCalendar { zone: chrono_tz::Asia::Tehran, weekdays: Weekdays::IRANIAN, minutes_per_day: Minutes::hours(8), holidays };
        let calendar = office(&project).expect("a calendar");
        assert_eq!(calendar.weekly().sat, [Window::parse("09:00", "17:00").expect("a window")]);
        assert!(calendar.weekly().fri.is_empty());
        assert_eq!(calendar.holidays(), &project.holidays);
        assert!(office(&WorkingCalendar { weekdays: Weekdays::NONE, ..project }).is_err());
    }
}
