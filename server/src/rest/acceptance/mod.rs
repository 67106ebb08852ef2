//! Acceptance for programs: plan sessions, read them, say what was found, log hours, sign.

mod deeds;
mod plan;
mod read;
mod session;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().merge(read::routes()).merge(plan::routes()).merge(deeds::routes())
}
