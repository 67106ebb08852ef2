//! The register and the executions of a plan for programs: in pages that stay put while others come and go.

use golive_domain::{Error, Say, access::Permission, id::ExecutionId, text::ProjectKey};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    CaseFilter, CaseRow, ExecutionFilter, ExecutionRow,
    burn::of_days,
    case_number,
    cases::{self, filtered},
    plan::{self, filtered as filtered_executions, runs_of},
    plans,
};
use crate::{
    Desk, Result,
    desk::Door,
    entity::{execution, test_case},
};

/// Anyone inside the project: cases by number, up to `limit` behind the one of the code `after`, and the code to go on from.
pub async fn following_cases(
    desk: &Desk,
    project: &ProjectKey,
    filter: &CaseFilter,
    after: Option<&str>,
    limit: usize,
) -> Result<(Vec<CaseRow>, Option<String>)> {
    let door = desk.read(Permission::TestRead, project).await?;
    let mut found = filtered(&door, filter).await?;
    if let Some(after) = after {
        found = found.filter(test_case::COLUMN.number.gt(case_number(project, after).ok_or_else(gone)?));
    }
    let found = found.order_by_asc(test_case::COLUMN.number).limit(limit as u64 + 1);
    let mut page = cases::rows(&door, found).await?;
    let next = cut(&mut page, limit).map(|row| row.code.clone());
    Ok((page, next))
}

/// Anyone inside the project; the vendor's people where the plan is shared with them. The latest run first, each in its
/// order, up to `limit` behind the execution `after`, and the one to go on from.
pub async fn following_executions(
    desk: &Desk,
    project: &ProjectKey,
    plan: i32,
    filter: &ExecutionFilter,
    after: Option<ExecutionId>,
    limit: usize,
) -> Result<(Vec<ExecutionRow>, Option<ExecutionId>)> {
    let door = desk.read(Permission::TestRead, project).await?;
    let model = plans::find(&door, plan).await?;
    let runs = runs_of(&door, &model).await?;
    let mut found = filtered_executions(&door, &runs, filter).filter(of_days(&door, &model, filter).await?);
    if let Some(after) = after {
        let mine = execution::Entity::find_by_id(after).filter(execution::COLUMN.run_id.is_in(runs.iter().map(|run| run.id)));
        let last = mine.one(door.db()).await?.ok_or_else(gone)?;
        let same_run = Condition::all().add(execution::COLUMN.run_id.eq(last.run_id)).add(execution::COLUMN.place.gt(last.place));
        found = found.filter(Condition::any().add(execution::COLUMN.run_id.lt(last.run_id)).add(same_run));
    }
    let found = found.order_by_desc(execution::COLUMN.run_id).order_by_asc(execution::COLUMN.place).limit(limit as u64 + 1);
    let mut page = plan::rows(&door, found.all(door.db()).await?).await?;
    let next = cut(&mut page, limit).map(|row| row.id);
    Ok((page, next))
}

fn gone() -> Error {
    Error::field("after", Say::new("error-gone"))
}

/// Cuts a page to its length; gives its last row where more follow.
fn cut<T>(page: &mut Vec<T>, limit: usize) -> Option<&T> {
    let more = page.len() > limit;
    page.truncate(limit);
    if more { page.last() } else { None }
}
