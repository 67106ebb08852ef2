//! The retest queue: it fills itself when a build lands.

use golive_domain::{
    access::Permission,
    defects::{Build, Deed, DefectState},
    events::{Event, EventKind},
    id::{BuildId, DefectId, EnvironmentId},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;

use super::{
    DefectRow,
    deeds::{concerned, settle},
    keep::{keep, life, place},
    list::{rows, visible},
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Writer},
    entity::defect,
    testing::{EnvironmentRef, environments_in_use},
};

/// What waits to be tested again in one environment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Retest {
    pub environment: EnvironmentRef,
    /// The worst first.
    pub ready: Vec<DefectRow>,
    /// Mended in a build that has not come yet.
    pub waiting: Vec<DefectRow>,
}

/// Defects of the queue at most.
const MOST: u64 = 500;

/// Anyone inside the project: by environment, those without anything left out.
pub async fn retest_queue(desk: &Desk, project: &ProjectKey) -> Result<Vec<Retest>> {
    let door = desk.read(Permission::TestRead, project).await?;
    door.recall("retest", async || {
        let found = visible(&door)
            .filter(defect::COLUMN.state.is_in([DefectState::ReadyForRetest, DefectState::Fixed]))
            .order_by_asc(defect::COLUMN.priority)
            .order_by_asc(defect::COLUMN.severity)
            .order_by_asc(defect::COLUMN.number)
            .limit(MOST)
            .all(door.db())
            .await?;
        let of: Vec<Option<EnvironmentId>> = found.iter().map(|row| row.environment_id).collect();
        let all: Vec<(Option<EnvironmentId>, DefectRow)> = of.into_iter().zip(rows(&door, found).await?).collect();
        let mut queue = Vec::new();
        for environment in environments_in_use(&door).await? {
            let here = |state: DefectState| {
                let rows = all.iter().filter(|(place, row)| *place == Some(environment.id) && row.state == state);
                rows.map(|(_, row)| row.clone()).collect::<Vec<_>>()
            };
            let (ready, waiting) = (here(DefectState::ReadyForRetest), here(DefectState::Fixed));
            if !ready.is_empty() || !waiting.is_empty() {
                queue.push(Retest { environment, ready, waiting });
            }
        }
        Ok(queue)
    })
    .await
}

/// A build is on an environment: every defect found there whose fix it holds is ready for retest, and its finder is told.
pub(crate) async fn landed(tx: &Writer<ProjectScope>, environment: EnvironmentId, there: BuildId) -> Result<Vec<Event>> {
    let Some(there) = place(tx, there).await? else { return Ok(Vec::new()) };
    let fixed = defect::Entity::find()
        .filter(defect::COLUMN.project_id.eq(tx.project().id))
        .filter(defect::COLUMN.environment_id.eq(environment))
        .filter(defect::COLUMN.state.eq(DefectState::Fixed))
        .order_by_asc(defect::COLUMN.number)
        .all(tx.db())
        .await?;
    let mut events = Vec::new();
    for row in fixed {
        events.extend(land(tx, row, there).await?);
    }
    Ok(events)
}

/// The same for one defect that was just mended, in a build that is there already.
pub(super) async fn ready(tx: &Writer<ProjectScope>, id: DefectId, there: BuildId) -> Result<Vec<Event>> {
    let Some(there) = place(tx, there).await? else { return Ok(Vec::new()) };
    match defect::Entity::find_by_id(id).one(tx.db()).await? {
        Some(row) => land(tx, row, there).await,
        None => Ok(Vec::new()),
    }
}

async fn land(tx: &Writer<ProjectScope>, before: defect::Model, there: Build) -> Result<Vec<Event>> {
    // An older build does not bring the fix: the defect goes on waiting.
    let Ok(now) = life(tx, &before).await?.after(Deed::Land { build: there }) else { return Ok(Vec::new()) };
    let mut after = before.clone();
    settle(tx, &before, &mut after, &now).await?;
    let event = keep(tx, &before, after, EventKind::DefectStateChanged).await?;
    Ok(event.map(|event| event.concerning(concerned(&before, &now))).into_iter().collect())
}
