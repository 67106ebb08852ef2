//! The list of sessions, a page at a time, and those that wait for one person.

use golive_domain::{access::Permission, exploring::ExplorationState, id::PersonId, text::ProjectKey};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use super::rows::{ExplorationRow, rows, visible};
use crate::{
    Desk, Paged, Result,
    desk::{Door, ProjectScope, Reader},
    entity::exploration,
};

/// Sessions of one page.
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
    door.recall(("explorations", filter), async || {
        let found = match filter.ended {
            true => visible(&door).filter(exploration::COLUMN.state.is_in([ExplorationState::Debriefed, ExplorationState::Abandoned])),
            false => open(&door),
        };
        let total = found.clone().count(door.db()).await?;
        let page = Paged::<()>::number(filter.page, total, PER_PAGE);
        // Which of the ended ones was abandoned does not move it.
        let found = if filter.ended { found.order_by_desc(exploration::COLUMN.number) } else { running_first(found) };
        let found = found.offset((page - 1) * PER_PAGE).limit(PER_PAGE).all(door.db()).await?;
        Ok(Paged { rows: rows(&door, found).await?, total, page, size: PER_PAGE })
    })
    .await
}

/// The sessions that wait for a person, up to `most`, and how many there are.
pub(crate) async fn waiting_for(door: &Reader<ProjectScope>, tester: PersonId, most: u64) -> Result<(Vec<ExplorationRow>, u64)> {
    let found = open(door).filter(exploration::COLUMN.tester_id.eq(tester));
    let total = found.clone().count(door.db()).await?;
    let found = running_first(found).limit(most).all(door.db()).await?;
    Ok((rows(door, found).await?, total))
}

fn open(door: &Reader<ProjectScope>) -> Select<exploration::Entity> {
    visible(door).filter(exploration::COLUMN.state.is_in([ExplorationState::Running, ExplorationState::Planned]))
}

/// «running» comes after «planned» in the alphabet.
fn running_first(found: Select<exploration::Entity>) -> Select<exploration::Entity> {
    found.order_by_desc(exploration::COLUMN.state).order_by_desc(exploration::COLUMN.number)
}
