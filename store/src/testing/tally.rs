//! How many executions of each run came to what, counted as they change: a page that shows ten sums does not count two
//! hundred thousand rows.

use std::collections::HashMap;

use golive_domain::{id::RunId, testing::CaseResult};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use uuid::Uuid;

use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::run_tally,
};

/// How many came to what.
pub(super) type Standing = Vec<(CaseResult, u64)>;

/// Where these runs stand; runs without executions are left out.
pub(super) async fn standing_of(
    door: &impl Door<Scope = ProjectScope>,
    runs: impl IntoIterator<Item = RunId>,
) -> Result<HashMap<RunId, Standing>> {
    let mut standing: HashMap<RunId, Standing> = HashMap::new();
    let kept = run_tally::Entity::find().filter(run_tally::COLUMN.run_id.is_in(runs)).filter(run_tally::COLUMN.executions.gt(0));
    for row in kept.all(door.db()).await? {
        standing.entry(row.run_id).or_default().push((row.result, u64::try_from(row.executions).unwrap_or_default()));
    }
    Ok(standing)
}

/// Notes executions that a run was given.
pub(super) async fn given(tx: &Writer<ProjectScope>, run: RunId, came: impl IntoIterator<Item = CaseResult>) -> Result<()> {
    let mut counted: HashMap<CaseResult, i32> = HashMap::new();
    for result in came {
        *counted.entry(result).or_default() += 1;
    }
    for (result, count) in counted {
        add(tx, run, result, count).await?;
    }
    Ok(())
}

/// Notes that an execution came to something else.
pub(super) async fn moved(tx: &Writer<ProjectScope>, run: RunId, from: CaseResult, to: CaseResult) -> Result<()> {
    if from != to {
        add(tx, run, from, -1).await?;
        add(tx, run, to, 1).await?;
    }
    Ok(())
}

async fn add(tx: &Writer<ProjectScope>, run: RunId, result: CaseResult, count: i32) -> Result<()> {
    let row = run_tally::ActiveModel { id: Set(tx.id::<Uuid>()), run_id: Set(run), result: Set(result), executions: Set(count) };
    let sum = Expr::col((run_tally::Entity, run_tally::Column::Executions)).add(count);
    let more =
        OnConflict::columns([run_tally::Column::RunId, run_tally::Column::Result]).value(run_tally::Column::Executions, sum).to_owned();
    run_tally::Entity::insert(row).on_conflict(more).exec_without_returning(tx.db()).await?;
    Ok(())
}
