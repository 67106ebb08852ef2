//! Where the demonstration's cases hang: those of the story under its epics, those of the library by type of test.

use golive_domain::{
    id::{CaseId, SuiteId},
    testing::TestType,
    text::ProjectKey,
};

use super::script::{EPICS, Row};
use crate::{
    Desk, Result,
    testing::{self, CaseChange, CaseFilter},
};

const TYPES: [(TestType, &str); 11] = [
    (TestType::Data, "Data"),
    (TestType::Functional, "Functions"),
    (TestType::Integration, "Integration"),
    (TestType::UiUx, "Screens and forms"),
    (TestType::Security, "Security"),
    (TestType::Performance, "Performance"),
    (TestType::Regression, "Regression"),
    (TestType::Compatibility, "Browsers and devices"),
    (TestType::Synchronisation, "Synchronisation"),
    (TestType::Migration, "Migration"),
    (TestType::Acceptance, "Acceptance"),
];

/// A suite for each epic, in their order.
pub(super) async fn by_epic(desk: &Desk, project: &ProjectKey, rows: &[Row]) -> Result<Vec<SuiteId>> {
    let top = testing::add_suite(desk, project, "What was asked for", None).await?;
    let mut suites = Vec::new();
    for epic in rows.iter().take(EPICS) {
        suites.push(testing::add_suite(desk, project, &epic.title, Some(top)).await?);
    }
    Ok(suites)
}

/// Whatever hangs nowhere yet.
pub(super) async fn by_type(desk: &Desk, project: &ProjectKey) -> Result<()> {
    let loose = testing::choice(desk, project, &CaseFilter::default()).await?.rows;
    let top = testing::add_suite(desk, project, "What every roll-out checks", None).await?;
    for (kind, name) in TYPES {
        let cases: Vec<CaseId> = loose.iter().filter(|case| case.suite.is_none() && case.kind == kind).map(|case| case.id).collect();
        if !cases.is_empty() {
            let suite = testing::add_suite(desk, project, name, Some(top)).await?;
            testing::bulk(desk, project, &cases, CaseChange::Suite(Some(suite))).await?;
        }
    }
    Ok(())
}
