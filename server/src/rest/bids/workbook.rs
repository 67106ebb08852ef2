//! The bid as a workbook: taken away, brought back filled, looked at, and taken over or dropped. Nothing of what was brought is an answer
//! before it is taken over; until then it lies under the own key.

use axum::{Json, extract::Request, response::Response};
use golive_app::{bids::sheet, export::XLSX};
use golive_domain::{
    Error,
    id::BidRowId,
    money::Currency,
    people::{CalendarKind, Locale},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    bids::{self as store, OwnKey, SheetChange, SheetReview},
};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    brought::{BidWorkbook, BidWorkbookChange, BidWorkbookTaken},
    key::needed,
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Cursor, PageOf, Path, Query, Short, content, key, page, saved_as},
    problem::{Problem, ProblemDetails},
    wire::{Give as _, Of},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(file))
        .routes(routes!(read, bring))
        .routes(routes!(changes))
        .routes(routes!(forget))
        .routes(routes!(take_over))
}

type Language = Of<Locale>;
type Dates = Of<CalendarKind>;

/// How the workbook speaks. Whatever it speaks, it is understood when it is brought back.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Spoken {
    /// Left out, English.
    language: Option<Language>,
    /// Whose dates; left out, those of the language.
    calendar: Option<Dates>,
}

/// The bid as it is being worked on, as a workbook to be filled.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/draft/workbook.xlsx", tag = "bids", params(Spoken, ("bid-key" = String, Header, description = "The own key")), responses((status = 200, description = "The file", body = String, content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn file(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(asked): Query<Spoken>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    // Writing it takes a while; pages must not wait for the connection meanwhile.
    let (desk, project) = (desk.loose(), key(&project)?);
    let own = needed(&desk, &project, number, &headers).await?;
    let locale = asked.language.map_or(Locale::En, |language| language.0);
    let calendar = asked.calendar.map_or(locale.calendar(), |calendar| calendar.0);
    let (name, bytes) = sheet::workbook(&desk, &project, number, &own, (locale, calendar)).await?;
    Ok(saved_as(&name, XLSX, bytes.into()))
}

async fn waiting(desk: &Desk, project: &ProjectKey, number: i32, own: &OwnKey) -> Result<SheetReview, Problem> {
    Ok(store::sheet_review(desk, project, number, own).await?.ok_or(Error::NotFound)?)
}

/// What the workbook that was brought would change, against the bid as it is now. Not found where none waits.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/draft/workbook", tag = "bids", params(("bid-key" = String, Header, description = "The own key")), responses((status = 200, description = "What it would change", body = BidWorkbook), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn read(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
) -> Result<Json<BidWorkbook>, Problem> {
    let project = key(&project)?;
    let own = needed(&desk, &project, number, &headers).await?;
    Ok(Json(waiting(&desk, &project, number, &own).await?.give()))
}

/// Brings a filled workbook, until the deadline: the file is the body. It takes the place of another that waits, and changes no answer
/// before it is taken over.
#[utoipa::path(put, path = "/bids/{key}/{rfp}/draft/workbook", tag = "bids", params(("bid-key" = String, Header, description = "The own key")), request_body(content = String, content_type = "application/octet-stream"), responses((status = 200, description = "What it would change", body = BidWorkbook), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 413, body = ProblemDetails), (status = 422, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn bring(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    request: Request,
) -> Result<Json<BidWorkbook>, Problem> {
    let project = key(&project)?;
    let own = needed(&desk, &project, number, &headers).await?;
    let filled = content(request, &()).await?;
    store::bring_sheet(&desk, &project, number, &own, sheet::words, filled).await?;
    Ok(Json(waiting(&desk, &project, number, &own).await?.give()))
}

/// The lines that it would change, by code.
#[utoipa::path(get, path = "/bids/{key}/{rfp}/draft/workbook/changes", tag = "bids", params(Cursor, ("bid-key" = String, Header, description = "The own key")), responses((status = 200, description = "A page of lines", body = PageOf<BidWorkbookChange>), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn changes(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Query(cursor): Query<Cursor>,
    headers: HeaderMap,
) -> Result<Json<PageOf<BidWorkbookChange>>, Problem> {
    let project = key(&project)?;
    let own = needed(&desk, &project, number, &headers).await?;
    page(waiting(&desk, &project, number, &own).await?.changes, &cursor, |change: &SheetChange| change.code.clone())
}

/// Drops the workbook of this `id`: it waits no more, and nothing of it was taken.
#[utoipa::path(delete, path = "/bids/{key}/{rfp}/draft/workbook/{workbook}", tag = "bids", params(("bid-key" = String, Header, description = "The own key")), responses((status = 204, description = "It waits no more"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn forget(
    Caller(desk): Caller,
    Path((project, number, workbook)): Path<(String, i32, Uuid)>,
    headers: HeaderMap,
) -> Result<StatusCode, Problem> {
    let project = key(&project)?;
    let own = needed(&desk, &project, number, &headers).await?;
    store::drop_sheet(&desk, &project, number, &own, BidRowId(workbook)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What somebody takes over.
#[derive(Debug, Deserialize, ToSchema)]
struct BidTakeover {
    /// The one that the prices were read in.
    currency: String,
}

/// Takes over what the workbook of this `id` changes, until the deadline, as if it were typed. What a colleague changed since it was taken
/// away stands, and the line is kept beside it. Refused (409) where somebody brought another in its place, and where the bid names its
/// prices in another currency by now.
#[utoipa::path(put, path = "/bids/{key}/{rfp}/draft/workbook/{workbook}/takeover", tag = "bids", params(("bid-key" = String, Header, description = "The own key")), request_body = BidTakeover, responses((status = 200, description = "What became of it", body = BidWorkbookTaken), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails), (status = 428, body = ProblemDetails)))]
async fn take_over(
    Caller(desk): Caller,
    Path((project, number, workbook)): Path<(String, i32, Uuid)>,
    headers: HeaderMap,
    Short(asked): Short<BidTakeover>,
) -> Result<Json<BidWorkbookTaken>, Problem> {
    let project = key(&project)?;
    let own = needed(&desk, &project, number, &headers).await?;
    let currency = Currency::parse(&asked.currency).map_err(|say| Error::field("currency", say))?;
    Ok(Json(store::apply_sheet(&desk, &project, number, &own, BidRowId(workbook), currency).await?.give()))
}
