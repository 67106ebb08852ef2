//! Sprints and releases.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/p/{key}/sprints", P::SprintRead),
    ("/p/{key}/sprints/new", P::SprintPlan),
    ("/p/{key}/sprints/{sprint}", P::SprintRead),
    ("/p/{key}/sprints/{sprint}/edit", P::SprintPlan),
    ("/p/{key}/sprints/{sprint}/planning", P::SprintRead),
    ("/p/{key}/sprints/{sprint}/board", P::SprintRead),
    ("/p/{key}/sprints/{sprint}/review", P::SprintRead),
    ("/p/{key}/sprints/{sprint}/close", P::SprintRun),
    ("/p/{key}/releases", P::SprintRead),
];

pub const FUNCTIONS: &[Function] = &[
    ("releases/approve", P::ReleaseApprove, "project={key}&release={release}"),
    ("releases/prepare", P::ReleasePrepare, "project={key}&name=x&items[0]={item}"),
    ("sprints/accept", P::ItemAccept, "project={key}&item={item}"),
    ("sprints/add", P::SprintPlan, "project={key}&sprint={sprint}&items[0]={item}"),
    ("sprints/capacity", P::SprintPlan, "project={key}&sprint={sprint}&person={person}&hours=8"),
    ("sprints/close", P::SprintRun, "project={key}&sprint={sprint}&all=backlog_top"),
    ("sprints/daily", P::DailyWrite, "project={key}&sprint={sprint}&line=x"),
    ("sprints/edit", P::SprintPlan, "project={key}&sprint={sprint}&version=1&goal=x"),
    ("sprints/move", P::BoardMove, "project={key}&sprint={sprint}&item={item}&to=done"),
    ("sprints/notes", P::RetrospectiveWrite, "project={key}&sprint={sprint}&version=1&review=x"),
    ("sprints/place", P::SprintPlan, "project={key}&sprint={sprint}&item={item}&to=sprint"),
    ("sprints/plan", P::SprintPlan, "project={key}&goal=x"),
    ("sprints/reject", P::ItemAccept, "project={key}&item={item}&reason=x"),
    ("sprints/remove", P::SprintPlan, "project={key}&sprint={sprint}&items[0]={item}"),
    ("sprints/start", P::SprintRun, "project={key}&sprint={sprint}"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects/{key}/sprints", P::SprintRead, ""),
    ("post", "/api/v1/projects/{key}/sprints", P::SprintPlan, GOAL),
    ("get", "/api/v1/projects/{key}/sprints/{sprint}", P::SprintRead, ""),
    ("put", "/api/v1/projects/{key}/sprints/{sprint}", P::SprintPlan, GOAL),
    ("post", "/api/v1/projects/{key}/sprints/{sprint}/start", P::SprintRun, ""),
    ("post", "/api/v1/projects/{key}/sprints/{sprint}/close", P::SprintRun, r#"{"all":"backlog_top"}"#),
    ("get", "/api/v1/projects/{key}/sprints/{sprint}/planning", P::SprintRead, ""),
    ("put", "/api/v1/projects/{key}/sprints/{sprint}/capacity/{person}", P::SprintPlan, r#"{"minutes":480}"#),
    ("post", "/api/v1/projects/{key}/sprints/{sprint}/items", P::SprintPlan, r#"{"items":["{item}"]}"#),
    ("delete", "/api/v1/projects/{key}/sprints/{sprint}/items/{item}", P::SprintPlan, ""),
    ("get", "/api/v1/projects/{key}/sprints/{sprint}/board", P::SprintRead, ""),
    ("post", "/api/v1/projects/{key}/sprints/{sprint}/board/moves", P::BoardMove, r#"{"item":"{item}","to":"done"}"#),
    ("get", "/api/v1/projects/{key}/sprints/{sprint}/daily", P::SprintRead, ""),
    ("put", "/api/v1/projects/{key}/sprints/{sprint}/daily", P::DailyWrite, r#"{"line":"x"}"#),
    ("get", "/api/v1/projects/{key}/sprints/{sprint}/review", P::SprintRead, ""),
    ("put", "/api/v1/projects/{key}/sprints/{sprint}/notes", P::RetrospectiveWrite, r#"{"review":"x"}"#),
    ("get", "/api/v1/projects/{key}/sprints/{sprint}/report", P::SprintRead, ""),
    ("get", "/api/v1/projects/{key}/releases", P::SprintRead, ""),
    ("get", "/api/v1/projects/{key}/releases/ready", P::SprintRead, ""),
    ("post", "/api/v1/projects/{key}/releases", P::ReleasePrepare, r#"{"name":"x","items":["{item}"]}"#),
    ("put", "/api/v1/projects/{key}/releases/{release}/approval", P::ReleaseApprove, ""),
];

const GOAL: &str = r#"{"goal":"x"}"#;
