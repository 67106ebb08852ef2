//! Cases to choose from: the library, the suites, the pick.

use super::{Quality, ready};
use crate::support::{databases, refusal};
use golive_domain::{
    Error as Refusal,
    backlog::Minutes,
    people::Locale,
    testing::{Reason, Verdict},
};
use golive_store::testing::{self, CaseFields, CaseFilter};

databases! {
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
