//! Where a duty stands: which of its days evidence has answered, and which one waits.

use chrono::NaiveDate;

use super::Rhythm;
use crate::words;

/// When a duty falls due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// On one day.
    Once(NaiveDate),
    /// Again and again.
    Every(Rhythm),
}

words! {
    /// Where a duty stands, in a word; what presses most comes first.
    pub enum DutyState {
        Overdue = "overdue",
        Due = "due",
        Upcoming = "upcoming",
        Over = "over",
    }
}

impl When {
    /// The days it falls due on at or after a date, so many at most.
    pub fn occurrences(&self, from: NaiveDate, most: usize) -> Vec<NaiveDate> {
        self.dates().skip_while(|date| *date < from).take(most).collect()
    }

    /// Every day it falls due on, in order.
    fn dates(&self) -> impl Iterator<Item = NaiveDate> {
        let (once, every) = match self {
            Self::Once(on) => (Some(*on), None),
            Self::Every(rhythm) => (None, Some(rhythm.dates())),
        };
        once.into_iter().chain(every.into_iter().flatten())
    }
}

/// The occurrence that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owed {
    pub on: NaiveDate,
    /// Evidence answers it that is given after this day, the occurrence before; the first one takes any.
    pub after: Option<NaiveDate>,
}

impl Owed {
    /// Whether evidence that is given on a day answers it.
    pub fn takes(&self, day: NaiveDate) -> bool {
        self.after.is_none_or(|after| day > after)
    }
}

/// Where a duty stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DutyStanding {
    /// It is to be done on a later day.
    Upcoming { on: NaiveDate },
    /// It is to be done today.
    Due { on: NaiveDate },
    /// It was to be done on a day that is over, so many days ago: one or more.
    Overdue { since: NaiveDate, days: u32 },
    /// Every occurrence was answered, and no more are to come.
    Over,
}

impl DutyStanding {
    /// The same without its days.
    pub fn state(self) -> DutyState {
        match self {
            Self::Upcoming { .. } => DutyState::Upcoming,
            Self::Due { .. } => DutyState::Due,
            Self::Overdue { .. } => DutyState::Overdue,
            Self::Over => DutyState::Over,
        }
    }

    /// The occurrence that stands.
    pub fn on(self) -> Option<NaiveDate> {
        match self {
            Self::Upcoming { on } | Self::Due { on } | Self::Overdue { since: on, .. } => Some(on),
            Self::Over => None,
        }
    }

    /// The occurrence whose silence opens a ticket. Each opens one, once.
    pub fn opens_ticket(self) -> Option<NaiveDate> {
        if let Self::Overdue { since, .. } = self { Some(since) } else { None }
    }
}

/// The oldest occurrence that no evidence answers; `None` where there is no such. Each piece of evidence answers one occurrence:
/// the oldest that is open, if it is given after the occurrence before that one. So what is done early counts, what is done
/// late counts for the day it was owed, and what was skipped is not forgotten. What is given sooner answers nothing: the same check
/// twice in one week is not next week's. Evidence filed later for an earlier day counts on that day, and what answered it moves up.
///
/// `done` are the days of the evidence given since the duty has been as it is, in any order.
pub fn owed(when: &When, done: &[NaiveDate]) -> Option<Owed> {
    let mut done = done.to_vec();
    done.sort_unstable();
    let mut given = done.into_iter();
    let mut after = None;
    for on in when.dates() {
        let owed = Owed { on, after };
        if !given.any(|day| owed.takes(day)) {
            return Some(owed);
        }
        after = Some(on);
    }
    None
}

/// Where a duty stands today; [`owed`] says what evidence answers.
pub fn standing(when: &When, done: &[NaiveDate], today: NaiveDate) -> DutyStanding {
    let Some(Owed { on, .. }) = owed(when, done) else { return DutyStanding::Over };
    match u32::try_from((today - on).num_days()) {
        Err(_) => DutyStanding::Upcoming { on },
        Ok(0) => DutyStanding::Due { on },
        Ok(days) => DutyStanding::Overdue { since: on, days },
    }
}

#[cfg(test)]
#[path = "standing_tests.rs"]
mod tests;
