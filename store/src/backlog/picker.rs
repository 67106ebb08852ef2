//! Finding an item to link to: by code or by words.

use golive_domain::{access::Permission, id::ItemId, text::ProjectKey};
use sea_orm::QuerySelect;
use serde::{Deserialize, Serialize};

use super::{query::{meant, other_than}, rows::rows};
use crate::{Desk, Result};

/// An item to pick.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pick {
    pub id: ItemId,
    pub number: i32,
    pub code: String,
    pub title: String,
}

const PICKS: u64 = 12;

/// Whoever sees the backlog. The item with exactly this code comes first; `but` is left out.
pub async fn pick(desk: &Desk, project: &ProjectKey, text: &str, but: Option<ItemId>) -> Result<Vec<Pick>> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    let found = rows(&door, other_than(meant(&door, text), but).limit(PICKS)).await?;
    Ok(found.into_iter().map(|row| Pick { id: row.id, number: row.number, code: row.code, title: row.title }).collect())
}
