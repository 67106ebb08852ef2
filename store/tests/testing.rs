//! The thread from a requirement to its proof: cases, runs, results, defects, builds, retests. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, databases, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    backlog::Minutes,
    defects::{DefectState, Priority, Severity},
    id::{EnvironmentId, ExecutionId},
    people::Locale,
    testing::{CaseContent, CaseResult, CaseState, CaseStep, Coverage, Parameters, Reason, Verdict},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    defects::{self, DefectFields, DefectFilter, Doing, NewDefect},
    events,
    requirements::{self, RegisterFilter, RequirementFields},
    testing::{self, CaseChange, CaseFields, CaseFilter, EnvironmentFields, ExecutionFilter, Found, NewRun, PlanFields},
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

    async fn a_library_is_added_once(home: Home) {
        let quality = Quality::new(home).await;
        let codes: Vec<String> = testing::library(Locale::Fa).unwrap().into_iter().map(|starter| starter.code).collect();
        let add = async || testing::add_from_library(&quality.qa, &quality.project, Locale::Fa, &codes).await.unwrap();
        assert_eq!(add().await, codes.len());
        assert_eq!(add().await, 0);
        let all = testing::cases(&quality.qa, &quality.project, &CaseFilter::default()).await.unwrap();
        assert_eq!((all.total as usize, all.rows.len()), (codes.len(), 50));
        let rows = all.rows.iter().map(|row| row.id).collect::<Vec<_>>();
        let changed = testing::bulk(&quality.qa, &quality.project, &rows, testing::CaseChange::Archive).await.unwrap();
        assert_eq!(changed, 50);
        let left = testing::cases(&quality.qa, &quality.project, &CaseFilter::default()).await.unwrap();
        assert_eq!(left.total as usize, codes.len() - 50);
    }

    async fn suites_are_a_tree(home: Home) {
        let quality = Quality::new(home).await;
        let (project, qa) = (&quality.project, &quality.qa);
        let sales = testing::add_suite(qa, project, "Sales", None).await.unwrap();
        let deals = testing::add_suite(qa, project, "Deals", Some(sales)).await.unwrap();
        let fields = CaseFields { suite: Some(deals), ..ready("Save a deal") };
        testing::create_case(qa, project, fields).await.unwrap();
        let in_sales = CaseFilter { suite: Some(sales), ..CaseFilter::default() };
        assert_eq!(testing::cases(qa, project, &in_sales).await.unwrap().total, 1, "with what hangs below");
        assert!(matches!(refusal(testing::move_suite(qa, project, sales, Some(deals)).await), Refusal::Invalid { .. }));
        testing::remove_suite(qa, project, sales).await.unwrap();
        let left = testing::suites(qa, project).await.unwrap();
        assert_eq!(left.iter().map(|suite| (suite.name.as_str(), suite.depth, suite.cases)).collect::<Vec<_>>(), [("Deals", 0, 1)]);
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

    async fn the_pick_says_why(home: Home) {
        let quality = Quality::new(home).await;
        let code = quality.requirement("A deal can be saved").await;
        let cases = [quality.case("Fails", &code).await, quality.case("Passes", &code).await, quality.case("Never run", &code).await];
        let place = quality.environment("Test").await;
        let executions = quality.run(&cases[..2], &[place]).await;
        quality.record(executions[0], 0, Verdict::Failed, "").await;
        for step in 0..2 {
            quality.record(executions[1], step, Verdict::Passed, "").await;
        }
        let pick = async |minutes| testing::regression(&quality.qa, &quality.project, Minutes(minutes)).await.unwrap();
        let all = pick(60).await;
        let told: Vec<(&str, &[Reason])> = all.picked.iter().map(|picked| (picked.case.title.as_str(), &picked.reasons[..])).collect();
        assert_eq!(told, [("Fails", &[Reason::FailedBefore { failures: 1, runs: 1 }][..]), ("Never run", &[Reason::NeverRun][..])]);
        assert_eq!((all.minutes, all.of), (Minutes(10), 3));
        assert_eq!(pick(5).await.picked.len(), 1, "what the time is enough for");
    }
}
