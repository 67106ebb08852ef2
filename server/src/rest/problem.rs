//! Refusals and failures as problem+json (RFC 9457), from one place.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use golive_app::i18n::say_in;
use golive_domain::{Conflict, Error, FieldError, people::Locale};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;
use utoipa::ToSchema;

use super::wire::{Give, Given};

/// What went wrong and what can be done about it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ProblemDetails {
    /// A stable word for programs: `/problems/not-found`.
    #[serde(rename = "type")]
    pub kind: String,
    pub title: String,
    pub status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The refused members, each with its reason.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Refused>,
    /// The version that is there now, where somebody else saved first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i32>,
}

/// A refused member of the request.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Refused {
    /// Its path: `estimate.lines[0].minutes`.
    pub field: String,
    pub detail: String,
}

impl Given<FieldError> for Refused {
    fn given(error: FieldError) -> Self {
        Self { field: error.field, detail: error.say.give() }
    }
}

/// Every way a handler can end badly.
#[derive(Debug)]
pub enum Problem {
    Refused(Error),
    /// The body is no JSON, or the query no query: where and why.
    Unreadable(String),
    /// A member of the body is of another type than asked for, or is not there.
    Mistyped {
        field: String,
        detail: String,
    },
    /// An edit without If-Match.
    NoVersion,
    /// A bid is worked on without its Bid-Key.
    NoBidKey,
    /// The record is another version than If-Match says.
    Stale {
        version: i32,
    },
    /// The key was used for another request.
    KeyReused,
    /// The request of the same key is still being carried out.
    KeyBusy,
}

impl<E: Into<Error>> From<E> for Problem {
    fn from(error: E) -> Self {
        match error.into() {
            Error::Conflict(Conflict::Edited { version, .. }) => Self::Stale { version },
            error => Self::Refused(error),
        }
    }
}

impl Problem {
    /// A member that cannot be read, by its path in the body; one that is missing is named by the message alone.
    pub fn mistyped(path: &str, message: &str) -> Self {
        let missing = message.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
        let field = match (path.trim_matches('.'), missing) {
            ("", Some(missing)) => missing.to_owned(),
            (within, Some(missing)) => format!("{within}.{missing}"),
            (path, None) => path.to_owned(),
        };
        Self::Mistyped { field, detail: message.to_owned() }
    }

    /// The same, with refused members under the names they have in the body.
    pub fn naming(mut self, name: impl Fn(&str) -> Option<String>) -> Self {
        if let Self::Refused(Error::Invalid { fields }) = &mut self {
            for refused in fields {
                refused.field = name(&refused.field).unwrap_or_else(|| std::mem::take(&mut refused.field));
            }
        }
        self
    }

    fn details(self) -> ProblemDetails {
        match self {
            Self::Refused(error) => refused(error),
            Self::Unreadable(detail) => plain("unreadable", "The body cannot be read", 400, Some(detail)),
            Self::Mistyped { field, detail } => {
                let errors = vec![Refused { field, detail }];
                ProblemDetails { errors, ..plain("invalid", "Some values were refused", 422, None) }
            }
            Self::NoVersion => {
                let detail = "Send the ETag you read as If-Match, so that nobody's change is overwritten.";
                plain("version-required", "If-Match is required", 428, Some(detail.into()))
            }
            Self::NoBidKey => {
                let detail = "Send the key that the bidder's phrase was answered with as Bid-Key.";
                plain("bid-key-required", "Bid-Key is required", 428, Some(detail.into()))
            }
            Self::Stale { version } => {
                let detail = "Somebody saved it after you read it: read it again and decide.";
                ProblemDetails { version: Some(version), ..plain("edited", "It was edited meanwhile", 412, Some(detail.into())) }
            }
            Self::KeyReused => {
                let detail = "This Idempotency-Key belongs to another request: use a fresh one.";
                plain("key-reused", "The Idempotency-Key was used", 422, Some(detail.into()))
            }
            Self::KeyBusy => {
                let detail = "The first request of this Idempotency-Key is still being carried out: ask again in a moment.";
                plain("key-busy", "It is being carried out", 409, Some(detail.into()))
            }
        }
    }
}

impl Given<Error> for ProblemDetails {
    fn given(error: Error) -> Self {
        refused(error)
    }
}

fn refused(error: Error) -> ProblemDetails {
    let status = error.status();
    match error {
        Error::SignedOut => plain("signed-out", "Send a valid token", status, None),
        Error::Forbidden => plain("forbidden", "You may not do this", status, None),
        Error::NotFound => plain("not-found", "It is not there", status, Some("Or you may not know that it is.".into())),
        Error::Invalid { fields } => ProblemDetails { errors: fields.give(), ..plain("invalid", "Some values were refused", status, None) },
        Error::Conflict(Conflict::Rule { say }) => {
            plain("conflict", "It contradicts what is there", status, Some(say_in(Locale::En, &say)))
        }
        Error::Conflict(Conflict::Edited { version, .. }) => Problem::Stale { version }.details(),
        Error::TooMany { wait_seconds } => plain("too-many", "Too many tries", status, Some(format!("Wait {wait_seconds} seconds."))),
        Error::TooLarge { limit_bytes } => {
            plain("too-large", "The body is too large", status, Some(format!("At most {limit_bytes} bytes.")))
        }
        Error::Unavailable => plain("unavailable", "The database does not answer", status, Some("Try again in a moment.".into())),
        Error::Internal { incident } => plain("internal", "Something broke", status, Some(format!("The log knows it as {incident}."))),
    }
}

fn plain(kind: &str, title: &str, status: u16, detail: Option<String>) -> ProblemDetails {
    let kind = format!("/problems/{kind}");
    ProblemDetails { kind, title: title.to_owned(), status, detail, errors: Vec::new(), version: None }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let wait = match &self {
            Self::Refused(Error::TooMany { wait_seconds }) => Some(*wait_seconds),
            Self::Refused(Error::Unavailable) => Some(5),
            Self::KeyBusy => Some(1),
            _ => None,
        };
        let details = self.details();
        let status = StatusCode::from_u16(details.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut answer = (status, Json(details)).into_response();
        answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if status == StatusCode::UNAUTHORIZED {
            answer.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"golive\""));
        }
        if let Some(wait) = wait {
            answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
        }
        answer
    }
}
