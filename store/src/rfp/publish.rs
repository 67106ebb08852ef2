//! Letting vendors read a request.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Changes, Event, EventKind},
    rfp::RfpDeed,
    text::ProjectKey,
};

use super::{
    facts::{SAVES, keep},
    lacks::what_lacks,
    rows::label,
    seen::find,
};
use crate::{Desk, Outcome, Result, bids::watch, desk::Door, stale::refuse_stale};

/// Whoever publishes: from now on its text, its criteria and its key holders are fixed, and a change is an addendum. Refuses while
/// anything is lacking. Who wrote it hears of it. `version` is the one the person read.
pub async fn publish(desk: &Desk, project: &ProjectKey, number: i32, version: i32) -> Result<()> {
    desk.write(Permission::RfpPublish, project, async |tx| {
        let before = find(tx, number).await?;
        let state = before.state.after(RfpDeed::Publish).map_err(Error::rule)?;
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        let lacks = what_lacks(tx, &before).await?;
        if !lacks.is_empty() {
            return Err(Error::rule(Say::new("error-rfp-lacks").with("count", lacks.len())).into());
        }
        let mut after = before.clone();
        (after.state, after.published_at) = (state, Some(tx.now()));
        let after = keep(tx, after).await?;
        watch(tx, &after).await?;
        let mut changes = Changes::default();
        changes.note("state", &before.state, &after.state);
        let event = Event::new(EventKind::RfpPublished, after.id, label(&after)).changing(changes).concerning(after.author_id);
        Ok(Outcome::changed((), event))
    })
    .await
}
