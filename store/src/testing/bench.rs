//! The bench: what waits for whoever tests, on one page.

use golive_domain::{
    access::Permission,
    backlog::Moscow,
    defects::DefectState,
    testing::{CaseResult, Coverage, PlanState, Shares},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Query};

use super::{
    coverage::shares,
    plan::{self, ExecutionRow},
    plans::{self, PlanRow, visible},
};
use crate::{
    Desk, Result,
    defects::{DefectFilter, DefectRow, Show, defects},
    desk::{Door, ProjectScope, Reader},
    entity::{execution, requirement, test_plan, test_run},
    exploring::{ExplorationRow, waiting_for},
    requirements::{RequirementRow, of_project, rows},
};

/// Lines of each part at most; each part leads to its whole list.
const LINES: u64 = 10;

/// What a must may not be before the project goes live.
const HOLES: [Coverage; 4] = [Coverage::Uncovered, Coverage::NotRun, Coverage::Failed, Coverage::Blocked];

/// Everything the page shows.
#[derive(Clone, Debug)]
pub struct Bench {
    /// The viewer's own executions that are still to be run, and how many there are.
    pub mine: (Vec<ExecutionRow>, u64),
    /// Exploratory sessions that wait for the viewer, running ones first.
    pub explorations: (Vec<ExplorationRow>, u64),
    /// Ready to be tested again, those the viewer found first.
    pub retests: (Vec<DefectRow>, u64),
    /// Nobody has weighed them yet.
    pub fresh: (Vec<DefectRow>, u64),
    /// Musts that are not proved: uncovered, not run, failed or blocked.
    pub holes: (Vec<RequirementRow>, u64),
    pub plans: Vec<PlanRow>,
    pub shares: Shares,
}

/// Anyone inside the project.
pub async fn bench(desk: &Desk, project: &ProjectKey) -> Result<Bench> {
    let door = desk.read(Permission::TestRead, project).await?;
    let viewer = door.actor().person();
    let (mut retests, retests_total) = of_state(desk, project, DefectState::ReadyForRetest).await?;
    retests.sort_by_key(|row| row.found_by.as_ref().map(|person| person.id) != viewer);
    let (mut fresh, fresh_total) = of_state(desk, project, DefectState::New).await?;
    for rows in [&mut retests, &mut fresh] {
        rows.truncate(LINES as usize);
    }
    let shares = shares(&door).await?;
    let (mine, explorations, holes, plans) = door
        .recall(("bench", viewer), async || {
            let open =
                visible(&door).filter(test_plan::COLUMN.state.eq(PlanState::Open)).order_by_desc(test_plan::COLUMN.number).limit(LINES);
            let plans = plans::rows(&door, open.all(door.db()).await?).await?;
            let explorations = match viewer {
                Some(viewer) => waiting_for(&door, viewer, LINES).await?,
                None => (Vec::new(), 0),
            };
            Ok((mine(&door).await?, explorations, musts(&door).await?, plans))
        })
        .await?;
    Ok(Bench { mine, explorations, retests: (retests, retests_total), fresh: (fresh, fresh_total), holes, plans, shares })
}

async fn of_state(desk: &Desk, project: &ProjectKey, state: DefectState) -> Result<(Vec<DefectRow>, u64)> {
    let board = defects(desk, project, &DefectFilter { show: Show::In(state), ..DefectFilter::default() }).await?;
    Ok((board.page.rows, board.page.total))
}

async fn mine(door: &Reader<ProjectScope>) -> Result<(Vec<ExecutionRow>, u64)> {
    let Some(viewer) = door.actor().person() else { return Ok((Vec::new(), 0)) };
    let open = Query::select()
        .column((test_run::Entity, test_run::Column::Id))
        .from(test_run::Entity)
        .and_where(test_run::COLUMN.project_id.eq(door.project().id))
        .and_where(
            test_run::COLUMN.plan_id.in_subquery(
                Query::select()
                    .column(test_plan::Column::Id)
                    .from(test_plan::Entity)
                    .and_where(test_plan::COLUMN.project_id.eq(door.project().id))
                    .and_where(test_plan::COLUMN.state.eq(PlanState::Open))
                    .to_owned(),
            ),
        )
        .to_owned();
    let found = execution::Entity::find()
        .filter(execution::COLUMN.project_id.eq(door.project().id))
        .filter(execution::COLUMN.assignee_id.eq(viewer))
        .filter(execution::COLUMN.result.is_in([CaseResult::NotRun, CaseResult::InProgress]))
        .filter(execution::COLUMN.run_id.in_subquery(open));
    let total = found.clone().count(door.db()).await?;
    let rows = found.order_by_asc(execution::COLUMN.run_id).order_by_asc(execution::COLUMN.place).limit(LINES).all(door.db()).await?;
    Ok((plan::rows(door, rows).await?, total))
}

async fn musts(door: &Reader<ProjectScope>) -> Result<(Vec<RequirementRow>, u64)> {
    let found = of_project(door)
        .filter(requirement::COLUMN.archived_at.is_null())
        .filter(requirement::COLUMN.coverage.is_in(HOLES))
        .filter(requirement::COLUMN.moscow.eq(Moscow::Must));
    let total = found.clone().count(door.db()).await?;
    Ok((rows(door, found.order_by_asc(requirement::COLUMN.code_order).limit(LINES)).await?, total))
}
