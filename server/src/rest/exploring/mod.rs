//! Exploratory sessions for programs: plan them, read them, note what is seen, end them.

mod deeds;
mod plan;
mod read;
pub mod session;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().merge(read::routes()).merge(plan::routes()).merge(deeds::routes())
}
