//! The thread from a requirement to its proof: cases, runs, results, defects, builds, retests. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod coverage;
mod failing;
mod library;
mod runs;

use crate::support::Home;
use golive_domain::{
    access::Role,
    id::{EnvironmentId, ExecutionId},
    testing::{CaseContent, CaseResult, CaseState, CaseStep, Coverage, Verdict},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    requirements::{self, RegisterFilter, RequirementFields},
    testing::{self, CaseFields, EnvironmentFields, ExecutionFilter, Found, NewRun, PlanFields},
};

/// A project with people who test and people who mend.
struct Quality {
    project: ProjectKey,
    manager: Desk,
    qa: Desk,
    tester: Desk,
    developer: Desk,
    vendor_tester: Desk,
}

impl Quality {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        Self {
            qa: home.member(&project, "Leila Mansouri", &[Role::QaRepresentative]).await,
            tester: home.member(&project, "Golnaz Amini", &[Role::TestUser]).await,
            developer: home.member(&project, "Taras Melnyk", &[Role::VendorDeveloper]).await,
            vendor_tester: home.member(&project, "Iryna Tkachenko", &[Role::VendorTester]).await,
            project,
            manager,
        }
    }

    async fn requirement(&self, title: &str) -> String {
        let fields = RequirementFields { title: title.into(), body: "As it was asked for".into(), ..RequirementFields::default() };
        requirements::create(&self.manager, &self.project, fields).await.unwrap()
    }

    /// A ready case of two steps that proves a requirement.
    async fn case(&self, title: &str, code: &str) -> i32 {
        let number = testing::create_case(&self.qa, &self.project, ready(title)).await.unwrap();
        let id = testing::case(&self.qa, &self.project, number).await.unwrap().row.id;
        testing::link_requirement(&self.qa, &self.project, id, code).await.unwrap();
        number
    }

    async fn environment(&self, name: &str) -> EnvironmentId {
        let fields = EnvironmentFields { name: name.into(), browser: "Firefox".into(), ..EnvironmentFields::default() };
        testing::save_environment(&self.qa, &self.project, fields).await.unwrap()
    }

    /// A plan with a run of these cases.
    async fn run(&self, cases: &[i32], environments: &[EnvironmentId]) -> Vec<ExecutionId> {
        let plan =
            testing::create_plan(&self.qa, &self.project, PlanFields { name: "Sprint 7".into(), ..PlanFields::default() }).await.unwrap();
        let mut ids = Vec::new();
        for number in cases {
            ids.push(testing::case(&self.qa, &self.project, *number).await.unwrap().row.id);
        }
        let new = NewRun { cases: ids, environments: environments.to_vec(), ..NewRun::default() };
        testing::create_run(&self.qa, &self.project, plan, new).await.unwrap();
        let view = testing::plan(&self.qa, &self.project, plan, &ExecutionFilter::default()).await.unwrap();
        view.executions.rows.into_iter().map(|row| row.id).collect()
    }

    async fn record(&self, execution: ExecutionId, step: u32, verdict: Verdict, actual: &str) -> CaseResult {
        let found = Found { id: None, step, verdict, actual: actual.into(), seconds: 12 };
        testing::record(&self.tester, &self.project, execution, vec![found]).await.unwrap()
    }

    async fn coverage(&self, code: &str) -> Coverage {
        let page = self.qa.still().await.unwrap();
        let register = requirements::register(&page, &self.project, &RegisterFilter::default()).await.unwrap();
        let row = register.page.rows.into_iter().find(|row| row.code == code).unwrap();
        let so = RegisterFilter { coverage: Some(row.coverage), ..RegisterFilter::default() };
        let listed = requirements::register(&page, &self.project, &so).await.unwrap().page.total;
        assert_eq!(u64::from(register.shares.of(row.coverage)), listed, "the sums and their lists agree");
        row.coverage
    }
}

fn ready(title: &str) -> CaseFields {
    let steps = vec![CaseStep::new("Open the deal", "It opens"), CaseStep::new("Save it", "It is saved")];
    let content = CaseContent { preconditions: "Signed in".into(), steps, ..CaseContent::default() };
    CaseFields { title: title.into(), state: Some(CaseState::Ready), component: "Deals".into(), content, ..CaseFields::default() }
}
