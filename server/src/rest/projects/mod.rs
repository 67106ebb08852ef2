//! Projects: charter, calendar, phases, money, people and who answers for what.

mod absences;
mod calendar;
mod charter;
mod fields;
mod money;
mod parties;
mod phases;
mod practice;
mod rasci;
mod rights;
mod roles;
mod team;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .merge(charter::routes())
        .merge(calendar::routes())
        .merge(phases::routes())
        .merge(practice::routes())
        .merge(money::routes())
        .merge(fields::routes())
        .merge(team::routes())
        .merge(roles::routes())
        .merge(parties::routes())
        .merge(absences::routes())
        .merge(rasci::routes())
        .merge(rights::routes())
}
