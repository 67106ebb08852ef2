//! The register, a page at a time.

use golive_domain::{
    access::Permission,
    backlog::Moscow,
    id::DepartmentId,
    testing::{Coverage, Shares},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use super::rows::{RequirementRow, of_project, rows};
use crate::{
    Desk, Paged, Result,
    desk::{Door, ProjectScope},
    entity::requirement,
    found::bears,
    testing::shares,
};

/// Requirements of one page.
pub const PER_PAGE: u64 = 50;

/// What the register is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegisterFilter {
    pub text: Option<String>,
    pub moscow: Vec<Moscow>,
    pub category: Option<String>,
    pub department: Option<DepartmentId>,
    pub coverage: Option<Coverage>,
    /// With links that are in doubt.
    pub suspect: bool,
    pub archived: bool,
    /// From 1.
    pub page: u64,
}

/// A page of the register with how far the whole of it is proved.
#[derive(Clone, Debug)]
pub struct Register {
    pub page: Paged<RequirementRow>,
    pub shares: Shares,
}

/// Anyone inside the project.
pub async fn register(desk: &Desk, project: &ProjectKey, filter: &RegisterFilter) -> Result<Register> {
    let door = desk.read(Permission::RequirementRead, project).await?;
    let shares = shares(&door).await?;
    let page = door.recall(("requirements", filter), async || page(&door, filter).await).await?;
    Ok(Register { page, shares })
}

async fn page(door: &impl Door<Scope = ProjectScope>, filter: &RegisterFilter) -> Result<Paged<RequirementRow>> {
    let found = filtered(door, filter);
    let total = found.clone().count(door.db()).await?;
    let number = Paged::<()>::number(filter.page, total, PER_PAGE);
    let found = found.order_by_asc(requirement::COLUMN.code_order).offset((number - 1) * PER_PAGE).limit(PER_PAGE);
    Ok(Paged { rows: rows(door, found).await?, total, page: number, size: PER_PAGE })
}

/// Anyone inside the project, for programs: by code, up to `limit` behind the requirement of the code `after`, and the code to
/// go on from.
pub async fn following(
    desk: &Desk,
    project: &ProjectKey,
    filter: &RegisterFilter,
    after: Option<&str>,
    limit: usize,
) -> Result<(Vec<RequirementRow>, Option<String>)> {
    let door = desk.read(Permission::RequirementRead, project).await?;
    let mut found = filtered(&door, filter);
    if let Some(after) = after {
        found = found.filter(requirement::COLUMN.code.gt(after));
    }
    let mut page = rows(&door, found.order_by_asc(requirement::COLUMN.code).limit(limit as u64 + 1)).await?;
    let more = page.len() > limit;
    page.truncate(limit);
    let next = page.last().filter(|_| more).map(|row| row.code.clone());
    Ok((page, next))
}

/// The requirements a filter shows, in no order yet.
pub(crate) fn filtered(door: &impl Door<Scope = ProjectScope>, filter: &RegisterFilter) -> Select<requirement::Entity> {
    let mut found = of_project(door);
    found = found.filter(match filter.archived {
        true => requirement::COLUMN.archived_at.is_not_null(),
        false => requirement::COLUMN.archived_at.is_null(),
    });
    if let Some(text) = &filter.text {
        found = found.filter(bears(door, "requirement", text));
    }
    if !filter.moscow.is_empty() {
        found = found.filter(requirement::COLUMN.moscow.is_in(filter.moscow.clone()));
    }
    if let Some(category) = &filter.category {
        found = found.filter(requirement::COLUMN.category.eq(category.clone()));
    }
    if let Some(department) = filter.department {
        found = found.filter(requirement::COLUMN.department_id.eq(department));
    }
    if let Some(coverage) = filter.coverage {
        found = found.filter(requirement::COLUMN.coverage.eq(coverage));
    }
    if filter.suspect {
        found = found.filter(requirement::COLUMN.suspect.eq(true));
    }
    found
}

/// The categories that are in use, for lists to choose from. Anyone inside the project.
pub async fn categories(desk: &Desk, project: &ProjectKey) -> Result<Vec<String>> {
    let door = desk.read(Permission::RequirementRead, project).await?;
    let found = requirement::Entity::find()
        .select_only()
        .column(requirement::Column::Category)
        .distinct()
        .filter(requirement::COLUMN.project_id.eq(door.project().id))
        .filter(requirement::COLUMN.category.ne(""))
        .order_by_asc(requirement::COLUMN.category);
    Ok(found.into_tuple().all(door.db()).await?)
}
