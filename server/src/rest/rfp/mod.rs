//! Requests for proposals for programs: writing them, their requirements, what bids are judged by, who signs; and once one is out, who
//! bids, the opening, and judging what was opened: on sheets, side by side, in foreign money, ranked.
//!
//! A phrase comes in the body of a PUT and nowhere else: an address is logged, and what a POST with an Idempotency-Key says is kept
//! as a hash for a day.

mod apart;
pub(super) mod bidder;
mod bidding;
pub(super) mod files;
mod holders;
mod judges;
mod matrix;
pub(super) mod opened;
mod opening;
pub(super) mod paper;
mod rates;
mod read;
mod result;
mod results;
mod sheet;
mod sign;
mod technical;
mod write;

use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .merge(read::routes())
        .merge(write::routes())
        .merge(sign::routes())
        .merge(holders::routes())
        .merge(files::routes())
        .merge(bidding::routes())
        .merge(opening::routes())
        .merge(opened::routes())
        .merge(matrix::routes())
        .merge(rates::routes())
        .merge(judges::routes())
        .merge(sheet::routes())
        .merge(apart::routes())
        .merge(results::routes())
}

/// A refused phrase, which forms call a secret.
pub(super) fn phrase(refused: &str) -> Option<String> {
    (refused == "secret").then(|| "phrase".to_owned())
}
