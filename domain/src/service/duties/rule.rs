//! The text of a rhythm: the rules of RFC 5545, section 3.3.10, that are about days.
//!
//! The crate `rrule` reads more than the standard allows and writes less than it read (a first Monday as every Monday, the last day of a
//! month as nothing). So what comes in is looked at part by part before, and what goes out is written here. Weeks by their number are
//! refused: it loses days of the last week of a year.

use std::fmt;

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;
use rrule::{Frequency, NWeekday, RRule, RRuleSet, Unvalidated};

use crate::{
    Say,
    service::{KNOWN_YEARS, local::date_of},
};

/// A rule that says nothing about when it begins.
pub(super) struct Rule {
    /// Without its `UNTIL`.
    rule: RRule<Unvalidated>,
    until: Option<NaiveDate>,
}

/// The days of a month at most, January first.
const LONGEST: [u8; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

impl Rule {
    /// Reads `FREQ=…`, with `RRULE:` before it or not. An instant of `UNTIL` means its date in the zone.
    pub fn parse(text: &str, zone: Tz) -> Result<Self, Say> {
        let text = text.trim().to_ascii_uppercase();
        let text = text.strip_prefix("RRULE:").unwrap_or(&text);
        let (mut until, mut kept) = (None, Vec::new());
        for part in text.split(';').filter(|part| !part.is_empty()) {
            match part.split_once('=').ok_or_else(|| unreadable(part))? {
                ("UNTIL", value) if until.is_none() => until = Some(last_day(value, zone).ok_or_else(|| unreadable(part))?),
                (name, value) => {
                    look_at(name, value).ok_or_else(|| unreadable(part))??;
                    kept.push(part);
                }
            }
        }
        let rule = kept.join(";").parse().map_err(|_| unreadable(text))?;
        let rule = Self { rule, until };
        rule.fits_together().map_err(unreadable)?;
        if until.is_some() && rule.rule.get_count().is_some() {
            return Err(Say::new("error-rhythm-ends-twice"));
        }
        Ok(rule)
    }

    /// The rule from a date on. Refuses what can never come.
    pub fn begun(&self, date: NaiveDate) -> Result<RRuleSet, Say> {
        let begins_too_late = self.until.is_some_and(|until| until < date) || !KNOWN_YEARS.contains(&date.year());
        if begins_too_late || !self.has_a_day() {
            return Err(never());
        }
        let rule = self.rule.clone();
        let rule = if let Some(until) = self.until { rule.until(midnight(until)) } else { rule };
        rule.build(midnight(date)).map(RRuleSet::limit).map_err(|_| unreadable(&self.to_string()))
    }

    /// What the standard forbids between parts, and what `rrule` would read as something else; names the part that does not fit.
    fn fits_together(&self) -> Result<(), &'static str> {
        let rule = &self.rule;
        let numbers = || rule.get_by_weekday().iter().filter_map(|day| if let NWeekday::Nth(n, _) = day { Some(*n) } else { None });
        let (numbered, frequency) = (numbers().count() > 0, rule.get_freq());
        let of_a_month = frequency == Frequency::Monthly || !rule.get_by_month().is_empty();
        let of_more_than_a_week = matches!(frequency, Frequency::Monthly | Frequency::Yearly);
        let bare = numbers().count() != rule.get_by_weekday().len();
        let beside_another_day = !(rule.get_by_month_day().is_empty() && rule.get_by_year_day().is_empty());
        if numbered && (!of_more_than_a_week || bare || beside_another_day || of_a_month && numbers().any(|n| n.unsigned_abs() > 5)) {
            return Err("BYDAY");
        }
        if frequency == Frequency::Weekly && !rule.get_by_month_day().is_empty() {
            return Err("BYMONTHDAY");
        }
        let pickable = of_more_than_a_week && (numbered || bare || beside_another_day || !rule.get_by_month().is_empty());
        if !rule.get_by_set_pos().is_empty() && !pickable {
            return Err("BYSETPOS");
        }
        Ok(())
    }

    /// Whether one of its months has one of its days: 30 February is found out here and not by looking at thousands of years.
    fn has_a_day(&self) -> bool {
        let (months, days) = (self.rule.get_by_month(), self.rule.get_by_month_day());
        let has = |longest: u8| days.is_empty() || days.iter().any(|day| day.unsigned_abs() <= longest);
        let mut asked = (1..).zip(LONGEST).filter(|(month, _)| months.is_empty() || months.contains(month));
        asked.any(|(_, longest)| has(longest))
    }
}

/// The normal form: known parts in one order, lists sorted, nothing that goes without saying.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rule = &self.rule;
        write!(f, "FREQ={}", rule.get_freq())?;
        if rule.get_interval() > 1 {
            write!(f, ";INTERVAL={}", rule.get_interval())?;
        }
        if let Some(count) = rule.get_count() {
            write!(f, ";COUNT={count}")?;
        }
        if let Some(until) = self.until {
            write!(f, ";UNTIL={}", until.format("%Y%m%d"))?;
        }
        list(f, "BYMONTH", rule.get_by_month())?;
        list(f, "BYYEARDAY", rule.get_by_year_day())?;
        list(f, "BYMONTHDAY", rule.get_by_month_day())?;
        let mut days = rule.get_by_weekday().to_vec();
        days.sort_unstable();
        days.dedup();
        list(f, "BYDAY", &days.into_iter().map(weekday).collect::<Vec<_>>())?;
        list(f, "BYSETPOS", rule.get_by_set_pos())?;
        // Which day a week begins on is seen where weeks are skipped; a Monday goes without saying.
        if rule.get_week_start() == Weekday::Mon { Ok(()) } else { write!(f, ";WKST={}", two_letters(rule.get_week_start())) }
    }
}

fn list<T: ToString>(f: &mut fmt::Formatter<'_>, name: &str, values: &[T]) -> fmt::Result {
    if values.is_empty() {
        return Ok(());
    }
    write!(f, ";{name}={}", values.iter().map(ToString::to_string).collect::<Vec<_>>().join(","))
}

fn weekday(day: NWeekday) -> String {
    match day {
        NWeekday::Every(day) => two_letters(day),
        NWeekday::Nth(number, day) => format!("{number}{}", two_letters(day)),
    }
}

fn two_letters(day: Weekday) -> String {
    day.to_string()[..2].to_ascii_uppercase()
}

/// `None` where this is no part of a rule; an error where it is one that a duty cannot have.
fn look_at(name: &str, value: &str) -> Option<Result<(), Say>> {
    let whole = |text: &str| text.parse::<i32>().ok().filter(|_| text.len() <= 6);
    let numbers = || value.split(',').all(|text| whole(text).is_some_and(|number| number != 0));
    let readable = match name {
        "FREQ" if matches!(value, "HOURLY" | "MINUTELY" | "SECONDLY") => return Some(Err(Say::new("error-rhythm-hours"))),
        "BYHOUR" | "BYMINUTE" | "BYSECOND" => return Some(Err(Say::new("error-rhythm-hours"))),
        "COUNT" if whole(value) == Some(0) => return Some(Err(never())),
        "FREQ" | "WKST" => value.bytes().all(|byte| byte.is_ascii_alphabetic()),
        "COUNT" | "INTERVAL" => whole(value).is_some_and(|number| number > 0),
        "BYMONTH" | "BYMONTHDAY" | "BYYEARDAY" | "BYSETPOS" => numbers(),
        "BYDAY" => value.split(',').all(is_weekday),
        _ => false,
    };
    readable.then_some(Ok(()))
}

/// `MO`, `1MO`, `-1FR`. The crate would take anything before the letters for "every", and fail at letters that are not Latin.
fn is_weekday(text: &str) -> bool {
    let letters = text.len().checked_sub(2).and_then(|at| text.split_at_checked(at));
    letters.is_some_and(|(number, day)| {
        let counted = number.is_empty() || number.parse::<i16>().is_ok_and(|number| number != 0);
        counted && matches!(day, "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU")
    })
}

/// `20261231`, or with a time: by the clock on the wall, or `Z` for UTC.
fn last_day(value: &str, zone: Tz) -> Option<NaiveDate> {
    let Some((date, time)) = value.split_once('T') else { return basic_date(value) };
    let (date, clock) = (basic_date(date)?, time.trim_end_matches('Z'));
    let at = date.and_time(NaiveTime::parse_from_str(clock, "%H%M%S").ok().filter(|_| clock.len() == 6)?);
    match time.len() - clock.len() {
        0 => Some(date),
        1 => Some(date_of(zone, at.and_utc())),
        _ => None,
    }
}

/// A date as iCalendar writes it: `20261231`.
pub(in crate::service) fn basic_date(text: &str) -> Option<NaiveDate> {
    let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let number: u32 = text.parse().ok().filter(|_| digits)?;
    NaiveDate::from_ymd_opt(i32::try_from(number / 10_000).ok()?, number / 100 % 100, number % 100)
}

/// Days are counted in a zone that has no leaps: a date is a date wherever it is.
fn midnight(date: NaiveDate) -> DateTime<rrule::Tz> {
    date.and_time(NaiveTime::MIN).and_utc().with_timezone(&rrule::Tz::UTC)
}

pub(super) fn never() -> Say {
    Say::new("error-rhythm-never")
}

fn unreadable(part: &str) -> Say {
    Say::new("error-rhythm").with("part", part)
}
