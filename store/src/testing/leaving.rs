//! What an export asks of the register: many cases whole, suites and environments by their names, executions of a plan.

use std::collections::HashMap;

use golive_domain::{
    id::{CaseId, EnvironmentId, SuiteId},
    testing::CaseContent,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use super::{
    burn::of_days,
    cases::{self, CaseFilter, CaseRow, of_project},
    editions::content,
    plan::{self, ExecutionFilter, runs_of},
    plans, suites,
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Reader},
    entity::{case_edition, environment, execution, test_case, test_run},
};

/// The cases a filter shows, in no order yet.
pub(crate) async fn filtered_cases(door: &impl Door<Scope = ProjectScope>, filter: &CaseFilter) -> Result<Select<test_case::Entity>> {
    cases::filtered(door, filter).await
}

/// These cases in the order of their numbers, each with its key elsewhere.
pub(crate) async fn numbered_cases(door: &impl Door<Scope = ProjectScope>, ids: &[CaseId]) -> Result<Vec<(CaseRow, Option<String>)>> {
    let of_these = || of_project(door).filter(test_case::COLUMN.id.is_in(ids.to_vec()));
    let keys = of_these().filter(test_case::COLUMN.external_key.is_not_null());
    let keys = keys.select_only().columns([test_case::Column::Id]).column(test_case::Column::ExternalKey);
    let mut keys: HashMap<CaseId, String> = keys.into_tuple::<(CaseId, String)>().all(door.db()).await?.into_iter().collect();
    let rows = cases::rows(door, of_these().order_by_asc(test_case::COLUMN.number)).await?;
    Ok(rows.into_iter().map(|row| (row.clone(), keys.remove(&row.id))).collect())
}

/// What the present edition of each of these cases says.
pub(crate) async fn contents_of(
    door: &impl Door<Scope = ProjectScope>,
    cases: &[(CaseRow, Option<String>)],
) -> Result<HashMap<CaseId, CaseContent>> {
    let present: HashMap<CaseId, u32> = cases.iter().map(|(row, _)| (row.id, row.edition)).collect();
    let rows = case_edition::Entity::find().filter(case_edition::COLUMN.case_id.is_in(present.keys().copied())).all(door.db()).await?;
    let is_present =
        |row: &case_edition::Model| present.get(&row.case_id).is_some_and(|number| i64::from(*number) == i64::from(row.number));
    Ok(rows.iter().filter(|row| is_present(row)).map(|row| (row.case_id, content(row))).collect())
}

/// Every suite by the names that lead to it from the root.
pub(crate) async fn suite_paths(door: &impl Door<Scope = ProjectScope>) -> Result<HashMap<SuiteId, Vec<String>>> {
    let mut paths: HashMap<SuiteId, Vec<String>> = HashMap::new();
    // Parents come before their children.
    for suite in suites::read(door).await? {
        let mut path = suite.parent.and_then(|parent| paths.get(&parent).cloned()).unwrap_or_default();
        path.push(suite.name);
        paths.insert(suite.id, path);
    }
    Ok(paths)
}

/// Every environment by its name, those that are no longer used too.
pub(crate) async fn environment_names(door: &impl Door<Scope = ProjectScope>) -> Result<HashMap<EnvironmentId, String>> {
    let found = environment::Entity::find()
        .select_only()
        .columns([environment::Column::Id, environment::Column::Name])
        .filter(environment::COLUMN.project_id.eq(door.project().id));
    Ok(found.into_tuple().all(door.db()).await?.into_iter().collect())
}

/// The runs of a plan that the actor may see, and the executions of it that a filter shows, in no order yet.
pub(crate) async fn executions_of(
    door: &Reader<ProjectScope>,
    plan: i32,
    filter: &ExecutionFilter,
) -> Result<(Vec<test_run::Model>, Select<execution::Entity>)> {
    let plan = plans::find(door, plan).await?;
    let runs = runs_of(door, &plan).await?;
    let found = plan::filtered(door, &runs, filter).filter(of_days(door, &plan, filter).await?);
    Ok((runs, found))
}
