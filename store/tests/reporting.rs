//! What QA reports: figures that count what their lists show, the burn and the report of a plan, flaky cases. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, databases};
use chrono::TimeDelta;
use golive_domain::{
    access::Role,
    defects::{Frequency, Severity},
    id::{EnvironmentId, ExecutionId},
    import::{Brings, FileFormat},
    testing::{CaseContent, CaseResult, CaseState, CaseStep, TestType, Verdict},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    defects::{self, DefectFields, DefectFilter, Doing, NewDefect},
    export, import,
    testing::{self, CaseFields, CaseFilter, EnvironmentFields, ExecutionFilter, Found, NewRun, PlanFields},
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

    async fn act(&self, number: i32, doing: Doing) {
        defects::act(&self.qa, &self.project, number, doing).await.unwrap();
    }

    /// How many the list shows, narrowed as an address says.
    async fn listed(&self, desk: &Desk, pairs: &[(&str, String)]) -> u64 {
        let (filter, refused) = DefectFilter::from_pairs(pairs.iter().map(|(name, value)| (*name, value.as_str())), None);
        assert_eq!(refused, [], "{pairs:?}");
        assert_eq!(DefectFilter::from_pairs(filter.to_pairs(), None).0, filter);
        let total = defects::defects(desk, &self.project, &filter).await.unwrap().page.total;
        let mut out = export::defects(desk, &self.project, &filter).await.unwrap();
        assert_eq!(out.left() as u64, total, "what leaves is what is shown: {pairs:?}");
        assert_eq!(out.next().await.unwrap().len() as u64, total);
        total
    }

    /// Every number of the figures against the list it opens, at a desk.
    async fn agrees(&self, desk: &Desk) {
        let figures = defects::figures(desk, &self.project).await.unwrap();
        let all = |pairs: &[(&'static str, String)]| [pairs, &[("show", "all".to_owned())]].concat();
        assert_eq!(self.listed(desk, &[]).await, u64::from(figures.open));
        assert_eq!(self.listed(desk, &all(&[])).await, u64::from(figures.all));
        let mut before = 0;
        for week in &figures.weeks {
            let day = week.starts_on.to_string();
            for (name, count) in [("opened_in", week.opened), ("closed_in", week.closed), ("open_at", week.open)] {
                assert_eq!(self.listed(desk, &all(&[(name, day.clone())])).await, u64::from(count), "{name} {day}");
            }
            assert_eq!(before + week.opened, week.open + week.closed, "opened less closed is the change of the open");
            before = week.open;
        }
        assert_eq!(before, figures.open);
        for (severity, bands) in &figures.ageing {
            for (band, count) in bands {
                let pairs = [("severity", severity.to_string()), ("age", band.to_string())];
                assert_eq!(self.listed(desk, &pairs).await, u64::from(*count), "{pairs:?}");
            }
        }
        let aged: u32 = figures.ageing.iter().flat_map(|(_, bands)| bands).map(|(_, count)| count).sum();
        assert_eq!(aged, figures.open, "the ages add up to the open ones");
        let rate = figures.reopened;
        for (name, count) in [("came_back", rate.came_back), ("retested", rate.retested)] {
            assert_eq!(self.listed(desk, &all(&[(name, "yes".into())])).await, u64::from(count), "{name}");
            assert_eq!(self.listed(desk, &all(&[(name, "no".into())])).await, u64::from(figures.all - count), "not {name}");
        }
        let mut pairs = Vec::new();
        let components = figures.components.iter();
        pairs.extend(components.map(|row| (row.of.clone().map(|name| ("component", name)), "component", row.open, row.all, row.reopened)));
        let kinds = figures.kinds.iter();
        pairs.extend(kinds.map(|row| (row.of.map(|kind| ("kind", kind.to_string())), "test", row.open, row.all, row.reopened)));
        let places = figures.environments.iter();
        let place = |of: &(EnvironmentId, String)| ("environment", of.0.to_string());
        pairs.extend(places.map(|row| (row.of.as_ref().map(place), "environment", row.open, row.all, row.reopened)));
        for (pair, lack, open, every, rate) in pairs {
            let pair = pair.unwrap_or(("without", lack.to_owned()));
            assert_eq!(self.listed(desk, std::slice::from_ref(&pair)).await, u64::from(open), "{pair:?}");
            assert_eq!(self.listed(desk, &all(std::slice::from_ref(&pair))).await, u64::from(every), "{pair:?}");
            let back = [pair.clone(), ("came_back", "yes".to_owned())];
            assert_eq!(self.listed(desk, &all(&back)).await, u64::from(rate.came_back), "{back:?}");
        }
    }
}

databases! {
    async fn every_number_of_the_figures_is_the_length_of_its_list(home: Home) {
        let quality = Quality::new(home).await;
        let place = quality.environment("Test").await;
        quality.build("1.0", place).await;
        let (data, security) =
            (quality.case("Import", TestType::Data, "Leads").await, quality.case("Rights", TestType::Security, "Roles").await);
        let plan = quality.plan(true).await;
        let executions = quality.run(plan, &[data, security], &[place]).await;
        for execution in &executions {
            quality.record(*execution, Verdict::Failed).await;
        }
        assert_eq!(defects::figures(&quality.qa, &quality.project).await.unwrap().weeks, [], "there is no week before the first defect");
        let first = quality.defect("A", Severity::S1, Some((executions[0], place)), "Leads").await;
        quality.defect("B", Severity::S3, None, "").await;
        home.wait(TimeDelta::days(9));
        let came_back = quality.defect("C", Severity::S1, Some((executions[1], place)), "Roles").await;
        let rejected = quality.defect("D", Severity::S4, None, "Leads").await;
        quality.act(rejected, Doing::Reject { reason: "As it should be".into() }).await;
        quality.agrees(&quality.qa).await;
        // The third is mended, comes back after a week, and is verified; the first is mended at once.
        for (number, builds) in [(came_back, ["1.1", "1.2"]), (first, ["1.3", "1.4"])] {
            quality.act(number, Doing::Triage { assignee: None }).await;
            for (nth, name) in builds.into_iter().enumerate() {
                if nth == 1 && number == first {
                    break;
                }
                if nth == 0 {
                    defects::act(&quality.developer, &quality.project, number, Doing::Work).await.unwrap();
                }
                let build = quality.build(name, place).await;
                defects::act(&quality.developer, &quality.project, number, Doing::Fix { build: Some(build) }).await.unwrap();
                home.wait(TimeDelta::days(3));
                match nth {
                    0 if number == came_back => quality.act(number, Doing::FailRetest { seen: "Still there".into() }).await,
                    _ => quality.act(number, Doing::Verify).await,
                }
            }
        }
        quality.agrees(&quality.qa).await;
        home.wait(TimeDelta::days(20));
        quality.act(rejected, Doing::Reopen { reason: "It is not".into() }).await;
        quality.agrees(&quality.qa).await;
        // At a desk that stands still the answers are recalled, and time goes on all the same.
        quality.agrees(&quality.qa.still().await.unwrap()).await;
        home.wait(TimeDelta::days(20));
        quality.agrees(&quality.qa.still().await.unwrap()).await;
        let figures = defects::figures(&quality.qa, &quality.project).await.unwrap();
        assert_eq!((figures.reopened.came_back, figures.reopened.retested, figures.all), (2, 3, 4));
        // The vendor counts what it sees: those that a shared plan showed.
        quality.agrees(&quality.developer).await;
        assert_eq!(defects::figures(&quality.developer, &quality.project).await.unwrap().all, 2);
    }

    async fn one_build_that_passes_and_fails_makes_a_case_flaky(home: Home) {
        let quality = Quality::new(home).await;
        let place = quality.environment("Test").await;
        quality.build("1.0", place).await;
        let (whim, sound) = (quality.case("Whim", TestType::Data, "").await, quality.case("Sound", TestType::Data, "").await);
        let plan = quality.plan(false).await;
        let flaky = async || {
            let filter = CaseFilter { flaky: true, ..CaseFilter::default() };
            let titles = testing::cases(&quality.qa, &quality.project, &filter).await.unwrap().rows;
            titles.into_iter().map(|row| (row.title, row.flaky)).collect::<Vec<_>>()
        };
        for verdict in [Verdict::Passed, Verdict::Failed] {
            assert_eq!(flaky().await, []);
            let executions = quality.run(plan, &[whim, sound], &[place]).await;
            home.wait(TimeDelta::minutes(1));
            quality.record(executions[0], verdict).await;
            quality.record(executions[1], Verdict::Passed).await;
        }
        assert_eq!(flaky().await, [("Whim".to_owned(), vec![place])]);
        let view = testing::plan(&quality.qa, &quality.project, plan, &ExecutionFilter::default()).await.unwrap();
        assert!(view.executions.rows.iter().all(|row| row.flaky == (row.title == "Whim")));
        // Another build that fails beside a sound one is no whim; ten sound results forgive.
        quality.build("1.1", place).await;
        let executions = quality.run(plan, &[sound], &[place]).await;
        quality.record(executions[0], Verdict::Failed).await;
        assert_eq!(flaky().await.len(), 1);
        for _ in 0..10 {
            home.wait(TimeDelta::minutes(1));
            let executions = quality.run(plan, &[whim], &[place]).await;
            quality.record(executions[0], Verdict::Passed).await;
        }
        assert_eq!(flaky().await, []);
    }

    async fn what_a_machine_brings_is_flaky_by_the_same_rule(home: Home) {
        let quality = Quality::new(home).await;
        let place = quality.environment("CI").await;
        quality.build("1.0", place).await;
        let results = async |inner: &str| {
            let xml = format!("<testsuite name='s'><testcase classname='c' name='whim'>{inner}</testcase><testcase classname='c' name='sound'/></testsuite>");
            let file = import::File { name: "ci.xml", content: xml.as_bytes(), format: Some(FileFormat::Junit), place: Some("CI") };
            import::bring(&quality.qa, &quality.project, Brings::Results, file, true).await.unwrap();
            home.wait(TimeDelta::minutes(1));
        };
        results("").await;
        results("<failure message='x'/>").await;
        let filter = CaseFilter { flaky: true, ..CaseFilter::default() };
        let rows = testing::cases(&quality.qa, &quality.project, &filter).await.unwrap().rows;
        assert_eq!(rows.into_iter().map(|row| row.title).collect::<Vec<_>>(), ["whim"]);
    }

    async fn a_plan_burns_down_and_is_reported(home: Home) {
        let quality = Quality::new(home).await;
        let (test, phone) = (quality.environment("Test").await, quality.environment("Phone").await);
        quality.build("1.0", test).await;
        let (data, security) =
            (quality.case("Import", TestType::Data, "Leads").await, quality.case("Rights", TestType::Security, "Roles").await);
        let plan = quality.plan(true).await;
        let none = testing::burn(&quality.qa, &quality.project, plan).await.unwrap().unwrap();
        assert_eq!((none.planned, none.days.len()), (0, 0));
        let executions = quality.run(plan, &[data, security], &[test, phone]).await;
        quality.record(executions[0], Verdict::Failed).await;
        home.wait(TimeDelta::days(1));
        quality.record(executions[0], Verdict::Passed).await;
        quality.record(executions[1], Verdict::Blocked).await;
        quality.record(executions[2], Verdict::Failed).await;
        let own = quality.defect("Ours alone", Severity::S2, Some((executions[2], phone)), "").await;
        defects::share(&quality.qa, &quality.project, own, false).await.unwrap();
        quality.defect("Known to both", Severity::S1, Some((executions[2], phone)), "").await;

        let burn = testing::burn(&quality.qa, &quality.project, plan).await.unwrap().unwrap();
        let left: Vec<_> = burn.days.iter().map(|day| day.standing.as_ref().map(|standing| (standing.left(), standing.of(CaseResult::Passed)))).collect();
        assert_eq!(left, [Some((3, 0)), Some((2, 1)), None, None, None], "Monday to Friday; tomorrow is not known");
        assert_eq!(burn.days.iter().map(|day| day.recorded).collect::<Vec<_>>(), [Some(1), Some(3), None, None, None]);
        let mut before = None;
        for day in burn.days.iter().filter(|day| day.standing.is_some()) {
            let (standing, date) = (day.standing.clone().unwrap(), Some(day.date));
            let numbers = [
                (standing.left(), ExecutionFilter { left_at: date, ..ExecutionFilter::default() }),
                (standing.of(CaseResult::Passed), ExecutionFilter { passed_at: date, ..ExecutionFilter::default() }),
                (day.recorded.unwrap(), ExecutionFilter { recorded_after: before, recorded_until: date, ..ExecutionFilter::default() }),
            ];
            for (count, filter) in numbers {
                let listed = testing::plan(&quality.qa, &quality.project, plan, &filter).await.unwrap().executions.total;
                assert_eq!(listed, u64::from(count), "{filter:?}");
                let (out, _) = export::results(&quality.qa, &quality.project, plan, &filter).await.unwrap();
                assert_eq!(out.left() as u64, listed, "{filter:?}");
            }
            before = date;
        }
        assert_eq!(burn.days.iter().map(|day| day.meant).collect::<Vec<_>>(), [3200, 2400, 1600, 800, 0].map(Some));

        let report = testing::plan_report(&quality.qa, &quality.project, plan).await.unwrap();
        assert_eq!((report.total, report.results.len(), report.places.len(), report.testers.len()), (4, 4, 2, 1));
        for tallies in [
            report.by_place.iter().map(|tally| (tally.total(), tally.of.1.clone())).collect::<Vec<_>>(),
            report.by_kind.iter().map(|tally| (tally.total(), tally.of.to_string())).collect(),
            report.by_component.iter().map(|tally| (tally.total(), tally.of.clone())).collect(),
        ] {
            assert_eq!(tallies.iter().map(|(count, _)| count).sum::<u64>(), report.total, "{tallies:?}");
        }
        for tally in &report.by_kind {
            for (result, count) in &tally.counts {
                let filter = ExecutionFilter { kind: Some(tally.of), results: vec![*result], ..ExecutionFilter::default() };
                let listed = testing::plan(&quality.qa, &quality.project, plan, &filter).await.unwrap().executions.total;
                assert_eq!(listed, *count, "{} {result}", tally.of);
            }
        }
        for tester in &report.testers {
            let filter = ExecutionFilter { by: Some(tester.person.id), ..ExecutionFilter::default() };
            let listed = testing::plan(&quality.qa, &quality.project, plan, &filter).await.unwrap().executions.total;
            assert_eq!(listed, tester.executions);
        }
        assert_eq!(report.places.iter().map(|place| place.builds.clone()).collect::<Vec<_>>(), [vec![], vec!["1.0".to_owned()]]);
        let broken: Vec<_> = report.broken.iter().map(|one| (one.row.result, one.seen.clone(), one.defects.len())).collect();
        assert_eq!(broken.len(), 2);
        assert!(broken.contains(&(CaseResult::Failed, vec!["Seen".into()], 2)) && broken.contains(&(CaseResult::Blocked, vec!["Seen".into()], 0)));
        let open = |report: &testing::PlanReport| report.open_defects.iter().map(|(severity, rows)| (*severity, rows.len())).collect::<Vec<_>>();
        assert_eq!(open(&report), [(Severity::S1, 1), (Severity::S2, 1)]);
        // The vendor reads the report of a shared plan without what was not handed over.
        let theirs = testing::plan_report(&quality.developer, &quality.project, plan).await.unwrap();
        assert_eq!(open(&theirs), [(Severity::S1, 1)]);
        assert!(theirs.broken.iter().all(|one| one.defects.iter().all(|defect| defect.shared)));
        let (mut out, rounds) = export::results(&quality.developer, &quality.project, plan, &ExecutionFilter::default()).await.unwrap();
        let rows = out.next().await.unwrap();
        assert!(rows.iter().all(|row| row.defects.len() <= 1));
        let sums: (u32, u32, u32) = rounds.iter().fold((0, 0, 0), |sum, round| (sum.0 + round.passed, sum.1 + round.failed, sum.2 + round.skipped));
        assert_eq!((sums, rows.len(), rounds.len()), ((1, 1, 2), 4, 2));
    }
}
