//! Who looks after a ticket.

use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_answer_ticket},
    events::EventKind,
    id::PersonId,
    service::TicketState,
    text::ProjectKey,
};

use super::{keep::keep, list::find};
use crate::{Desk, Outcome, Result, backlog::members, desk::Door};

/// Whoever directs tickets gives one to somebody of the project, or to nobody; whoever answers may claim it. The person hears
/// of it.
pub async fn assign(desk: &Desk, project: &ProjectKey, number: i32, to: Option<PersonId>) -> Result<()> {
    let claims = to.is_some() && to == desk.actor().person();
    let needs = if claims { Permission::TicketAnswer } else { Permission::TicketDirect };
    desk.write(needs, project, async |tx| {
        let before = find(tx, number).await?;
        let directs = tx.scope().may(Permission::TicketDirect);
        if !may_answer_ticket(directs, before.state == TicketState::WaitingOnVendor) {
            return Err(Error::Forbidden.into());
        }
        if !before.state.is_open() {
            return Err(Error::rule(Say::new("error-ticket-not-now").with("state", before.state)).into());
        }
        if let Some(person) = to
            && !members(tx).await?.iter().any(|member| member.id == person)
        {
            return Err(Error::field("assignee", Say::new("error-gone")).into());
        }
        let mut after = before.clone();
        if directs {
            after.assignee_id = to
        } else {
            after.vendor_id = to
        }
        if after == before {
            return Ok(Outcome::Unchanged(()));
        }
        let event = keep(tx, &before, &mut after, EventKind::TicketAssigned).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}
