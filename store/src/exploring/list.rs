//! The list of sessions, a page at a time.

use golive_domain::{access::Permission, exploring::ExplorationState, text::ProjectKey};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::rows::{ExplorationRow, rows, visible};
use crate::{Desk, Paged, Result, desk::Door, entity::exploration};

pub const PER_PAGE: u64 = 50;

/// Which sessions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExplorationFilter {
    /// Those that ended; otherwise planned and running ones.
    pub ended: bool,
    /// From 1.
    pub page: u64,
}

/// Anyone inside the project; the vendor's people see those that are shared with them. Running ones first, then the latest.
pub async fn explorations(desk: &Desk, project: &ProjectKey, filter: ExplorationFilter) -> Result<Paged<ExplorationRow>> {
    let door = desk.read(Permission::TestRead, project).await?;
    let states = match filter.ended {
        true => [ExplorationState::Debriefed, ExplorationState::Abandoned],
        false => [ExplorationState::Running, ExplorationState::Planned],
    };
    let found = visible(&door).filter(exploration::COLUMN.state.is_in(states));
    let total = found.clone().count(door.db()).await?;
    let page = Paged::<()>::number(filter.page, total, PER_PAGE);
    // «running» comes after «planned» in the alphabet; which of the ended ones was abandoned does not move it.
    let found = if filter.ended { found } else { found.order_by_desc(exploration::COLUMN.state) };
    let found = found.order_by_desc(exploration::COLUMN.number).offset((page - 1) * PER_PAGE).limit(PER_PAGE);
    Ok(Paged { rows: rows(&door, found.all(door.db()).await?).await?, total, page, size: PER_PAGE })
}
