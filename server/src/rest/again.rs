//! Idempotency-Key: a create that is sent twice happens once, and the second sender gets the first one's answer.

use axum::{
    body::{Body, to_bytes},
    extract::{FromRequestParts, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use golive_app::web::Web;
use golive_domain::Error;
use golive_store::again::{self, Answer};
use http::{HeaderValue, Method, StatusCode, header};
use sha2::{Digest, Sha256};

use super::{auth::Caller, problem::Problem};

/// Longest key, in characters.
const LONGEST: usize = 200;

/// Keeps the answer of a successful POST under its key for a day.
pub async fn once(State(web): State<Web>, request: Request, next: Next) -> Response {
    let key = request.headers().get("idempotency-key").and_then(|key| key.to_str().ok()).map(str::to_owned);
    match key.filter(|key| request.method() == Method::POST && !key.is_empty() && key.len() <= LONGEST) {
        Some(key) => keyed(web, key, request, next).await.unwrap_or_else(IntoResponse::into_response),
        None => next.run(request).await,
    }
}

async fn keyed(web: Web, key: String, request: Request, next: Next) -> Result<Response, Problem> {
    let (mut parts, body) = request.into_parts();
    let caller = match Caller::from_request_parts(&mut parts, &web).await {
        Ok(caller) => caller,
        Err(refusal) => return Ok(refusal),
    };
    let person = caller.0.actor().signed_in()?;
    let too_large = |_| Problem::Refused(Error::TooLarge { limit_bytes: super::BODY_LIMIT as u64 });
    let body = to_bytes(body, super::BODY_LIMIT).await.map_err(too_large)?;
    let mut hash = Sha256::new();
    hash.update(parts.uri.to_string());
    hash.update(&body);
    let hash = format!("{:x}", hash.finalize());
    if let Some(answer) = again::recall(&web.store, person, &key).await? {
        return if answer.request_hash == hash { Ok(replayed(answer)) } else { Err(Problem::KeyReused) };
    }
    let answer = next.run(Request::from_parts(parts, Body::from(body))).await;
    if !answer.status().is_success() {
        return Ok(answer);
    }
    let (head, body) = answer.into_parts();
    let body = to_bytes(body, super::BODY_LIMIT).await.map_err(too_large)?;
    let kept = Answer { request_hash: hash, status: head.status.as_u16(), body: String::from_utf8_lossy(&body).into_owned() };
    again::keep(&web.store, person, &key, kept).await?;
    Ok(Response::from_parts(head, Body::from(body)))
}

fn replayed(answer: Answer) -> Response {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    let mut replay = (status, answer.body).into_response();
    replay.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    replay.headers_mut().insert("idempotency-replayed", HeaderValue::from_static("true"));
    replay
}
