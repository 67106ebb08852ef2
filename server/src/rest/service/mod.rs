//! The service desk for programs: tickets and what is said on them, what is promised, and whether it was kept.

mod agreement;
mod ask;
mod calendars;
mod deeds;
mod hours;
mod ledger;
mod list;
mod report;
mod terms;
mod ticket;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .merge(list::routes())
        .merge(ask::routes())
        .merge(deeds::routes())
        .merge(ledger::routes())
        .merge(agreement::routes())
        .merge(calendars::routes())
        .merge(report::routes())
}
