//! Awards of requests for proposals and the contracts that come of them, for programs: deciding, taking back, concluding, and what was
//! promised; and the papers of it. Whoever acts sends along what they read; where that is no more, it is refused.

mod contract;
mod decision;
mod papers;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().merge(decision::routes()).merge(contract::routes()).merge(papers::routes())
}
