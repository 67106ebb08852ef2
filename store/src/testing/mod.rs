//! The test register: cases in suites, environments with their builds, plans with their runs, and what was found.
//!
//! Results are only ever added to. What follows from them (the result of an execution, what a case came to last in an
//! environment, how far a requirement is proved) is worked out by `domain::testing` and kept beside them for speed; it can
//! be thrown away and made again.

pub mod acceptance;
mod alike;
mod asked;
mod assign;
mod bench;
mod bring;
mod bulk;
mod burn;
mod case;
mod cases;
mod code;
mod coverage;
mod editions;
mod environments;
mod evidence;
mod execution;
mod findings;
mod following;
mod landings;
mod leaving;
mod library;
mod links;
mod matrix;
mod pick;
mod plan;
mod plans;
mod record;
mod report;
mod runs;
mod seek;
mod suites;
mod tally;
mod write;

pub use alike::{AlikeCase, Resembles, Twin, alike};
pub use assign::assign;
pub use bench::{Bench, bench};
pub use bulk::{CaseChange, bulk};
pub use burn::{Burn, burn};
pub use case::{CaseView, LinkedRequirement, Past, case};
pub use cases::{CaseFilter, CaseRow, PER_PAGE, cases, choice, components};
pub use code::{case_code, case_number, plan_code, run_code};
pub use editions::{CaseEdition, edition};
pub use environments::{
    BuildRef, Environment, EnvironmentFields, EnvironmentRef, Environments, archive_environment, environments, land, note_build,
    restore_environment, save_environment,
};
pub use evidence::{Evidence, Shows, add_evidence, evidence_file, remove_evidence};
pub use execution::{Doing, ExecutionView, SeenDefect, StepView, execution};
pub use following::{following_cases, following_executions};
pub use landings::{Landing, landings};
pub use library::{Starter, add_from_library, from_library, library};
pub use links::{confirm, link_item, link_requirement, unlink_item, unlink_requirement};
pub use matrix::{Matrix, MatrixPart, MatrixRow, following_rows, matrix};
pub use pick::{Picked, Regression, regression};
pub use plan::{ExecutionFilter, ExecutionRow, PlanView, RunHead, plan, run};
pub use plans::{PlanFields, PlanRow, create_plan, edit_plan, may_import, may_plan, plans, set_plan_state};
pub use record::{Found, overrule, record, record_all};
pub use report::{Broken, Place, PlanReport, Tally, Tester, plan_report};
pub use runs::{NewRun, again, create_run};
pub use seek::{HITS, Hit, OFFERED, seek};
pub use suites::{Suite, add_suite, edit_suite, move_suite, remove_suite, rename_suite, suites};
pub use write::{CaseFields, archive_case, create_case, edit_case, may_write, restore_case};

pub(crate) use alike::trace_all;
pub(crate) use bring::{cases as bring_cases, results as bring_results};
pub(crate) use code::numbered;
pub(crate) use coverage::{failed_at, last_tests, settle, shares};
pub(crate) use environments::{build_of, environments_in_use};
pub(crate) use evidence::evidence_of;
pub(crate) use execution::find as find_execution;
pub(crate) use findings::findings_of;
pub(crate) use leaving::{contents_of, environment_names, executions_of, filtered_cases, numbered_cases, suite_paths};
pub(crate) use plan::rows as execution_rows;
pub(crate) use plans::visible as visible_plans;
