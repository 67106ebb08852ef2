//! When a party works: weekly windows, holidays, breaks, and days that differ.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{BadWindow, Line, Window};
use crate::text::Title;

/// The windows of each weekday; one that is not named is not worked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Week {
    pub mon: Vec<Window>,
    pub tue: Vec<Window>,
    pub wed: Vec<Window>,
    pub thu: Vec<Window>,
    pub fri: Vec<Window>,
    pub sat: Vec<Window>,
    pub sun: Vec<Window>,
}

impl Week {
    /// The windows of a weekday; none where it is not worked.
    pub fn on(&self, day: Weekday) -> &[Window] {
        match day {
            Weekday::Mon => &self.mon,
            Weekday::Tue => &self.tue,
            Weekday::Wed => &self.wed,
            Weekday::Thu => &self.thu,
            Weekday::Fri => &self.fri,
            Weekday::Sat => &self.sat,
            Weekday::Sun => &self.sun,
        }
    }

    fn is_empty(&self) -> bool {
        [&self.mon, &self.tue, &self.wed, &self.thu, &self.fri, &self.sat, &self.sun].iter().all(|windows| windows.is_empty())
    }
}

/// One version of a working calendar. It has at least one window: an empty calendar is a mistake, not round the clock.
///
/// A window belongs to the date it opens on. Windows that overlap count once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Form", into = "Form")]
pub struct Calendar {
    zone: Tz,
    weekly: Week,
    holidays: BTreeSet<NaiveDate>,
    names: BTreeMap<NaiveDate, String>,
    breaks: BTreeMap<NaiveDate, Vec<Window>>,
    overrides: BTreeMap<NaiveDate, Vec<Window>>,
}

/// Why something is no calendar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    #[error("{0:?} is not a time zone; name one as Europe/Warsaw")]
    Zone(String),
    #[error("a calendar without working time promises nothing; give it a weekly window or an override")]
    Empty,
    #[error(transparent)]
    Window(#[from] BadWindow),
}

impl Calendar {
    /// A week in a zone, without exceptions. Refuses nothing yet: an override may still be all that is worked.
    pub fn draft(zone: Tz, weekly: Week) -> Draft {
        Draft(Self { zone, weekly, holidays: BTreeSet::new(), names: BTreeMap::new(), breaks: BTreeMap::new(), overrides: BTreeMap::new() })
    }

    /// Where its clock hangs: windows are local time.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// The windows of an ordinary week.
    pub fn weekly(&self) -> &Week {
        &self.weekly
    }

    /// Dates that are not worked from 00:00 to 24:00 local time, last night's shift included.
    pub fn holidays(&self) -> &BTreeSet<NaiveDate> {
        &self.holidays
    }

    /// What holidays are called, as far as somebody said so. No clock reads it.
    pub fn names(&self) -> &BTreeMap<NaiveDate, String> {
        &self.names
    }

    /// Times that are cut out of a date, from whatever would be worked then.
    pub fn breaks(&self) -> &BTreeMap<NaiveDate, Vec<Window>> {
        &self.breaks
    }

    /// Windows in place of the weekly ones. A date that has some is no holiday, whatever the holidays say.
    pub fn overrides(&self) -> &BTreeMap<NaiveDate, Vec<Window>> {
        &self.overrides
    }

    /// The windows that open on a date, each with its line, before holidays' and breaks' cuts of other dates.
    pub(super) fn windows(&self, date: NaiveDate) -> impl Iterator<Item = (Window, Line)> {
        let day = chrono::Datelike::weekday(&date);
        let (own, weekly) = match self.overrides.get(&date) {
            Some(own) => (own.as_slice(), [].as_slice()),
            None if self.holidays.contains(&date) => ([].as_slice(), [].as_slice()),
            None => ([].as_slice(), self.weekly.on(day)),
        };
        let own = own.iter().map(move |window| (*window, Line::Override(date, *window)));
        own.chain(weekly.iter().map(move |window| (*window, Line::Weekly(day, *window))))
    }

    /// Whether the whole date is cut out.
    pub(super) fn is_holiday(&self, date: NaiveDate) -> bool {
        self.holidays.contains(&date) && !self.overrides.contains_key(&date)
    }
}

/// A calendar being put together.
#[derive(Clone, Debug)]
pub struct Draft(Calendar);

impl Draft {
    /// Adds dates that are not worked, without names.
    pub fn holidays(mut self, dates: impl IntoIterator<Item = NaiveDate>) -> Self {
        self.0.holidays.extend(dates);
        self
    }

    /// A holiday with its name; without any it is a holiday all the same. Of one date's several names each counts once.
    pub fn holiday(mut self, date: NaiveDate, name: &str) -> Self {
        self.0.holidays.insert(date);
        let name = Title::parse(name).map(Title::into_string).unwrap_or_default();
        let known = self.0.names.entry(date).or_default();
        if known.is_empty() {
            *known = name;
        } else if !name.is_empty() && known.split("; ").all(|each| each != name) {
            known.push_str("; ");
            known.push_str(&name);
        }
        self.0.names.retain(|_, name| !name.is_empty());
        self
    }

    /// Takes windows out of a date that is worked otherwise.
    pub fn breaks(mut self, date: NaiveDate, windows: impl IntoIterator<Item = Window>) -> Self {
        self.0.breaks.entry(date).or_default().extend(windows);
        self
    }

    /// No windows at all make it a day off.
    pub fn overrides(mut self, date: NaiveDate, windows: impl IntoIterator<Item = Window>) -> Self {
        self.0.overrides.entry(date).or_default().extend(windows);
        self
    }

    /// Refuses a calendar in which no window is left.
    pub fn finish(self) -> Result<Calendar, CalendarError> {
        let empty = self.0.weekly.is_empty() && self.0.overrides.values().all(Vec::is_empty);
        if empty { Err(CalendarError::Empty) } else { Ok(self.0) }
    }
}

/// A calendar as it is written: in a file, in a column.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Form {
    tz: String,
    weekly: Week,
    #[serde(default)]
    holidays: BTreeSet<NaiveDate>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    names: BTreeMap<NaiveDate, String>,
    #[serde(default)]
    breaks: BTreeMap<NaiveDate, Vec<Window>>,
    #[serde(default)]
    overrides: BTreeMap<NaiveDate, Vec<Window>>,
}

impl TryFrom<Form> for Calendar {
    type Error = CalendarError;

    fn try_from(Form { tz, weekly, holidays, mut names, breaks, overrides }: Form) -> Result<Self, CalendarError> {
        let zone = tz.trim().parse().map_err(|_| CalendarError::Zone(tz))?;
        names.retain(|date, name| holidays.contains(date) && !name.is_empty());
        Draft(Self { zone, weekly, holidays, names, breaks, overrides }).finish()
    }
}

impl From<Calendar> for Form {
    fn from(Calendar { zone, weekly, holidays, names, breaks, overrides }: Calendar) -> Self {
        Self { tz: zone.name().to_owned(), weekly, holidays, names, breaks, overrides }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Calendar, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn an_empty_calendar_is_refused() {
        for empty in [r#"{}"#, r#"{"mon":[]}"#] {
            let refused = read(&format!(r#"{{"tz":"UTC","weekly":{empty},"overrides":{{"2026-01-01":[]}}}}"#));
            assert!(refused.is_err_and(|why| why.contains("without working time")));
        }
        assert!(read(r#"{"tz":"UTC","weekly":{},"overrides":{"2026-01-01":[["09:00","10:00"]]}}"#).is_ok());
    }

    #[test]
    fn what_is_no_calendar_says_why() {
        for (json, why) in [
            (r#"{"tz":"Mars/Olympus","weekly":{"mon":[["09:00","17:00"]]}}"#, "not a time zone"),
            (r#"{"tz":"UTC","weekly":{"mon":[["09:00","25:00"]]}}"#, "not a time of day"),
            (r#"{"tz":"UTC","weekly":{"monday":[]}}"#, "unknown field"),
            (r#"{"tz":"UTC","weekly":{"mon":[["09:00","17:00"]]},"holidays":["2026-02-30"]}"#, "out of range"),
            (r#"{"weekly":{"mon":[["09:00","17:00"]]}}"#, "missing field `tz`"),
        ] {
            let refused = read(json).expect_err("refused");
            assert!(refused.contains(why), "{refused}");
        }
    }

    #[test]
    fn a_holiday_keeps_its_names_and_what_is_no_holiday_has_none() {
        let date = "2026-03-21".parse().expect("a date");
        let days = Week { mon: vec![Window::parse("09:00", "17:00").expect("a window")], ..Week::default() };
        let draft =
            Calendar::draft(chrono_tz::UTC, days).holiday(date, "").holiday(date, "Nowruz").holiday(date, "Eid").holiday(date, "Nowruz");
        let calendar = draft.finish().expect("a calendar");
        assert_eq!(calendar.names().get(&date).map(String::as_str), Some("Nowruz; Eid"));
        let json = serde_json::to_string(&calendar).expect("text");
        assert_eq!(read(&json), Ok(calendar));
        let stray = json.replace(r#""holidays":["2026-03-21"]"#, r#""holidays":[]"#);
        assert!(read(&stray).expect("a calendar").names().is_empty());
    }

    #[test]
    fn a_calendar_is_read_as_it_is_written() {
        let json = r#"{"tz":"Asia/Tehran","weekly":{"mon":[],"tue":[],"wed":[],"thu":[["08:00","13:00"]],"fri":[],"sat":[["22:00","06:00"]],"sun":[]},"holidays":["2026-03-21"],"breaks":{"2026-03-26":[["10:00","10:30"]]},"overrides":{"2026-03-28":[]}}"#;
        let calendar = read(json).expect("a calendar");
        assert_eq!(serde_json::to_string(&calendar).expect("text"), json);
    }
}
