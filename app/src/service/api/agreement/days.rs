//! Days and windows of working time, as people write them.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use golive_domain::{
    Error, Say,
    numerals::ascii_digits,
    service::{Window, first_instant},
    text::ProjectKey,
};
use golive_store::Desk;

use crate::{
    Problem,
    i18n::{Formats, parse_date},
};

/// The instant a day begins in the project's zone; nothing typed is none.
pub async fn from_day(desk: &Desk, project: &ProjectKey, text: &str) -> Result<Option<DateTime<Utc>>, Problem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let date = parse_date(text).map_err(|say| Problem(Error::field("effective", say)))?;
    let frame = golive_store::projects::frame(desk, project).await?;
    let zone = frame.time_zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    Ok(Some(first_instant(zone, date.and_time(NaiveTime::MIN))))
}

/// A date as its reader writes it, and what is said of it.
pub fn line(date: NaiveDate, said: &str, formats: &Formats) -> String {
    format!("{} {said}", formats.date_for_input(date)).trim().to_owned()
}

/// `09:00-17:00, 18:00-20:00`
pub(super) fn written(windows: &[Window]) -> String {
    windows.iter().map(|window| window.to_string().replace('–', "-")).collect::<Vec<_>>().join(", ")
}

/// `09:00-17:00, 18:00-20:00` with any dash, any comma and any digits.
pub fn windows(text: &str) -> Result<Vec<Window>, Say> {
    let text = ascii_digits(text);
    let parts = text.split([',', '،', ';', '؛']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| window(part).ok_or_else(|| Say::new("error-window").with("text", part))).collect()
}

fn window(text: &str) -> Option<Window> {
    let (from, to) = text.split_once(['-', '–', '—'])?;
    let padded = |time: &str| match time.trim().split_once(':') {
        Some((hour, minute)) => format!("{hour:0>2}:{minute}"),
        None => format!("{:0>2}:00", time.trim()),
    };
    Window::parse(&padded(from), &padded(to)).ok()
}

/// Lines that begin with a date; what follows are its windows.
pub(super) fn dated(text: &str) -> Result<Vec<(NaiveDate, Vec<Window>)>, Say> {
    let unread = |line: &str| Say::new("error-calendar-line").with("line", line);
    named_days(text)?.into_iter().map(|(date, rest)| Ok((date, windows(&rest).map_err(|_| unread(&rest))?))).collect()
}

/// Lines that begin with a date in either calendar, with what follows it.
pub fn named_days(text: &str) -> Result<Vec<(NaiveDate, String)>, Say> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let (date, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
            let date = parse_date(date).map_err(|_| Say::new("error-calendar-line").with("line", line))?;
            Ok((date, rest.trim().to_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_are_read_as_people_write_them() {
        let read = |text: &str| windows(text).map(|windows| written(&windows));
        assert_eq!(read("9-17"), Ok("09:00-17:00".into()));
        assert_eq!(read("۰۸:۳۰–۱۲:۰۰، 13:00-24:00"), Ok("08:30-12:00, 13:00-24:00".into()));
        assert_eq!(read(" "), Ok(String::new()));
        assert!(read("nine to five").is_err());
        assert!(read("9:00-25:00").is_err());
    }
}
