//! The pages of requests: writing one, who bids for it, and judging what was opened.

mod bidding;
mod judging;
mod writing;

use axum::{Router, routing::get};

use super::{matrix, paper, published};
use crate::web::Web;

pub fn routes() -> Router<Web> {
    Router::new()
        .route("/p/{key}/rfp", get(writing::list))
        .route("/p/{key}/rfp/new", get(writing::new))
        .route("/p/{key}/rfp/{rfp}", get(writing::one))
        .route("/p/{key}/rfp/{rfp}/facts", get(writing::facts))
        .route("/p/{key}/rfp/{rfp}/requirements", get(writing::asks))
        .route("/p/{key}/rfp/{rfp}/criteria", get(writing::judging))
        .route("/p/{key}/rfp/{rfp}/bidding", get(bidding::bidding))
        .route("/p/{key}/rfp/{rfp}/bids/{bidder}", get(bidding::opened))
        .route("/p/{key}/rfp/{rfp}/bids/{bidder}/files/{file}", get(bidding::opened_file))
        .route("/p/{key}/rfp/{rfp}/judging", get(judging::evaluation))
        .route("/p/{key}/rfp/{rfp}/sheet", get(judging::sheet))
        .route("/p/{key}/rfp/{rfp}/results", get(judging::results))
        .route("/p/{key}/rfp/{rfp}/matrix", get(matrix::page))
        .route("/p/{key}/rfp/{rfp}/matrix/export/{form}", get(matrix::file))
        .route("/p/{key}/rfp/{rfp}/rates", get(bidding::rates))
        .route("/p/{key}/rfp/{rfp}/commitments", get(bidding::commitments))
        .route("/p/{key}/rfp/{rfp}/commitments.csv", get(published::csv))
        .route("/p/{key}/rfp/{rfp}/editions", get(writing::editions))
        .route("/p/{key}/rfp/{rfp}/sections/{section}", get(writing::section))
        .route("/p/{key}/rfp/{rfp}/paper.pdf", get(paper::pdf))
        .route("/p/{key}/rfp/{rfp}/paper.docx", get(paper::docx))
}
