//! The backlog in pages that stay put while others move items: by rank, from an item on.

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::{Direction, Filter, Sort},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, Condition, QueryFilter, QuerySelect};

use super::{
    code::number_of,
    query::{filtered, ordered},
    rows::{ItemRow, of_project, rows},
};
use crate::{Desk, Result, desk::Door, entity::item};

/// Whoever sees the backlog: up to `limit` items behind the one of the code `after`, and the code to go on from.
pub async fn following(
    desk: &Desk,
    project: &ProjectKey,
    filter: &Filter,
    after: Option<&str>,
    limit: usize,
) -> Result<(Vec<ItemRow>, Option<String>)> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    let filter = Filter { sort: Sort::Rank, direction: Direction::Ascending, ..filter.clone() };
    let mut found = filtered(&door, &filter);
    if let Some(after) = after {
        let gone = || Error::field("after", Say::new("error-gone"));
        let number = number_of(project, after).ok_or_else(gone)?;
        let last = of_project(&door).filter(item::COLUMN.number.eq(number)).one(door.db()).await?.ok_or_else(gone)?;
        let same_place = Condition::all().add(item::COLUMN.rank.eq(last.rank.clone())).add(item::COLUMN.id.gt(last.id));
        found = found.filter(Condition::any().add(item::COLUMN.rank.gt(last.rank)).add(same_place));
    }
    let mut page = rows(&door, ordered(found, &filter).limit(limit as u64 + 1)).await?;
    let more = page.len() > limit;
    page.truncate(limit);
    let next = if more { page.last().map(|row| row.code.clone()) } else { None };
    Ok((page, next))
}
