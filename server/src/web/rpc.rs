//! Server functions, for islands and for plain forms alike.
//!
//! An island gets the value or the error as JSON. A plain form gets what forms expect: a redirect with a toast, or back to
//! the form with everything that was typed and each error beside its field.

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::Request,
    response::{IntoResponse, Response},
};
use golive_app::{
    Done, Problem,
    web::{Uploads, Visit, reason, wants_page},
};
use golive_domain::Error;
use http::{HeaderValue, StatusCode, header};
use http_body_util::BodyExt;
use leptos::{
    prelude::{Owner, provide_context},
    reactive::computed::ScopedFuture,
};

/// Why it was refused, in the reader's language and percent-encoded: islands show it.
const REASON: &str = "golive-reason";

use super::parted::{Parted, forget, is_parted, parted};

/// A form's body at most, in bytes, without its files: twenty of the longest texts.
pub(super) const LARGEST: usize = 2 * 1024 * 1024;
/// Of somebody not signed in: what they typed is kept in a session of theirs until they come back.
const LARGEST_OF_STRANGERS: usize = 64 * 1024;

/// Handles every server function.
pub async fn call(visit: Visit, request: Request) -> Response {
    let plain = wants_page(request.headers());
    let signed_in = visit.viewer.me.is_some();
    let (request, fields, files) = if is_parted(request.headers()) {
        if !signed_in {
            // Nobody else's files are kept, but who is still sending would not read an answer.
            forget(request).await;
            return if plain {
                visit.finish(Err::<Done, _>(Problem(Error::SignedOut)), Vec::new()).await
            } else {
                refused(&visit, &Error::SignedOut)
            };
        }
        let Parted { request, typed, files } = parted(request).await;
        match files {
            Ok(files) => (request, typed, files),
            Err(error) if plain => return visit.finish(Err::<Done, _>(Problem(error)), typed).await,
            Err(error) => return refused(&visit, &error),
        }
    } else {
        let limit = if signed_in { LARGEST } else { LARGEST_OF_STRANGERS };
        let (parts, body) = request.into_parts();
        let Ok(body) = to_bytes(body, limit).await else {
            let error = Error::TooLarge { limit_bytes: limit as u64 };
            return if plain { visit.finish(Err::<Done, _>(Problem(error)), Vec::new()).await } else { refused(&visit, &error) };
        };
        let fields = typed(&body);
        (Request::from_parts(parts, Body::from(body)), fields, Vec::new())
    };
    let mut inner = request;
    // The function answers in JSON; the redirect is ours to make.
    inner.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    let Some(answer) = run(visit.clone(), inner, Uploads(files)).await else { return StatusCode::NOT_FOUND.into_response() };
    let (head, body) = answer.into_parts();
    let bytes = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    if head.status.is_success() {
        return match plain {
            true => {
                let mut answer = visit.finish(Ok(serde_json::from_slice(&bytes).unwrap_or_default()), fields).await;
                visit.jar.empty_into(answer.headers_mut());
                answer
            }
            false => Response::from_parts(head, Body::from(bytes)),
        };
    }
    let error = serde_json::from_slice(&bytes).unwrap_or(Error::Unavailable);
    match plain {
        true => visit.finish(Err::<Done, _>(Problem(error)), fields).await,
        false => refused(&visit, &error),
    }
}

/// What an island gets: the error as JSON, and the reason in words.
fn refused(visit: &Visit, error: &Error) -> Response {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut answer = (status, axum::Json(error)).into_response();
    if let Ok(reason) = HeaderValue::from_str(&reason(error, visit.viewer.locale)) {
        answer.headers_mut().insert(REASON, reason);
    }
    answer
}

async fn run(visit: Visit, request: Request, files: Uploads) -> Option<Response> {
    let mut service = server_fn::axum::get_server_fn_service(request.uri().path(), request.method().clone())?;
    let owner = Owner::new();
    let answer = owner
        .with(|| {
            ScopedFuture::new(async move {
                provide_context(visit);
                provide_context(files);
                service.run(request).await
            })
        })
        .await;
    owner.unset_with_forced_cleanup();
    Some(answer)
}

/// What was typed, as the form sent it.
fn typed(body: &Bytes) -> Vec<(String, String)> {
    serde_urlencoded::from_bytes(body).unwrap_or_default()
}
