//! Watching an item: its news come to one's notices.

use golive_domain::{
    events::{Subject, SubjectKind},
    id::ItemId,
    text::ProjectKey,
};

use crate::{Desk, Result, events};

/// Whoever sees the backlog. One's own bookmark and no deed on the project, so it leaves no event.
pub async fn watch(desk: &Desk, project: &ProjectKey, id: ItemId) -> Result<()> {
    events::watch(desk, project, subject(id)).await
}

/// No more news of it, unless one is concerned.
pub async fn unwatch(desk: &Desk, project: &ProjectKey, id: ItemId) -> Result<()> {
    events::unwatch(desk, project, subject(id)).await
}

fn subject(id: ItemId) -> Subject {
    Subject { kind: SubjectKind::Item, id: id.0 }
}
