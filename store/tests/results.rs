//! Whatever is done afterwards, what was found stays as it was found. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, databases};
use chrono::TimeDelta;
use golive_domain::{
    id::{ExecutionId, StepResultId},
    testing::{CaseContent, CaseResult, CaseState, CaseStep, Verdict},
    text::ProjectKey,
    words::Word as _,
};
use golive_store::{
    Desk,
    testing::{self, CaseFields, Doing, EnvironmentFields, ExecutionFilter, Found, NewRun, PlanFields},
};
use proptest::{prelude::*, sample::select, strategy::ValueTree as _, test_runner::TestRunner};
use uuid::Uuid;

const STEPS: u32 = 3;

/// Sequences that are tried on each database, and how long they are.
const SEQUENCES: usize = 12;
const DEEDS: usize = 12;

/// What people do with an execution, and with its case, once there are results.
#[derive(Clone, Debug)]
enum Deed {
    /// The phone sends the same id again, saying something else.
    Record {
        id: u8,
        step: u32,
        verdict: Verdict,
    },
    Form(Vec<Option<(Verdict, String)>>),
    Overrule(Option<CaseResult>),
    Rewrite,
    Retire,
}

fn deed() -> impl Strategy<Value = Deed> {
    let verdict = || select(Verdict::ALL);
    let answer = (verdict(), "[a-z]{0,3}");
    prop_oneof![
        4 => (0..12_u8, 0..STEPS, verdict()).prop_map(|(id, step, verdict)| Deed::Record { id, step, verdict }),
        2 => prop::collection::vec(prop::option::of(answer), STEPS as usize).prop_map(Deed::Form),
        1 => prop::option::of(select(CaseResult::ALL)).prop_map(Deed::Overrule),
        1 => Just(Deed::Rewrite),
        1 => Just(Deed::Retire),
    ]
}

/// Somebody who does all of it to one execution.
struct Bench {
    desk: Desk,
    project: ProjectKey,
    case: i32,
    plan: i32,
    execution: ExecutionId,
}

impl Bench {
    async fn new(home: &Home) -> Self {
        let (project, desk) = home.project("ARAS").await;
        let fields = EnvironmentFields { name: "Test".into(), ..EnvironmentFields::default() };
        let environment = testing::save_environment(&desk, &project, fields).await.unwrap();
        let case = testing::create_case(&desk, &project, fields_of("Save a deal")).await.unwrap();
        let cases = vec![testing::case(&desk, &project, case).await.unwrap().row.id];
        let plan = testing::create_plan(&desk, &project, PlanFields { name: "UAT".into(), ..PlanFields::default() }).await.unwrap();
        let run = NewRun { cases, environments: vec![environment], ..NewRun::default() };
        testing::create_run(&desk, &project, plan, run).await.unwrap();
        let view = testing::plan(&desk, &project, plan, &ExecutionFilter::default()).await.unwrap();
        let execution = view.executions.rows[0].id;
        Self { desk, project, case, plan, execution }
    }

    /// Newest first.
    async fn told(&self) -> Vec<Doing> {
        testing::execution(&self.desk, &self.project, self.execution).await.unwrap().doings
    }

    /// What the plan says it came to, and what its only execution came to.
    async fn counted(&self) -> (Vec<(CaseResult, u64)>, CaseResult) {
        let view = testing::plan(&self.desk, &self.project, self.plan, &ExecutionFilter::default()).await.unwrap();
        assert_eq!(view.row.standing, view.runs[0].standing);
        let result = view.executions.rows[0].result;
        let narrowed = ExecutionFilter { results: vec![result], ..ExecutionFilter::default() };
        assert_eq!(testing::plan(&self.desk, &self.project, self.plan, &narrowed).await.unwrap().executions.total, 1);
        (view.row.standing, result)
    }

    async fn does(&self, sequence: usize, deed: &Deed) {
        let (desk, project) = (&self.desk, &self.project);
        match deed.clone() {
            Deed::Record { id, step, verdict } => {
                let id = Uuid::from_u64_pair(sequence as u64, u64::from(id));
                let found = Found { id: Some(StepResultId::from(id)), step, verdict, actual: "seen".into(), seconds: 1 };
                testing::record(desk, project, self.execution, vec![found]).await.unwrap();
            }
            Deed::Form(given) => {
                testing::record_all(desk, project, self.execution, &given).await.unwrap();
            }
            Deed::Overrule(to) => {
                let to = to.map(|result| (result, "Seen on the phone".to_owned()));
                testing::overrule(desk, project, self.execution, to).await.unwrap();
            }
            Deed::Rewrite => self.rewrite(fields_of("Save a deal, again")).await,
            Deed::Retire => self.rewrite(CaseFields { state: Some(CaseState::Retired), ..fields_of("Save a deal") }).await,
        }
    }

    async fn rewrite(&self, mut fields: CaseFields) {
        let row = testing::case(&self.desk, &self.project, self.case).await.unwrap().row;
        fields.content.steps[0].expected = format!("It opens, at version {}", row.version);
        testing::edit_case(&self.desk, &self.project, row.id, row.version, fields).await.unwrap();
    }
}

fn fields_of(title: &str) -> CaseFields {
    let steps = (0..STEPS).map(|step| CaseStep::new(format!("Do the {step}."), "It is done")).collect();
    let content = CaseContent { steps, ..CaseContent::default() };
    CaseFields { title: title.into(), state: Some(CaseState::Ready), content, ..CaseFields::default() }
}

databases! {
    async fn results_are_never_altered(home: Home) {
        let bench = Bench::new(home).await;
        let mut runner = TestRunner::deterministic();
        for sequence in 0..SEQUENCES {
            let deeds = prop::collection::vec(deed(), DEEDS).new_tree(&mut runner).unwrap().current();
            for deed in &deeds {
                let before = bench.told().await;
                home.wait(TimeDelta::seconds(1));
                bench.does(sequence, deed).await;
                let after = bench.told().await;
                assert!(after.ends_with(&before), "{deed:?} altered what was told, in {deeds:?}");
                let (standing, result) = bench.counted().await;
                assert_eq!(standing, [(result, 1)], "{deed:?} was counted wrongly, in {deeds:?}");
            }
        }
        assert!(bench.told().await.len() > SEQUENCES * 2, "results were told");
    }
}
