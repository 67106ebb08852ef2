//! The order of the backlog.

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::{Rank, RankError},
    id::ItemId,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use serde::{Deserialize, Serialize};

use super::{
    bounds::Bounds,
    keep::keep,
    taken::{self, take},
};
use crate::{
    Desk, Result,
    desk::{Door, Outcome, ProjectScope, Writer},
    entity::item,
};

/// Where in the order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Spot {
    Top,
    #[default]
    Bottom,
    After(ItemId),
    Before(ItemId),
}

impl Spot {
    /// Between the rows a person dropped it: behind the one above, else before the one below, else the top.
    pub fn between(after: Option<ItemId>, before: Option<ItemId>) -> Self {
        after.map(Self::After).or(before.map(Self::Before)).unwrap_or(Self::Top)
    }
}

/// Moves an item in the order. Whoever may rank. The neighbour's place is read inside the write, so an order that somebody
/// else changed meanwhile is kept, and the item still lands beside the row it was dropped at.
pub async fn move_item(desk: &Desk, project: &ProjectKey, id: ItemId, spot: Spot) -> Result<()> {
    desk.write(Permission::ItemRank, project, async |tx| {
        let before = take(tx, id).await?;
        let mut after = before.clone();
        after.row.rank = at(tx, Some(id), spot).await?;
        Ok(Outcome::of((), keep(tx, &Bounds::default(), &before, after).await?))
    })
    .await
}

/// A rank for the spot; `moving` does not count as its own neighbour.
pub(crate) async fn at(tx: &Writer<ProjectScope>, moving: Option<ItemId>, spot: Spot) -> Result<Rank> {
    let others = || {
        let all = item::Entity::find().filter(item::COLUMN.project_id.eq(tx.project().id)).filter(item::COLUMN.archived_at.is_null());
        moving.map_or_else(|| all.clone(), |id| all.clone().filter(item::COLUMN.id.ne(id)))
    };
    let (low, high) = match spot {
        Spot::Top => (None, first(tx, others()).await?),
        Spot::Bottom => (last(tx, others()).await?, None),
        Spot::After(id) => {
            let low = neighbour(tx, moving, id).await?;
            let high = first(tx, others().filter(item::COLUMN.rank.gt(low.clone()))).await?;
            (Some(low), high)
        }
        Spot::Before(id) => {
            let high = neighbour(tx, moving, id).await?;
            let low = last(tx, others().filter(item::COLUMN.rank.lt(high.clone()))).await?;
            (low, Some(high))
        }
    };
    Rank::between(low.as_ref(), high.as_ref()).map_err(|cause| crate::Error::broken("neighbours out of order", cause))
}

/// The place right behind the last one.
pub(super) fn behind(bottom: &Rank) -> Result<Rank> {
    Rank::between(Some(bottom), None).map_err(|cause: RankError| crate::Error::broken("no place behind the last", cause))
}

async fn neighbour(tx: &Writer<ProjectScope>, moving: Option<ItemId>, id: ItemId) -> Result<Rank> {
    if moving == Some(id) {
        return Err(Error::rule(Say::new("error-rank-self")).into());
    }
    Ok(taken::find(tx, id).await?.rank)
}

async fn first(tx: &Writer<ProjectScope>, items: Select<item::Entity>) -> Result<Option<Rank>> {
    let ranks = items.select_only().column(item::Column::Rank).order_by_asc(item::COLUMN.rank);
    Ok(ranks.into_tuple().one(tx.db()).await?)
}

async fn last(tx: &Writer<ProjectScope>, items: Select<item::Entity>) -> Result<Option<Rank>> {
    let ranks = items.select_only().column(item::Column::Rank).order_by_desc(item::COLUMN.rank);
    Ok(ranks.into_tuple().one(tx.db()).await?)
}
