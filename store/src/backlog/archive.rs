//! Putting items away. Nothing is deleted: what is archived is out of every list and can be taken back.

use golive_domain::{access::Permission, id::ItemId, text::ProjectKey};

use super::{edit::change, taken::Taken};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Writer},
};

/// Whoever may archive. An item in a sprint is taken out of the sprint first.
pub async fn archive(desk: &Desk, project: &ProjectKey, id: ItemId) -> Result<()> {
    change(desk, Permission::ItemArchive, project, id, put_away).await
}

/// Takes an item back where it stood.
pub async fn restore(desk: &Desk, project: &ProjectKey, id: ItemId) -> Result<()> {
    change(desk, Permission::ItemArchive, project, id, |_, item| {
        item.row.archived_at = None;
        Ok(())
    })
    .await
}

pub(super) fn put_away(tx: &Writer<ProjectScope>, item: &mut Taken) -> Result<()> {
    if item.row.sprint_id.is_some() && item.row.state.is_open() {
        return Err(golive_domain::Error::rule(golive_domain::Say::new("error-archive-in-sprint")).into());
    }
    item.row.archived_at = item.row.archived_at.or(Some(tx.now()));
    Ok(())
}
