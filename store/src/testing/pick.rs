//! The regression pick: which cases to run again in the hours there are, and why each.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    access::Permission,
    backlog::{ItemState, Minutes},
    defects::DefectState,
    id::CaseId,
    search::fold,
    sprints::ReleaseState,
    testing::{Candidate, CaseResult, CaseState, Reason, TestType, pick as choose},
    text::ProjectKey,
    words::Word as _,
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Asterisk, CaseStatement, Expr, ExprTrait},
};
use serde::Serialize;

use super::cases::{CaseRow, of_project, rows};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::{defect, department, execution, item, item_label, release, test_case},
};

/// A chosen case and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Picked {
    pub case: CaseRow,
    pub weight: u32,
    /// The weightiest first.
    pub reasons: Vec<Reason>,
}

/// What the hours are enough for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Regression {
    pub picked: Vec<Picked>,
    /// Of all chosen together.
    pub minutes: Minutes,
    /// Since when changes and defects count.
    pub since: DateTime<Utc>,
    /// Ready cases it was chosen from.
    pub of: usize,
}

/// How far back changes and defects are looked for where nothing was released yet.
const LOOKED_BACK: TimeDelta = TimeDelta::days(60);

/// Whoever plans tests. Chooses among the ready cases by what changed since the last release, what failed before, where
/// defects are, what crosses a border, and what was not run for long.
pub async fn regression(desk: &Desk, project: &ProjectKey, time: Minutes) -> Result<Regression> {
    let door = desk.read(Permission::PlanWrite, project).await?;
    let since = last_release(&door).await?.unwrap_or(door.now() - LOOKED_BACK);
    let ready = of_project(&door)
        .filter(test_case::COLUMN.archived_at.is_null())
        .filter(test_case::COLUMN.state.eq(CaseState::Ready))
        .all(door.db())
        .await?;
    let (changed, defects, pasts) = (changed(&door, since).await?, defects(&door, since).await?, pasts(&door).await?);
    let candidate = |case: &test_case::Model| {
        let component = fold(&case.component);
        let past = pasts.get(&case.id).copied().unwrap_or_default();
        Candidate {
            case: case.id,
            minutes: Minutes(case.minutes),
            changed: !component.is_empty() && changed.contains(&component),
            runs: past.runs,
            failures: past.failures,
            defects: if component.is_empty() { 0 } else { defects.get(&component).copied().unwrap_or_default() },
            integration: case.kind == TestType::Integration,
            days_since_run: past.last.and_then(|last| u32::try_from((door.now() - last).num_days()).ok()),
        }
    };
    let candidates: Vec<Candidate> = ready.iter().map(candidate).collect();
    let picks = choose(&candidates, time);
    let ids: Vec<CaseId> = picks.iter().map(|pick| pick.case).collect();
    let mut cases: HashMap<CaseId, CaseRow> = HashMap::new();
    for batch in ids.chunks(500) {
        let found = rows(&door, of_project(&door).filter(test_case::COLUMN.id.is_in(batch.to_vec()))).await?;
        cases.extend(found.into_iter().map(|row| (row.id, row)));
    }
    Ok(Regression {
        minutes: picks.iter().map(|pick| pick.minutes).sum(),
        picked: picks
            .into_iter()
            .filter_map(|pick| Some(Picked { case: cases.remove(&pick.case)?, weight: pick.weight, reasons: pick.reasons }))
            .collect(),
        since,
        of: ready.len(),
    })
}

/// When the customer last let something go to production.
async fn last_release(door: &impl Door<Scope = ProjectScope>) -> Result<Option<DateTime<Utc>>> {
    let last = release::Entity::find()
        .filter(release::COLUMN.project_id.eq(door.project().id))
        .filter(release::COLUMN.state.eq(ReleaseState::Approved))
        .order_by_desc(release::COLUMN.approved_at)
        .one(door.db())
        .await?;
    Ok(last.and_then(|release| release.approved_at))
}

/// Components whose work went on: the labels and departments of items that were worked on and finished since.
async fn changed(door: &impl Door<Scope = ProjectScope>, since: DateTime<Utc>) -> Result<HashSet<String>> {
    let worked = [ItemState::InProgress, ItemState::InReview, ItemState::Done, ItemState::Accepted];
    let items = item::Entity::find()
        .filter(item::COLUMN.project_id.eq(door.project().id))
        .filter(item::COLUMN.state.is_in(worked))
        .filter(item::COLUMN.updated_at.gte(since));
    let homes: Vec<Option<golive_domain::id::DepartmentId>> =
        items.clone().select_only().column(item::Column::DepartmentId).distinct().into_tuple().all(door.db()).await?;
    let homes = department::Entity::find().filter(department::COLUMN.id.is_in(homes.into_iter().flatten())).all(door.db()).await?;
    let ids: Vec<golive_domain::id::ItemId> = items.select_only().column(item::Column::Id).into_tuple().all(door.db()).await?;
    let mut changed: HashSet<String> = homes.iter().map(|home| fold(&home.name)).collect();
    for batch in ids.chunks(500) {
        let labels = item_label::Entity::find().filter(item_label::COLUMN.item_id.is_in(batch.to_vec())).all(door.db()).await?;
        changed.extend(labels.iter().map(|label| fold(&label.label)));
    }
    Ok(changed)
}

/// How many defects a component has that are open or came up since.
async fn defects(door: &impl Door<Scope = ProjectScope>, since: DateTime<Utc>) -> Result<HashMap<String, u32>> {
    let open = DefectState::ALL.iter().copied().filter(|state| state.is_open());
    let counted = defect::Entity::find()
        .select_only()
        .column(defect::Column::Component)
        .column_as(Expr::col(Asterisk).count(), "defects")
        .filter(defect::COLUMN.project_id.eq(door.project().id))
        .filter(Condition::any().add(defect::COLUMN.state.is_in(open)).add(defect::COLUMN.created_at.gte(since)))
        .group_by(defect::Column::Component)
        .into_tuple::<(String, i64)>()
        .all(door.db())
        .await?;
    let mut defects: HashMap<String, u32> = HashMap::new();
    for (component, count) in counted {
        *defects.entry(fold(&component)).or_default() += u32::try_from(count).unwrap_or(u32::MAX);
    }
    Ok(defects)
}

/// What is known of a case's executions.
#[derive(Clone, Copy, Debug, Default)]
struct Past {
    runs: u32,
    failures: u32,
    last: Option<DateTime<Utc>>,
}

async fn pasts(door: &impl Door<Scope = ProjectScope>) -> Result<HashMap<CaseId, Past>> {
    let failed = CaseStatement::new().case(execution::COLUMN.result.eq(CaseResult::Failed), 1).finally(0);
    let counted = execution::Entity::find()
        .select_only()
        .column(execution::Column::CaseId)
        .column_as(Expr::col(Asterisk).count(), "runs")
        .expr_as(Expr::expr(failed).sum(), "failures")
        .column_as(execution::Column::LastAt.max(), "last")
        .filter(execution::COLUMN.project_id.eq(door.project().id))
        .filter(execution::COLUMN.last_at.is_not_null())
        .group_by(execution::Column::CaseId)
        .into_tuple::<(CaseId, i64, i64, Option<DateTime<Utc>>)>()
        .all(door.db())
        .await?;
    let number = |count: i64| u32::try_from(count).unwrap_or_default();
    Ok(counted
        .into_iter()
        .map(|(case, runs, failures, last)| (case, Past { runs: number(runs), failures: number(failures), last }))
        .collect())
}
