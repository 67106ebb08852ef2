//! A bidder's own rooms.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/bids", P::AccountRead),
    ("/bids/{key}/{rfp}", P::BidRead),
    ("/bids/{key}/{rfp}/request", P::BidRead),
    ("/bids/{key}/{rfp}/answers", P::BidRead),
    ("/bids/{key}/{rfp}/files", P::BidRead),
    ("/bids/{key}/{rfp}/files/{file}", P::BidRead),
    ("/bids/{key}/{rfp}/receipts/{person}", P::BidRead),
    ("/bids/{key}/{rfp}/receipts/{person}/{file}", P::BidRead),
    ("/bids/{key}/{rfp}/receipts/{person}/files/{file}", P::BidRead),
    ("/bids/{key}/{rfp}/sheet", P::BidRead),
    ("/bids/{key}/{rfp}/sheet.xlsx", P::BidRead),
    ("/bids/{key}/{rfp}/papers/{file}", P::BidRead),
    ("/bids/{key}/{rfp}/commitments", P::BidRead),
    ("/bids/{key}/{rfp}/commitments.csv", P::BidRead),
];

pub const FUNCTIONS: &[Function] = &[
    ("bids/apply-sheet", P::BidRead, "project={key}&number={rfp}&sheet={item}&currency=EUR"),
    ("bids/ask", P::BidWrite, "project={key}&number={rfp}&question=x"),
    ("bids/attach", P::BidRead, "project={key}&number={rfp}"),
    ("bids/begin", P::BidRead, "project={key}&number={rfp}&zone=UTC&secret=x&secret_again=x"),
    ("bids/confirm", P::BidWrite, "project={key}&number={rfp}"),
    ("bids/decline", P::BidWrite, "project={key}&number={rfp}&declines=true"),
    ("bids/drop-sheet", P::BidRead, "project={key}&number={rfp}&sheet={item}"),
    ("bids/invite-colleague", P::BidWrite, "project={key}&number={rfp}&name=x&email=x@y.example"),
    // It only takes a cookie out of the browser.
    ("bids/lock", P::Enter, "project={key}&number=1"),
    ("bids/remove-file", P::BidRead, "project={key}&number={rfp}&file={file}"),
    ("bids/save-lines", P::BidRead, "project={key}&number={rfp}"),
    ("bids/save-rest", P::BidRead, "project={key}&number={rfp}&version=0"),
    ("bids/start-over", P::BidWrite, "project={key}&number={rfp}"),
    ("bids/submit", P::BidRead, "project={key}&number={rfp}"),
    ("bids/unlock", P::BidRead, "project={key}&number={rfp}&secret=x"),
    ("bids/withdraw", P::BidWrite, "project={key}&number={rfp}"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/bids", P::AccountRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}", P::BidRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/requirements", P::BidRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/questions", P::BidRead, ""),
    ("post", "/api/v1/bids/{key}/{rfp}/questions", P::BidWrite, r#"{"question":"x"}"#),
    ("get", "/api/v1/bids/{key}/{rfp}/commitments", P::BidRead, ""),
    ("post", "/api/v1/bids/{key}/{rfp}/people", P::BidWrite, r#"{"name":"x","email":"x@y.example"}"#),
    ("put", "/api/v1/bids/{key}/{rfp}/phrase", P::BidRead, r#"{"phrase":"x","zone":"UTC"}"#),
    ("delete", "/api/v1/bids/{key}/{rfp}/phrase", P::BidWrite, ""),
    ("put", "/api/v1/bids/{key}/{rfp}/key", P::BidRead, r#"{"phrase":"x"}"#),
    ("get", "/api/v1/bids/{key}/{rfp}/draft/lines", P::BidRead, ""),
    ("put", "/api/v1/bids/{key}/{rfp}/draft/lines", P::BidRead, r#"{"lines":[]}"#),
    ("get", "/api/v1/bids/{key}/{rfp}/draft/rest", P::BidRead, ""),
    ("put", "/api/v1/bids/{key}/{rfp}/draft/rest", P::BidRead, r#"{"letter":"x","others":[],"version":0}"#),
    ("get", "/api/v1/bids/{key}/{rfp}/draft/workbook.xlsx", P::BidRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/draft/workbook", P::BidRead, ""),
    ("put", "/api/v1/bids/{key}/{rfp}/draft/workbook", P::BidRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/draft/workbook/changes", P::BidRead, ""),
    ("delete", "/api/v1/bids/{key}/{rfp}/draft/workbook/{workbook}", P::BidRead, ""),
    ("put", "/api/v1/bids/{key}/{rfp}/draft/workbook/{workbook}/takeover", P::BidRead, r#"{"currency":"EUR"}"#),
    ("put", "/api/v1/bids/{key}/{rfp}/submission", P::BidRead, ""),
    ("delete", "/api/v1/bids/{key}/{rfp}/submission", P::BidWrite, ""),
    ("put", "/api/v1/bids/{key}/{rfp}/confirmation", P::BidWrite, ""),
    ("put", "/api/v1/bids/{key}/{rfp}/refusal", P::BidWrite, ""),
    ("delete", "/api/v1/bids/{key}/{rfp}/refusal", P::BidWrite, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/receipts", P::BidRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/receipts/{sent}", P::BidRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/receipts/{sent}/files/{file}", P::BidRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/letter", P::BidRead, ""),
    ("get", "/api/v1/bids/{key}/{rfp}/debriefing", P::BidRead, ""),
];
