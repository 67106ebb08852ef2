//! The award, its record and the contract.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/p/{key}/rfp/{rfp}/award", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/record/{file}", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/letters/{vendor}/{file}", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/conclude", P::ContractConclude),
    ("/p/{key}/rfp/{rfp}/contract", P::RfpRead),
];

pub const FUNCTIONS: &[Function] = &[
    ("award/annul", P::AwardDecide, "project={key}&number={rfp}&award={person}&why=x"),
    ("award/conclude", P::ContractConclude, "project={key}&number={rfp}&award={person}&kind=fixed&ceiling=1"),
    ("award/decide", P::AwardDecide, "project={key}&number={rfp}&basis=x&reasons=x&standstill=10"),
    ("award/note-signing", P::ContractConclude, "project={key}&number={rfp}&version=1&signed_on=2026-01-01"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/award", P::RfpRead, ""),
    ("post", "/api/v1/projects/{key}/rfps/{rfp}/award", P::AwardDecide, r#"{"basis":"x","reasons":"x"}"#),
    ("post", "/api/v1/projects/{key}/rfps/{rfp}/award/annulment", P::AwardDecide, r#"{"award":"{person}","why":"x"}"#),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/record", P::RfpRead, ""),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/letters/{bidder}", P::RfpRead, ""),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/debriefings/{bidder}", P::RfpRead, ""),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/contract", P::RfpRead, ""),
    ("post", "/api/v1/projects/{key}/rfps/{rfp}/contract", P::ContractConclude, r#"{"award":"{person}","kind":"fixed","ceiling":1}"#),
    ("get", "/api/v1/projects/{key}/rfps/{rfp}/contract/promises", P::RfpRead, ""),
    ("put", "/api/v1/projects/{key}/rfps/{rfp}/contract/signing", P::ContractConclude, r#"{"signed_on":"2026-01-01"}"#),
];
