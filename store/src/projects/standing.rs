//! What a project still lacks, read from what is there.

use std::collections::BTreeSet;

use golive_domain::{
    access::{Permission, Role},
    events::EventKind,
    projects::{Letter, Missing, Standing, missing},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::{phases, rasci, team::members};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::{event, rate},
};

/// The completeness checklist, the worst first. Whoever may read the team.
pub async fn missing_of(desk: &Desk, project: &ProjectKey) -> Result<Vec<Missing>> {
    missing_in(&desk.read(Permission::TeamRead, project).await?).await
}

pub(crate) async fn missing_in(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<Missing>> {
    Ok(missing(&standing(door).await?))
}

async fn standing(door: &impl Door<Scope = ProjectScope>) -> Result<Standing> {
    let project = door.project();
    let departments = super::departments(door).await?;
    let held: Vec<_> = members(door).await?.into_iter().flat_map(|member| member.held).collect();
    let owned: BTreeSet<_> = held.iter().filter(|held| held.role == Role::ProcessOwner).filter_map(|held| held.department).collect();
    let written = |text: &String| !text.trim().is_empty();
    let calendar_edits = event::Entity::find()
        .filter(event::COLUMN.project_id.eq(Some(project.id)))
        .filter(event::COLUMN.kind.eq(EventKind::CalendarEdited))
        .count(door.db())
        .await?;
    let rates = rate::Entity::find().filter(rate::COLUMN.project_id.eq(project.id)).count(door.db()).await?;
    let accountable = |row: &rasci::RasciRow| row.cells.values().filter(|cell| cell.contains(Letter::Accountable)).count();
    Ok(Standing {
        size: Some(project.size),
        roles: held.iter().map(|held| held.role).collect(),
        departments_owned: departments.iter().filter(|each| owned.contains(&each.id)).map(|each| each.name.clone()).collect(),
        departments: departments.into_iter().map(|department| department.name).collect(),
        charter: [&project.vision, &project.goals, &project.scope].into_iter().all(written),
        calendar: calendar_edits > 0,
        phases: !phases::load(door).await?.is_empty(),
        ceiling: project.ceiling_minor.is_some(),
        rates: rates > 0,
        unaccountable: rasci::matrix(door).await?.into_iter().filter(|row| accountable(row) != 1).map(|row| row.name).collect(),
    })
}
