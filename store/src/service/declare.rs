//! A major incident: many are hit by one thing, and all who asked read one status.

use golive_domain::{
    Error,
    access::Permission,
    events::EventKind,
    text::{ProjectKey, text_within},
};

use super::{
    keep::{differences, keep},
    list::find,
};
use crate::{Desk, Outcome, Result};

/// What everybody may read at a glance.
const STATUS: usize = 500;

/// Whoever directs tickets. Says that a ticket is a major incident, or is none any more, and what its requester reads of where it
/// stands; what is none has no status. Its requester hears of it, and whoever works on it.
pub async fn declare(desk: &Desk, project: &ProjectKey, number: i32, major: bool, status: &str) -> Result<()> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let before = find(tx, number).await?;
        let mut after = before.clone();
        after.major = major;
        after.status = match major {
            true => text_within(status.trim(), STATUS).map_err(|say| Error::field("status", say))?,
            false => String::new(),
        };
        if differences(&before, &after).is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        let event = keep(tx, &before, &mut after, EventKind::TicketEdited).await?;
        let workers = [before.assignee_id, before.vendor_id.filter(|_| before.shared)];
        Ok(Outcome::changed((), event.concerning([before.requester_id]).concerning(workers.into_iter().flatten())))
    })
    .await
}
