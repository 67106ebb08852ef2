//! The pages of accounts.

mod door;
mod list;
mod me;
mod me_security;
mod me_tokens;
mod sign_in;
mod start;

use axum::{Router, routing::get};

use crate::web::Web;

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/", get(start::start))
        .route("/sign-in", get(sign_in::sign_in))
        .route("/sign-in/code", get(sign_in::code))
        .route("/forgot", get(sign_in::forgot))
        .route("/link/{secret}", get(sign_in::link))
        .route("/me", get(me::profile))
        .route("/me/security", get(me_security::security))
        .route("/me/tokens", get(me_tokens::tokens))
        .route("/people", get(list::people))
        .route("/people/invite", get(list::invite))
        .route("/people/{id}/erase", get(list::erase))
}
