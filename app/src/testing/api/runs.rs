//! Plans and runs.

use golive_domain::{
    id::{CaseId, EnvironmentId, ExecutionId, ImportId},
    testing::PlanState,
    text::ProjectKey,
};
use leptos::prelude::*;

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_domain::Say;
#[cfg(feature = "ssr")]
use golive_store::testing as store;

#[cfg(feature = "ssr")]
fn fields(name: String, goal: String, shared: bool, starts_on: &str, ends_on: &str) -> Result<store::PlanFields, Problem> {
    use crate::sprints::typed;
    Ok(store::PlanFields { name, goal, shared, starts_on: typed::date("starts_on", starts_on)?, ends_on: typed::date("ends_on", ends_on)? })
}

#[server(endpoint = "testing/plans/create", prefix = "/rpc")]
pub async fn create_plan(
    project: ProjectKey,
    #[server(default)] name: String,
    #[server(default)] goal: String,
    #[server(default)] shared: bool,
    #[server(default)] starts_on: String,
    #[server(default)] ends_on: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let number = store::create_plan(&desk, &project, fields(name, goal, shared, &starts_on, &ends_on)?).await?;
    Ok(Done::at(format!("/p/{project}/tests/plans/{number}")).saying(Say::new("plan-created")))
}

#[server(endpoint = "testing/plans/edit", prefix = "/rpc")]
pub async fn edit_plan(
    project: ProjectKey,
    plan: i32,
    version: i32,
    #[server(default)] name: String,
    #[server(default)] goal: String,
    #[server(default)] shared: bool,
    #[server(default)] starts_on: String,
    #[server(default)] ends_on: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::edit_plan(&desk, &project, plan, version, fields(name, goal, shared, &starts_on, &ends_on)?).await?;
    Ok(Done::at(format!("/p/{project}/tests/plans/{plan}")).saying(Say::new("plan-saved")))
}

#[server(endpoint = "testing/plans/state", prefix = "/rpc")]
pub async fn set_plan_state(project: ProjectKey, plan: i32, state: PlanState) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::set_plan_state(&desk, &project, plan, state).await?;
    Ok(crate::said("plan-saved"))
}

#[server(endpoint = "testing/runs/create", prefix = "/rpc")]
pub async fn create_run(
    project: ProjectKey,
    plan: i32,
    #[server(default)] name: String,
    #[server(default)] cases: Vec<CaseId>,
    #[server(default)] environments: Vec<EnvironmentId>,
    #[server(default)] build: String,
    #[server(default)] assignee: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let build = build.parse().ok();
    let new = store::NewRun { name, cases, environments, build, assignee: assignee.parse().ok() };
    let number = store::create_run(&desk, &project, plan, new).await?;
    Ok(Done::at(format!("/p/{project}/tests/plans/{plan}?run={number}")).saying(Say::new("run-created")))
}

/// A run of what failed or was blocked.
#[server(endpoint = "testing/runs/again", prefix = "/rpc")]
pub async fn again(project: ProjectKey, plan: i32, run: i32) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let number = store::again(&desk, &project, run).await?;
    Ok(Done::at(format!("/p/{project}/tests/plans/{plan}?run={number}")).saying(Say::new("run-created")))
}

#[server(endpoint = "testing/assign", prefix = "/rpc")]
pub async fn assign(
    project: ProjectKey,
    run: i32,
    #[server(default)] executions: Vec<ExecutionId>,
    #[server(default)] assignee: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let count = store::assign(&desk, &project, run, &executions, assignee.parse().ok()).await?;
    Ok(Done::default().saying(Say::new("executions-assigned").with("count", count)))
}

/// Says what each column of a table holds; an empty word leaves the column out.
#[server(endpoint = "testing/import/columns", prefix = "/rpc")]
pub async fn name_columns(project: ProjectKey, import: ImportId, columns: Vec<String>) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    golive_store::import::name_columns(&desk, &project, import, columns).await?;
    Ok(Done::at(format!("/p/{project}/tests/import/{import}")).saying(Say::new("import-columns-saved")))
}

/// Says in which sheet and in which rows the header of a table stands; what is left empty is found.
#[server(endpoint = "testing/import/shape", prefix = "/rpc")]
pub async fn shape_file(
    project: ProjectKey,
    import: ImportId,
    #[server(default)] sheet: String,
    #[server(default)] from: String,
    #[server(default)] to: String,
) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let header = header_lines(&from, &to)?;
    let shape = golive_store::import::Shape { sheet: Some(sheet).filter(|name| !name.is_empty()), header };
    golive_store::import::shape_file(&desk, &project, import, shape).await?;
    Ok(Done::at(format!("/p/{project}/tests/import/{import}")).saying(Say::new("import-shape-saved")))
}

/// A header of one row needs no second number.
#[cfg(feature = "ssr")]
fn header_lines(from: &str, to: &str) -> Result<Option<(u32, u32)>, Problem> {
    let mut refused = golive_domain::error::Refusals::default();
    let line =
        |text: &str| golive_domain::numerals::ascii_digits(text.trim()).parse::<u32>().map_err(|_| Say::new("error-import-header-line"));
    if from.trim().is_empty() && to.trim().is_empty() {
        return Ok(None);
    }
    let first = refused.take("from", line(from));
    let last = if to.trim().is_empty() { first } else { refused.take("to", line(to)) };
    refused.finish()?;
    Ok(first.zip(last))
}

/// Carries out what was tried.
#[server(endpoint = "testing/import", prefix = "/rpc")]
pub async fn bring(project: ProjectKey, import: ImportId) -> Result<Done, Problem> {
    use golive_domain::import::Brings;
    let desk = crate::web::desk()?;
    let tried = golive_store::import::bring_kept(&desk, &project, import, true).await?;
    let brought = tried.brought?;
    if !brought.refused.is_empty() {
        return Ok(Done::at(format!("/p/{project}/tests/import/{import}")));
    }
    let there = match tried.kept.what {
        Brings::Tests => "tests/cases",
        Brings::Requirements => "requirements",
        Brings::Results => "tests/plans",
        Brings::Defects => "defects?show=all",
    };
    let said = Say::new("tests-imported").with("created", brought.created).with("updated", brought.updated);
    Ok(Done::at(format!("/p/{project}/{there}")).saying(said))
}
