//! The form a case is written in.

use chrono::{DateTime, Datelike as _, SubsecRound as _, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, de::Error as _};

use crate::{
    service::{Calendar, KNOWN_YEARS, Metric, Target},
    words,
};

words! {
    /// What a case asks.
    pub enum Op {
        Due = "due",
        Elapsed = "elapsed",
        Sla = "sla",
    }
}

words! {
    /// What happens in a case.
    pub enum Happening {
        CustomerReply = "customer_reply",
        AgentReply = "agent_reply",
        Pause = "pause",
        Resume = "resume",
        Close = "close",
        Reopen = "reopen",
        PolicyChange = "policy_change",
        CalendarChange = "calendar_change",
        Unmatched = "unmatched",
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Case {
    pub id: String,
    pub op: Op,
    pub calendar: Calendar,
    pub start: Instant,
    #[serde(default)]
    pub end: Option<Instant>,
    #[serde(default)]
    pub now: Option<Instant>,
    #[serde(default)]
    pub metric: Option<Metric>,
    #[serde(flatten)]
    amount: Amount,
    #[serde(default)]
    pub events: Vec<Happened>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Happened {
    #[serde(rename = "type")]
    pub kind: Happening,
    pub at: Instant,
    #[serde(flatten)]
    amount: Amount,
    #[serde(default)]
    pub calendar: Option<Calendar>,
}

/// A target as it is written. `minutes: null` says that there is none; saying nothing says nothing.
#[derive(Debug, Deserialize)]
struct Amount {
    #[serde(default, deserialize_with = "said")]
    minutes: Option<Option<f64>>,
    #[serde(default)]
    working_days: Option<f64>,
    #[serde(default)]
    end_of_day: Option<bool>,
}

/// An instant with its offset from UTC, to the microsecond.
#[derive(Clone, Copy, Debug)]
pub(super) struct Instant(pub DateTime<Utc>);

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let read = DateTime::parse_from_rfc3339(&text)
            .map_err(|_| D::Error::custom(format!("{text:?} is no instant; write 2026-03-30T09:00:00+02:00")))?;
        let at = read.to_utc().trunc_subsecs(6);
        let (first, last) = (KNOWN_YEARS.start(), KNOWN_YEARS.end());
        if KNOWN_YEARS.contains(&at.year()) {
            Ok(Self(at))
        } else {
            Err(D::Error::custom(format!("{text} is not between the years {first} and {last}")))
        }
    }
}

fn said<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<f64>>, D::Error> {
    Option::deserialize(from).map(Some)
}

pub(super) fn read(case: &str) -> Result<Case, String> {
    serde_json::from_str(case).map_err(|error| error.to_string())
}

/// The id alone, whatever else may be wrong.
pub(super) fn id_of(case: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Named {
        id: String,
    }
    serde_json::from_str::<Named>(case).ok().map(|named| named.id)
}

impl Case {
    pub fn target(&self) -> Result<Option<Option<Target>>, String> {
        self.amount.target()
    }
}

impl Happened {
    pub fn target(&self) -> Result<Option<Option<Target>>, String> {
        self.amount.target()
    }
}

impl Amount {
    /// What is said of a target: nothing, that there is none, or one.
    fn target(&self) -> Result<Option<Option<Target>>, String> {
        match (self.minutes, self.working_days) {
            (None, None) => Ok(None),
            (Some(None), None) => Ok(Some(None)),
            (Some(Some(_)), Some(_)) => Err("`minutes` and `working_days` are both given; one target holds".into()),
            (_, Some(days)) => self.days(days).map(|target| Some(Some(target))),
            (Some(Some(minutes)), None) => worked(minutes).map(|target| Some(Some(target))),
        }
    }

    fn days(&self, days: f64) -> Result<Target, String> {
        if days.fract() != 0.0 || !(0.0..=f64::from(u32::MAX)).contains(&days) {
            return Err(format!("{days} working days cannot be counted; give a whole number from 0 on"));
        }
        let days = days as u32;
        Ok(if self.end_of_day == Some(true) { Target::WorkingDaysToClose(days) } else { Target::WorkingDays(days) })
    }
}

/// Minutes and parts of them. Refuses less than none, and what no calendar could hold.
fn worked(minutes: f64) -> Result<Target, String> {
    const MOST: f64 = 1e10;
    if !(0.0..=MOST).contains(&minutes) {
        return Err(format!("{minutes} minutes cannot be a target; give 0 or more, and not more than {MOST}"));
    }
    Ok(Target::WorkingTime(TimeDelta::microseconds((minutes * 60e6).round() as i64)))
}
