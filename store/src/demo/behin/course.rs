//! What becomes of a ticket: who says what, and when, counted in the working time of whoever says it.

use chrono::{DateTime, Utc};
use golive_domain::service::{Impact, Priority, RequestType, Timetable, Urgency, default_priority};

use super::{
    cast::{AGENTS, askers},
    dice::dice,
    telling::tell,
    topics::Topic,
};

/// A ticket of the story.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub opened: DateTime<Utc>,
    pub requester: &'static str,
    /// Who wrote it down, where it came by telephone.
    pub by_phone: Option<&'static str>,
    pub by_mail: bool,
    pub title: String,
    pub body: String,
    pub request: RequestType,
    pub impact: Impact,
    pub urgency: Urgency,
    pub department: String,
    /// In order of time.
    pub deeds: Vec<Deed>,
}

#[derive(Clone, Debug)]
pub(super) struct Deed {
    pub at: DateTime<Utc>,
    pub who: &'static str,
    pub step: Step,
}

/// What somebody does.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Reply(String),
    Ask(String),
    Note(String),
    HandOver(String),
    TellVendor(String),
    HandBack(String),
    Resolve(String),
    /// The requester writes.
    Write(String),
    /// The requester writes when it is over too long: another ticket, which this answer resolves.
    WriteAnew(String, String),
    Rate(u8, &'static str),
    Give(&'static str),
    /// More are hit, and it cannot wait.
    Raise(Impact, Urgency),
    /// Hits many: its requesters read this.
    Declare(String),
}

/// Both parties' working time.
#[derive(Debug)]
pub(super) struct Clocks {
    pub desk: Timetable,
    pub vendor: Timetable,
}

/// How it goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Solved with the first word.
    AtOnce,
    Plain,
    Asked,
    Vendor,
    CameBack,
    Raised,
    Anew,
}

/// Minutes in which a first word, a resolution and the vendor's part are promised, more or less.
pub(super) fn promised(priority: Priority, request: RequestType) -> (i64, i64, i64) {
    let (first, resolution, vendor) = match priority {
        Priority::P1 => (60, 240, 180),
        Priority::P2 => (120, 540, 420),
        Priority::P3 => (240, 1_620, 1_080),
        Priority::P4 => (540, 5_400, 3_240),
    };
    let development = request == RequestType::SmallDevelopment;
    (first, if development { 7_000 } else { resolution }, if development { 2_400 } else { vendor })
}

/// The `n`-th ticket, the `time`-th of its topic. What would not be over by `until` is solved the short way.
pub(super) fn case(n: usize, time: usize, topic: &Topic, opened: DateTime<Utc>, clocks: &Clocks, until: DateTime<Utc>) -> Case {
    let askers = askers(&topic.department);
    let by_phone = (dice(n, 10, 9) == 0).then(|| agent(n));
    let mut case = Case {
        opened,
        requester: askers[dice(n, 11, askers.len() as u64) as usize],
        by_phone,
        by_mail: by_phone.is_none() && dice(n, 12, 5) == 0,
        title: topic.title(time),
        body: topic.body.clone(),
        request: topic.request(),
        impact: topic.impact(),
        urgency: topic.urgency(),
        department: topic.department.clone(),
        deeds: Vec::new(),
    };
    let mut deeds = tell(n, &case, topic, clocks, fate(n, topic));
    if deeds.last().is_none_or(|last| last.at >= until) {
        deeds = tell(n, &case, topic, clocks, Fate::AtOnce);
    }
    deeds.retain(|deed| deed.at < until);
    case.deeds = deeds;
    case
}

pub(super) fn agent(n: usize) -> &'static str {
    AGENTS[dice(n, 13, 5) as usize % 2]
}

fn fate(n: usize, topic: &Topic) -> Fate {
    let fate = match dice(n, 14, 100) {
        0..18 => Fate::AtOnce,
        18..34 => Fate::Plain,
        34..52 if !topic.question.is_empty() => Fate::Asked,
        _ if n % 47 == 21 => Fate::Raised,
        _ if n % 83 == 40 => Fate::Anew,
        52..60 => Fate::CameBack,
        _ if !topic.vendor.is_empty() => Fate::Vendor,
        _ if !topic.question.is_empty() => Fate::Asked,
        _ => Fate::Plain,
    };
    // What must be raised was not urgent before.
    if fate == Fate::Raised && default_priority(topic.impact(), topic.urgency()) < Priority::P4 { Fate::CameBack } else { fate }
}
