//! Duties for programs: what is owed, one with its evidence, adding one, saying that one was done.

mod duty;
mod read;
mod write;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().merge(read::routes()).merge(write::routes())
}
