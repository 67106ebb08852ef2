//! The backlog as a list.

use golive_domain::{access::Permission, backlog::Filter, text::ProjectKey};
use sea_orm::{PaginatorTrait, QuerySelect};
use serde::Serialize;

use super::{
    query::{filtered, ordered},
    rows::{ItemRow, rows},
};
use crate::{Desk, Result, desk::Door};

/// Rows of a page.
pub const PER_PAGE: u32 = 50;

/// One page of the backlog.
#[derive(Clone, Debug, Serialize)]
pub struct ItemPage {
    pub rows: Vec<ItemRow>,
    /// Of all pages together.
    pub total: u64,
    /// From 1; the last one when a page beyond the end was asked for.
    pub page: u32,
    pub pages: u32,
}

/// Whoever sees the backlog. A page beyond the end is the last page.
pub async fn list(desk: &Desk, project: &ProjectKey, filter: &Filter) -> Result<ItemPage> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    let found = filtered(&door, filter);
    let total = found.clone().count(door.db()).await?;
    let pages = u32::try_from(total.div_ceil(u64::from(PER_PAGE))).unwrap_or(u32::MAX).max(1);
    let page = filter.page.clamp(1, pages);
    let of_page = ordered(found, filter).limit(u64::from(PER_PAGE)).offset(u64::from((page - 1) * PER_PAGE));
    Ok(ItemPage { rows: rows(&door, of_page).await?, total, page, pages })
}
