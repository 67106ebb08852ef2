//! What stands outside of every project.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/", P::Enter),
    ("/healthz", P::Enter),
    ("/readyz", P::Enter),
    ("/pkg/{*path}", P::Enter),
    ("/static/{*path}", P::Enter),
    ("/jobs", P::JobsRead),
];

pub const FUNCTIONS: &[Function] = &[("jobs/retry", P::JobsRead, "id={job}")];

pub const ROUTES: &[Route] = &[("get", "/api/v1/jobs", P::JobsRead, ""), ("post", "/api/v1/jobs/{job}/retry", P::JobsRead, "")];
