//! Every gap there is, the worst first.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Role,
    backlog::Moscow,
    defects::DefectState,
    id::{CaseId, DepartmentId, RequirementId},
    projects::PhaseKind,
    search::Thing,
    testing::{CaseState, Coverage, GapKind, gaps},
    words::Word as _,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, sea_query::Query};

use super::log::{Gap, GapLog};
use crate::{
    Result,
    backlog::{PersonRef, today},
    defects::{defect_code, visible},
    desk::{Door, ProjectScope, Reader},
    entity::{case_requirement, defect, department, membership, person, phase, requirement, test_case},
    requirements::of_project,
    testing::{case_code, failed_at},
};

/// What the whole log says before it is narrowed, without what people said about it.
pub(super) async fn gather(door: &Reader<ProjectScope>) -> Result<GapLog> {
    let live_on = live_on(door).await?;
    let today = today(door).unwrap_or_else(|| door.now().date_naive());
    let departments: HashMap<DepartmentId, String> = department::Entity::find()
        .filter(department::COLUMN.project_id.eq(door.project().id))
        .all(door.db())
        .await?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    let owners = owners(door).await?;
    let home = |id: Option<DepartmentId>| id.and_then(|id| Some((id, departments.get(&id)?.clone())));
    let mut all = of_requirements(door).await?;
    all.extend(of_cases(door).await?);
    all.extend(of_defects(door).await?);
    for (gap, department) in &mut all {
        gap.department = home(*department);
        if gap.subject == Thing::Requirement {
            gap.owner = department.and_then(|id| owners.get(&id).cloned());
        }
        gap.pressing = gaps::pressing(gap.kind, gap.moscow == Some(Moscow::Must), gap.severity, today, live_on);
    }
    let mut all: Vec<Gap> = all.into_iter().map(|(gap, _)| gap).collect();
    all.sort_by(|a, b| {
        let worst = |gap: &Gap| (std::cmp::Reverse(gap.pressing), gap.kind, gap.severity, gap.moscow != Some(Moscow::Must));
        worst(a).cmp(&worst(b)).then(a.since.cmp(&b.since)).then(a.code.cmp(&b.code))
    });
    Ok(GapLog { gaps: all, live_on, as_of: door.now() })
}

/// The day the project means to go live: when the phase of that name begins.
async fn live_on(door: &Reader<ProjectScope>) -> Result<Option<chrono::NaiveDate>> {
    let phase = phase::Entity::find()
        .filter(phase::COLUMN.project_id.eq(door.project().id))
        .filter(phase::COLUMN.name.eq(PhaseKind::GoLive.as_str()))
        .one(door.db())
        .await?;
    Ok(phase.and_then(|phase| phase.starts_on.or(phase.ends_on)))
}

/// Who answers for the processes of a department.
async fn owners(door: &Reader<ProjectScope>) -> Result<HashMap<DepartmentId, PersonRef>> {
    let found = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(door.project().id))
        .filter(membership::COLUMN.role.eq(Role::ProcessOwner))
        .find_also_related(person::Entity)
        .order_by_asc(membership::COLUMN.since)
        .all(door.db())
        .await?;
    let mut owners = HashMap::new();
    for (row, person) in found {
        if let (Some(department), Some(person)) = (row.department_id, person) {
            owners.entry(department).or_insert(PersonRef { id: person.id, name: person.name });
        }
    }
    Ok(owners)
}

type Found = Vec<(Gap, Option<DepartmentId>)>;

async fn of_requirements(door: &Reader<ProjectScope>) -> Result<Found> {
    let missing = Condition::any()
        .add(requirement::COLUMN.coverage.is_in([Coverage::Failed, Coverage::Blocked, Coverage::Uncovered, Coverage::Waived]))
        .add(requirement::COLUMN.suspect.eq(true));
    let rows = of_project(door).filter(requirement::COLUMN.archived_at.is_null()).filter(missing).all(door.db()).await?;
    let bad = rows.iter().filter(|row| matches!(row.coverage, Coverage::Failed | Coverage::Blocked));
    let failed = failed_at(door, &bad.map(|row| row.id).collect::<Vec<_>>()).await?;
    let mut found = Vec::new();
    for row in rows {
        let Some(kind) = gaps::of_requirement(row.coverage, row.suspect) else { continue };
        let since = match kind {
            GapKind::Failed | GapKind::Blocked => failed.get(&row.id).copied().unwrap_or(row.updated_at),
            GapKind::Uncovered => row.created_at,
            _ => row.updated_at,
        };
        let gap = Gap {
            reason: row.waived_reason.filter(|_| kind == GapKind::Waived),
            moscow: Some(row.moscow),
            ..Gap::at(kind, Thing::Requirement, row.id.0, row.code.clone(), row.code, row.title, since)
        };
        found.push((gap, row.department_id));
    }
    Ok(found)
}

/// Cases that count and prove nothing that was asked for.
async fn of_cases(door: &Reader<ProjectScope>) -> Result<Found> {
    let linked: HashSet<CaseId> = case_requirement::Entity::find()
        .select_only()
        .column(case_requirement::Column::CaseId)
        .distinct()
        .filter(
            case_requirement::COLUMN.case_id.in_subquery(
                Query::select()
                    .column(test_case::Column::Id)
                    .from(test_case::Entity)
                    .and_where(test_case::COLUMN.project_id.eq(door.project().id))
                    .to_owned(),
            ),
        )
        .into_tuple::<CaseId>()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    let rows = test_case::Entity::find()
        .select_only()
        .columns([test_case::Column::Id])
        .columns([test_case::Column::Number])
        .columns([test_case::Column::Title])
        .columns([test_case::Column::CreatedAt])
        .filter(test_case::COLUMN.project_id.eq(door.project().id))
        .filter(test_case::COLUMN.archived_at.is_null())
        .filter(test_case::COLUMN.state.ne(CaseState::Retired))
        .into_tuple::<(CaseId, i32, String, DateTime<Utc>)>()
        .all(door.db())
        .await?;
    let stray = |(id, number, title, since): (CaseId, i32, String, DateTime<Utc>)| {
        let code = case_code(&door.project().key, number);
        (Gap::at(GapKind::Stray, Thing::Case, id.0, number.to_string(), code, title, since), None)
    };
    Ok(rows.into_iter().filter(|(id, ..)| !linked.contains(id)).map(stray).collect())
}

async fn of_defects(door: &Reader<ProjectScope>) -> Result<Found> {
    let open = DefectState::ALL.iter().copied().filter(|state| state.is_open());
    let rows = visible(door).filter(defect::COLUMN.state.is_in(open)).all(door.db()).await?;
    let broken: Vec<RequirementId> = rows.iter().filter_map(|row| row.requirement_id).collect();
    let codes: HashMap<RequirementId, String> = requirement::Entity::find()
        .select_only()
        .columns([requirement::Column::Id])
        .columns([requirement::Column::Code])
        .filter(
            requirement::COLUMN.id.in_subquery(
                visible(door)
                    .select_only()
                    .column(defect::Column::RequirementId)
                    .filter(defect::COLUMN.requirement_id.is_not_null())
                    .into_query(),
            ),
        )
        .into_tuple::<(RequirementId, String)>()
        .all(door.db())
        .await?
        .into_iter()
        .filter(|(id, _)| broken.contains(id))
        .collect();
    let people: HashMap<_, String> = person::Entity::find()
        .select_only()
        .columns([person::Column::Id])
        .columns([person::Column::Name])
        .filter(person::COLUMN.id.in_subquery(
            visible(door).select_only().column(defect::Column::AssigneeId).filter(defect::COLUMN.assignee_id.is_not_null()).into_query(),
        ))
        .into_tuple::<(golive_domain::id::PersonId, String)>()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    let mut found = Vec::new();
    for row in rows {
        let Some(kind) = gaps::of_defect(row.state, row.assignee_id.is_some()) else { continue };
        let code = defect_code(&door.project().key, row.number);
        let gap = Gap {
            severity: Some(row.severity),
            state: Some(row.state),
            requirement: row.requirement_id.and_then(|id| codes.get(&id).cloned()),
            owner: row.assignee_id.and_then(|id| Some(PersonRef { id, name: people.get(&id)?.clone() })),
            ..Gap::at(kind, Thing::Defect, row.id.0, row.number.to_string(), code, row.title, row.created_at)
        };
        found.push((gap, row.department_id));
    }
    Ok(found)
}
