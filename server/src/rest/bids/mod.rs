//! Bidding for programs: what somebody was invited to, what they answer, line by line or in a workbook, what they sent, and what they are
//! told in the end.
//!
//! What is being worked on lies under a key of the bidder's own, which a program keeps as a browser keeps its cookie and sends as
//! `Bid-Key`. Neither it nor a phrase is ever in an address, which logs keep; and no request with either is a POST, whose content an
//! Idempotency-Key would keep as a hash, and whose answer as it is.

mod brought;
mod draft;
mod key;
mod papers;
mod sent;
mod tender;
mod tenders;
mod workbook;

use axum::middleware;
use utoipa_axum::router::OpenApiRouter;

use super::Web;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .merge(tenders::routes())
        .merge(key::routes())
        .merge(draft::routes())
        .merge(workbook::routes())
        .merge(sent::routes())
        .merge(papers::routes())
        .route_layer(middleware::from_fn(key::unkept))
}
