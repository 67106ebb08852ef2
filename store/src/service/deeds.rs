//! What is done to a ticket by those who answer it: every deed asks its life, tells its clocks, and says who hears of it.

use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_answer_ticket},
    events::Event,
    id::MessageId,
    service::{Audience, Channel, Step, TicketState},
    text::{ProjectKey, long_text},
};

use super::{
    book::book,
    doing::Doing,
    letters,
    list::find,
    merge::settled,
    readers::called,
    steps::{follow, life, refuse_unseen, speak, take},
    ticket_files::Place,
    uploads::{Upload, belong, filed, keep_uploads},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::ticket,
};

/// Whoever answers tickets: the help desk every one, the vendor's people those in their hands. `seen` is the last message the
/// person read: whoever speaks where somebody spoke meanwhile is told so first. The requester hears what is public, the vendor
/// what is handed over, whoever works on it everything; whoever is called by `@name` hears where they may read it.
pub async fn act(desk: &Desk, project: &ProjectKey, number: i32, seen: Option<MessageId>, doing: Doing) -> Result<()> {
    act_with(desk, project, number, seen, doing, Channel::Web, &[]).await
}

/// The same by any channel, and with files: whoever reads the words reads them too, and without words there are none.
pub async fn act_with(
    desk: &Desk,
    project: &ProjectKey,
    number: i32,
    seen: Option<MessageId>,
    doing: Doing,
    channel: Channel,
    files: &[Upload],
) -> Result<()> {
    let needs = if doing.is_directing() { Permission::TicketDirect } else { Permission::TicketAnswer };
    let kept = keep_uploads(desk, needs, project, files).await?;
    let acted = desk.write(needs, project, async |tx| {
        let before = find(tx, number).await?;
        if !kept.is_empty() && doing.body().trim().is_empty() {
            return Err(Error::field("body", Say::new("error-ticket-files-words")).into());
        }
        let ticket = before.id;
        let (events, message) = done(tx, before, seen, &doing, channel).await?;
        belong(tx, &kept, Place { ticket, message }).await?;
        Ok(Outcome::of((), events))
    });
    filed(desk, &kept, acted.await).await
}

/// A deed within a transaction, with the message it says.
pub(crate) async fn done(
    tx: &Writer<ProjectScope>,
    before: ticket::Model,
    seen: Option<MessageId>,
    doing: &Doing,
    channel: Channel,
) -> Result<(Vec<Event>, Option<MessageId>)> {
    let directs = tx.scope().may(Permission::TicketDirect);
    if !may_answer_ticket(directs, before.state == TicketState::WaitingOnVendor) {
        return Err(Error::Forbidden.into());
    }
    let body = words(doing)?;
    refuse_unseen(tx, &before, seen).await?;
    let mut after = before.clone();
    let step = match doing.deed(!body.is_empty()) {
        Some(deed) => life(&before).after(deed).map_err(Error::rule)?,
        None => Step { state: before.state, what: &[] },
    };
    let book = book(tx).await?;
    take(tx, &mut after, step);
    if matches!(doing, Doing::HandOver { .. }) {
        after.shared = true;
    }
    // Whoever takes up what nobody looks after looks after it.
    if directs && matches!(doing, Doing::Reply { .. } | Doing::Ask { .. }) && after.assignee_id.is_none() {
        after.assignee_id = tx.writer();
    }
    if !directs && after.vendor_id.is_none() {
        after.vendor_id = tx.writer();
    }
    let message = match body.is_empty() {
        true => None,
        false => Some(speak(tx, &after, doing.audience(), channel, &body).await?),
    };
    let event = follow(tx, &book, &before, after.clone(), step, doing.kind()).await?;
    let called = called(tx, &after, doing.audience(), &body).await?;
    let event = heard(&before, &after, doing, event).mentioning(called).noting(doing.excerpt(&body));
    if doing.audience() == Audience::Public
        && let Some(message) = message
    {
        letters::answered(tx, &after, message, &body, doing.kind()).await?;
    }
    let mut events = vec![event];
    if matches!(doing, Doing::Resolve { .. }) {
        events.extend(settled(tx, &after).await?);
    }
    Ok((events, message))
}

fn words(doing: &Doing) -> Result<String> {
    let body = long_text(doing.body().trim()).map_err(|say| Error::field("body", say))?;
    if body.is_empty() && doing.wants_words() {
        return Err(Error::field("body", Say::new("error-required")).into());
    }
    Ok(body)
}

/// Who waits for it: the requester for what is public, the other side for what is between the two.
fn heard(before: &ticket::Model, after: &ticket::Model, doing: &Doing, event: Event) -> Event {
    let workers = [after.assignee_id, after.vendor_id.filter(|_| after.shared)];
    match doing.audience() {
        Audience::Public => event.concerning([before.requester_id]).concerning(workers.into_iter().flatten()),
        Audience::Vendor => event.concerning(workers.into_iter().flatten()),
        Audience::Internal if matches!(doing, Doing::Note { .. }) => event.concerning(after.assignee_id).among_us(),
        Audience::Internal => event.concerning(after.assignee_id),
    }
}
