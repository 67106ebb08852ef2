//! `/`: to where the person works.

use axum::response::{IntoResponse, Redirect, Response};

use crate::web::Visit;

/// Signed out: the way in. One project: into it. None, but something to bid for: there. Else: the list of projects.
pub async fn start(visit: Visit) -> Response {
    if visit.viewer.me.is_none() {
        return Redirect::to("/sign-in").into_response();
    }
    let target = match golive_store::projects::mine(&visit.desk).await.as_deref() {
        Ok([(key, _)]) => format!("/p/{key}"),
        Ok([]) if golive_store::bids::tenders(&visit.desk).await.is_ok_and(|found| !found.is_empty()) => "/bids".to_owned(),
        _ => "/projects".to_owned(),
    };
    Redirect::to(&target).into_response()
}
