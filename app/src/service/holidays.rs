//! Holidays put into the form of a calendar: those of a country, or those of another program's file. Nothing is kept by it; they stand
//! in the form as lines that can be edited before it is saved.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use golive_domain::{
    Error, FieldError, Say,
    error::Refusals,
    numerals::ascii_digits,
    people::{CalendarKind, Locale},
    service::{
        feed::{self, Unfit},
        holidays::{Country, YEARS, preset},
    },
};
use serde::Deserialize;

use super::api::{line, named_days};
use crate::i18n::{Civil, Formats, from_civil};

/// Years that are asked for at once.
const MOST_YEARS: i32 = 20;

/// What the form of a calendar says of holidays to be added, beside the calendar itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Wanted {
    pub country: String,
    /// Years of either calendar; the second may be empty.
    pub from_year: String,
    pub to_year: String,
    /// The text of a calendar file.
    pub feed: String,
}

/// What was put into the list of holidays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// In order, each date once.
    pub days: Vec<(NaiveDate, String)>,
    /// Dates that stood in the list already.
    pub known: usize,
    /// Days of the file that came more than once.
    pub twice: usize,
    /// Events that are no holidays, as far as they are named.
    pub refused: Vec<(Option<String>, Unfit)>,
    /// All of them.
    pub left_out: usize,
    pub bad_lines: usize,
    /// The law of the country has people work on them at present.
    pub worked: bool,
}

/// The holidays of the country and the years that were chosen, put into a list of lines.
pub fn add_preset(list: &str, wanted: &Wanted, formats: &Formats) -> Result<(String, Added), Vec<FieldError>> {
    let mut refused = Refusals::default();
    let country = refused.take("country", wanted.country.parse::<Country>().map_err(|_| Say::new("error-choose")));
    let span = years(wanted, &mut refused);
    let list_read = refused.take("holidays", named_days(list));
    let (Some(country), Some(span), Some(known)) = (country, span, list_read) else { return Err(fields(refused)) };
    let own = own_language(country) == Some(formats.locale);
    let all = preset(country, span.0.year()..=span.1.year());
    let within = all.into_iter().filter(|day| span.0 <= day.date && day.date <= span.1);
    let days = within.map(|day| (day.date, if own { day.own } else { day.english }.to_owned())).collect::<Vec<_>>();
    if days.is_empty() {
        let unknown = Say::new("error-holidays-unknown").with("years", format!("{}–{}", YEARS.start(), YEARS.end()));
        refused.add("from_year", unknown);
        return Err(fields(refused));
    }
    let (list, added) = added(list, &known, days, formats);
    Ok((list, Added { worked: country.works_on_them(), ..added }))
}

/// The holidays of a file, put into a list of lines.
pub fn add_feed(list: &str, wanted: &Wanted, file: &[u8], formats: &Formats) -> Result<(String, Added), Vec<FieldError>> {
    let mut refused = Refusals::default();
    let span = years(wanted, &mut refused);
    let list_read = refused.take("holidays", named_days(list));
    let (Some(span), Some(known)) = (span, list_read) else { return Err(fields(refused)) };
    let reading = match feed::read(file, span.0.year()..=span.1.year()) {
        Ok(reading) => reading,
        Err(Error::Invalid { fields }) => return Err(fields),
        Err(Error::TooLarge { limit_bytes }) => return Err(vec![too_large(limit_bytes)]),
        Err(_) => return Err(vec![FieldError { field: "file".to_owned(), say: Say::new("error-holidays-file") }]),
    };
    let within = reading.days.into_iter().filter(|day| span.0 <= day.date && day.date <= span.1);
    let (list, added) = added(list, &known, within.map(|day| (day.date, day.name)).collect(), formats);
    Ok((list, Added { refused: reading.refused, left_out: reading.left_out, bad_lines: reading.bad_lines, ..added }))
}

/// What is too much for a file of holidays.
pub fn too_large(limit_bytes: u64) -> FieldError {
    FieldError { field: "file".to_owned(), say: Say::new("error-holidays-large").with("kilobytes", limit_bytes / 1_000) }
}

/// Puts days behind the lines of a list; a date that stands in it is left alone. Several of one date are one line.
fn added(list: &str, known: &[(NaiveDate, String)], days: Vec<(NaiveDate, String)>, formats: &Formats) -> (String, Added) {
    let there: BTreeSet<NaiveDate> = known.iter().map(|(date, _)| *date).collect();
    let came = days.len();
    let mut fresh: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
    for (date, name) in days {
        let names = fresh.entry(date).or_default();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let twice = came - fresh.len();
    let all = fresh.len();
    fresh.retain(|date, _| !there.contains(date));
    let days: Vec<(NaiveDate, String)> = fresh.into_iter().map(|(date, names)| (date, names.join("; "))).collect();
    let mut lines: Vec<String> = list.lines().map(|line| line.trim_end().to_owned()).filter(|line| !line.is_empty()).collect();
    lines.extend(days.iter().map(|(date, name)| line(*date, name, formats)));
    (lines.join("\n"), Added { known: all - days.len(), twice, days, ..Added::default() })
}

/// The days from the first of one year to the last of another, in the calendar the years are of.
fn years(wanted: &Wanted, refused: &mut Refusals) -> Option<(NaiveDate, NaiveDate)> {
    let from = refused.take("from_year", year(&wanted.from_year))?;
    let to = match wanted.to_year.trim() {
        "" => from,
        text => refused.take("to_year", year(text))?,
    };
    let (first, last) = (first_day(from), first_day(to + 1).and_then(|next| next.pred_opt()));
    let calendar = |year: i32| kind(year);
    match first.zip(last) {
        Some(span) if calendar(from) == calendar(to) && (0..MOST_YEARS).contains(&(to - from)) => Some(span),
        _ => {
            refused.add("to_year", Say::new("error-holidays-years").with("max", MOST_YEARS));
            None
        }
    }
}

/// A year says which calendar it is of, as [`crate::i18n::parse_date`] has it.
fn kind(year: i32) -> CalendarKind {
    if year < 1700 { CalendarKind::Jalali } else { CalendarKind::Gregorian }
}

fn year(text: &str) -> Result<i32, Say> {
    let year = ascii_digits(text.trim()).parse().ok().filter(|year| (1200..2400).contains(year));
    year.ok_or_else(|| Say::new("error-holidays-year"))
}

fn first_day(year: i32) -> Option<NaiveDate> {
    from_civil(kind(year), Civil { year, month: 1, day: 1 })
}

/// The language in which a country's holidays have their own names, if Golive speaks it.
fn own_language(country: Country) -> Option<Locale> {
    match country {
        Country::Iran => Some(Locale::Fa),
        Country::Ukraine => Some(Locale::Uk),
        Country::Poland | Country::Russia => None,
    }
}

fn fields(refused: Refusals) -> Vec<FieldError> {
    match refused.finish() {
        Err(Error::Invalid { fields }) => fields,
        _ => Vec::new(),
    }
}

#[cfg(test)]
#[path = "holidays_tests.rs"]
mod tests;
