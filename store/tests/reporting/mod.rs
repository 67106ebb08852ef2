//! What QA reports: figures that count what their lists show, the burn and the report of a plan, flaky cases. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod figures;
mod flaky;
mod plans;

use crate::support::Home;
use golive_domain::{
    access::Role,
    defects::{Frequency, Severity},
    id::{EnvironmentId, ExecutionId},
    testing::{CaseContent, CaseState, CaseStep, TestType, Verdict},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    defects::{self, DefectFields, NewDefect},
    testing::{self, CaseFields, EnvironmentFields, ExecutionFilter, Found, NewRun, PlanFields},
};

struct Quality {
    project: ProjectKey,
    qa: Desk,
    tester: Desk,
    developer: Desk,
}

impl Quality {
    async fn new(home: &Home) -> Self {
        let (project, _) = home.project("ARAS").await;
        Self {
            qa: home.member(&project, "Leila Mansouri", &[Role::QaRepresentative]).await,
            tester: home.member(&project, "Golnaz Amini", &[Role::TestUser]).await,
            developer: home.member(&project, "Taras Melnyk", &[Role::VendorDeveloper]).await,
            project,
        }
    }

    async fn environment(&self, name: &str) -> EnvironmentId {
        let fields = EnvironmentFields { name: name.into(), ..EnvironmentFields::default() };
        testing::save_environment(&self.qa, &self.project, fields).await.unwrap()
    }

    /// A build that is on an environment now.
    async fn build(&self, name: &str, place: EnvironmentId) -> golive_domain::id::BuildId {
        let build = testing::note_build(&self.qa, &self.project, name, "").await.unwrap();
        testing::land(&self.qa, &self.project, place, build).await.unwrap();
        build
    }

    async fn case(&self, title: &str, kind: TestType, component: &str) -> i32 {
        let content = CaseContent { steps: vec![CaseStep::new("Save it", "It is saved")], ..CaseContent::default() };
        let fields = CaseFields {
            title: title.into(),
            kind: Some(kind),
            state: Some(CaseState::Ready),
            component: component.into(),
            content,
            ..CaseFields::default()
        };
        testing::create_case(&self.qa, &self.project, fields).await.unwrap()
    }

    async fn plan(&self, shared: bool) -> i32 {
        let day = |text: &str| text.parse().ok();
        let fields = PlanFields {
            name: "Sprint 7".into(),
            shared,
            starts_on: day("2026-11-23"),
            ends_on: day("2026-11-27"),
            ..PlanFields::default()
        };
        testing::create_plan(&self.qa, &self.project, fields).await.unwrap()
    }

    /// The executions of a new run of these cases, in the order of the cases within each environment.
    async fn run(&self, plan: i32, cases: &[i32], environments: &[EnvironmentId]) -> Vec<ExecutionId> {
        let mut ids = Vec::new();
        for number in cases {
            ids.push(testing::case(&self.qa, &self.project, *number).await.unwrap().row.id);
        }
        let new = NewRun { cases: ids, environments: environments.to_vec(), ..NewRun::default() };
        let run = testing::create_run(&self.qa, &self.project, plan, new).await.unwrap();
        let filter = ExecutionFilter { run: Some(run), ..ExecutionFilter::default() };
        let view = testing::plan(&self.qa, &self.project, plan, &filter).await.unwrap();
        view.executions.rows.into_iter().map(|row| row.id).collect()
    }

    async fn record(&self, execution: ExecutionId, verdict: Verdict) {
        let found = Found { id: None, step: 0, verdict, actual: "Seen".into(), seconds: 12 };
        testing::record(&self.tester, &self.project, execution, vec![found]).await.unwrap();
    }

    async fn defect(&self, title: &str, severity: Severity, seen: Option<(ExecutionId, EnvironmentId)>, component: &str) -> i32 {
        let fields = DefectFields {
            title: title.into(),
            severity: Some(severity),
            frequency: Some(Frequency::Often),
            component: component.into(),
            environment: seen.map(|(_, place)| place),
            ..DefectFields::default()
        };
        let new = NewDefect { fields, seen_at: seen.map(|(execution, _)| (execution, 0)) };
        defects::report(&self.qa, &self.project, new).await.unwrap()
    }
}
