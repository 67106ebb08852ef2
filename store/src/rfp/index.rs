//! What a search finds a request by: its code, its title and the text of its sections. Nothing of a bid ever comes in here.

use golive_domain::search;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{rows::label, sections::sections};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::rfp,
};

/// Letters of a request that are indexed: what an index can take.
const MOST: usize = 200_000;

pub(super) async fn folded(door: &impl Door, row: &rfp::Model) -> Result<String> {
    let mut text = format!("{} {}", label(row), row.language.own_name());
    for section in sections(door, row).await? {
        text.push('\n');
        text.push_str(&section.body);
    }
    Ok(search::fold(&text.chars().take(MOST).collect::<String>()))
}

/// After a section was written: the request itself stays as it is.
pub(super) async fn index(tx: &Writer<ProjectScope>, row: &rfp::Model) -> Result<()> {
    let found_by = rfp::ActiveModel { folded: Set(folded(tx, row).await?), ..Default::default() };
    rfp::Entity::update_many().set(found_by).filter(rfp::COLUMN.id.eq(row.id)).exec(tx.db()).await?;
    Ok(())
}
