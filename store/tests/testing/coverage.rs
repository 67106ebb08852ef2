//! What results say of requirements.

use super::Quality;
use crate::support::databases;
use chrono::TimeDelta;
use golive_domain::testing::{CaseResult, CaseState, Coverage, Verdict};
use golive_store::{
    requirements::{self, RegisterFilter, RequirementFields},
    testing::{self, CaseChange},
};

databases! {
    async fn results_turn_coverage(home: Home) {
        let quality = Quality::new(home).await;
        let code = quality.requirement("A deal can be saved").await;
        assert_eq!((code.as_str(), quality.coverage(&code).await), ("REQ-1", Coverage::Uncovered));
        let case = quality.case("Save a deal", &code).await;
        assert_eq!(quality.coverage(&code).await, Coverage::NotRun);
        let (test, phone) = (quality.environment("Test").await, quality.environment("Phone").await);
        let executions = quality.run(&[case], &[test, phone]).await;
        assert_eq!(executions.len(), 2);
        assert_eq!(quality.record(executions[0], 0, Verdict::Passed, "").await, CaseResult::InProgress);
        assert_eq!(quality.coverage(&code).await, Coverage::InProgress);
        assert_eq!(quality.record(executions[0], 1, Verdict::Passed, "").await, CaseResult::Passed);
        assert_eq!(quality.coverage(&code).await, Coverage::Passed);
        home.wait(TimeDelta::minutes(1));
        assert_eq!(quality.record(executions[1], 1, Verdict::Failed, "The button is off the screen").await, CaseResult::Failed);
        assert_eq!(quality.coverage(&code).await, Coverage::Failed);
        let matrix = testing::matrix(&quality.qa, &quality.project, None, 1).await.unwrap();
        let names: Vec<&str> = matrix.environments.iter().map(|place| place.name.as_str()).collect();
        assert_eq!((names, &matrix.rows.rows[0].cells), (vec!["Phone", "Test"], &vec![Some(Coverage::Failed), Some(Coverage::Passed)]));
        testing::archive_environment(&quality.qa, &quality.project, phone).await.unwrap();
        assert_eq!(quality.coverage(&code).await, Coverage::Passed, "an environment that is gone no longer counts");
        requirements::waive(&quality.manager, &quality.project, &code, "Shown in the workshop").await.unwrap();
        assert_eq!(quality.coverage(&code).await, Coverage::Waived);
        requirements::waive(&quality.manager, &quality.project, &code, "").await.unwrap();
        testing::restore_environment(&quality.qa, &quality.project, phone).await.unwrap();
        assert_eq!(quality.coverage(&code).await, Coverage::Failed, "it is back with what was found there");
    }

    async fn coverage_follows_its_cases(home: Home) {
        let quality = Quality::new(home).await;
        let (project, qa) = (&quality.project, &quality.qa);
        let code = quality.requirement("A deal can be saved").await;
        let place = quality.environment("Test").await;
        let (good, bad) = (quality.case("Save a deal", &code).await, quality.case("Save it twice", &code).await);
        let executions = quality.run(&[good, bad], &[place]).await;
        for (execution, verdict) in [(executions[0], Verdict::Passed), (executions[1], Verdict::Blocked)] {
            quality.record(execution, 0, verdict, "").await;
            quality.record(execution, 1, verdict, "").await;
        }
        assert_eq!(quality.coverage(&code).await, Coverage::Blocked);
        let case = async || testing::case(qa, project, bad).await.unwrap();
        let (id, requirement) = (case().await.row.id, case().await.requirements[0].id);
        for (change, now) in [
            (CaseChange::State(CaseState::Retired), Coverage::Passed),
            (CaseChange::State(CaseState::Ready), Coverage::Blocked),
            (CaseChange::Archive, Coverage::Passed),
            (CaseChange::Restore, Coverage::Blocked),
        ] {
            testing::bulk(qa, project, &[id], change.clone()).await.unwrap();
            assert_eq!(quality.coverage(&code).await, now, "{change:?}");
        }
        testing::overrule(qa, project, executions[1], Some((CaseResult::Passed, "The gateway was down".into()))).await.unwrap();
        assert_eq!(quality.coverage(&code).await, Coverage::Passed);
        testing::overrule(qa, project, executions[1], None).await.unwrap();
        assert_eq!(quality.coverage(&code).await, Coverage::Blocked);

        let doubted = async || {
            let suspect = RegisterFilter { suspect: true, ..RegisterFilter::default() };
            requirements::register(qa, project, &suspect).await.unwrap().page.total
        };
        assert_eq!(doubted().await, 0);
        let fields = RequirementFields { title: "A deal can be saved twice".into(), ..RequirementFields::default() };
        requirements::edit(&quality.manager, project, &code, 1, fields).await.unwrap();
        assert_eq!(doubted().await, 1);
        testing::unlink_requirement(qa, project, id, requirement).await.unwrap();
        assert_eq!((quality.coverage(&code).await, doubted().await), (Coverage::Passed, 1));
        let other = testing::case(qa, project, good).await.unwrap().row.id;
        testing::confirm(qa, project, other, requirement).await.unwrap();
        assert_eq!(doubted().await, 0);
    }

    async fn a_changed_requirement_puts_its_links_in_doubt(home: Home) {
        let quality = Quality::new(home).await;
        let code = quality.requirement("A deal can be saved").await;
        let number = quality.case("Save a deal", &code).await;
        let view = async || requirements::requirement(&quality.manager, &quality.project, &code).await.unwrap();
        let row = view().await.row;
        let fields = RequirementFields { title: row.title.clone(), body: "Also offline".into(), ..RequirementFields::default() };
        requirements::edit(&quality.manager, &quality.project, &code, row.version, fields).await.unwrap();
        let (after, case) = (view().await, testing::case(&quality.qa, &quality.project, number).await.unwrap());
        assert_eq!((after.row.edition, after.row.suspect, after.editions.len()), (2, 1, 2));
        assert!(case.requirements[0].suspect && after.answers[0].suspect);
        let suspect = RegisterFilter { suspect: true, ..RegisterFilter::default() };
        assert_eq!(requirements::register(&quality.qa, &quality.project, &suspect).await.unwrap().page.total, 1);
        testing::confirm(&quality.qa, &quality.project, case.row.id, after.row.id).await.unwrap();
        assert_eq!(view().await.row.suspect, 0);
        assert_eq!(requirements::register(&quality.qa, &quality.project, &suspect).await.unwrap().page.total, 0);
    }
}
