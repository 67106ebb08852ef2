//! Sessions of acceptance as programs read them.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    defects::DefectState,
    testing::acceptance::{AcceptanceState, Decision, Opinion, PointCounts, PointStanding, Week, WeekLoad},
};
use golive_store::testing::{
    SeenDefect,
    acceptance::{self as store, DepartmentRow, SessionRow, SessionView},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::{
    backlog::item::Person,
    wire::{Give, Given, Of, answer},
};

pub type State = Of<AcceptanceState>;
pub type Decides = Of<Decision>;
pub type Thinks = Of<Opinion>;
pub type Standing = Of<PointStanding>;
type Enough = Of<WeekLoad>;
type Mended = Of<DefectState>;

answer! {
    /// A session as lists show it.
    AcceptanceLine from SessionRow {
        id: Uuid,
        number: i32,
        /// `ARAS-A3`
        code: String,
        title: String,
        department_id: Uuid,
        department: String,
        planned_on: NaiveDate,
        place: String,
        state: State,
        /// The process owner who signs.
        signer: Person,
        points: AcceptancePoints,
        /// Minutes asked of all test users together.
        planned: i32,
        /// Minutes they gave.
        logged: i32,
        /// The last signature, a refusal too.
        signed: Option<AcceptanceSigned>,
        version: i32,
    }

    /// How many points came to what.
    AcceptancePoints from PointCounts {
        accepted: u32,
        rejected: u32,
        /// Were rejected, and what was wrong is gone.
        again: u32,
        untried: u32,
    }

    /// Who signed what, and when.
    AcceptanceSigned from store::SignedBy {
        /// As it was typed.
        name: String,
        decision: Decides,
        at: DateTime<Utc>,
        /// Of the signed text.
        sha256: String,
    }

    /// What a test user said of a point.
    AcceptanceOpinion from store::OpinionView {
        by: Person,
        opinion: Thinks,
        remark: String,
        at: DateTime<Utc>,
    }

    /// A defect of a point.
    AcceptanceDefect from SeenDefect {
        number: i32,
        /// `ARAS-D7`
        code: String,
        title: String,
        state: Mended,
    }

    /// A week of a test user against the two to four hours that are asked for.
    AcceptanceWeek from Week {
        begins: NaiveDate,
        minutes: i32,
        load: Enough,
    }
}

/// A point with what was found.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AcceptancePoint {
    number: u32,
    text: String,
    /// Codes of what it is about.
    requirement: Option<String>,
    case: Option<String>,
    item: Option<String>,
    standing: Standing,
    /// The last that each test user said.
    said: Vec<AcceptanceOpinion>,
    defects: Vec<AcceptanceDefect>,
}

/// A test user with the minutes of this session.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AcceptanceUser {
    person: Person,
    planned: i32,
    logged: i32,
    /// By day.
    days: Vec<AcceptanceDay>,
    /// Over all sessions of the project, the weeks that this session touches.
    weeks: Vec<AcceptanceWeek>,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AcceptanceDay {
    day: NaiveDate,
    minutes: i32,
    note: String,
}

/// A signature.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AcceptanceSignature {
    by: Person,
    /// As it was typed.
    name: String,
    decision: Decides,
    reason: String,
    /// Numbers of the points that were accepted although they were open.
    reservations: Vec<u32>,
    at: DateTime<Utc>,
    sha256: String,
    /// The hash was worked out anew from the kept text and is the same.
    sound: bool,
    /// The signed text, letter by letter; the vendor's people do not see it.
    text: Option<String>,
}

/// One session, whole.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AcceptanceSession {
    row: AcceptanceLine,
    /// Markdown.
    notes: String,
    environment: Option<String>,
    build: Option<String>,
    /// Why it was refused or cancelled.
    reason: String,
    users: Vec<AcceptanceUser>,
    points: Vec<AcceptancePoint>,
    /// The latest first.
    signatures: Vec<AcceptanceSignature>,
    /// While it runs: what a signature is put below, and the hash that `seen` of a signature has to be.
    statement: Option<AcceptanceStatement>,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AcceptanceStatement {
    text: String,
    sha256: String,
}

impl Given<SessionView> for AcceptanceSession {
    fn given(view: SessionView) -> Self {
        Self {
            row: view.row.give(),
            notes: view.notes,
            environment: view.environment.map(|(_, name)| name),
            build: view.build.map(|(_, name)| name),
            reason: view.reason,
            users: view.users.into_iter().map(user).collect(),
            points: view.points.into_iter().map(point).collect(),
            signatures: view.signatures.into_iter().map(signature).collect(),
            statement: view.statement.map(|(_, text, sha256)| AcceptanceStatement { text, sha256 }),
        }
    }
}

fn user(view: store::UserView) -> AcceptanceUser {
    AcceptanceUser {
        person: view.person.give(),
        planned: view.planned.0,
        logged: view.logged.0,
        days: view.days.into_iter().map(|(day, minutes, note)| AcceptanceDay { day, minutes: minutes.0, note }).collect(),
        weeks: view.weeks.give(),
    }
}

fn point(view: store::PointView) -> AcceptancePoint {
    AcceptancePoint {
        number: view.number,
        text: view.text,
        requirement: view.requirement.map(|(code, _)| code),
        case: view.case.map(|(_, code, _)| code),
        item: view.item.map(|(_, code, _)| code),
        standing: view.standing.give(),
        said: view.said.give(),
        defects: view.defects.give(),
    }
}

fn signature(view: store::SignatureView) -> AcceptanceSignature {
    AcceptanceSignature {
        by: view.by.give(),
        name: view.name,
        decision: view.decision.give(),
        reason: view.reason,
        reservations: view.reservations.into_iter().collect(),
        at: view.at,
        sha256: view.sha256,
        sound: view.sound,
        text: view.text.map(|(text, _)| text),
    }
}

/// A department and how far its acceptance is.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AcceptanceDepartment {
    id: Uuid,
    name: String,
    /// Its process owners.
    owners: Vec<Person>,
    sessions: Vec<AcceptanceLine>,
    points: AcceptancePoints,
    planned: i32,
    logged: i32,
    signed: bool,
}

impl Given<DepartmentRow> for AcceptanceDepartment {
    fn given(row: DepartmentRow) -> Self {
        Self {
            signed: row.is_signed(),
            id: row.id.0,
            name: row.name,
            owners: row.owners.give(),
            sessions: row.sessions.give(),
            points: row.points.give(),
            planned: row.planned.0,
            logged: row.logged.0,
        }
    }
}
