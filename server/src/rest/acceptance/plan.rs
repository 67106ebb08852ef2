//! Sessions planned: their head, points and test users, and what happens to them as a whole.

use axum::{Json, response::Response};
use chrono::NaiveDate;
use golive_domain::{backlog::Minutes, id::PersonId};
use golive_store::testing::acceptance::{self as store, Fill, NewPoint, NewSession, SessionFields};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{read::whole, session::AcceptanceSession};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, created, key, version},
    problem::{Problem, ProblemDetails},
    wire::{Give, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(create))
        .routes(routes!(edit))
        .routes(routes!(add_point))
        .routes(routes!(edit_point, remove_point))
        .routes(routes!(fill))
        .routes(routes!(invite))
        .routes(routes!(uninvite))
        .routes(routes!(act))
}

asked! {
    /// The head of a session.
    AcceptanceDraft for SessionFields {
        title: String,
        department: Option<Uuid>,
        planned_on: Option<NaiveDate>,
        #[serde(default)]
        place: String,
        /// Markdown for the test users.
        #[serde(default)]
        notes: String,
        environment: Option<Uuid>,
        build: Option<Uuid>,
        /// Left out, the department's first process owner.
        signer: Option<Uuid>,
    }

    /// A point, and the codes of what it is about.
    PointDraft for NewPoint {
        text: String,
        #[serde(default)]
        requirement: String,
        #[serde(default)]
        case: String,
        #[serde(default)]
        item: String,
    }

    /// What points are taken from.
    PointsFrom for Fill {
        /// The department's requirements that shall be met.
        #[serde(default)]
        requirements: bool,
        /// The ready cases of acceptance that are the department's, or of no department in particular.
        #[serde(default)]
        cases: bool,
    }
}

/// A session to be.
#[derive(Debug, Deserialize, ToSchema)]
struct AcceptancePlan {
    #[serde(flatten)]
    fields: AcceptanceDraft,
    #[serde(default)]
    users: Vec<Invited>,
    /// In the words of the business.
    #[serde(default)]
    points: Vec<String>,
    /// What else its points are taken from.
    #[serde(default)]
    requirements: bool,
    #[serde(default)]
    cases: bool,
}

/// A test user with the time that is asked for.
#[derive(Debug, Deserialize, ToSchema)]
struct Invited {
    person: Uuid,
    minutes: i32,
}

/// A session that was planned.
#[derive(Debug, Serialize, ToSchema)]
struct AcceptancePlanned {
    number: i32,
    /// `ARAS-A3`
    code: String,
}

fn invited(users: Vec<Invited>) -> Vec<(PersonId, Minutes)> {
    users.into_iter().map(|user| (PersonId(user.person), Minutes(user.minutes))).collect()
}

/// Plans a session; the invited hear of it.
#[utoipa::path(post, path = "/projects/{key}/acceptance", tag = "acceptance", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is planned once")), request_body = AcceptancePlan, responses((status = 201, description = "Planned", body = AcceptancePlanned), (status = 422, body = ProblemDetails)))]
async fn create(Caller(desk): Caller, Path(project): Path<String>, Body(plan): Body<AcceptancePlan>) -> Result<Response, Problem> {
    let key = key(&project)?;
    let fill = Fill { requirements: plan.requirements, cases: plan.cases };
    let new = NewSession { fields: plan.fields.give(), users: invited(plan.users), points: plan.points, fill };
    let number = store::create(&desk, &key, new).await?;
    let planned = AcceptancePlanned { number, code: store::acceptance_code(&key, number) };
    Ok(created(&format!("/api/v1/projects/{project}/acceptance/{number}"), planned))
}

/// Sets the head of the session as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/acceptance/{acceptance}", tag = "acceptance", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = AcceptanceDraft, responses((status = 200, description = "The session as it is now", body = AcceptanceSession), (status = 409, body = ProblemDetails), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(draft): Body<AcceptanceDraft>,
) -> Result<Response, Problem> {
    store::edit(&desk, &key(&project)?, number, version(&headers)?, draft.give()).await?;
    whole(&desk, &project, number).await
}

/// The number of a point.
#[derive(Debug, Serialize, ToSchema)]
struct PointAdded {
    number: u32,
}

/// Adds a point behind the others.
#[utoipa::path(post, path = "/projects/{key}/acceptance/{acceptance}/points", tag = "acceptance", request_body = PointDraft, responses((status = 201, description = "Added", body = PointAdded), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn add_point(
    Caller(desk): Caller,
    Path((project, session)): Path<(String, i32)>,
    Body(draft): Body<PointDraft>,
) -> Result<Response, Problem> {
    let number = store::add_point(&desk, &key(&project)?, session, draft.give()).await?;
    Ok(created(&format!("/api/v1/projects/{project}/acceptance/{session}/points/{number}"), PointAdded { number }))
}

/// Sets a point that nobody has tried.
#[utoipa::path(put, path = "/projects/{key}/acceptance/{acceptance}/points/{number}", tag = "acceptance", request_body = PointDraft, responses((status = 204, description = "Set"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn edit_point(
    Caller(desk): Caller,
    Path((project, session, number)): Path<(String, i32, u32)>,
    Body(draft): Body<PointDraft>,
) -> Result<StatusCode, Problem> {
    store::edit_point(&desk, &key(&project)?, session, number, draft.give(), None).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Removes a point that nobody has tried. The others keep their numbers.
#[utoipa::path(delete, path = "/projects/{key}/acceptance/{acceptance}/points/{number}", tag = "acceptance", responses((status = 204, description = "Removed"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn remove_point(Caller(desk): Caller, Path((project, session, number)): Path<(String, i32, u32)>) -> Result<StatusCode, Problem> {
    store::remove_point(&desk, &key(&project)?, session, number, None).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// How many points were taken over.
#[derive(Debug, Serialize, ToSchema)]
struct PointsTaken {
    taken: usize,
}

/// Takes points over that are not there yet.
#[utoipa::path(post, path = "/projects/{key}/acceptance/{acceptance}/points/taken", tag = "acceptance", request_body = PointsFrom, responses((status = 200, description = "Taken over", body = PointsTaken), (status = 409, body = ProblemDetails)))]
async fn fill(
    Caller(desk): Caller,
    Path((project, session)): Path<(String, i32)>,
    Body(from): Body<PointsFrom>,
) -> Result<Json<PointsTaken>, Problem> {
    let taken = store::fill(&desk, &key(&project)?, session, from.give()).await?;
    Ok(Json(PointsTaken { taken }))
}

/// Invites test users, or changes the time they are asked for.
#[utoipa::path(post, path = "/projects/{key}/acceptance/{acceptance}/users", tag = "acceptance", request_body = Vec<Invited>, responses((status = 204, description = "Invited"), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn invite(
    Caller(desk): Caller,
    Path((project, session)): Path<(String, i32)>,
    Body(users): Body<Vec<Invited>>,
) -> Result<StatusCode, Problem> {
    store::invite(&desk, &key(&project)?, session, invited(users)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes back the invitation of a test user who has said and logged nothing.
#[utoipa::path(delete, path = "/projects/{key}/acceptance/{acceptance}/users/{person}", tag = "acceptance", responses((status = 204, description = "No longer invited"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn uninvite(Caller(desk): Caller, Path((project, session, person)): Path<(String, i32, Uuid)>) -> Result<StatusCode, Problem> {
    store::uninvite(&desk, &key(&project)?, session, PersonId(person)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What happens to a session as a whole, told by its member `deed`: `{"deed": "start"}`.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(tag = "deed", rename_all = "snake_case")]
enum SessionDeed {
    /// The test users begin.
    Start,
    /// The process owner is asked to sign.
    Ask,
    /// What was refused is tried again.
    Resume,
    Cancel {
        reason: String,
    },
}

/// Does something to the session: what its state allows.
#[utoipa::path(post, path = "/projects/{key}/acceptance/{acceptance}/deeds", tag = "acceptance", request_body = SessionDeed, responses((status = 200, description = "The session as it is now", body = AcceptanceSession), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn act(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(deed): Body<SessionDeed>,
) -> Result<Response, Problem> {
    let key = key(&project)?;
    match deed {
        SessionDeed::Start => store::start(&desk, &key, number).await?,
        SessionDeed::Ask => store::ask(&desk, &key, number).await?,
        SessionDeed::Resume => store::resume(&desk, &key, number).await?,
        SessionDeed::Cancel { reason } => store::cancel(&desk, &key, number, &reason).await?,
    }
    whole(&desk, &project, number).await
}
