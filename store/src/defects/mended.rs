//! The defects an item mends, for the item's page.

use golive_domain::{
    access::Permission,
    backlog::ItemState,
    defects::{DefectState, Odds, Severity},
};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use serde::Serialize;

use super::{defect_code, keep::life, list::visible};
use crate::{
    Result,
    backlog::ItemRow,
    desk::{Door, ProjectScope},
    entity::defect,
};

/// A defect as its item shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mended {
    pub number: i32,
    /// `ARAS-D7`
    pub code: String,
    pub title: String,
    pub severity: Severity,
    pub state: DefectState,
    /// Why it does not stand where the item does.
    pub odds: Option<Odds>,
}

/// Those the actor may see.
pub(crate) async fn mended(door: &impl Door<Scope = ProjectScope>, item: &ItemRow) -> Result<Vec<Mended>> {
    if !door.scope().may(Permission::TestRead) {
        return Ok(Vec::new());
    }
    let found = visible(door).filter(defect::COLUMN.fix_item_id.eq(item.id)).order_by_asc(defect::COLUMN.number).all(door.db()).await?;
    let mut mended = Vec::new();
    for row in found {
        mended.push(Mended {
            odds: life(door, &row).await?.odds(state_of(item)),
            number: row.number,
            code: defect_code(&door.project().key, row.number),
            title: row.title,
            severity: row.severity,
            state: row.state,
        });
    }
    Ok(mended)
}

/// An item that was put away will not be done as long as it is.
pub(super) fn state_of(item: &ItemRow) -> ItemState {
    if item.archived && item.state.is_open() { ItemState::Dropped } else { item.state }
}
