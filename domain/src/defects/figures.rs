//! Defects over time: opened, closed and open week by week, how old the open ones are, how many come back.

use std::cmp::max;

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::DefectState;
use crate::{projects::WorkingCalendar, words};

/// A stretch during which a defect was somebody's work, its end not included; without an end it still is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spell {
    pub from: DateTime<Utc>,
    pub until: Option<DateTime<Utc>>,
}

/// The spells of a defect that was reported at an instant and came to these states since, in any order. Where it stands
/// `now`, and since when, has the last word: a defect that another tool closed has no change that closed it here.
pub fn spells(reported: DateTime<Utc>, changes: &[(DateTime<Utc>, DefectState)], now: (DefectState, DateTime<Utc>)) -> Vec<Spell> {
    let mut changes = changes.to_vec();
    changes.sort_by_key(|(at, _)| *at);
    changes.push((now.1, now.0));
    let mut spells = vec![Spell { from: reported, until: None }];
    let mut before = reported;
    for (at, state) in changes {
        let at = max(at, before);
        match (spells.last_mut().filter(|spell| spell.until.is_none()), state.is_open()) {
            (Some(open), false) => open.until = Some(at),
            (None, true) => spells.push(Spell { from: at, until: None }),
            _ => continue,
        }
        before = at;
    }
    spells
}

/// What became of the defects in a week. The last week may still run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week<K> {
    pub starts_on: NaiveDate,
    /// Reported, or taken up again. One that was opened more than once counts once.
    pub opened: Vec<K>,
    /// One that was closed, taken up again and closed counts once; where it is open at the end, it is not closed.
    pub closed: Vec<K>,
    /// At the week's end.
    pub open: Vec<K>,
}

/// The weeks of the project, the last one that of `today`, the earliest first. Opened less closed is by how much the open
/// ones became more, in every week.
pub fn weeks<K: Copy>(lives: &[(K, Vec<Spell>)], today: NaiveDate, count: u32, calendar: &WorkingCalendar) -> Vec<Week<K>> {
    let last = week_of(today, calendar);
    let starts = (0..count).rev().filter_map(|back| last.checked_sub_days(Days::new(7 * u64::from(back))));
    starts.map(|starts_on| week(lives, starts_on, calendar)).collect()
}

/// What became of the defects in the week that begins on a day.
pub fn week<K: Copy>(lives: &[(K, Vec<Spell>)], starts_on: NaiveDate, calendar: &WorkingCalendar) -> Week<K> {
    let begins = |date: NaiveDate| date.pred_opt().map_or_else(|| calendar.day_ends(date), |before| calendar.day_ends(before));
    let (from, to) = (begins(starts_on), begins(starts_on + Days::new(7)));
    let mut week = Week { starts_on, opened: Vec::new(), closed: Vec::new(), open: Vec::new() };
    for (key, spells) in lives {
        let is_open = |at: DateTime<Utc>| spells.iter().any(|spell| spell.from < at && spell.until.is_none_or(|until| until >= at));
        let within = |at: DateTime<Utc>| (from..to).contains(&at);
        let (opened, closed) = match (is_open(from), is_open(to)) {
            (false, true) => (true, false),
            (true, false) => (false, true),
            (false, false) => [spells.iter().any(|spell| within(spell.from)); 2].into(),
            (true, true) => [spells.iter().any(|spell| spell.until.is_some_and(within)); 2].into(),
        };
        for (list, counts) in [(&mut week.opened, opened), (&mut week.closed, closed), (&mut week.open, is_open(to))] {
            list.extend(counts.then_some(*key));
        }
    }
    week
}

/// The first day of the week a day lies in: where the project works from Saturday to Wednesday, a Saturday.
pub fn week_of(date: NaiveDate, calendar: &WorkingCalendar) -> NaiveDate {
    let works = |day: chrono::Weekday| calendar.weekdays.contains(day);
    let first = calendar.weekdays.iter().find(|day| !works(day.pred())).unwrap_or(chrono::Weekday::Mon);
    date - Days::new(u64::from(date.weekday().days_since(first)))
}

words! {
    /// How long an open defect has been known, in whole days.
    pub enum AgeBand {
        Week = "0-7",
        Fortnight = "8-14",
        Month = "15-30",
        Older = "over-30",
    }
}

impl AgeBand {
    /// The band of a defect reported at an instant. One that is reported later than now is new.
    pub fn of(reported: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        match (now - reported).num_days() {
            ..=7 => Self::Week,
            8..=14 => Self::Fortnight,
            15..=30 => Self::Month,
            _ => Self::Older,
        }
    }

    /// Younger than the first number of whole days, and not younger than the second; `None` bounds nothing.
    pub fn days(self) -> (Option<i64>, Option<i64>) {
        match self {
            Self::Week => (Some(8), None),
            Self::Fortnight => (Some(15), Some(8)),
            Self::Month => (Some(31), Some(15)),
            Self::Older => (None, Some(31)),
        }
    }
}

words! {
    /// What a defect may be without.
    pub enum Lack {
        /// Nobody said which part of the system.
        Component = "component",
        /// Nobody said where.
        Environment = "environment",
        /// No test found it: it was reported by hand.
        Test = "test",
    }
}

/// How often a fix does not hold: of the defects whose fix was tried again (that were verified, or came back at least
/// once), those that came back at least once. In percent, as of the instant the counts were taken at. A defect that was
/// closed in another way and taken up again came back as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReopenRate {
    pub came_back: u32,
    /// Those that came back among them.
    pub retested: u32,
}

impl ReopenRate {
    /// Counts a defect in, where it counts.
    pub fn add(&mut self, state: DefectState, reopened: u32) {
        self.came_back += u32::from(reopened > 0);
        self.retested += u32::from(Self::counts(state, reopened));
    }

    /// Whether a defect is among those a rate is taken of.
    pub fn counts(state: DefectState, reopened: u32) -> bool {
        reopened > 0 || state == DefectState::Verified
    }

    /// 0 to 1; `None` while nothing was tried again.
    pub fn share(self) -> Option<f64> {
        (self.retested > 0).then(|| f64::from(self.came_back) / f64::from(self.retested))
    }
}

#[cfg(test)]
#[path = "figures_tests.rs"]
mod tests;
