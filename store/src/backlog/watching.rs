//! Watching an item: its news come to one's notices.

use golive_domain::{
    access::Permission,
    events::{Subject, SubjectKind},
    id::ItemId,
    text::ProjectKey,
};

use super::taken;
use crate::{Desk, Result, events};

/// Whoever sees the backlog. One's own bookmark and no deed on the project, so it leaves no event.
pub async fn watch(desk: &Desk, project: &ProjectKey, id: ItemId) -> Result<()> {
    events::watch(desk, project, seen(desk, project, id).await?).await
}

/// No more news of it, unless one is concerned.
pub async fn unwatch(desk: &Desk, project: &ProjectKey, id: ItemId) -> Result<()> {
    events::unwatch(desk, project, seen(desk, project, id).await?).await
}

/// The item as a subject, if it is one of this project.
async fn seen(desk: &Desk, project: &ProjectKey, id: ItemId) -> Result<Subject> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    taken::find(&door, id).await?;
    Ok(Subject { kind: SubjectKind::Item, id: id.0 })
}
