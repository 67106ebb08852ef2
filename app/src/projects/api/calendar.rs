//! Working days and holidays.

use chrono::NaiveDate;
use golive_domain::{people::CalendarKind, text::ProjectKey};
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    crate::i18n::parse_date,
    golive_domain::{Error, Say, projects::Weekdays},
    golive_store::projects::{self, CalendarEdit, Holiday},
};

use crate::{Done, Problem};

/// The worked weekdays come as the names of the checked boxes.
#[server(endpoint = "projects/calendar", prefix = "/rpc")]
pub async fn edit_calendar(
    project: ProjectKey,
    time_zone: String,
    kind: CalendarKind,
    #[server(default)] sat: bool,
    #[server(default)] sun: bool,
    #[server(default)] mon: bool,
    #[server(default)] tue: bool,
    #[server(default)] wed: bool,
    #[server(default)] thu: bool,
    #[server(default)] fri: bool,
    day: String,
    version: i32,
) -> Result<Done, Problem> {
    use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let week = [(sat, Sat), (sun, Sun), (mon, Mon), (tue, Tue), (wed, Wed), (thu, Thu), (fri, Fri)];
    let weekdays = Weekdays::of(week.into_iter().filter(|(worked, _)| *worked).map(|(_, day)| day));
    let edit = CalendarEdit { time_zone, kind, weekdays, day, version };
    projects::edit_calendar(&crate::web::desk()?, &project, edit).await?;
    Ok(crate::said("projects-saved"))
}

/// A line each: a day, then what it is called.
#[server(endpoint = "projects/holidays/add", prefix = "/rpc")]
pub async fn add_holidays(project: ProjectKey, holidays: String) -> Result<Done, Problem> {
    let days = read_holidays(&holidays)?;
    let count = projects::add_holidays(&crate::web::desk()?, &project, days).await?;
    Ok(Done::default().saying(Say::new("projects-holidays-added").with("count", count)))
}

#[server(endpoint = "projects/holidays/remove", prefix = "/rpc")]
pub async fn remove_holiday(project: ProjectKey, day: NaiveDate) -> Result<Done, Problem> {
    let gone = projects::remove_holiday(&crate::web::desk()?, &project, day).await?;
    let again = [("project", project.to_string()), ("holidays", format!("{} {}", gone.day, gone.name))];
    Ok(crate::said("projects-holiday-removed").undone_by("/rpc/projects/holidays/add", again))
}

/// The first line that cannot be read is named by its number.
#[cfg(feature = "ssr")]
fn read_holidays(text: &str) -> Result<Vec<Holiday>, Error> {
    let mut days = Vec::new();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let (day, name) = line.trim().split_once([' ', '\t', ';', ',']).unwrap_or((line.trim(), ""));
        let say = || Say::new("error-holiday-line").with("line", number).with("text", line.trim());
        let day = parse_date(day).map_err(|_| Error::field("holidays", say()))?;
        days.push(Holiday { day, name: name.trim().to_owned() });
    }
    Ok(days)
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_year_of_holidays_is_read_in_either_calendar() {
        let days = read_holidays("1405/01/01\tNowruz\n\n2026-12-25 Christmas Day\r\n2026-12-26").expect("three days");
        let read: Vec<_> = days.iter().map(|holiday| (holiday.day.to_string(), holiday.name.as_str())).collect();
        let expected = [("2026-03-21", "Nowruz"), ("2026-12-25", "Christmas Day"), ("2026-12-26", "")];
        assert_eq!(read, expected.map(|(day, name)| (day.to_owned(), name)));
    }

    #[test]
    fn a_line_that_is_no_day_is_named_by_its_number() {
        let refused = read_holidays("2026-12-25 Christmas\nsomeday rest").expect_err("refused");
        let say = Say::new("error-holiday-line").with("line", 2).with("text", "someday rest");
        assert_eq!(refused, Error::field("holidays", say));
    }
}
