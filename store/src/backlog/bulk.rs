//! One change to many items, all or none.

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::{ItemState, Moscow},
    id::{DepartmentId, ItemId, PersonId},
    text::ProjectKey,
};
use serde::{Deserialize, Serialize};

use super::{ItemFields, archive, bounds::Bounds, keep::keep, state, taken};
use crate::{
    Desk, Result,
    desk::{Door, Outcome, ProjectScope, Writer},
};

/// Items one write changes at most.
pub const MAX_AT_ONCE: usize = 500;

/// What to do to every chosen item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", content = "to", rename_all = "snake_case")]
pub enum BulkChange {
    State(ItemState),
    Moscow(Moscow),
    Department(Option<DepartmentId>),
    Assignee(Option<PersonId>),
    Parent(Option<ItemId>),
    AddLabel(String),
    RemoveLabel(String),
    Archive,
    Restore,
}

impl BulkChange {
    fn permission(&self) -> Permission {
        match self {
            Self::State(to) => state::permission_for(*to),
            Self::Archive | Self::Restore => Permission::ItemArchive,
            _ => Permission::ItemEdit,
        }
    }

    async fn apply(&self, tx: &Writer<ProjectScope>, bounds: &Bounds, item: &mut taken::Taken) -> Result<()> {
        let fields = match self.clone() {
            Self::State(to) => return state::enter(item, to),
            Self::Archive => return archive::put_away(tx, item),
            Self::Restore => {
                item.row.archived_at = None;
                return Ok(());
            }
            Self::Moscow(moscow) => ItemFields { moscow: Some(moscow), ..ItemFields::default() },
            Self::Department(department) => ItemFields { department: Some(department), ..ItemFields::default() },
            Self::Assignee(assignee) => ItemFields { assignee: Some(assignee), ..ItemFields::default() },
            Self::Parent(parent) => ItemFields { parent: Some(parent), ..ItemFields::default() },
            Self::AddLabel(label) => {
                let labels = item.labels.iter().cloned().chain([label]).collect();
                ItemFields { labels: Some(labels), ..ItemFields::default() }
            }
            Self::RemoveLabel(label) => {
                let labels = item.labels.iter().filter(|known| **known != label).cloned().collect();
                ItemFields { labels: Some(labels), ..ItemFields::default() }
            }
        };
        fields.apply(tx, bounds, item).await
    }
}

/// Changes all of `ids` in one transaction, each with its own event; returns how many really changed. Whoever may do the
/// same to one item. One refusal refuses all, and names the item.
pub async fn bulk(desk: &Desk, project: &ProjectKey, ids: &[ItemId], change: BulkChange) -> Result<usize> {
    if ids.is_empty() {
        return Err(Error::field("item", Say::new("error-none-chosen")).into());
    }
    if ids.len() > MAX_AT_ONCE {
        return Err(Error::field("item", Say::new("error-too-many").with("is", ids.len()).with("max", MAX_AT_ONCE)).into());
    }
    desk.write(change.permission(), project, async |tx| {
        let bounds = Bounds::default();
        let mut events = Vec::new();
        let mut changed = 0;
        for id in ids {
            let before = taken::take(tx, *id).await?;
            let mut after = before.clone();
            change.apply(tx, &bounds, &mut after).await.map_err(|error| named(tx, &before, error))?;
            let of_item = keep(tx, &bounds, &before, after).await?;
            changed += usize::from(!of_item.is_empty());
            events.extend(of_item);
        }
        Ok(Outcome::of(changed, events))
    })
    .await
}

/// A rule's refusal with the item it is about.
fn named(tx: &Writer<ProjectScope>, item: &taken::Taken, error: crate::Error) -> crate::Error {
    match error {
        crate::Error::Refused(Error::Conflict(golive_domain::Conflict::Rule { say })) => {
            let code = super::code(&tx.project().key, item.row.number);
            Error::rule(Say { args: say.args, key: say.key }.with("item", code)).into()
        }
        other => other,
    }
}
