//! The requests of a project.

use golive_domain::{access::Permission, text::ProjectKey};
use sea_orm::{PaginatorTrait, QueryOrder, QuerySelect};

use super::{
    rows::{RfpRow, row},
    seen::visible,
};
use crate::{Desk, Paged, Result, desk::Door, entity::rfp};

const PER_PAGE: u64 = 50;

/// Whoever reads requests, and stands on no vendor's side: the newest first.
pub async fn rfps(desk: &Desk, project: &ProjectKey, page: u64) -> Result<Paged<RfpRow>> {
    let door = desk.read(Permission::RfpRead, project).await?;
    let total = visible(&door).count(door.db()).await?;
    let page = Paged::<()>::number(page, total, PER_PAGE);
    let found = visible(&door).order_by_desc(rfp::COLUMN.number).offset((page - 1) * PER_PAGE).limit(PER_PAGE);
    let rows = found.all(door.db()).await?.iter().map(row).collect();
    Ok(Paged { rows, total, page, size: PER_PAGE })
}
