//! Who calls the API: the owner of a bearer token, or whoever is signed in on a page of our own.

use axum::{
    extract::{FromRef, FromRequestParts},
    response::{IntoResponse, Response},
};
use golive_app::web::{Visit, Web};
use golive_domain::Error;
use golive_store::{Actor, Desk, people::tokens};
use http::{HeaderMap, Method, header, request::Parts};

use super::problem::Problem;
use crate::web::layers;

/// A desk opened by `Authorization: Bearer …`. Where a request bears no authorisation at all, a session opens it too: for
/// reading always, for a change only when the browser itself says that one of our own pages sent it.
#[derive(Clone, Debug)]
pub struct Caller(pub Desk);

impl<S> FromRequestParts<S> for Caller
where
    Web: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let found = match parts.headers.contains_key(header::AUTHORIZATION) {
            true => by_token(&parts.headers, &Web::from_ref(state)).await,
            false => by_session(parts, state).await,
        };
        let desk = found.map_err(IntoResponse::into_response)?;
        // What one answer says is of one instant; a change must see what it has just written.
        let desk = if reads(&parts.method) { desk.still().await.map_err(|error| Problem::from(error).into_response())? } else { desk };
        Ok(Self(desk))
    }
}

fn reads(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

async fn by_token(headers: &HeaderMap, web: &Web) -> Result<Desk, Problem> {
    let secret = bearer(headers).ok_or(Error::SignedOut)?;
    Ok(tokens::bearer(&web.store, secret).await?)
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, secret) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| secret.trim())
}

async fn by_session<S>(parts: &mut Parts, state: &S) -> Result<Desk, Problem>
where
    Web: FromRef<S>,
    S: Send + Sync,
{
    if !reads(&parts.method) && !layers::says_own(&parts.headers, &parts.uri) {
        return Err(Error::SignedOut.into());
    }
    let visit = Visit::from_request_parts(parts, state).await.map_err(|_| Error::Unavailable)?;
    match visit.desk.actor() {
        Actor::Anonymous => Err(Error::SignedOut.into()),
        _ => Ok(visit.desk),
    }
}
