//! Defects for programs: in pages that stay put while others come and go.

use golive_domain::{Error, Say, access::Permission, text::ProjectKey};
use sea_orm::{ColumnTrait, Condition, QueryFilter, QuerySelect};

use super::{
    DefectFilter, DefectRow,
    code::defect_number,
    list::{filtered, ordered, rows, visible},
};
use crate::{Desk, Result, desk::Door, entity::defect};

/// Anyone inside the project; the vendor's people see what was handed over. The worst first, up to `limit` behind the one of
/// the code `after`, and the code to go on from.
pub async fn following(
    desk: &Desk,
    project: &ProjectKey,
    filter: &DefectFilter,
    after: Option<&str>,
    limit: usize,
) -> Result<(Vec<DefectRow>, Option<String>)> {
    let door = desk.read(Permission::TestRead, project).await?;
    let mut found = filtered(&door, filter).await?;
    if let Some(after) = after {
        let gone = || Error::field("after", Say::new("error-gone"));
        let number = defect_number(project, after).ok_or_else(gone)?;
        let last = visible(&door).filter(defect::COLUMN.number.eq(number)).one(door.db()).await?.ok_or_else(gone)?;
        found = found.filter(behind(&last));
    }
    let mut page = rows(&door, ordered(found).limit(limit as u64 + 1).all(door.db()).await?).await?;
    let more = page.len() > limit;
    page.truncate(limit);
    let next = if more { page.last().map(|row| row.code.clone()) } else { None };
    Ok((page, next))
}

/// Those that stand behind one in the order of the list.
fn behind(last: &defect::Model) -> Condition {
    let as_soon = || defect::COLUMN.priority.eq(last.priority);
    let as_bad = || defect::COLUMN.severity.eq(last.severity);
    Condition::any()
        .add(defect::COLUMN.priority.gt(last.priority))
        .add(Condition::all().add(as_soon()).add(defect::COLUMN.severity.gt(last.severity)))
        .add(Condition::all().add(as_soon()).add(as_bad()).add(defect::COLUMN.number.gt(last.number)))
}

/// The components that defects are found in, for lists to choose from. Anyone inside the project.
pub async fn components(desk: &Desk, project: &ProjectKey) -> Result<Vec<String>> {
    let door = desk.read(Permission::TestRead, project).await?;
    door.recall("components of defects", async || {
        let found = visible(&door).select_only().column(defect::Column::Component).distinct();
        let found = found.filter(defect::COLUMN.component.ne(""));
        let mut names: Vec<String> = found.into_tuple().all(door.db()).await?;
        names.sort_unstable();
        Ok(names)
    })
    .await
}
