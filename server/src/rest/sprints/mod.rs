//! Sprints: what is planned, run, shown and let go.

mod board;
mod course;
mod daily;
mod planning;
mod releases;
mod report;
mod review;
mod scope;
mod views;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .merge(course::routes())
        .merge(scope::routes())
        .merge(planning::routes())
        .merge(board::routes())
        .merge(daily::routes())
        .merge(review::routes())
        .merge(report::routes())
        .merge(releases::routes())
}
