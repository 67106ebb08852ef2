//! Requests for proposals for programs: writing them, their requirements, what bids are judged by, who signs.

mod files;
mod holders;
mod paper;
mod read;
mod sign;
mod write;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().merge(read::routes()).merge(write::routes()).merge(sign::routes()).merge(holders::routes()).merge(files::routes())
}
