//! What is done to a ticket by those who answer it: every deed asks its life, tells its clocks, and says who hears of it.

use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_answer_ticket},
    events::{Event, EventKind},
    id::{MessageId, PersonId},
    jobs::JobKind,
    service::{Audience, Channel, Deed, Step, TicketLife, TicketState},
    text::{ProjectKey, long_text},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    book::{Book, book},
    clocks::{happened, settle},
    keep::keep,
    letters,
    list::find,
    merge::settled,
    readers::called,
    ticket_files::Place,
    uploads::{Upload, belong, filed, keep_uploads},
};
use crate::{
    Desk, Outcome, Result,
    backlog::members,
    desk::{Door, ProjectScope, Writer},
    entity::{ticket, ticket_message},
    jobs,
};

/// A deed as a person asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doing {
    /// A public reply.
    Reply {
        body: String,
    },
    /// A public question: the ticket waits for the requester.
    Ask {
        body: String,
    },
    /// Among the customer's own people.
    Note {
        body: String,
    },
    /// Between help desk and vendor.
    TellVendor {
        body: String,
    },
    /// Goes on though the requester did not write.
    Resume,
    HandOver {
        body: String,
    },
    HandBack {
        body: String,
    },
    /// With words the requester reads, or without any.
    Resolve {
        body: String,
    },
    Reopen {
        body: String,
    },
}

impl Doing {
    fn body(&self) -> &str {
        match self {
            Self::Reply { body }
            | Self::Ask { body }
            | Self::Note { body }
            | Self::TellVendor { body }
            | Self::HandOver { body }
            | Self::HandBack { body }
            | Self::Resolve { body }
            | Self::Reopen { body } => body,
            Self::Resume => "",
        }
    }

    /// Whether it is nothing without words.
    fn wants_words(&self) -> bool {
        matches!(
            self,
            Self::Reply { .. }
                | Self::Ask { .. }
                | Self::Note { .. }
                | Self::TellVendor { .. }
                | Self::HandOver { .. }
                | Self::Reopen { .. }
        )
    }

    /// What its life is asked; notes change nothing of it.
    fn deed(&self, says: bool) -> Option<Deed> {
        match self {
            Self::Reply { .. } => Some(Deed::Reply),
            Self::Ask { .. } => Some(Deed::Ask),
            Self::Note { .. } | Self::TellVendor { .. } => None,
            Self::Resume => Some(Deed::Resume),
            Self::HandOver { .. } => Some(Deed::HandOver),
            Self::HandBack { .. } => Some(Deed::HandBack),
            Self::Resolve { .. } if says => Some(Deed::ResolveSaying),
            Self::Resolve { .. } => Some(Deed::Resolve),
            Self::Reopen { .. } => Some(Deed::Reopen),
        }
    }

    fn audience(&self) -> Audience {
        match self {
            Self::Reply { .. } | Self::Ask { .. } | Self::Resolve { .. } => Audience::Public,
            Self::TellVendor { .. } | Self::HandOver { .. } | Self::HandBack { .. } => Audience::Vendor,
            Self::Note { .. } | Self::Resume | Self::Reopen { .. } => Audience::Internal,
        }
    }

    fn kind(&self) -> EventKind {
        match self {
            Self::Reply { .. } => EventKind::TicketReplied,
            Self::Ask { .. } => EventKind::TicketAsked,
            Self::Note { .. } | Self::TellVendor { .. } => EventKind::TicketNoted,
            Self::Resume => EventKind::TicketResumed,
            Self::HandOver { .. } => EventKind::TicketHandedOver,
            Self::HandBack { .. } => EventKind::TicketHandedBack,
            Self::Resolve { .. } => EventKind::TicketResolved,
            Self::Reopen { .. } => EventKind::TicketReopened,
        }
    }

    /// What history and notices quote: of what only some may read, nothing is told to all who hear of it.
    fn excerpt(&self, body: &str) -> String {
        let told = self.audience() == Audience::Public || matches!(self, Self::Note { .. });
        body.chars().take(if told { 200 } else { 0 }).collect()
    }

    /// Whether only the help desk does it.
    fn is_directing(&self) -> bool {
        matches!(self, Self::HandOver { .. } | Self::Resume | Self::Reopen { .. } | Self::Note { .. })
    }
}

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

pub(super) fn life(row: &ticket::Model) -> TicketLife {
    TicketLife { state: row.state, resolved_at: row.resolved_at }
}

/// Sets what a step says of the row.
pub(super) fn take(tx: &Writer<ProjectScope>, row: &mut ticket::Model, step: Step) {
    let before = row.state;
    row.state = step.state;
    match (before.is_open(), step.state.is_open()) {
        (true, false) => row.resolved_at = Some(tx.now()),
        (false, true) => {
            row.resolved_at = None;
            row.reopened += 1;
        }
        _ => {}
    }
}

/// Tells the clocks what happened, keeps the row, and plans when it closes by itself.
pub(super) async fn follow(
    tx: &Writer<ProjectScope>,
    book: &Book,
    before: &ticket::Model,
    mut after: ticket::Model,
    step: Step,
    kind: EventKind,
) -> Result<Event> {
    happened(tx, after.id, tx.now(), step.what).await?;
    if !step.what.is_empty() || before.state != after.state {
        settle(tx, book, &mut after).await?;
    }
    match after.state {
        TicketState::Resolved if before.state.is_open() => {
            jobs::plan(tx, JobKind::Close, after.id, tx.now() + book.grace(tx.now())).await?;
        }
        state if state.is_open() && !before.state.is_open() => jobs::cancel(tx, JobKind::Close, vec![after.id.to_string()]).await?,
        _ => {}
    }
    keep(tx, before, &mut after, kind).await
}

/// Writes down what was said.
pub(super) async fn speak(
    tx: &Writer<ProjectScope>,
    row: &ticket::Model,
    audience: Audience,
    channel: Channel,
    body: &str,
) -> Result<MessageId> {
    let id: MessageId = tx.id();
    let message = ticket_message::ActiveModel {
        id: Set(id),
        ticket_id: Set(row.id),
        person_id: Set(tx.writer()),
        audience: Set(audience),
        channel: Set(channel),
        body: Set(body.to_owned()),
        whole: Set(None),
        mail_id: Set(None),
        at: Set(tx.now()),
    };
    ticket_message::Entity::insert(message).exec_without_returning(tx.db()).await?;
    Ok(id)
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

/// Whoever speaks has read what was said last; who saw nothing at all gives an id of no message.
pub(super) async fn refuse_unseen(tx: &Writer<ProjectScope>, row: &ticket::Model, seen: Option<MessageId>) -> Result<()> {
    let Some(seen) = seen else { return Ok(()) };
    let audiences = super::detail::audiences(tx, row);
    let last = ticket_message::Entity::find()
        .filter(ticket_message::COLUMN.ticket_id.eq(row.id))
        .filter(ticket_message::COLUMN.audience.is_in(audiences))
        .order_by_desc(ticket_message::COLUMN.at)
        .order_by_desc(ticket_message::COLUMN.id)
        .one(tx.db())
        .await?;
    match last {
        Some(last) if last.id != seen && last.person_id != tx.writer() => Err(Error::rule(Say::new("error-ticket-spoken")).into()),
        _ => Ok(()),
    }
}

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
