//! Idempotency-Key: a create that is sent twice happens once, and the second sender gets the first one's answer. Of two that
//! come at once one is carried out, and the other waits for its answer.

use std::time::Duration;

use axum::{
    body::{Body, to_bytes},
    extract::{FromRequestParts, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use golive_app::web::Web;
use golive_domain::{Error, Say, id::PersonId};
use golive_store::again::{self, Answer, Claim};
use http::{HeaderValue, Method, StatusCode, header};
use sha2::{Digest, Sha256};

use super::{auth::Caller, problem::Problem};

/// Longest key, in characters.
const LONGEST: usize = 200;

/// How often, and how many times, the answer of a request under way is asked for.
const ASKED_EVERY: Duration = Duration::from_millis(50);
const ASKED_TIMES: usize = 200;

/// Keeps the answer of a successful POST under its key for a day.
pub async fn once(State(web): State<Web>, request: Request, next: Next) -> Response {
    let Some(given) = request.headers().get("idempotency-key").filter(|_| request.method() == Method::POST) else {
        return next.run(request).await;
    };
    // A key that cannot be kept is refused: who sends one counts on it.
    match given.to_str().ok().filter(|key| (1..=LONGEST).contains(&key.len())).map(str::to_owned) {
        Some(key) => keyed(web, key, request, next).await.unwrap_or_else(IntoResponse::into_response),
        None => {
            let say = Say::new("error-idempotency-key").with("max", LONGEST);
            Problem::Refused(Error::field("Idempotency-Key", say)).into_response()
        }
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
    if let Some(answer) = claimed(&web, person, &key, &format!("{:x}", hash.finalize())).await? {
        return Ok(replayed(answer));
    }
    let answer = next.run(Request::from_parts(parts, Body::from(body))).await;
    if !answer.status().is_success() {
        again::release(&web.store, person, &key).await?;
        return Ok(answer);
    }
    let (head, body) = answer.into_parts();
    let body = to_bytes(body, super::BODY_LIMIT).await.map_err(too_large)?;
    let location = head.headers.get(header::LOCATION).and_then(|location| location.to_str().ok()).map(str::to_owned);
    let kept = Answer { status: head.status.as_u16(), body: String::from_utf8_lossy(&body).into_owned(), location };
    again::keep(&web.store, person, &key, kept).await?;
    Ok(Response::from_parts(head, Body::from(body)))
}

/// `None` when the key is ours and the request is to be carried out; else the answer of whoever was first.
async fn claimed(web: &Web, person: PersonId, key: &str, hash: &str) -> Result<Option<Answer>, Problem> {
    for _ in 0..ASKED_TIMES {
        match again::claim(&web.store, person, key, hash).await? {
            Claim::Ours => return Ok(None),
            Claim::Theirs { request_hash, .. } if request_hash != hash => return Err(Problem::KeyReused),
            Claim::Theirs { answer: Some(answer), .. } => return Ok(Some(answer)),
            Claim::Theirs { answer: None, .. } => tokio::time::sleep(ASKED_EVERY).await,
        }
    }
    Err(Problem::KeyBusy)
}

fn replayed(answer: Answer) -> Response {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    let is_empty = answer.body.is_empty();
    let mut replay = (status, answer.body).into_response();
    let headers = replay.headers_mut();
    match is_empty {
        true => headers.remove(header::CONTENT_TYPE),
        false => headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
    };
    if let Some(location) = answer.location.and_then(|location| HeaderValue::from_str(&location).ok()) {
        headers.insert(header::LOCATION, location);
    }
    headers.insert("idempotency-replayed", HeaderValue::from_static("true"));
    replay
}
