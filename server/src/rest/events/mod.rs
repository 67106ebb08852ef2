//! What happened: one's own notices, and the audit for those who must be able to ask.

mod audit;
mod notices;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().merge(notices::routes()).merge(audit::routes())
}
