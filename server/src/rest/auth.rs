//! Who calls the API: the owner of a bearer token.

use axum::{
    extract::{FromRef, FromRequestParts},
    response::{IntoResponse, Response},
};
use golive_app::web::Web;
use golive_domain::Error;
use golive_store::{Desk, people::tokens};
use http::{HeaderMap, StatusCode, header, request::Parts};

/// A desk opened by `Authorization: Bearer …`. Sessions do not open the API: what a browser sends by itself must not.
#[derive(Clone, Debug)]
pub struct Caller(pub Desk);

impl<S> FromRequestParts<S> for Caller
where
    Web: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let secret = bearer(&parts.headers).ok_or_else(|| refused(&Error::SignedOut))?;
        match tokens::bearer(&Web::from_ref(state).store, secret).await {
            Ok(desk) => Ok(Self(desk)),
            Err(error) => Err(refused(&error.into())),
        }
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, secret) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| secret.trim())
}

/// As RFC 9457 and RFC 6750 say it.
fn refused(error: &Error) -> Response {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::UNAUTHORIZED);
    let problem = serde_json::json!({ "type": "about:blank", "title": error.to_string(), "status": status.as_u16() });
    let headers = [(header::CONTENT_TYPE, "application/problem+json"), (header::WWW_AUTHENTICATE, "Bearer realm=\"golive\"")];
    (status, headers, problem.to_string()).into_response()
}
