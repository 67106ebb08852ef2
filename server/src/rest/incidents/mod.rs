//! Major incidents for programs: what everybody reads of them, "me too", and their end.

mod incident;
mod read;
mod write;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().merge(read::routes()).merge(write::routes())
}
