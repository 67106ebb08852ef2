//! What a session carries on the way in: the rotation at sign-in, the half step before the code.

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{Error, id::PersonId};
use golive_store::people::SignIn;
use http::header;
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use crate::{
    Done, Problem,
    ui::query::Here,
    web::{PERSON, Visit},
};

const HALF: &str = "half";
/// The rows of sessions keep these two apart, so that their owner recognises them.
const ADDRESS: &str = "address";
const AGENT: &str = "agent";

/// The code must follow the password this soon.
const PATIENCE: TimeDelta = TimeDelta::minutes(5);

/// Whose password was right, and when.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Half {
    person: PersonId,
    at: DateTime<Utc>,
}

/// Goes where the sign-in led to.
pub async fn go_on(visit: &Visit, step: SignIn, next: &str) -> Result<Done, Problem> {
    match step {
        SignIn::In(person) => come_in(visit, person, next).await,
        SignIn::CodeWanted(person) => {
            keep(&visit.session, HALF, Half { person, at: visit.viewer.now }).await?;
            let here = Here { path: "/sign-in/code".to_owned(), query: Vec::new() };
            Ok(Done::at(if next.is_empty() { here } else { here.with("next", next) }.href()))
        }
    }
}

/// In: the session gets a new secret, so that one planted before sign-in opens nothing.
pub async fn come_in(visit: &Visit, person: PersonId, next: &str) -> Result<Done, Problem> {
    let session = &visit.session;
    session.remove_value(HALF).await.map_err(lost)?;
    session.cycle_id().await.map_err(lost)?;
    keep(session, PERSON, person).await?;
    keep(session, ADDRESS, &visit.address).await?;
    let agent = visit.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    keep(session, AGENT, agent.chars().take(300).collect::<String>()).await?;
    Ok(Done::at(if next.is_empty() { "/" } else { next }))
}

/// The person whose code is awaited; SignedOut when the password is too long ago.
pub async fn awaited(visit: &Visit) -> Result<PersonId, Problem> {
    let half: Option<Half> = visit.session.get(HALF).await.map_err(lost)?;
    let half = half.filter(|half| visit.viewer.now < half.at + PATIENCE);
    half.map(|half| half.person).ok_or(Problem(Error::SignedOut))
}

/// Puts a value into the session.
pub async fn keep(session: &Session, name: &str, value: impl Serialize + Send + Sync) -> Result<(), Problem> {
    session.insert(name, value).await.map_err(lost)
}

/// The secret in the session's cookie, by which the store knows the session's row.
pub fn secret(session: &Session) -> Option<String> {
    session.id().map(|id| id.to_string())
}

pub fn lost(error: tower_sessions::session::Error) -> Problem {
    tracing::warn!(%error, "the session could not be read or kept");
    Problem(Error::Unavailable)
}
