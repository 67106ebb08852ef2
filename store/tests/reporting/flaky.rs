//! Cases that pass and fail on one build.

use super::Quality;
use crate::support::databases;
use chrono::TimeDelta;
use golive_domain::{
    import::{Brings, FileFormat},
    testing::{TestType, Verdict},
};
use golive_store::{
    import,
    testing::{self, CaseFilter, ExecutionFilter},
};

databases! {
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
}
