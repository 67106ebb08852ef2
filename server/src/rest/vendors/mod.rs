//! Vendors for programs: the long list, what is known of each, writing it down.

mod read;
mod vendor;
mod write;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().merge(read::routes()).merge(write::routes())
}
