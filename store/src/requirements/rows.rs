//! Requirements as lists show them.

use std::collections::HashMap;

use golive_domain::{
    Error,
    backlog::Moscow,
    id::{DepartmentId, RequirementId},
    testing::{Coverage, Link},
};
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, Select};
use serde::Serialize;

use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{case_requirement, department, requirement, test_case},
};

/// A requirement as a line of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RequirementRow {
    pub id: RequirementId,
    /// `REQ-12`, as the project or the file it came from calls it.
    pub code: String,
    pub title: String,
    pub category: String,
    pub moscow: Moscow,
    pub department_id: Option<DepartmentId>,
    pub department: Option<String>,
    /// Counted from 1; another text is another edition.
    pub edition: u32,
    pub coverage: Coverage,
    /// Cases that look at it.
    pub cases: u32,
    /// How many of them were linked to an earlier edition and not looked at since.
    pub suspect: u32,
    pub archived: bool,
    pub version: i32,
}

/// Every requirement of the project, archived ones too.
pub(crate) fn of_project(door: &impl Door<Scope = ProjectScope>) -> Select<requirement::Entity> {
    requirement::Entity::find().filter(requirement::COLUMN.project_id.eq(door.project().id))
}

/// The row, if it is one of this project.
pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, code: &str) -> Result<requirement::Model> {
    let found = of_project(door).filter(requirement::COLUMN.code.eq(code)).one(door.db()).await?;
    Ok(found.ok_or(Error::NotFound)?)
}

/// The requirements of these codes; a code nobody knows is left out.
pub(crate) async fn by_codes(door: &impl Door<Scope = ProjectScope>, codes: &[String]) -> Result<Vec<requirement::Model>> {
    if codes.is_empty() {
        return Ok(Vec::new());
    }
    Ok(of_project(door).filter(requirement::COLUMN.code.is_in(codes.to_vec())).all(door.db()).await?)
}

/// Reads a selection of requirements as rows, in its order.
pub(crate) async fn rows(door: &impl Door<Scope = ProjectScope>, found: Select<requirement::Entity>) -> Result<Vec<RequirementRow>> {
    let home =
        requirement::Entity::belongs_to(department::Entity).from(requirement::Column::DepartmentId).to(department::Column::Id).into();
    let found = found.join(JoinType::LeftJoin, home).select_also(department::Entity).all(door.db()).await?;
    let ids: Vec<RequirementId> = found.iter().map(|(row, _)| row.id).collect();
    let mut links = links(door, &ids).await?;
    let row = |(row, home): (requirement::Model, Option<department::Model>)| {
        let edition = u32::try_from(row.edition).unwrap_or(1);
        let links = links.remove(&row.id).unwrap_or_default();
        RequirementRow {
            coverage: row.coverage,
            cases: u32::try_from(links.len()).unwrap_or(u32::MAX),
            suspect: u32::try_from(links.iter().filter(|link| link.is_suspect(edition)).count()).unwrap_or(u32::MAX),
            id: row.id,
            code: row.code,
            title: row.title,
            category: row.category,
            moscow: row.moscow,
            department_id: row.department_id,
            department: home.map(|home| home.name),
            edition,
            archived: row.archived_at.is_some(),
            version: row.version,
        }
    };
    Ok(found.into_iter().map(row).collect())
}

/// The links to cases that are still in the register.
async fn links(door: &impl Door<Scope = ProjectScope>, ids: &[RequirementId]) -> Result<HashMap<RequirementId, Vec<Link>>> {
    let mut links: HashMap<RequirementId, Vec<Link>> = HashMap::new();
    if ids.is_empty() {
        return Ok(links);
    }
    let of_case =
        case_requirement::Entity::belongs_to(test_case::Entity).from(case_requirement::Column::CaseId).to(test_case::Column::Id).into();
    let found = case_requirement::Entity::find()
        .join(JoinType::InnerJoin, of_case)
        .filter(case_requirement::COLUMN.requirement_id.is_in(ids.to_vec()))
        .filter(test_case::COLUMN.archived_at.is_null())
        .all(door.db())
        .await?;
    for link in found {
        let sound_at = u32::try_from(link.sound_at).unwrap_or_default();
        links.entry(link.requirement_id).or_default().push(Link { sound_at });
    }
    Ok(links)
}
