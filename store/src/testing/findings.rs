//! What each case came to last in each environment, kept in step with the executions.

use std::collections::HashMap;

use golive_domain::{
    id::{CaseId, EnvironmentId},
    testing::{Finding, of_rows},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::OnConflict};
use uuid::Uuid;

use super::coverage::settle_around;
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{execution, finding},
};

/// By case and environment, as coverage asks for it.
pub(crate) type Latest = HashMap<(CaseId, EnvironmentId), Finding>;

/// Cases in one `IN (…)`: under the parameter limits of both databases.
const BATCH: usize = 500;

/// What these cases came to last.
pub(crate) async fn findings_of(door: &impl Door<Scope = ProjectScope>, cases: &[CaseId]) -> Result<Latest> {
    let mut latest = Latest::new();
    for batch in cases.chunks(BATCH) {
        let rows = finding::Entity::find().filter(finding::COLUMN.case_id.is_in(batch.to_vec())).all(door.db()).await?;
        latest.extend(rows.into_iter().map(|row| ((row.case_id, row.environment_id), found(&row))));
    }
    Ok(latest)
}

fn found(row: &finding::Model) -> Finding {
    Finding { execution: row.execution_id, case: row.case_id, environment: row.environment_id, at: row.at, result: row.result }
}

/// Makes the finding of a case in an environment anew: what the run that touched it last came to, over all rows of the
/// case's data.
pub(super) async fn refresh(tx: &Writer<ProjectScope>, case: CaseId, environment: EnvironmentId) -> Result<()> {
    let of_both =
        execution::Entity::find().filter(execution::COLUMN.case_id.eq(case)).filter(execution::COLUMN.environment_id.eq(environment));
    let last = of_both
        .clone()
        .filter(execution::COLUMN.last_at.is_not_null())
        .order_by_desc(execution::COLUMN.last_at)
        .order_by_desc(execution::COLUMN.id)
        .one(tx.db())
        .await?;
    let Some((last, at)) = last.and_then(|last| Some((last.clone(), last.last_at?))) else { return Ok(()) };
    let rows = of_both.filter(execution::COLUMN.run_id.eq(last.run_id)).all(tx.db()).await?;
    let row = finding::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        project_id: Set(tx.project().id),
        case_id: Set(case),
        environment_id: Set(environment),
        execution_id: Set(last.id),
        result: Set(of_rows(rows.iter().map(|row| row.result))),
        at: Set(at),
    };
    let known = OnConflict::columns([finding::Column::CaseId, finding::Column::EnvironmentId])
        .update_columns([finding::Column::ExecutionId, finding::Column::Result, finding::Column::At])
        .to_owned();
    finding::Entity::insert(row).on_conflict(known).exec_without_returning(tx.db()).await?;
    settle_around(tx, &[case]).await
}
