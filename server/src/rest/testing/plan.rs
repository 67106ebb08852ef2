//! Plans, runs and lines of executions as programs read and write them.

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::testing::{CaseResult, PlanState as Taking};
use golive_store::testing::{self as store, PlanFields};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::Came;
use crate::rest::{
    backlog::item::Person,
    wire::{Give, Given, Of, answer, asked},
};

pub type PlanState = Of<Taking>;

/// How many executions came to what.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct Standing {
    result: Came,
    executions: u64,
}

impl Given<(CaseResult, u64)> for Standing {
    fn given((result, executions): (CaseResult, u64)) -> Self {
        Self { result: result.give(), executions }
    }
}

answer! {
    /// A plan as lists show it.
    TestPlan from store::PlanRow {
        id: Uuid,
        number: i32,
        /// `ARAS-P3`
        code: String,
        name: String,
        goal: String,
        state: PlanState,
        /// The vendor sees it and may execute it.
        shared: bool,
        starts_on: Option<NaiveDate>,
        ends_on: Option<NaiveDate>,
        runs: u64,
        standing: Vec<Standing>,
        version: i32,
    }

    /// A run of a plan.
    TestRun from store::RunHead {
        number: i32,
        /// `ARAS-R7`
        code: String,
        name: String,
        created_at: DateTime<Utc>,
        standing: Vec<Standing>,
    }

    /// An execution as lists show it.
    ExecutionLine from store::ExecutionRow {
        id: Uuid,
        run: i32,
        case: Uuid,
        case_number: i32,
        /// The case's code, `ARAS-T12`.
        code: String,
        title: String,
        /// Counted from 1, where the case is run once for each row of its data.
        data_row: Option<u32>,
        environment: Uuid,
        /// The environment's name.
        place: String,
        build: Option<String>,
        assignee: Option<Person>,
        result: Came,
        /// Set by hand.
        overruled: bool,
        by: Option<Person>,
        at: Option<DateTime<Utc>>,
    }
}

asked! {
    /// The fields of a plan.
    TestPlanDraft for PlanFields {
        name: String,
        #[serde(default)]
        goal: String,
        /// The vendor sees it and may execute it.
        #[serde(default)]
        shared: bool,
        starts_on: Option<NaiveDate>,
        ends_on: Option<NaiveDate>,
    }

    /// A run to be: every case in every environment, once for each row of its data.
    TestRunDraft for store::NewRun {
        #[serde(default)]
        name: String,
        /// Ready ones, in the order in which they are executed.
        cases: Vec<Uuid>,
        environments: Vec<Uuid>,
        /// Left out, it is the one each environment has when a case is executed.
        build: Option<Uuid>,
        /// Everything at first is theirs.
        assignee: Option<Uuid>,
    }
}

/// Whether a plan takes runs and results.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
pub struct PlanEntered {
    pub to: PlanState,
}

/// What a new plan or run is called.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NewNumber {
    pub number: i32,
    /// `ARAS-P3`, `ARAS-R7`
    pub code: String,
}
