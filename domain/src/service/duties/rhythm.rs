//! How often a duty comes back.

use chrono::{DateTime, Datelike as _, NaiveDate, Utc};
use chrono_tz::Tz;
use rrule::RRuleSet;

use super::{
    Preset,
    rule::{Rule, never},
};
use crate::{
    Say,
    service::{KNOWN_YEARS, local::date_of},
};

/// A recurrence rule (RRULE of RFC 5545) of whole days, from a date of some time zone on. It comes at least once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// In normal form.
    text: String,
    begins: NaiveDate,
    zone: Tz,
    days: Box<RRuleSet>,
}

impl Rhythm {
    /// Longest rule that is read, in characters.
    pub const MAX: usize = 200;

    /// Reads a rule such as `FREQ=WEEKLY;INTERVAL=2`, with `RRULE:` before it or not. It begins on the first day at or after
    /// `from` that it comes on. Refuses what is no rule or too long, parts of a day, and what never comes in the years that
    /// are known.
    pub fn parse(text: &str, from: NaiveDate, zone: Tz) -> Result<Self, Say> {
        let length = text.chars().count();
        if length > Self::MAX {
            return Err(Say::new("error-too-long").with("is", length).with("max", Self::MAX));
        }
        let rule = Rule::parse(text, zone)?;
        let begins = days(&rule.begun(from)?).next().ok_or_else(never)?;
        Ok(Self { text: rule.to_string(), begins, zone, days: Box::new(rule.begun(begins)?) })
    }

    /// A rhythm that has a name, from this date on. Refuses a date outside the years that are known.
    pub fn preset(preset: Preset, from: NaiveDate, zone: Tz) -> Result<Self, Say> {
        Self::parse(&preset.rule(from), from, zone)
    }

    /// The rule in normal form: the same for rules that are written differently and mean the same.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The day it comes on first.
    pub fn begins(&self) -> NaiveDate {
        self.begins
    }

    /// Where its days are days.
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// The date it is where the duty is done.
    pub fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        date_of(self.zone, now)
    }

    /// The name of the rhythm, if it has one.
    pub fn named(&self) -> Option<Preset> {
        <Preset as crate::words::Word>::ALL.iter().copied().find(|preset| preset.rule(self.begins) == self.text)
    }

    /// The days it comes on at or after a date, so many at most.
    pub fn occurrences(&self, from: NaiveDate, most: usize) -> Vec<NaiveDate> {
        self.dates().skip_while(|date| *date < from).take(most).collect()
    }

    /// The first day it comes on after a date; `None` where it has ended.
    pub fn next_after(&self, date: NaiveDate) -> Option<NaiveDate> {
        self.dates().find(|next| *next > date)
    }

    /// Every day it comes on, in order, up to the end of the years that are known.
    pub(in crate::service) fn dates(&self) -> impl Iterator<Item = NaiveDate> {
        days(&self.days)
    }
}

fn days(rule: &RRuleSet) -> impl Iterator<Item = NaiveDate> + use<> {
    rule.into_iter().map(|at| at.date_naive()).take_while(|date| date.year() <= *KNOWN_YEARS.end())
}

#[cfg(test)]
#[path = "rhythm_tests.rs"]
mod tests;
