//! Runs, and what is recorded in them.

use super::{Quality, ready};
use crate::support::{databases, refusal, rule};
use golive_domain::{
    Error as Refusal,
    testing::{CaseResult, CaseStep, Parameters, Verdict},
};
use golive_store::testing::{self, ExecutionFilter, Found, PlanFields};

databases! {
    async fn what_was_executed_stays_as_it_was(home: Home) {
        let quality = Quality::new(home).await;
        let code = quality.requirement("A deal can be saved").await;
        let number = quality.case("Save a deal", &code).await;
        let view = async || testing::case(&quality.qa, &quality.project, number).await.unwrap();
        let before = view().await;
        let mut fields = ready("Save a deal");
        fields.content.steps[0].expected = "It opens at once".into();
        testing::edit_case(&quality.qa, &quality.project, before.row.id, before.row.version, fields.clone()).await.unwrap();
        assert_eq!((view().await.row.edition, view().await.editions.len()), (1, 1), "nobody has executed it yet");
        let place = quality.environment("Test").await;
        let execution = quality.run(&[number], &[place]).await[0];
        quality.record(execution, 0, Verdict::Passed, "").await;
        fields.content.steps.push(CaseStep::new("Close it", ""));
        let now = view().await;
        assert!(now.frozen);
        testing::edit_case(&quality.qa, &quality.project, now.row.id, now.row.version, fields).await.unwrap();
        let after = view().await;
        assert_eq!((after.row.edition, after.editions.len(), after.content.steps.len(), after.frozen), (2, 2, 3, false));
        assert_eq!(after.editions[1].content.steps.len(), 2);
        let seen = testing::execution(&quality.qa, &quality.project, execution).await.unwrap();
        assert_eq!((seen.steps.len(), seen.outdated), (2, true));
        let stale = testing::edit_case(&quality.qa, &quality.project, after.row.id, 1, ready("Another")).await;
        assert!(matches!(refusal(stale), Refusal::Conflict(_)));
    }

    async fn a_case_runs_once_for_each_row_of_its_data(home: Home) {
        let quality = Quality::new(home).await;
        let mut fields = ready("Type a phone number");
        fields.content.steps = vec![CaseStep::new("Type {phone}", "{phone} is shown")];
        fields.content.parameters = Parameters { names: vec!["phone".into()], rows: vec![vec!["0912".into()], vec!["+48".into()]] };
        let number = testing::create_case(&quality.qa, &quality.project, fields).await.unwrap();
        let place = quality.environment("Test").await;
        let executions = quality.run(&[number], &[place]).await;
        assert_eq!(executions.len(), 2);
        let second = testing::execution(&quality.qa, &quality.project, executions[1]).await.unwrap();
        assert_eq!(second.steps[0].action, "Type +48");
        quality.record(executions[0], 0, Verdict::Passed, "").await;
        let last = async || testing::case(&quality.qa, &quality.project, number).await.unwrap().row.last;
        assert_eq!(last().await, Some(CaseResult::InProgress), "one row passed, one is still to be run");
        quality.record(executions[1], 0, Verdict::Failed, "0048 is shown").await;
        assert_eq!(last().await, Some(CaseResult::Failed));
        assert_eq!(quality.record(executions[1], 0, Verdict::Passed, "").await, CaseResult::Passed);
        assert_eq!(last().await, Some(CaseResult::Passed));
        let doings = testing::execution(&quality.qa, &quality.project, executions[1]).await.unwrap().doings;
        let verdicts: Vec<Verdict> = doings.iter().map(|doing| doing.verdict).collect();
        assert_eq!(verdicts, [Verdict::Passed, Verdict::Failed], "what was found stays");
    }

    async fn what_is_sent_twice_is_kept_once(home: Home) {
        let quality = Quality::new(home).await;
        let code = quality.requirement("A deal can be saved").await;
        let case = quality.case("Save a deal", &code).await;
        let place = quality.environment("Test").await;
        let execution = quality.run(&[case], &[place]).await[0];
        let id = Some("018f0000-0000-7000-8000-000000000001".parse().unwrap());
        let found = || vec![Found { id, step: 0, verdict: Verdict::Passed, actual: String::new(), seconds: 3 }];
        for _ in 0..2 {
            let result = testing::record(&quality.tester, &quality.project, execution, found()).await.unwrap();
            assert_eq!(result, CaseResult::InProgress);
        }
        assert_eq!(testing::execution(&quality.qa, &quality.project, execution).await.unwrap().doings.len(), 1);
        let beyond = vec![Found { id: None, step: 2, verdict: Verdict::Passed, actual: String::new(), seconds: 0 }];
        assert!(matches!(refusal(testing::record(&quality.tester, &quality.project, execution, beyond).await), Refusal::Invalid { .. }));
        let overruled = testing::overrule(&quality.qa, &quality.project, execution, Some((CaseResult::Passed, String::new()))).await;
        assert!(matches!(refusal(overruled), Refusal::Invalid { .. }), "a reason is wanted");
        let reason = Some((CaseResult::Passed, "Seen on the phone".to_owned()));
        testing::overrule(&quality.qa, &quality.project, execution, reason).await.unwrap();
        let seen = testing::execution(&quality.qa, &quality.project, execution).await.unwrap();
        assert_eq!((seen.result, seen.contradicts), (CaseResult::Passed, true));
    }

    async fn the_vendor_tests_what_is_shared(home: Home) {
        let quality = Quality::new(home).await;
        let (project, qa, vendor) = (&quality.project, &quality.qa, &quality.vendor_tester);
        let code = quality.requirement("A deal can be saved").await;
        let case = quality.case("Save a deal", &code).await;
        let place = quality.environment("Test").await;
        let execution = quality.run(&[case], &[place]).await[0];
        let found = || vec![Found { id: None, step: 0, verdict: Verdict::Passed, actual: String::new(), seconds: 0 }];
        assert!(testing::plans(vendor, project).await.unwrap().is_empty());
        assert_eq!(refusal(testing::record(vendor, project, execution, found()).await), Refusal::NotFound);
        let shared = PlanFields { name: "Sprint 7".into(), shared: true, ..PlanFields::default() };
        testing::edit_plan(qa, project, 1, 1, shared).await.unwrap();
        assert_eq!(testing::plans(vendor, project).await.unwrap().len(), 1);
        testing::record(vendor, project, execution, found()).await.unwrap();
        assert_eq!(refusal(testing::set_plan_state(vendor, project, 1, golive_domain::testing::PlanState::Closed).await), Refusal::Forbidden);
        testing::set_plan_state(qa, project, 1, golive_domain::testing::PlanState::Closed).await.unwrap();
        assert_eq!(rule(testing::record(qa, project, execution, found()).await), "error-plan-closed");
    }

    async fn only_what_failed_runs_again(home: Home) {
        let quality = Quality::new(home).await;
        let code = quality.requirement("A deal can be saved").await;
        let cases = [quality.case("One", &code).await, quality.case("Two", &code).await];
        let place = quality.environment("Test").await;
        let executions = quality.run(&cases, &[place]).await;
        assert_eq!(rule(testing::again(&quality.qa, &quality.project, 1).await), "error-run-nothing-failed");
        quality.record(executions[1], 0, Verdict::Failed, "").await;
        let again = testing::again(&quality.qa, &quality.project, 1).await.unwrap();
        let filter = ExecutionFilter { run: Some(again), ..ExecutionFilter::default() };
        let rows = testing::plan(&quality.qa, &quality.project, 1, &filter).await.unwrap().executions.rows;
        assert_eq!(rows.iter().map(|row| (row.title.as_str(), row.result)).collect::<Vec<_>>(), [("Two", CaseResult::NotRun)]);
        assert!(rows[0].assignee.is_some(), "whoever ran it last");
    }
}
