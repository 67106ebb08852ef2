//! The address of a feed on its way to the one page that shows it. Rides in the session, so that it is in no address and no history
//! of a browser.

use golive_domain::{Error, text::ProjectKey};
use tower_sessions::Session;

use crate::Problem;

/// Each project has one of its own.
fn named(project: &ProjectKey) -> String {
    format!("fresh_feed_{project}")
}

pub async fn leave(session: &Session, project: &ProjectKey, secret: &str) -> Result<(), Problem> {
    session.insert(&named(project), secret).await.map_err(|error| {
        tracing::warn!(%error, "the session could not be kept");
        Problem(Error::Unavailable)
    })
}

/// Takes it: it is shown this once.
pub async fn take(session: &Session, project: &ProjectKey) -> Option<String> {
    session.remove(&named(project)).await.ok().flatten()
}
