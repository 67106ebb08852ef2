//! `/projects/{key}/defects`: the list, one defect, reporting, editing, and the retest queue.

use axum::{Json, extract::RawQuery, response::Response};
use golive_store::{
    Desk,
    defects::{self as store, DefectFilter},
    exploring,
};
use http::HeaderMap;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::defect::{Defect, DefectDraft, DefectLine, Report, Reported, Retest};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, narrowing, page, understood, version, versioned},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, report)).routes(routes!(retest)).routes(routes!(one, edit))
}

/// Defects, the worst first, narrowed as the page's address does it (`?show=new&severity=s1`). Open ones, unless
/// `show=closed`, `show=all` or a state is asked for.
#[utoipa::path(get, path = "/projects/{key}/defects", tag = "defects", params(Cursor), responses((status = 200, description = "A page of defects", body = PageOf<DefectLine>), (status = 404, body = ProblemDetails)))]
async fn list(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
    RawQuery(query): RawQuery,
) -> Result<Json<PageOf<DefectLine>>, Problem> {
    let filter = understood(DefectFilter::from_pairs(narrowing(query), desk.actor().person()))?;
    let (items, next) = store::following(&desk, &key(&project)?, &filter, cursor.after.as_deref(), cursor.limit()).await?;
    Ok(Json(PageOf { items: items.give(), next }))
}

/// Reports a defect, by hand, from the step of an execution that showed it or from the note of an exploratory session.
#[utoipa::path(post, path = "/projects/{key}/defects", tag = "defects", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is reported once")), request_body = Report, responses((status = 201, description = "Reported", body = Reported), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn report(Caller(desk): Caller, Path(project): Path<String>, Body(new): Body<Report>) -> Result<Response, Problem> {
    let key = key(&project)?;
    let number = match new.note {
        Some(note) => exploring::report(&desk, &key, note.into(), new.fields.give()).await?,
        None => store::report(&desk, &key, new.give()).await?,
    };
    let reported = Reported { number, code: store::defect_code(&key, number) };
    Ok(created(&format!("/api/v1/projects/{project}/defects/{number}"), reported))
}

/// What can be tested again, by environment, and what waits for its build.
#[utoipa::path(get, path = "/projects/{key}/defects/retest", tag = "defects", params(Cursor), responses((status = 200, description = "A page of environments", body = PageOf<Retest>), (status = 404, body = ProblemDetails)))]
async fn retest(Caller(desk): Caller, Path(project): Path<String>, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<Retest>>, Problem> {
    page(store::retest_queue(&desk, &key(&project)?).await?, &cursor, |place| place.environment.id.to_string())
}

/// One defect, whole.
#[utoipa::path(get, path = "/projects/{key}/defects/{defect}", tag = "defects", responses((status = 200, description = "The defect, its version as ETag", body = Defect), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Response, Problem> {
    whole(&desk, &project, number).await
}

/// Sets the fields of the defect as If-Match read it.
#[utoipa::path(put, path = "/projects/{key}/defects/{defect}", tag = "defects", params(("if-match" = String, Header, description = "The ETag that was read")), request_body = DefectDraft, responses((status = 200, description = "The defect as it is now", body = Defect), (status = 412, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(draft): Body<DefectDraft>,
) -> Result<Response, Problem> {
    store::edit(&desk, &key(&project)?, number, version(&headers)?, draft.give()).await?;
    whole(&desk, &project, number).await
}

pub(super) async fn whole(desk: &Desk, project: &str, number: i32) -> Result<Response, Problem> {
    let defect = store::defect(desk, &key(project)?, number).await?;
    Ok(versioned(defect.row.version, defect.give::<Defect>()))
}
