//! Where tests are run, which builds there are, and which build came where when.

use axum::{Json, response::Response};
use chrono::{DateTime, Utc};
use golive_store::testing::{self as store, EnvironmentFields};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Person,
    defects::RetestBuild,
    parts::{Body, Cursor, Made, PageOf, Path, Query, key, made, page, version},
    problem::{Problem, ProblemDetails},
    wire::answer,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(edit))
        .routes(routes!(archive, restore))
        .routes(routes!(landings, land))
        .routes(routes!(builds, note))
}

answer! {
    /// An environment, whole.
    Environment from store::Environment {
        id: Uuid,
        name: String,
        browser: String,
        device: String,
        /// The installation: `test`, `pre-production`.
        instance: String,
        /// What runs there now.
        build: Option<RetestBuild>,
        /// Since when it runs there.
        since: Option<DateTime<Utc>>,
        /// What is found there no longer counts for coverage.
        archived: bool,
        /// What If-Match of an edit takes.
        version: i32,
    }

    /// A build came to an environment.
    Landing from store::Landing {
        id: Uuid,
        build: Uuid,
        /// The build's name.
        name: String,
        by: Option<Person>,
        at: DateTime<Utc>,
    }
}

/// An environment as it shall be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
struct EnvironmentDraft {
    name: String,
    #[serde(default)]
    browser: String,
    #[serde(default)]
    device: String,
    #[serde(default)]
    instance: String,
}

impl EnvironmentDraft {
    fn of(self, id: Option<Uuid>, version: i32) -> EnvironmentFields {
        let Self { name, browser, device, instance } = self;
        EnvironmentFields { id: id.map(Into::into), name, browser, device, instance, version }
    }
}

/// Every environment by name, archived ones too.
#[utoipa::path(get, path = "/projects/{key}/tests/environments", tag = "tests", params(Cursor), responses((status = 200, description = "A page of environments", body = PageOf<Environment>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<Environment>>, Problem> {
    page(store::environments(&desk, &key(&project)?).await?.environments, &cursor, |place| place.id.to_string())
}

/// Adds an environment.
#[utoipa::path(post, path = "/projects/{key}/tests/environments", tag = "tests", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is added once")), request_body = EnvironmentDraft, responses((status = 201, description = "Added", body = Made), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<EnvironmentDraft>) -> Result<Response, Problem> {
    let id = store::save_environment(&desk, &key(&project)?, draft.of(None, 0)).await?;
    Ok(made(&format!("/api/v1/projects/{project}/tests/environments"), id))
}

/// Sets the fields of the environment as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/tests/environments/{environment}", tag = "tests", params(("if-match" = String, Header, description = "The version that was read")), request_body = EnvironmentDraft, responses((status = 204, description = "Changed"), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, environment)): Path<(String, Uuid)>,
    headers: HeaderMap,
    Body(draft): Body<EnvironmentDraft>,
) -> Result<StatusCode, Problem> {
    store::save_environment(&desk, &key(&project)?, draft.of(Some(environment), version(&headers)?)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What was found there no longer counts for coverage.
#[utoipa::path(put, path = "/projects/{key}/tests/environments/{environment}/archive", tag = "tests", responses((status = 204, description = "Archived"), (status = 404, body = ProblemDetails)))]
async fn archive(Caller(desk): Caller, Path((project, environment)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::archive_environment(&desk, &key(&project)?, environment.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The environment is in use again.
#[utoipa::path(delete, path = "/projects/{key}/tests/environments/{environment}/archive", tag = "tests", responses((status = 204, description = "Restored"), (status = 404, body = ProblemDetails)))]
async fn restore(Caller(desk): Caller, Path((project, environment)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::restore_environment(&desk, &key(&project)?, environment.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The builds that came to the environment, the latest first.
#[utoipa::path(get, path = "/projects/{key}/tests/environments/{environment}/landings", tag = "tests", params(Cursor), responses((status = 200, description = "A page of landings", body = PageOf<Landing>), (status = 404, body = ProblemDetails)))]
async fn landings(
    Caller(desk): Caller,
    Path((project, environment)): Path<(String, Uuid)>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<Landing>>, Problem> {
    page(store::landings(&desk, &key(&project)?, environment.into()).await?, &cursor, |landing| landing.id.to_string())
}

/// The build that came.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
struct Landed {
    build: Uuid,
}

/// Says that a build runs there from now on: fixes it holds are ready to be tested again, and who found the defects hears of it.
#[utoipa::path(post, path = "/projects/{key}/tests/environments/{environment}/landings", tag = "tests", request_body = Landed, responses((status = 204, description = "It runs there"), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn land(
    Caller(desk): Caller,
    Path((project, environment)): Path<(String, Uuid)>,
    Body(landed): Body<Landed>,
) -> Result<StatusCode, Problem> {
    store::land(&desk, &key(&project)?, environment.into(), landed.build.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The last 200 builds, the latest first.
#[utoipa::path(get, path = "/projects/{key}/tests/builds", tag = "tests", params(Cursor), responses((status = 200, description = "A page of builds", body = PageOf<RetestBuild>), (status = 404, body = ProblemDetails)))]
async fn builds(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<RetestBuild>>, Problem> {
    page(store::environments(&desk, &key(&project)?).await?.builds, &cursor, |build| build.id.to_string())
}

/// A build to be known.
#[derive(Clone, Debug, Deserialize, ToSchema)]
struct BuildDraft {
    name: String,
    #[serde(default)]
    notes: String,
}

/// Notes a build, which comes after all that are known.
#[utoipa::path(post, path = "/projects/{key}/tests/builds", tag = "tests", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is noted once")), request_body = BuildDraft, responses((status = 201, description = "Noted", body = Made), (status = 422, body = ProblemDetails)))]
async fn note(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<BuildDraft>) -> Result<Response, Problem> {
    let id = store::note_build(&desk, &key(&project)?, &draft.name, &draft.notes).await?;
    Ok(made(&format!("/api/v1/projects/{project}/tests/builds"), id))
}
