//! The ledger of what the winning bid promised.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[("/p/{key}/promises", P::UnsharedRead), ("/p/{key}/promises/export/{form}", P::UnsharedRead)];

pub const FUNCTIONS: &[Function] = &[("promises/judge", P::AcceptancePlan, "project={key}&promise={person}&version=1&delivered=full")];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects/{key}/ledger", P::UnsharedRead, ""),
    ("get", "/api/v1/projects/{key}/ledger/export", P::UnsharedRead, ""),
    ("put", "/api/v1/projects/{key}/ledger/{promise}/judgement", P::AcceptancePlan, r#"{"delivered":"full"}"#),
];
