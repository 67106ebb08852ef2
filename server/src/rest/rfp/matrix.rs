//! `/projects/{key}/rfps/{rfp}/matrix`: bids beside each other, requirement by requirement, as far as they are opened.

use std::collections::BTreeMap;

use axum::{Json, extract::RawQuery};
use golive_domain::words::Word as _;
use golive_store::scores::{self as store, Matrix, MatrixBidder, MatrixFilter, MatrixLine, MatrixMark};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{opened::RfpBidPrice, sheet::BidAnswer, technical::ExactNumber};
use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Priority,
    parts::{Path, key, narrowing, understood},
    problem::{Problem, ProblemDetails},
    wire::{Give as _, Given, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(read))
}

/// What the requirements are narrowed to.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes the query, which is read as pairs")]
struct Narrowed {
    /// The category of the requirement.
    area: Option<String>,
    /// How much it is needed.
    moscow: Option<String>,
    /// Somebody answers so, in the words of the answers; with `bidder`, that one does.
    code: Option<String>,
    /// A bidder's number.
    bidder: Option<i32>,
    /// `yes`: bidders answer it differently.
    differing: Option<String>,
    /// `yes`: it is mandatory, and somebody answers `no`.
    refused: Option<String>,
    /// From 1; a page has fifty.
    page: Option<u64>,
}

/// A bidder as a column, with what it answers to the requirements that are looked at, on all pages.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpMatrixBidder {
    /// The bidder's number.
    bidder: i32,
    name: String,
    /// How often it answers so.
    answers: BTreeMap<String, usize>,
    unanswered: usize,
    /// Mandatory requirements answered with `no`.
    refused: usize,
    /// Of the whole bid; null while prices are sealed.
    price: Option<RfpBidPrice>,
}

impl Given<MatrixBidder> for RfpMatrixBidder {
    fn given(of: MatrixBidder) -> Self {
        Self {
            bidder: of.number,
            name: of.name,
            answers: of.codes.into_iter().map(|(code, count)| (code.as_str().to_owned(), count)).collect(),
            unanswered: of.unanswered,
            refused: of.refused,
            price: of.price.give(),
        }
    }
}

answer! {
    /// What evaluators gave an answer.
    RfpMatrixMark from MatrixMark {
        /// The mean, or what was agreed on, in points of the scale; null while it is not known.
        mark: Option<ExactNumber>,
        /// All who judge signed it.
        agreed: bool,
        /// How far the marks lie apart, in points of the scale.
        spread: u32,
        /// They lie too far apart, and nobody signed what was agreed on.
        wanted: bool,
    }
}

/// What one bidder says to one requirement.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpMatrixCell {
    /// The bidder's number.
    bidder: i32,
    answer: Option<BidAnswer>,
    /// Null where it is not judged, and where the caller sees no marks.
    mark: Option<RfpMatrixMark>,
    /// Null while prices are sealed, and where it is within the others.
    price: Option<RfpBidPrice>,
}

/// A requirement as a line.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpMatrixLine {
    code: String,
    title: String,
    category: String,
    moscow: Priority,
    mandatory: bool,
    /// In the order of the bidders.
    bids: Vec<RfpMatrixCell>,
}

/// Bids beside each other.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpMatrix {
    /// Those whose answers are open; none before the opening.
    bidders: Vec<RfpMatrixBidder>,
    items: Vec<RfpMatrixLine>,
    page: u64,
    /// Of all pages, under what it is narrowed to.
    total: u64,
    /// Of the whole request.
    requirements: usize,
    /// Categories of the request, by name.
    categories: Vec<String>,
    /// The caller sees marks.
    marked: bool,
    /// The best mark; the worst is 0.
    scale: u32,
    /// Some prices are open.
    priced: bool,
}

impl Given<Matrix> for RfpMatrix {
    fn given(matrix: Matrix) -> Self {
        let numbers: Vec<i32> = matrix.bidders.iter().map(|bidder| bidder.number).collect();
        let line = |line: MatrixLine| {
            let cells = numbers.iter().zip(line.cells).map(|(bidder, cell)| RfpMatrixCell {
                bidder: *bidder,
                answer: cell.answer.give(),
                mark: cell.mark.give(),
                price: cell.price.give(),
            });
            RfpMatrixLine {
                bids: cells.collect(),
                code: line.code,
                title: line.title,
                category: line.area,
                moscow: line.moscow.give(),
                mandatory: line.mandatory,
            }
        };
        Self {
            items: matrix.page.rows.into_iter().map(line).collect(),
            page: matrix.page.page,
            total: matrix.page.total,
            bidders: matrix.bidders.give(),
            requirements: matrix.total,
            categories: matrix.areas,
            marked: matrix.marked,
            scale: matrix.scale,
            priced: matrix.priced,
        }
    }
}

/// Bids beside each other, by the requirements in the order of the request. Empty before the first bid is opened, without prices before
/// those are. Marks are there for an evaluator who has finished, and for everybody else once the scores are locked. Refused to whoever
/// declared a tie.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/matrix", tag = "scoring", params(Narrowed), responses((status = 200, description = "A page of requirements, with what each bidder says", body = RfpMatrix), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn read(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    RawQuery(query): RawQuery,
) -> Result<Json<RfpMatrix>, Problem> {
    let filter = understood(MatrixFilter::from_pairs(narrowing(query)))?;
    Ok(Json(store::matrix(&desk, &key(&project)?, number, &filter).await?.give()))
}
