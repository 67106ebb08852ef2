//! One event of a file: the days it is on.

use std::ops::RangeInclusive;

use chrono::{Datelike as _, NaiveDate};

use super::lines::unescaped;
use crate::{
    service::{
        KNOWN_YEARS,
        duties::{Rhythm, basic_date},
    },
    text::Title,
    words,
};

/// No holiday is longer, in days.
const LONGEST: u64 = 31;

/// No holiday comes more often in a year: a rule that does means all Mondays, say.
const OFTEN: usize = 4;

/// What may stand in the rule of a holiday beside its frequency. Such a rule comes within a few years or not at all, and is
/// quick to follow.
const PARTS: [&str; 6] = ["BYMONTH", "BYMONTHDAY", "BYDAY", "COUNT", "UNTIL", "WKST"];

words! {
    /// Why an event of a calendar is no holiday.
    pub enum Unfit {
        /// It is at an hour, or on no day at all.
        NotWholeDays = "not_whole_days",
        Nameless = "nameless",
        /// Longer than a month, or ended before it began.
        Long = "long",
        /// It comes otherwise than yearly, or too often in a year.
        NotYearly = "not_yearly",
        /// The file ends in the middle of it.
        CutOff = "cut_off",
    }
}

/// The years whose days are asked for.
pub(super) struct Years(RangeInclusive<i32>);

impl Years {
    /// Those of them that are known.
    pub fn of(asked: RangeInclusive<i32>) -> Self {
        Self(*asked.start().max(KNOWN_YEARS.start())..=*asked.end().min(KNOWN_YEARS.end()))
    }
}

/// What an event says of itself, as far as days are concerned. Of a property that is said twice the first counts.
#[derive(Default)]
pub(super) struct Event {
    summary: Option<String>,
    start: Option<String>,
    end: Option<String>,
    duration: Option<String>,
    rule: Option<String>,
    except: Vec<NaiveDate>,
    cancelled: bool,
}

impl Event {
    /// Takes a property as the file has it; one that is not read here is passed over.
    pub fn note(&mut self, name: &str, value: &str) {
        let field = match name {
            "SUMMARY" => &mut self.summary,
            "DTSTART" => &mut self.start,
            "DTEND" => &mut self.end,
            "DURATION" => &mut self.duration,
            "RRULE" => &mut self.rule,
            "EXDATE" => return self.except.extend(value.split(',').filter_map(day)),
            "STATUS" => return self.cancelled = value.trim().eq_ignore_ascii_case("CANCELLED"),
            _ => return,
        };
        field.get_or_insert_with(|| value.to_owned());
    }

    /// Whether it is on more than once.
    pub fn recurs(&self) -> bool {
        self.rule.is_some()
    }

    /// Whether the calendar says that it is not on after all.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled
    }

    /// What it is called, where that makes a title.
    pub fn name(&self) -> Option<String> {
        Title::parse(&unescaped(self.summary.as_deref()?)).ok().map(Title::into_string)
    }

    /// The days it is on.
    pub fn days(&self, years: &Years) -> Result<Vec<NaiveDate>, Unfit> {
        let start = self.start.as_deref().and_then(day).ok_or(Unfit::NotWholeDays)?;
        let length = self.length(start)?;
        let length = length.filter(|length| (1..=LONGEST).contains(length)).ok_or(Unfit::Long)?;
        let first_days = match self.rule.as_deref() {
            None => vec![start],
            Some(rule) => yearly(rule, start, years).ok_or(Unfit::NotYearly)?,
        };
        let first_days = first_days.into_iter().filter(|first| !self.except.contains(first));
        let days = first_days.flat_map(|first| first.iter_days().take(usize::try_from(length).unwrap_or_default()));
        Ok(days.filter(|date| years.0.contains(&date.year())).collect())
    }

    /// In days, `None` where it ends before it begins; `DTEND` is the day after the last. Some programs write the last day's own
    /// start, or nothing, for one day.
    fn length(&self, start: NaiveDate) -> Result<Option<u64>, Unfit> {
        match (self.end.as_deref(), self.duration.as_deref()) {
            (Some(end), _) => {
                let end = day(end).ok_or(Unfit::NotWholeDays)?;
                Ok(u64::try_from((end - start).num_days()).ok().map(|days| days.max(1)))
            }
            (None, Some(duration)) => lasting(duration).map(Some).ok_or(Unfit::NotWholeDays),
            (None, None) => Ok(Some(1)),
        }
    }
}

/// The first days of a yearly event, with the year before: it may reach over into the next.
fn yearly(rule: &str, start: NaiveDate, years: &Years) -> Option<Vec<NaiveDate>> {
    let capitals = rule.trim().to_ascii_uppercase();
    let plain = |part: &str| {
        let known = part.split_once('=').is_some_and(|(name, _)| PARTS.contains(&name));
        known || matches!(part, "" | "FREQ=YEARLY" | "INTERVAL=1")
    };
    if !capitals.split(';').all(plain) {
        return None;
    }
    let rhythm = Rhythm::parse(&capitals, start, chrono_tz::UTC).ok()?;
    let (from, until) = (NaiveDate::from_ymd_opt(years.0.start() - 1, 1, 1)?, *years.0.end());
    // From where it begins: a rule of every day since 1900 is not stepped through either.
    let most = OFTEN * usize::try_from(until - start.year() + 1).unwrap_or_default();
    let days: Vec<_> = rhythm.dates().take_while(|date| date.year() <= until).take(most + 1).collect();
    (days.len() <= most).then(|| days.into_iter().filter(|date| *date >= from).collect())
}

/// `P3D` or `P1W`.
fn lasting(duration: &str) -> Option<u64> {
    let length = duration.trim().strip_prefix('P')?;
    let (number, unit) = length.split_at_checked(length.len().checked_sub(1)?)?;
    let number: u64 = number.parse().ok().filter(|number| *number <= LONGEST)?;
    match unit {
        "D" => Some(number),
        "W" => Some(number * 7),
        _ => None,
    }
}

/// `20260321`; or the midnight it begins with, which is how some programs write whole days.
fn day(value: &str) -> Option<NaiveDate> {
    let value = value.trim();
    basic_date(value.strip_suffix("T000000").unwrap_or(value))
}
