//! Mail comes in: it opens a ticket, is added to one, is left alone, or waits for somebody to look at it.
//!
//! Whatever comes, something is written down of it, and the same mail twice is one. What a person wrote is written in that
//! person's name, through the doors the pages take: mail may do nothing that its sender could not. A mail that is refused
//! there is held with the reason; only what may go well later (no database, no room for files) is told as an error.

use golive_domain::{
    Conflict, Error as Refusal, Say,
    access::Permission,
    events::{Event, EventKind},
    id::PersonId,
    text::ProjectKey,
};

use super::{
    arrived::{Arrived, Post},
    mail::Incoming,
    noted::{hold, ignore, is_known},
    sender::{Confirmed, Fate, fate},
    taken::{answered, opened, written},
};
use crate::{Actor, Desk, Error, Outcome, Result, Store, desk::Door, projects};

/// What became of a mail, with the number of its ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    Opened(i32),
    Written(i32),
    /// A program sent it.
    Ignored,
    /// Somebody has to look at it.
    Held,
    /// It came before.
    Known,
}

/// Whoever directs tickets, and Golive itself: takes a mail in. Who may open a ticket, write on one or answer is told by the
/// address it says it is from, and on a ticket by its token too.
pub async fn receive(desk: &Desk, project: &ProjectKey, arrived: Arrived<'_>) -> Result<Received> {
    desk.read(Permission::TicketDirect, project).await?;
    let post = Post::read(desk.store(), arrived);
    take_in(desk.store(), project, &post).await
}

/// Does with a mail what follows from it.
pub(super) async fn take_in(store: &Store, project: &ProjectKey, post: &Post<'_>) -> Result<Received> {
    let golive = store.acting_as(Actor::System);
    let door = golive.read(Permission::TicketDirect, project).await?;
    if post.held.is_none() && is_known(&door, &post.known_by).await? {
        return Ok(Received::Known);
    }
    let mail = match &post.read {
        Ok(mail) => mail,
        Err(unreadable) => return hold(store, project, post, unreadable.say()).await,
    };
    let mut fate = fate(&door, mail, store.receptions(), post.looked()).await?;
    if fate == Fate::OpenedByStranger {
        let by = welcome(&golive, project, mail, None).await?;
        fate = Fate::Opened { by, confirmed: if mail.automatic.is_none() { Confirmed::Yes } else { Confirmed::No } };
    }
    let done = match fate {
        Fate::Ignored { why, ticket } => return ignore(store, project, post, why, ticket).await,
        Fate::Held(why) => return hold(store, project, post, why).await,
        Fate::OpenedByStranger => return Err(Refusal::NotFound.into()),
        Fate::Written { by, number } => written(store, project, post, mail, by, number).await,
        Fate::Answered { by, number } => answered(store, project, post, mail, by, number).await,
        Fate::Opened { by, confirmed } => opened(store, project, post, mail, by, confirmed).await,
    };
    match done.map_err(refused) {
        Ok(received) => Ok(received),
        Err(Ok(why)) => hold(store, project, post, why).await,
        Err(Err(failed)) => match Refusal::from(failed) {
            // A fault of ours would come again with the mail, and stand before all that come after it.
            Refusal::Internal { incident } => hold(store, project, post, Say::new("error-mail-failed").with("incident", incident)).await,
            later => Err(later.into()),
        },
    }
}

/// Why a mail cannot be taken in, or the failure that may be over later.
fn refused(error: Error) -> Result<Say, Error> {
    match error {
        Error::Refused(Refusal::Conflict(Conflict::Rule { say })) => Ok(say),
        Error::Refused(Refusal::Invalid { fields }) => {
            Ok(fields.into_iter().next().map_or_else(|| "error-mail-empty".into(), |one| one.say))
        }
        Error::Refused(Refusal::Forbidden | Refusal::NotFound) => Ok(Say::new("error-mail-may-not")),
        other => Err(other),
    }
}

/// Makes whoever wrote it a requester of the project; where somebody let them in, that is told too.
pub(super) async fn welcome(desk: &Desk, project: &ProjectKey, mail: &Incoming, told: Option<EventKind>) -> Result<PersonId> {
    let address = mail.from.address.as_str();
    let name = mail.from.name.clone().unwrap_or_else(|| address.split('@').next().unwrap_or(address).to_owned());
    desk.write(Permission::TicketDirect, project, async |tx| {
        let (person, mut events) = projects::requester(tx, &name, address).await?;
        events.extend(told.map(|kind| Event::new(kind, tx.project().id, address)));
        Ok(Outcome::of(person, events))
    })
    .await
}
