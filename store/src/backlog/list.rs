//! The backlog as a list.

use golive_domain::{
    access::Permission,
    backlog::{AssigneePick, Filter, HalfPoints},
    money::Minor,
    text::ProjectKey,
};
use sea_orm::{
    ColumnTrait, FromQueryResult, QuerySelect, Select,
    sea_query::{Asterisk, Expr, Func, SimpleExpr},
};
use serde::Serialize;

use super::{
    query::{filtered, ordered},
    rows::{ItemRow, rows},
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::item,
};

/// Rows of a page.
pub const PER_PAGE: u32 = 50;

/// One page of the backlog.
#[derive(Clone, Debug, Serialize)]
pub struct ItemPage {
    pub rows: Vec<ItemRow>,
    /// Of all pages together.
    pub total: u64,
    /// Estimated points of all pages together.
    pub points: HalfPoints,
    /// Known prices of all pages together, in minor units; `None` for a viewer who may not see prices.
    pub price: Option<Minor>,
    /// From 1; the last one when a page beyond the end was asked for.
    pub page: u32,
    pub pages: u32,
}

/// Whoever sees the backlog. A page beyond the end is the last page.
pub async fn list(desk: &Desk, project: &ProjectKey, filter: &Filter) -> Result<ItemPage> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    let mine = (filter.assignee == Some(AssigneePick::Me)).then(|| door.actor().person());
    door.recall(("backlog", filter, mine), async || read(&door, filter).await).await
}

async fn read(door: &impl Door<Scope = ProjectScope>, filter: &Filter) -> Result<ItemPage> {
    let found = filtered(door, filter);
    let sums = sums(door, found.clone()).await?;
    let total = u64::try_from(sums.total).unwrap_or_default();
    let pages = u32::try_from(total.div_ceil(u64::from(PER_PAGE))).unwrap_or(u32::MAX).max(1);
    let page = filter.page.clamp(1, pages);
    let of_page = ordered(found, filter).limit(u64::from(PER_PAGE)).offset(u64::from((page - 1) * PER_PAGE));
    Ok(ItemPage {
        rows: rows(door, of_page).await?,
        total,
        points: HalfPoints(i32::try_from(sums.points.unwrap_or_default()).unwrap_or(i32::MAX)),
        price: door.scope().may(Permission::PriceRead).then(|| Minor(sums.price.unwrap_or_default())),
        page,
        pages,
    })
}

#[derive(Default, FromQueryResult)]
struct Sums {
    total: i64,
    points: Option<i64>,
    price: Option<i64>,
}

/// One pass over what the filter finds, whichever page of it is shown.
async fn sums(door: &impl Door<Scope = ProjectScope>, found: Select<item::Entity>) -> Result<Sums> {
    // PostgreSQL sums big integers into a numeric.
    let whole = |sum: SimpleExpr| SimpleExpr::from(Func::cast_as(sum, "bigint"));
    let sums = found
        .select_only()
        .column_as(SimpleExpr::from(Func::count(Expr::col(Asterisk))), "total")
        .column_as(whole(item::Column::Points.sum()), "points")
        .column_as(whole(item::Column::PriceMinor.sum()), "price");
    Ok(sums.into_model().one(door.db()).await?.unwrap_or_default())
}
