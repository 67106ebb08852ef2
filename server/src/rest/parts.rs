//! What requests and answers are made of: paths, bodies, cursors and versions.

use std::str::FromStr;

use axum::{
    Json,
    extract::{FromRequest, FromRequestParts, Request},
    response::{IntoResponse, Response},
};
use golive_domain::{Error, FieldError, Say, text::ProjectKey};
use golive_store::Paged;
use http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{
    problem::Problem,
    wire::{Give, Given},
};

/// Members of the path. What does not read as one is nothing that is there.
pub struct Path<T>(pub T);

impl<T, S> FromRequestParts<S> for Path<T>
where
    T: DeserializeOwned + Send,
    S: Send + Sync,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let found = axum::extract::Path::from_request_parts(parts, state).await;
        found.map(|axum::extract::Path(path)| Self(path)).map_err(|_| Problem::Refused(Error::NotFound))
    }
}

/// The query's members.
pub struct Query<T>(pub T);

impl<T, S> FromRequestParts<S> for Query<T>
where
    T: DeserializeOwned,
    S: Send + Sync,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let read = serde_urlencoded::from_str(parts.uri.query().unwrap_or_default());
        read.map(Self).map_err(|error| Problem::Unreadable(error.to_string()))
    }
}

/// A JSON body. What is no JSON is told with its line and column, what is of the wrong type with its member.
pub struct Body<T>(pub T);

impl<T, S> FromRequest<S> for Body<T>
where
    T: DeserializeOwned,
    S: Send + Sync,
{
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        read(&content(request, state).await?).map(Self)
    }
}

/// Largest body of what people type: answers, marks, phrases.
const SHORT: usize = 2 * 1024 * 1024;

/// A JSON body that holds no file.
pub struct Short<T>(pub T);

impl<T, S> FromRequest<S> for Short<T>
where
    T: DeserializeOwned,
    S: Send + Sync,
{
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        read(&short(request).await?).map(Self)
    }
}

/// A JSON body that holds no file and may be left out.
pub struct Spare<T>(pub Option<T>);

impl<T, S> FromRequest<S> for Spare<T>
where
    T: DeserializeOwned,
    S: Send + Sync,
{
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let bytes = short(request).await?;
        if bytes.trim_ascii().is_empty() { Ok(Self(None)) } else { read(&bytes).map(Self) }
    }
}

async fn short(request: Request) -> Result<bytes::Bytes, Problem> {
    let too_large = |_| Problem::Refused(Error::TooLarge { limit_bytes: SHORT as u64 });
    axum::body::to_bytes(request.into_body(), SHORT).await.map_err(too_large)
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let read = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        let error = error.into_inner();
        if error.is_data() { Problem::mistyped(&path, &error.to_string()) } else { Problem::Unreadable(error.to_string()) }
    })?;
    json.end().map_err(|error| Problem::Unreadable(error.to_string()))?;
    Ok(read)
}

/// The bytes of a body within the server's limit.
pub async fn content<S: Send + Sync>(request: Request, state: &S) -> Result<bytes::Bytes, Problem> {
    bytes::Bytes::from_request(request, state).await.map_err(|refusal| match refusal.into_response().status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::Refused(Error::TooLarge { limit_bytes: super::BODY_LIMIT as u64 }),
        _ => Problem::Unreadable("the body ended early".to_owned()),
    })
}

/// A project's key from a path.
pub fn key(text: &str) -> Result<ProjectKey, Problem> {
    ProjectKey::parse(text).map_err(|_| Problem::Refused(Error::NotFound))
}

/// Where a page of a list begins, and how long it is.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Cursor {
    /// `next` of the page before.
    pub after: Option<String>,
    /// 1 to 200; 50 when left out.
    pub limit: Option<usize>,
}

impl Cursor {
    pub fn limit(&self) -> usize {
        self.limit.unwrap_or(50).clamp(1, 200)
    }

    /// `after` as an id; what is none is of no row that is there.
    pub fn known_after<T: FromStr>(&self) -> Result<Option<T>, Problem> {
        self.after.as_deref().map(|after| after.parse().map_err(|_| gone())).transpose()
    }
}

/// The pairs of a query that narrow a list: all but those that page it.
pub fn narrowing(query: Option<String>) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = serde_urlencoded::from_str(&query.unwrap_or_default()).unwrap_or_default();
    pairs.retain(|(name, _)| !matches!(name.as_str(), "after" | "limit"));
    pairs
}

/// A filter, unless something of it was refused.
pub fn understood<T>((filter, refused): (T, Vec<FieldError>)) -> Result<T, Problem> {
    if refused.is_empty() { Ok(filter) } else { Err(Error::Invalid { fields: refused }.into()) }
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct PageOf<T> {
    pub items: Vec<T>,
    /// What to send as `after` for the next page; absent on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// A page of rows that are at hand; `name` gives each row's cursor.
pub fn page<T, U: Given<T>>(rows: Vec<T>, cursor: &Cursor, name: impl Fn(&T) -> String) -> Result<Json<PageOf<U>>, Problem> {
    let from = match &cursor.after {
        None => 0,
        Some(after) => match rows.iter().position(|row| name(row) == *after) {
            Some(at) => at + 1,
            None => return Err(gone()),
        },
    };
    let more = rows.len() > from + cursor.limit();
    let items: Vec<T> = rows.into_iter().skip(from).take(cursor.limit()).collect();
    let next = if more { items.last().map(name) } else { None };
    Ok(Json(PageOf { items: items.give(), next }))
}

/// Which page of a list whose pages have numbers.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Leaf {
    /// From 1; a page has fifty.
    page: Option<u64>,
}

impl Leaf {
    pub fn number(&self) -> u64 {
        self.page.unwrap_or(1)
    }
}

/// A page of such a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct LeafOf<T> {
    pub items: Vec<T>,
    pub page: u64,
    /// Of all pages, under what the list is narrowed to.
    pub total: u64,
}

/// A page as a use case found it.
pub fn leaf<T, U: Given<T>>(found: Paged<T>) -> Json<LeafOf<U>> {
    Json(LeafOf { items: found.rows.give(), page: found.page, total: found.total })
}

fn gone() -> Problem {
    Problem::Refused(Error::field("after", Say::new("error-gone")))
}

/// A record with its version as ETag.
pub fn versioned<T: Serialize>(version: i32, record: T) -> Response {
    let mut answer = Json(record).into_response();
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{version}\"")) {
        answer.headers_mut().insert(header::ETAG, tag);
    }
    answer
}

/// The version the caller read, from If-Match.
pub fn version(headers: &HeaderMap) -> Result<i32, Problem> {
    let tag = headers.get(header::IF_MATCH).and_then(|tag| tag.to_str().ok()).ok_or(Problem::NoVersion)?;
    tag.trim().trim_start_matches("W/").trim_matches('"').parse().map_err(|_| Problem::Stale { version: 0 })
}

/// The id of what was made.
#[derive(Debug, Serialize, ToSchema)]
pub struct Made {
    pub id: Uuid,
}

/// What was made under an id, and where it is.
pub fn made(at: &str, id: impl Into<Uuid>) -> Response {
    let id = id.into();
    created(&format!("{at}/{id}"), Made { id })
}

/// What was made, and where it is.
pub fn created<T: Serialize>(at: &str, record: T) -> Response {
    let mut answer = (StatusCode::CREATED, Json(record)).into_response();
    if let Ok(at) = HeaderValue::from_str(at) {
        answer.headers_mut().insert(header::LOCATION, at);
    }
    answer
}

/// A file to be saved, never to be shown: nothing a person uploads runs in this site's name.
pub fn saved_as(name: &str, media_type: &str, body: axum::body::Body) -> Response {
    let name = percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC);
    let disposition = HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{name}"));
    let media_type = HeaderValue::from_str(media_type);
    let mut answer = body.into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment")));
    headers.insert(header::CONTENT_TYPE, media_type.unwrap_or(HeaderValue::from_static("application/octet-stream")));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    answer
}
