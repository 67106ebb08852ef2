//! Is it alive, is it ready.

use axum::{extract::State, response::IntoResponse};
use golive_app::web::Web;
use http::StatusCode;

/// The process answers.
pub async fn alive() -> &'static str {
    "ok"
}

/// The database answers too.
pub async fn ready(State(web): State<Web>) -> impl IntoResponse {
    match web.store.ping().await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
        }
    }
}
