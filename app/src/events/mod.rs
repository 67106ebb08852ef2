//! What happened: the inbox of notices, the audit of the site, the history of a project.

mod api;
mod audit;
mod notices;
mod record;
mod said;

pub use record::RecordHistory;
pub use said::said_of;

use axum::{Router, routing::get};

use crate::web::Web;

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/notices", get(notices::notices))
        .route("/notices/{id}", get(notices::open))
        .route("/audit", get(audit::of_site))
        .route("/p/{key}/history", get(audit::of_project))
}
