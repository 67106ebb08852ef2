//! A window: from one time of day until another, written `["09:00","17:00"]`.

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

/// Minutes of a day by the clock on the wall.
const DAY: u16 = 24 * 60;

/// Times of day in local time, the first included and the last not; 24:00 is the end of the day. An end that is not after
/// its start is meant on the next day: 22:00 to 06:00 is a night shift, 00:00 to 00:00 a whole day. No window is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "(String, String)", into = "(String, String)")]
pub struct Window {
    /// Minutes after midnight, 0 to 1440.
    from: u16,
    /// The same; not after `from` where it lies on the next day.
    to: u16,
}

/// A text that is no time of day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a time of day; write 00:00 to 24:00")]
pub struct BadWindow(pub String);

impl Window {
    /// Reads both ends. Refuses what is not `HH:MM` between 00:00 and 24:00.
    pub fn parse(from: &str, to: &str) -> Result<Self, BadWindow> {
        Ok(Self { from: minutes(from)?, to: minutes(to)? })
    }

    /// Minutes after midnight at which it begins and ends; an end on the next day is more than 1440.
    pub fn minutes(self) -> (u16, u16) {
        (self.from, if self.to > self.from { self.to } else { self.to + DAY })
    }

    /// Both ends on the window's own date; the second may lie on the next day, or at the end of it.
    pub(super) fn on(self, date: NaiveDate) -> (NaiveDateTime, NaiveDateTime) {
        let midnight = date.and_time(NaiveTime::MIN);
        let end = if self.to > self.from { self.to } else { self.to + DAY };
        (midnight + TimeDelta::minutes(self.from.into()), midnight + TimeDelta::minutes(end.into()))
    }
}

fn minutes(text: &str) -> Result<u16, BadWindow> {
    let bad = || BadWindow(text.to_owned());
    let two = |part: &str| (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<u16>().ok()).flatten();
    let (hours, minutes) = text.split_once(':').ok_or_else(bad)?;
    let (hours, minutes) = (two(hours).ok_or_else(bad)?, two(minutes).ok_or_else(bad)?);
    let total = hours * 60 + minutes;
    if minutes < 60 && total <= DAY { Ok(total) } else { Err(bad()) }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (*self).into();
        f.pad(&format!("{from}–{to}"))
    }
}

impl TryFrom<(String, String)> for Window {
    type Error = BadWindow;
    fn try_from((from, to): (String, String)) -> Result<Self, Self::Error> {
        Self::parse(&from, &to)
    }
}

impl From<Window> for (String, String) {
    fn from(window: Window) -> Self {
        let text = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        (text(window.from), text(window.to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_times_up_to_twenty_four() {
        let on = |from, to| Window::parse(from, to).expect("a window").on(NaiveDate::default());
        let day = |days| NaiveDate::default().and_time(NaiveTime::MIN) + TimeDelta::days(days);
        assert_eq!(on("00:00", "24:00"), (day(0), day(1)));
        assert_eq!(on("00:00", "00:00"), (day(0), day(1)));
        assert_eq!(on("22:00", "06:00"), (day(0) + TimeDelta::hours(22), day(1) + TimeDelta::hours(6)));
        for bad in ["25:00", "24:01", "9:00", "09:60", "09", "", "-1:00", "+9:00", "۰۹:۰۰", "09:00:00"] {
            assert_eq!(Window::parse(bad, "17:00"), Err(BadWindow(bad.into())));
        }
        assert_eq!(Window::parse("09:00", "24:00").expect("a window").to_string(), "09:00–24:00");
    }
}
