//! Finding an item to link to: by code or by words.

use golive_domain::{Error, access::Permission, id::ItemId, text::ProjectKey};
use sea_orm::{QueryFilter, QuerySelect};
use serde::{Deserialize, Serialize};

use super::{
    code::{number_of, spellings},
    query::{meant, other_than},
    rows::{ItemRow, of_project, rows},
};
use crate::{Desk, Result, desk::Door, entity::item};

/// An item to pick.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pick {
    pub id: ItemId,
    pub number: i32,
    pub code: String,
    pub title: String,
}

const PICKS: u64 = 12;

/// Whoever sees the backlog. The item with exactly this key comes first; `but` is left out.
pub async fn pick(desk: &Desk, project: &ProjectKey, text: &str, but: Option<ItemId>) -> Result<Vec<Pick>> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    let found = rows(&door, other_than(meant(&door, text), but).limit(PICKS)).await?;
    Ok(found.into_iter().map(|row| Pick { id: row.id, number: row.number, code: row.code, title: row.title }).collect())
}

/// The item a person means by its code, in any case and digits, by its number, or by the key it was imported under.
pub async fn by_code(desk: &Desk, project: &ProjectKey, text: &str) -> Result<ItemId> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    let named = match number_of(&door.project().key, text) {
        Some(number) => item::COLUMN.number.eq(number),
        None => item::COLUMN.external_key.is_in(spellings(text)),
    };
    let found = of_project(&door).filter(named).select_only().column(item::Column::Id);
    Ok(found.into_tuple().one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// Rows of a search at most: who needs more narrows by another word, or turns to the list.
pub const FOUND: u64 = 50;

/// Whoever sees the backlog. Items that bear every word of the text, the one with exactly this key first.
pub async fn search(desk: &Desk, project: &ProjectKey, text: &str) -> Result<Vec<ItemRow>> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    door.recall(("search", text), async || rows(&door, meant(&door, text).limit(FOUND)).await).await
}
