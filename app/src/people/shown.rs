//! What a page shows once, or only until it is confirmed: a fresh token, a second factor being set up. Rides in the
//! session, so that it is in no address and no history of a browser.

use tower_sessions::Session;

use super::entry::{keep, lost};
use crate::Problem;

const TOKEN: &str = "fresh_token";
const FACTOR: &str = "fresh_factor";

/// Leaves a fresh token for the next page.
pub async fn leave_token(session: &Session, token: &str) -> Result<(), Problem> {
    keep(session, TOKEN, token).await
}

/// Takes the fresh token: it is shown this once.
pub async fn take_token(session: &Session) -> Option<String> {
    session.remove(TOKEN).await.ok().flatten()
}

/// Keeps the secret of a second factor until its first code confirms it.
pub async fn keep_factor(session: &Session, secret: &str) -> Result<(), Problem> {
    keep(session, FACTOR, secret).await
}

pub async fn factor(session: &Session) -> Result<Option<String>, Problem> {
    session.get(FACTOR).await.map_err(lost)
}

pub async fn drop_factor(session: &Session) -> Result<(), Problem> {
    session.remove_value(FACTOR).await.map_err(lost).map(drop)
}
