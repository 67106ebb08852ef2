//! Tickets as programs read them.

use chrono::{DateTime, Utc};
use golive_domain::{
    defects::DefectState,
    service::{Audience, Cause, Channel, ClockState, Impact, Metric, Priority, RequestType, TicketState, Urgency},
};
use golive_store::{
    service::{self as store, TicketView},
    testing::SeenDefect,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::{
    backlog::item::{ItemLine, Person},
    wire::{Give, Given, Of, answer},
};

pub type HowSoon = Of<Priority>;
pub type Kind = Of<RequestType>;
pub type HowHard = Of<Impact>;
pub type HowUrgent = Of<Urgency>;
pub type About = Of<Metric>;
pub type Why = Of<Cause>;
pub type Clock = Of<ClockState>;
pub type StateOf = Of<TicketState>;
type CameBy = Of<Channel>;
type ReadBy = Of<Audience>;
type Mended = Of<DefectState>;

answer! {
    /// A clock of a ticket, as it stands now.
    TicketDeadline from store::Deadline {
        metric: About,
        state: Clock,
        /// The due instant that stands, or that was broken.
        due: Option<DateTime<Utc>>,
        /// Why it was broken.
        cause: Option<Why>,
        /// Working time that is left, in minutes; fewer than none when it is late.
        left_minutes: Option<i64>,
        /// Which cycle it is, from 1.
        cycle: i32,
        stopped: Option<DateTime<Utc>>,
    }

    /// A ticket as lists show it.
    TicketLine from store::TicketRow {
        id: Uuid,
        number: i32,
        /// `ARAS-S7`
        code: String,
        title: String,
        request: Kind,
        priority: HowSoon,
        state: StateOf,
        requester: Option<Person>,
        assignee: Option<Person>,
        /// The department's name.
        department: Option<String>,
        /// A major incident.
        major: bool,
        /// Handed over to the vendor, once at least.
        shared: bool,
        /// How often it came back.
        reopened: u32,
        /// One of each metric whose clock ever ran.
        deadlines: Vec<TicketDeadline>,
        created_at: DateTime<Utc>,
        /// Since when it stands where it does.
        state_since: DateTime<Utc>,
        version: i32,
    }

    /// Something that was said.
    TicketMessage from store::Message {
        id: Uuid,
        /// Null for what no person wrote.
        by: Option<Person>,
        /// Written by the requester.
        own: bool,
        audience: ReadBy,
        channel: CameBy,
        /// Markdown.
        body: String,
        /// The whole mail, where it quoted more.
        whole: Option<String>,
        at: DateTime<Utc>,
    }

    /// A ticket another one hangs together with.
    TicketName from store::TicketRef {
        number: i32,
        /// `ARAS-S7`
        code: String,
        title: String,
        state: StateOf,
    }

    /// The defect a ticket tells of.
    TicketDefect from SeenDefect {
        number: i32,
        /// `ARAS-D7`
        code: String,
        title: String,
        state: Mended,
    }
}

/// One ticket, whole, as far as the caller may see it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Ticket {
    row: TicketLine,
    /// Markdown.
    body: String,
    channel: CameBy,
    impact: HowHard,
    urgency: HowUrgent,
    /// Why it is not the priority that follows from impact and urgency.
    priority_reason: String,
    /// What follows from impact and urgency.
    default_priority: HowSoon,
    department: Option<Uuid>,
    /// Who works on it at the vendor's.
    vendor: Option<Person>,
    /// What all who are hit by a major incident are told.
    status: String,
    /// The oldest first.
    messages: Vec<TicketMessage>,
    defect: Option<TicketDefect>,
    item: Option<ItemLine>,
    /// Its code.
    requirement: Option<String>,
    /// The ticket that was over when this one was opened.
    follows: Option<TicketName>,
    /// Those that were opened because this one was over.
    followed_by: Vec<TicketName>,
    /// It became part of another ticket, which you may not be allowed to see.
    is_merged: bool,
    merged_into: Option<TicketName>,
    /// Those that became part of it.
    took_in: Vec<TicketName>,
    split_from: Option<TicketName>,
    split_into: Vec<TicketName>,
    /// All cycles of all clocks but those that stand in the row.
    earlier: Vec<TicketDeadline>,
    /// 1 to 5.
    rating: Option<u8>,
    rating_remark: String,
    resolved_at: Option<DateTime<Utc>>,
    /// Until when a message of the requester takes it up again.
    reopens_until: Option<DateTime<Utc>>,
    /// You asked.
    mine: bool,
    /// You may answer it now.
    answers: bool,
    /// You watch it.
    watched: bool,
    /// The clocks are of this instant.
    at: DateTime<Utc>,
}

impl Given<TicketView> for Ticket {
    fn given(view: TicketView) -> Self {
        Self {
            row: view.row.give(),
            body: view.body,
            channel: view.channel.give(),
            impact: view.impact.give(),
            urgency: view.urgency.give(),
            priority_reason: view.priority_reason,
            default_priority: view.default_priority.give(),
            department: view.department.map(|(id, _)| id.0),
            vendor: view.vendor.give(),
            status: view.status,
            messages: view.messages.give(),
            defect: view.defect.give(),
            item: view.item.give(),
            requirement: view.requirement.map(|(code, _)| code),
            follows: view.follows.give(),
            followed_by: view.followed_by.give(),
            is_merged: view.kin.is_merged,
            merged_into: view.kin.merged_into.give(),
            took_in: view.kin.took_in.give(),
            split_from: view.kin.split_from.give(),
            split_into: view.kin.split_into.give(),
            earlier: view.earlier.give(),
            rating: view.rating,
            rating_remark: view.rating_remark,
            resolved_at: view.resolved_at,
            reopens_until: view.reopens_until,
            mine: view.mine,
            answers: view.answers,
            watched: view.watched,
            at: view.at,
        }
    }
}
