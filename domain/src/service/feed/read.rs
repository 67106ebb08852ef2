//! A file of holidays, as calendars export them, read into dates with names.

use std::{collections::BTreeSet, ops::RangeInclusive};

use chrono::NaiveDate;

use super::{
    event::{Event, Unfit, Years},
    lines::{Property, unfolded},
};
use crate::{Error, Result, Say};

/// Longest file that is read, in bytes.
const LARGEST: usize = 1 << 19;
/// As many days as are taken from one file.
const MOST: usize = 10_000;
/// As many events that recur: each is followed through its years.
const MOST_RULES: usize = 1_000;

/// A day that has a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NamedDay {
    pub date: NaiveDate,
    pub name: String,
}

/// What a file held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// In order; a date with several names is there with each.
    pub days: Vec<NamedDay>,
    /// Lines that are not of the format and were passed over.
    pub bad_lines: usize,
    /// Events that are no holidays, as [`Unfit`] says. What was cancelled is not counted.
    pub left_out: usize,
    /// The first [`NAMED`] of those by their names, with the reason.
    pub refused: Vec<(Option<String>, Unfit)>,
}

/// As many events that are left out are named: a diary has thousands.
const NAMED: usize = 50;

/// The whole days of a calendar that lie in these years. A yearly event is there in each of them; one of several days with each
/// day, the last being the one before its `DTEND`.
///
/// Refuses a file of more than half a mebibyte, one that is no calendar, and more days than any calendar has.
pub fn read(file: &[u8], years: RangeInclusive<i32>) -> Result<Reading> {
    if file.len() > LARGEST {
        return Err(Error::TooLarge { limit_bytes: LARGEST as u64 });
    }
    let mut reader =
        Reader { years: Years::of(years), open: Vec::new(), event: None, rules: 0, days: BTreeSet::new(), reading: Reading::default() };
    let mut calendar = false;
    for line in unfolded(file) {
        let property = str::from_utf8(&line).ok().and_then(Property::parse);
        calendar |= property.as_ref().is_some_and(|property| property.name == "BEGIN" && is(property.value, "VCALENDAR"));
        if property.is_none_or(|property| !reader.takes(&property)) {
            reader.reading.bad_lines += 1;
        }
        if reader.days.len() > MOST || reader.rules > MOST_RULES {
            return Err(Error::field("file", Say::new("error-holidays-many").with("max", MOST)));
        }
    }
    if !calendar {
        return Err(Error::field("file", Say::new("error-holidays-file")));
    }
    Ok(reader.finish())
}

struct Reader {
    years: Years,
    /// The components the line is in, the outermost first.
    open: Vec<String>,
    event: Option<Event>,
    /// Events that recur, so far.
    rules: usize,
    days: BTreeSet<NamedDay>,
    reading: Reading,
}

impl Reader {
    /// Whether the line makes sense where it stands.
    fn takes(&mut self, property: &Property<'_>) -> bool {
        match property.name.as_str() {
            "BEGIN" => {
                self.open.push(property.value.trim().to_ascii_uppercase());
                if self.in_event() {
                    self.event = Some(Event::default());
                }
                true
            }
            "END" => self.closes(property.value),
            name => {
                // What stands deeper is an alarm's; what stands elsewhere is of no day.
                if self.in_event()
                    && let Some(event) = &mut self.event
                {
                    event.note(name, property.value);
                }
                true
            }
        }
    }

    fn closes(&mut self, component: &str) -> bool {
        if self.open.last().is_none_or(|open| !is(component, open)) {
            return false;
        }
        if self.in_event() {
            self.add();
        }
        self.open.pop();
        true
    }

    fn in_event(&self) -> bool {
        matches!(self.open.as_slice(), [calendar, event] if calendar == "VCALENDAR" && event == "VEVENT")
    }

    fn add(&mut self) {
        let Some(event) = self.event.take().filter(|event| !event.is_cancelled()) else { return };
        self.rules += usize::from(event.recurs());
        let days = event.days(&self.years);
        match (event.name(), days) {
            (Some(name), Ok(days)) => self.days.extend(days.into_iter().map(|date| NamedDay { date, name: name.clone() })),
            (None, Ok(_)) => self.refuse(None, Unfit::Nameless),
            (name, Err(why)) => self.refuse(name, why),
        }
    }

    fn refuse(&mut self, name: Option<String>, why: Unfit) {
        self.reading.left_out += 1;
        if self.reading.refused.len() < NAMED {
            self.reading.refused.push((name, why));
        }
    }

    /// An event that the end of the file cut off is left out.
    fn finish(mut self) -> Reading {
        if let Some(event) = self.event.take() {
            self.refuse(event.name(), Unfit::CutOff);
        }
        Reading { days: self.days.into_iter().collect(), ..self.reading }
    }
}

fn is(value: &str, component: &str) -> bool {
    value.trim().eq_ignore_ascii_case(component)
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
