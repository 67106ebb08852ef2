//! Duties as a calendar that other programs subscribe to.

use chrono::{DateTime, NaiveDate, Utc};

use super::lines::{escaped, fold};
use crate::service::duties::{Reminders, When};

/// A duty as it is shown in a calendar: whole days that leave the time free.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// Its name among all calendars of the world, the same as long as the duty exists.
    pub uid: &'a str,
    pub title: &'a str,
    /// What is to be done; may be empty.
    pub text: &'a str,
    /// The address of its page.
    pub link: Option<&'a str>,
    pub when: &'a When,
    pub reminders: &'a Reminders,
    /// When it was changed last.
    pub changed: DateTime<Utc>,
}

/// The text of a calendar of this name, for `text/calendar; charset=utf-8`. The same duties make the same text.
pub fn write(name: &str, entries: &[Entry<'_>]) -> String {
    let mut text = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Golive//Duties//EN", "CALSCALE:GREGORIAN"] {
        fold(&mut text, line);
    }
    fold(&mut text, &format!("X-WR-CALNAME:{}", escaped(name)));
    // One name for newer programs, one for those that follow Outlook.
    fold(&mut text, "REFRESH-INTERVAL;VALUE=DURATION:PT12H");
    fold(&mut text, "X-PUBLISHED-TTL:PT12H");
    entries.iter().flat_map(event).for_each(|line| fold(&mut text, &line));
    fold(&mut text, "END:VCALENDAR");
    text
}

fn event(entry: &Entry<'_>) -> Vec<String> {
    let (on, rule) = match entry.when {
        When::Once(on) => (*on, None),
        When::Every(rhythm) => (rhythm.begins(), Some(rhythm.text())),
    };
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(entry.uid)),
        format!("DTSTAMP:{}", entry.changed.format("%Y%m%dT%H%M%SZ")),
        format!("DTSTART;VALUE=DATE:{}", basic(on)),
        format!("DTEND;VALUE=DATE:{}", basic(on.succ_opt().unwrap_or(on))),
    ];
    lines.extend(rule.map(|rule| format!("RRULE:{rule}")));
    lines.push(format!("SUMMARY:{}", escaped(entry.title)));
    lines.extend(Some(entry.text).filter(|text| !text.is_empty()).map(|text| format!("DESCRIPTION:{}", escaped(text))));
    // An address has no signs to escape, and none that end a line.
    lines.extend(entry.link.map(|link| format!("URL:{}", link.replace(|c: char| c.is_control() || c.is_whitespace(), ""))));
    lines.push("TRANSP:TRANSPARENT".to_owned());
    lines.extend(entry.reminders.days().flat_map(|before| alarm(before, entry.title)));
    lines.push("END:VEVENT".to_owned());
    lines
}

fn alarm(before: u16, title: &str) -> [String; 5] {
    let trigger = format!("TRIGGER:{}", nine_in_the_morning(before));
    ["BEGIN:VALARM".to_owned(), "ACTION:DISPLAY".to_owned(), format!("DESCRIPTION:{}", escaped(title)), trigger, "END:VALARM".to_owned()]
}

/// From the midnight a day begins with: nobody wants to be reminded at that hour.
fn nine_in_the_morning(days_before: u16) -> String {
    match days_before {
        0 => "PT9H".to_owned(),
        1 => "-PT15H".to_owned(),
        days => format!("-P{}DT15H", days - 1),
    }
}

fn basic(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
