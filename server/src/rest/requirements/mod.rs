//! Requirements: the register, one requirement, what proves it, what becomes of it, and the catalogue to begin with.

mod catalogue;
mod fate;
mod register;
mod requirement;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().merge(register::routes()).merge(fate::routes()).merge(catalogue::routes())
}
