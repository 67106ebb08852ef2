//! Defects: what is reported, what is done to it, what is to be tested again, and what is said and shown of it.

mod deeds;
mod defect;
mod list;
mod mend;
mod talk;

pub(super) use defect::{EvidenceFile, RetestBuild, RetestPlace};

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().merge(list::routes()).merge(deeds::routes()).merge(mend::routes()).merge(talk::routes())
}
