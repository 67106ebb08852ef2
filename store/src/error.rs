//! Refusals of the domain and failures of the database, mapped in one place.

use golive_domain::{Conflict, Error as Refusal, Say, id::IncidentId};
use sea_orm::{DbErr, RuntimeErr, SqlErr};
use uuid::Uuid;

/// What a use case gives, or why it did not happen.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a use case did not happen.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Something the person can understand and act on.
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("the database failed")]
    Database(#[from] DbErr),
    #[error("the file store failed")]
    Files(#[from] object_store::Error),
    /// Anything else that is our fault.
    #[error("{0}")]
    Broken(&'static str, #[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// Our fault, with its cause.
    pub fn broken(what: &'static str, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Broken(what, cause.into())
    }
}

/// What the person is told. Failures are logged here, once, with their chain and the id the person sees.
impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(refusal) => refusal,
            Error::Database(cause) if is_unavailable(&cause) => {
                tracing::error!(error = %cause, "the database does not answer, or takes nothing more: is its disk full?");
                Refusal::Unavailable
            }
            Error::Files(cause @ object_store::Error::Generic { .. }) => {
                tracing::error!(error = &cause as &dyn std::error::Error, "the file store does not answer, or takes nothing more");
                Refusal::Unavailable
            }
            Error::Database(cause) if is_duplicate(&cause) => Refusal::Conflict(Conflict::Rule { say: Say::new("error-duplicate") }),
            other => {
                let incident = IncidentId(Uuid::from_u128(rand::random()));
                tracing::error!(%incident, error = &other as &dyn std::error::Error, "a use case failed");
                Refusal::Internal { incident }
            }
        }
    }
}

fn is_duplicate(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

/// Connection lost, pool exhausted, file locked or disk full: trying again later may help.
fn is_unavailable(error: &DbErr) -> bool {
    let text = match error {
        DbErr::ConnectionAcquire(_) => return true,
        DbErr::Conn(cause) | DbErr::Exec(cause) | DbErr::Query(cause) => match cause {
            RuntimeErr::SqlxError(cause) => cause.to_string(),
            RuntimeErr::Internal(text) => text.clone(),
        },
        other => other.to_string(),
    };
    [
        "database is locked",
        "database or disk is full",
        "disk I/O error",
        "unable to open",
        "connection",
        "Connection",
        "pool timed out",
        "terminating",
    ]
    .iter()
    .any(|sign| text.contains(sign))
}

/// Turns a broken unique index into a refused field.
pub fn taken(field: &'static str) -> impl Fn(DbErr) -> Error {
    move |error| {
        if is_duplicate(&error) { Refusal::field(field, Say::new("error-taken")).into() } else { error.into() }
    }
}
