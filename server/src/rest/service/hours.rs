//! A working calendar as it is written: weekly windows, holidays, breaks, days that differ.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use chrono::{NaiveDate, Weekday};
use golive_domain::service::{Calendar, Window};
use serde::{Deserialize, Serialize};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ArrayBuilder, RefOr, Schema},
};

use crate::rest::{problem::Problem, wire::Given};

/// From and to, `["09:00", "17:00"]`; an end that is not after its start is on the next day.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Span([String; 2]);

impl PartialSchema for Span {
    fn schema() -> RefOr<Schema> {
        ArrayBuilder::new().items(String::schema()).min_items(Some(2)).max_items(Some(2)).into()
    }
}

impl ToSchema for Span {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("WorkingWindow")
    }
}

/// The windows of each weekday; one that is not named is not worked.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct WorkingWeek {
    mon: Vec<Span>,
    tue: Vec<Span>,
    wed: Vec<Span>,
    thu: Vec<Span>,
    fri: Vec<Span>,
    sat: Vec<Span>,
    sun: Vec<Span>,
}

/// When is worked. There is one window at least: a calendar without working time promises nothing.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct WorkingCalendar {
    /// `Europe/Warsaw`
    tz: String,
    weekly: WorkingWeek,
    /// Not worked from 00:00 to 24:00.
    #[serde(default)]
    holidays: BTreeSet<NaiveDate>,
    /// What holidays are called, by their dates.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    names: BTreeMap<NaiveDate, String>,
    /// Cut out of a date, by the date.
    #[serde(default)]
    breaks: BTreeMap<NaiveDate, Vec<Span>>,
    /// In place of the weekly windows, by the date; a holiday that has some is worked.
    #[serde(default)]
    overrides: BTreeMap<NaiveDate, Vec<Span>>,
}

impl WorkingCalendar {
    /// The calendar, which stands in the body as `calendar`; what is none is told with its member.
    pub fn read(&self) -> Result<Calendar, Problem> {
        let written = serde_json::to_value(self).map_err(|error| Problem::mistyped("calendar", &error.to_string()))?;
        serde_path_to_error::deserialize(written).map_err(|error| {
            let path = format!("calendar.{}", error.path());
            Problem::mistyped(&path, &error.into_inner().to_string())
        })
    }
}

impl Given<Calendar> for WorkingCalendar {
    fn given(calendar: Calendar) -> Self {
        let on = |day| spans(calendar.weekly().on(day));
        let dated = |days: &BTreeMap<NaiveDate, Vec<Window>>| days.iter().map(|(date, windows)| (*date, spans(windows))).collect();
        Self {
            tz: calendar.zone().name().to_owned(),
            weekly: WorkingWeek {
                mon: on(Weekday::Mon),
                tue: on(Weekday::Tue),
                wed: on(Weekday::Wed),
                thu: on(Weekday::Thu),
                fri: on(Weekday::Fri),
                sat: on(Weekday::Sat),
                sun: on(Weekday::Sun),
            },
            holidays: calendar.holidays().clone(),
            names: calendar.names().clone(),
            breaks: dated(calendar.breaks()),
            overrides: dated(calendar.overrides()),
        }
    }
}

fn spans(windows: &[Window]) -> Vec<Span> {
    windows.iter().map(|window| span(*window)).collect()
}

pub fn span(window: Window) -> Span {
    let (from, to): (String, String) = window.into();
    Span([from, to])
}
