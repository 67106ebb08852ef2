//! Tests: cases in suites, environments with their builds, plans with their runs, what was found, and what that proves.

mod case;
mod cases;
mod coverage;
mod environments;
mod executions;
mod import;
mod links;
mod plan;
mod plans;
mod runs;
mod suites;

use golive_domain::{
    defects::Priority as HowSoon,
    testing::{CaseResult, CaseState, Coverage as Covered, TestType, Verdict as Found},
};
use utoipa_axum::router::OpenApiRouter;

use super::{Web, wire::Of};

type Kind = Of<TestType>;
pub(super) type State = Of<CaseState>;
type Priority = Of<HowSoon>;
pub(super) type Came = Of<CaseResult>;
type Verdict = Of<Found>;
pub(super) type Coverage = Of<Covered>;

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .merge(import::routes())
        .merge(cases::routes())
        .merge(links::routes())
        .merge(suites::routes())
        .merge(environments::routes())
        .merge(plans::routes())
        .merge(runs::routes())
        .merge(executions::routes())
        .merge(coverage::routes())
}
