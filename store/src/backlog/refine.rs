//! What is missing until items are refined.

use golive_domain::{
    access::Permission,
    backlog::{ItemState, Lack, lacks},
    id::ItemId,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Func};
use serde::Serialize;

use super::rows::{ItemRow, of_project, rows};
use crate::{
    Desk, Result,
    desk::Door,
    entity::{criterion, item},
};

/// An open item outside sprints with what it lacks.
#[derive(Clone, Debug, Serialize)]
pub struct RefineRow {
    pub item: ItemRow,
    pub lacks: Vec<Lack>,
}

/// Rows of the list: what is ranked lower can wait.
const ROWS: u64 = 100;

/// The highest ranked items that are not refined yet, with what each lacks. Whoever sees the backlog.
pub async fn refine_list(desk: &Desk, project: &ProjectKey) -> Result<Vec<RefineRow>> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    let open = of_project(&door)
        .filter(item::COLUMN.archived_at.is_null())
        .filter(item::COLUMN.state.eq(ItemState::New))
        .order_by_asc(item::COLUMN.rank)
        .order_by_asc(item::COLUMN.id)
        .limit(ROWS);
    let rows = rows(&door, open).await?;
    let counts: Vec<(ItemId, i64)> = criterion::Entity::find()
        .select_only()
        .column(criterion::Column::ItemId)
        .expr(Func::count(sea_orm::sea_query::Expr::col(criterion::Column::Id)))
        .filter(criterion::COLUMN.item_id.is_in(rows.iter().map(|row| row.id)))
        .group_by(criterion::Column::ItemId)
        .into_tuple()
        .all(door.db())
        .await?;
    let criteria = |id: ItemId| counts.iter().find(|(item, _)| *item == id).map_or(0, |(_, n)| usize::try_from(*n).unwrap_or(0));
    Ok(rows.into_iter().map(|row| RefineRow { lacks: lacks(row.points, row.minutes, criteria(row.id)), item: row }).collect())
}
