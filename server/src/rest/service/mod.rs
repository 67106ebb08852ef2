//! The service desk for programs: tickets and what is said on them, what is promised, and whether it was kept.

mod agreement;
mod ask;
mod calendars;
mod deeds;
mod files;
mod hours;
mod import;
mod ledger;
mod list;
mod report;
mod report_files;
mod rules;
mod sorting;
mod templates;
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
        .merge(report_files::routes())
        .merge(files::routes())
        .merge(rules::routes())
        .merge(import::routes())
        .merge(sorting::routes())
        .merge(templates::routes())
}
