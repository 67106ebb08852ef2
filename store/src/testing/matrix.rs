//! The coverage matrix: requirements × environments.

use golive_domain::{
    access::Permission,
    backlog::Moscow,
    id::RequirementId,
    testing::{Coverage, Shares, cell},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use serde::Serialize;

use super::{
    coverage::{around, of_these, shares},
    environments::{EnvironmentRef, environments_in_use},
};
use crate::{
    Desk, Paged, Result,
    desk::{Door, ProjectScope},
    entity::requirement,
    requirements::of_project,
};

/// Requirements of one page.
pub const PER_PAGE: u64 = 50;

/// A requirement with what is proved of it in each environment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MatrixRow {
    pub id: RequirementId,
    pub code: String,
    pub title: String,
    pub moscow: Moscow,
    /// In the order of the matrix's environments; `None` where nothing was run.
    pub cells: Vec<Option<Coverage>>,
    /// Over all environments.
    pub coverage: Coverage,
}

/// A page of the matrix.
#[derive(Clone, Debug)]
pub struct Matrix {
    pub environments: Vec<EnvironmentRef>,
    pub rows: Paged<MatrixRow>,
    /// Of the whole register.
    pub shares: Shares,
}

/// Anyone inside the project. The matrix, whole or of those requirements that are covered so.
pub async fn matrix(desk: &Desk, project: &ProjectKey, wanted: Option<Coverage>, page: u64) -> Result<Matrix> {
    let door = desk.read(Permission::RequirementRead, project).await?;
    door.recall(("matrix", wanted, page), async || {
        let environments = environments_in_use(&door).await?;
        let rows = rows(&door, &environments, wanted, page).await?;
        Ok(Matrix { environments, rows, shares: shares(&door).await? })
    })
    .await
}

/// A part of the matrix for programs.
#[derive(Clone, Debug)]
pub struct MatrixPart {
    /// In the order of the rows' cells.
    pub environments: Vec<EnvironmentRef>,
    pub rows: Vec<MatrixRow>,
    /// The code to go on from.
    pub next: Option<String>,
    /// Of the whole register.
    pub shares: Shares,
}

/// Anyone inside the project: up to `limit` rows behind the requirement of the code `after`.
pub async fn following_rows(
    desk: &Desk,
    project: &ProjectKey,
    wanted: Option<Coverage>,
    after: Option<&str>,
    limit: usize,
) -> Result<MatrixPart> {
    let door = desk.read(Permission::RequirementRead, project).await?;
    let mut found = counted(&door, wanted);
    if let Some(after) = after {
        found = found.filter(requirement::COLUMN.code.gt(after));
    }
    let mut found = found.order_by_asc(requirement::COLUMN.code).limit(limit as u64 + 1).all(door.db()).await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let next = found.last().filter(|_| more).map(|row| row.code.clone());
    let environments = environments_in_use(&door).await?;
    let rows = proved(&door, &environments, found).await?;
    Ok(MatrixPart { environments, rows, next, shares: shares(&door).await? })
}

/// The requirements that count, all of them or those that are covered so.
fn counted(door: &impl Door<Scope = ProjectScope>, wanted: Option<Coverage>) -> Select<requirement::Entity> {
    let found = of_project(door).filter(requirement::COLUMN.archived_at.is_null());
    match wanted {
        Some(wanted) => found.filter(requirement::COLUMN.coverage.eq(wanted)),
        None => found,
    }
}

async fn rows(
    door: &impl Door<Scope = ProjectScope>,
    environments: &[EnvironmentRef],
    wanted: Option<Coverage>,
    page: u64,
) -> Result<Paged<MatrixRow>> {
    let found = counted(door, wanted);
    let total = found.clone().count(door.db()).await?;
    let number = Paged::<()>::number(page, total, PER_PAGE);
    let found = found.order_by_asc(requirement::COLUMN.code_order).offset((number - 1) * PER_PAGE).limit(PER_PAGE).all(door.db()).await?;
    Ok(Paged { rows: proved(door, environments, found).await?, total, page: number, size: PER_PAGE })
}

/// What is proved of these requirements, in their order.
async fn proved(
    door: &impl Door<Scope = ProjectScope>,
    environments: &[EnvironmentRef],
    found: Vec<requirement::Model>,
) -> Result<Vec<MatrixRow>> {
    let ids: Vec<RequirementId> = found.iter().map(|row| row.id).collect();
    let (cases, latest) = around(door, &ids).await?;
    let none = Vec::new();
    let row = |row: requirement::Model| {
        let cases = cases.get(&row.id).unwrap_or(&none);
        let findings = of_these(cases, &latest);
        MatrixRow {
            cells: environments.iter().map(|place| cell(cases, place.id, &findings)).collect(),
            coverage: row.coverage,
            id: row.id,
            code: row.code,
            title: row.title,
            moscow: row.moscow,
        }
    };
    Ok(found.into_iter().map(row).collect())
}
