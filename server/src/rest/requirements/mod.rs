//! Requirements: the register, one requirement, what proves it and what becomes of it.

mod fate;
mod register;
mod requirement;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().merge(register::routes()).merge(fate::routes())
}
