//! What state an item is in, and whether it is stuck.

use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::ItemState,
    id::ItemId,
    text::{ProjectKey, Title},
};

use super::{edit::change, taken::Taken};
use crate::{Desk, Result};

/// Moves an item to another state. States of the board are set by whoever may move cards, and only within a sprint;
/// dropping and taking up again is editing. Acceptance has a use case of its own. The assignee is told.
pub async fn set_state(desk: &Desk, project: &ProjectKey, id: ItemId, to: ItemState) -> Result<()> {
    change(desk, permission_for(to), project, id, |_, item| enter(item, to)).await
}

/// What it takes to bring an item to a state.
pub(super) fn permission_for(to: ItemState) -> Permission {
    if to.is_on_board() { Permission::BoardMove } else { Permission::ItemEdit }
}

/// Changes the state by the domain's rule.
pub(crate) fn enter(item: &mut Taken, to: ItemState) -> Result<()> {
    let from = item.row.state;
    if from == to {
        return Ok(());
    }
    let in_sprint = item.row.sprint_id.is_some();
    let refusal = match to {
        ItemState::Accepted => Some("error-state-acceptance"),
        _ if !ItemState::allows(from, to) => Some("error-state-way"),
        to if to.is_on_board() && !in_sprint => Some("error-state-no-sprint"),
        ItemState::New | ItemState::Refined if in_sprint => Some("error-state-in-sprint"),
        _ => None,
    };
    match refusal {
        Some(key) => Err(Error::rule(Say::new(key).with("from", from).with("to", to)).into()),
        None => {
            item.row.state = to;
            Ok(())
        }
    }
}

/// The product owner's yes, the one way to "accepted". Who may say it is the caller's affair.
pub(crate) fn accept(item: &mut Taken) -> Result<()> {
    let from = item.row.state;
    if !ItemState::allows(from, ItemState::Accepted) {
        return Err(Error::rule(Say::new("error-state-way").with("from", from).with("to", ItemState::Accepted)).into());
    }
    item.row.state = ItemState::Accepted;
    Ok(())
}

/// Marks an item as stuck, with the reason. Whoever may move cards; the assignee and watchers are told.
pub async fn block(desk: &Desk, project: &ProjectKey, id: ItemId, reason: &str) -> Result<()> {
    let reason = Title::parse(reason).map_err(|say| Error::field("reason", say))?;
    change(desk, Permission::BoardMove, project, id, |_, item| {
        item.row.blocked_reason = Some(reason.as_str().to_owned());
        Ok(())
    })
    .await
}

/// It can go on.
pub async fn unblock(desk: &Desk, project: &ProjectKey, id: ItemId) -> Result<()> {
    change(desk, Permission::BoardMove, project, id, |_, item| {
        item.row.blocked_reason = None;
        Ok(())
    })
    .await
}
