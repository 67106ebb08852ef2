//! From a failed step to the proof that it is mended.

use super::Quality;
use crate::support::{databases, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    defects::{DefectState, Priority, Severity},
    testing::{Coverage, Verdict},
};
use golive_store::{
    Desk,
    defects::{self, DefectFields, DefectFilter, Doing, NewDefect},
    events, testing,
};

databases! {
    async fn a_failed_step_goes_all_the_way_to_its_proof(home: Home) {
        let quality = Quality::new(home).await;
        let (project, qa, developer) = (&quality.project, &quality.qa, &quality.developer);
        let code = quality.requirement("A deal can be saved").await;
        let case = quality.case("Save a deal", &code).await;
        let place = quality.environment("Test").await;
        let first = testing::note_build(developer, project, "1.4.0", "").await.unwrap();
        testing::land(developer, project, place, first).await.unwrap();
        let execution = quality.run(&[case], &[place]).await[0];
        quality.record(execution, 0, Verdict::Passed, "").await;
        quality.record(execution, 1, Verdict::Failed, "Error 500 instead of saving").await;
        let prefill = defects::prefilled(&quality.tester, project, execution, None).await.unwrap();
        assert_eq!((prefill.step, prefill.fields.title.as_str()), (1, "Error 500 instead of saving"));
        assert_eq!((prefill.fields.requirement.as_str(), prefill.fields.environment), (code.as_str(), Some(place)));
        assert!(prefill.fields.body.contains("1. Open the deal\n2. Save it") && prefill.fields.body.contains("It is saved"));
        let fields = DefectFields { severity: Some(Severity::S2), ..prefill.fields };
        let number = defects::report(&quality.tester, project, NewDefect { fields, seen_at: Some((execution, 1)) }).await.unwrap();
        let view = async |desk: &Desk| defects::defect(desk, project, number).await;
        let born = view(qa).await.unwrap();
        assert_eq!((born.row.priority, born.row.state), (Priority::P1, DefectState::New));
        assert_eq!((born.build_found.as_deref(), born.case.as_ref().map(|(number, ..)| *number)), (Some("1.4.0"), Some(case)));

        assert_eq!(refusal(view(developer).await), Refusal::NotFound, "the vendor sees what was handed over");
        defects::share(qa, project, number, true).await.unwrap();
        let assignee = developer.actor().person();
        defects::act(qa, project, number, Doing::Triage { assignee }).await.unwrap();
        defects::act(developer, project, number, Doing::Work).await.unwrap();
        let second = testing::note_build(developer, project, "1.4.1", "").await.unwrap();
        defects::act(developer, project, number, Doing::Fix { build: Some(second) }).await.unwrap();
        assert_eq!(view(qa).await.unwrap().row.state, DefectState::Fixed);
        let queue = defects::retest_queue(qa, project).await.unwrap();
        assert_eq!((queue[0].ready.len(), queue[0].waiting.len()), (0, 1));
        home.wait(TimeDelta::hours(1));
        testing::land(developer, project, place, second).await.unwrap();
        let queue = defects::retest_queue(qa, project).await.unwrap();
        assert_eq!((queue[0].ready.len(), queue[0].waiting.len()), (1, 0));
        let told = events::notices(&quality.tester, 1).await.unwrap();
        assert!(told.rows.iter().any(|notice| notice.line.label.contains("Error 500")), "its finder hears of it");

        assert!(matches!(refusal(defects::act(developer, project, number, Doing::Verify).await), Refusal::Forbidden));
        defects::act(&quality.tester, project, number, Doing::FailRetest { seen: "Still 500".into() }).await.unwrap();
        let back = view(qa).await.unwrap();
        assert_eq!((back.row.state, back.row.reopened), (DefectState::InProgress, 1));
        defects::act(developer, project, number, Doing::Fix { build: Some(second) }).await.unwrap();
        assert_eq!(view(qa).await.unwrap().row.state, DefectState::ReadyForRetest, "that build is there already");
        quality.record(execution, 1, Verdict::Passed, "").await;
        defects::act(&quality.tester, project, number, Doing::Verify).await.unwrap();
        assert_eq!(view(qa).await.unwrap().row.state, DefectState::Verified);
        assert_eq!(quality.coverage(&code).await, Coverage::Passed);
    }

    async fn whoever_fixed_it_does_not_verify_it(home: Home) {
        let quality = Quality::new(home).await;
        let (project, qa) = (&quality.project, &quality.qa);
        let both = home.member(project, "Navid Salehi", &[Role::CustomerDeveloper, Role::QaRepresentative]).await;
        let place = quality.environment("Test").await;
        let build = testing::note_build(qa, project, "1", "").await.unwrap();
        testing::land(qa, project, place, build).await.unwrap();
        let fields = DefectFields { title: "Wrong sum".into(), environment: Some(place), ..DefectFields::default() };
        let number = defects::report(&both, project, NewDefect { fields, seen_at: None }).await.unwrap();
        for doing in [Doing::Triage { assignee: None }, Doing::Work, Doing::Fix { build: Some(build) }] {
            defects::act(&both, project, number, doing).await.unwrap();
        }
        assert_eq!(rule(defects::act(&both, project, number, Doing::Verify).await), "defect-fixer-verifies");
        defects::act(qa, project, number, Doing::Verify).await.unwrap();
        assert_eq!(rule(defects::act(qa, project, number, Doing::Verify).await), "defect-not-now");
    }

    async fn duplicates_lead_to_an_original(home: Home) {
        let quality = Quality::new(home).await;
        let (project, qa) = (&quality.project, &quality.qa);
        let mut numbers = Vec::new();
        for title in ["One", "Two"] {
            let fields = DefectFields { title: title.into(), ..DefectFields::default() };
            numbers.push(defects::report(qa, project, NewDefect { fields, seen_at: None }).await.unwrap());
        }
        let same = |of: i32| Doing::Duplicate { of: format!("ARAS-D{of}") };
        defects::act(qa, project, numbers[0], same(numbers[1])).await.unwrap();
        for refused in [defects::act(qa, project, numbers[1], same(numbers[0])).await, defects::act(qa, project, numbers[1], same(99)).await] {
            assert!(matches!(refusal(refused), Refusal::Invalid { .. }));
        }
        let board = defects::defects(qa, project, &DefectFilter::default()).await.unwrap();
        assert_eq!((board.page.total, board.page.rows[0].title.as_str()), (1, "Two"));
        let found = DefectFilter { show: defects::Show::All, text: Some("one".into()), ..DefectFilter::default() };
        assert_eq!(defects::defects(qa, project, &found).await.unwrap().page.total, 1);
    }
}
