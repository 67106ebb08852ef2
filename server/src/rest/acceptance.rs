//! Acceptance for programs: read the sessions, say what was found, log hours, sign.

use std::collections::BTreeSet;

use axum::Json;
use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    backlog::Minutes,
    defects::DefectState,
    id::DepartmentId,
    testing::acceptance::{AcceptanceState, Decision, Opinion, PointCounts, PointStanding, Week, WeekLoad},
};
use golive_store::testing::{
    SeenDefect,
    acceptance::{self as store, DepartmentRow, SessionFilter, SessionRow, SessionView},
};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Web,
    auth::Caller,
    backlog::item::Person,
    parts::{Body, Cursor, PageOf, Path, Query, key, page},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, Of, answer},
};

type State = Of<AcceptanceState>;
type Decides = Of<Decision>;
type Thinks = Of<Opinion>;
type Standing = Of<PointStanding>;
type Enough = Of<WeekLoad>;
type Mended = Of<DefectState>;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(departments))
        .routes(routes!(one))
        .routes(routes!(record))
        .routes(routes!(log))
        .routes(routes!(sign))
}

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
struct AcceptancePoint {
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
struct AcceptanceUser {
    person: Person,
    planned: i32,
    logged: i32,
    /// By day.
    days: Vec<AcceptanceDay>,
    /// Over all sessions of the project, the weeks that this session touches.
    weeks: Vec<AcceptanceWeek>,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
struct AcceptanceDay {
    day: NaiveDate,
    minutes: i32,
    note: String,
}

/// A signature.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct AcceptanceSignature {
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
struct AcceptanceSession {
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
struct AcceptanceStatement {
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
struct AcceptanceDepartment {
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

/// What the list is narrowed to.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Narrowed {
    /// `planned`, `running`, `signed`, `refused` or `cancelled`.
    #[param(value_type = Option<String>)]
    state: Option<State>,
    department: Option<Uuid>,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// A page of sessions.
#[derive(Debug, Serialize, ToSchema)]
struct AcceptancePage {
    items: Vec<AcceptanceLine>,
    page: u64,
    total: u64,
}

/// Sessions of acceptance, the latest day first. The vendor's people see those that are decided.
#[utoipa::path(get, path = "/projects/{key}/acceptance", tag = "acceptance", params(Narrowed), responses((status = 200, description = "A page of sessions", body = AcceptancePage), (status = 404, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>, Query(asked): Query<Narrowed>) -> Result<Json<AcceptancePage>, Problem> {
    let filter = SessionFilter {
        department: asked.department.map(DepartmentId),
        state: asked.state.map(|state| state.0),
        page: asked.page.unwrap_or(1),
    };
    let found = store::sessions(&desk, &key(&project)?, &filter).await?;
    Ok(Json(AcceptancePage { items: found.rows.give(), page: found.page, total: found.total }))
}

/// How far acceptance is, department by department.
#[utoipa::path(get, path = "/projects/{key}/acceptance/departments", tag = "acceptance", params(Cursor), responses((status = 200, description = "A page of departments by name", body = PageOf<AcceptanceDepartment>), (status = 404, body = ProblemDetails)))]
async fn departments(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<AcceptanceDepartment>>, Problem> {
    page(store::departments(&desk, &key(&project)?).await?, &cursor, |row| row.id.to_string())
}

/// One session, whole.
#[utoipa::path(get, path = "/projects/{key}/acceptance/{acceptance}", tag = "acceptance", responses((status = 200, description = "The session", body = AcceptanceSession), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<AcceptanceSession>, Problem> {
    Ok(Json(store::session(&desk, &key(&project)?, number).await?.give()))
}

/// What a test user says of a point.
#[derive(Debug, Deserialize, ToSchema)]
struct PointVerdict {
    /// The point's number.
    point: u32,
    opinion: Thinks,
    /// Wanted with a rejection.
    #[serde(default)]
    remark: String,
    /// The point's words as you read them: the verdict is refused when they changed since.
    #[serde(default)]
    seen: Option<String>,
}

/// What the point comes to now.
#[derive(Debug, Serialize, ToSchema)]
struct VerdictTaken {
    standing: Standing,
    /// The number of the defect that stands for a rejection.
    defect: Option<i32>,
}

/// Says what you, a test user of this session, found of a point. A rejection becomes a defect.
#[utoipa::path(post, path = "/projects/{key}/acceptance/{acceptance}/verdicts", tag = "acceptance", request_body = PointVerdict, responses((status = 200, description = "Taken", body = VerdictTaken), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn record(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(verdict): Body<PointVerdict>,
) -> Result<Json<VerdictTaken>, Problem> {
    let PointVerdict { point, opinion, remark, seen } = verdict;
    let taken = store::record(&desk, &key(&project)?, number, point, opinion.give(), &remark, seen.as_deref()).await?;
    Ok(Json(VerdictTaken { standing: taken.standing.give(), defect: taken.defect }))
}

/// The time a test user gave on a day.
#[derive(Debug, Deserialize, ToSchema)]
struct TimeGiven {
    day: NaiveDate,
    /// The whole of that day in this session; none takes it back.
    minutes: i32,
    #[serde(default)]
    note: String,
}

/// Logs the time that you, a test user of this session, gave on a day.
#[utoipa::path(post, path = "/projects/{key}/acceptance/{acceptance}/hours", tag = "acceptance", request_body = TimeGiven, responses((status = 204, description = "Logged"), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn log(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(given): Body<TimeGiven>,
) -> Result<StatusCode, Problem> {
    store::log_hours(&desk, &key(&project)?, number, given.day, Minutes(given.minutes), &given.note).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What the process owner decides.
#[derive(Debug, Deserialize, ToSchema)]
struct SignatureGiven {
    decision: Decides,
    /// Wanted with a refusal.
    #[serde(default)]
    reason: String,
    /// Numbers of the points that are accepted although they are open: each of them, or none is accepted.
    #[serde(default)]
    reservations: Vec<u32>,
    /// Your name, typed in full.
    name: String,
    /// The hash of the statement that you read.
    seen: String,
}

/// The hash of what was signed.
#[derive(Debug, Serialize, ToSchema)]
struct SignatureTaken {
    sha256: String,
}

/// Signs the session, as the process owner it names. Refused when anything has changed since the statement was read.
#[utoipa::path(post, path = "/projects/{key}/acceptance/{acceptance}/signature", tag = "acceptance", request_body = SignatureGiven, responses((status = 200, description = "Signed", body = SignatureTaken), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn sign(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(given): Body<SignatureGiven>,
) -> Result<Json<SignatureTaken>, Problem> {
    let reservations: BTreeSet<u32> = given.reservations.into_iter().collect();
    let signing =
        store::Signing { decision: given.decision.give(), reason: given.reason, reservations, name: given.name, seen: given.seen };
    let sha256 = store::sign(&desk, &key(&project)?, number, signing).await?;
    Ok(Json(SignatureTaken { sha256 }))
}
