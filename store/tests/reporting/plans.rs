//! A plan burns down.

use super::Quality;
use crate::support::databases;
use chrono::TimeDelta;
use golive_domain::{
    defects::Severity,
    testing::{CaseResult, TestType, Verdict},
};
use golive_store::{
    defects, export,
    testing::{self, ExecutionFilter},
};

databases! {
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
