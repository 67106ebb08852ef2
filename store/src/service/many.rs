//! One deed on many tickets: each goes through its own door, as if it were done alone, and is done or refused with its reason.

use golive_domain::{Error as Refusal, Say, access::Permission, id::PersonId, service::Priority, text::ProjectKey};

use super::{
    assign::assign,
    code::ticket_code,
    merge::merge,
    sorting::{let_watch, prioritise, shut},
};
use crate::{Desk, Error, Result};

/// Tickets that one deed may be done to at once.
pub const MOST_AT_ONCE: usize = 200;

/// What is done to each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ManyDeed {
    /// To nobody too.
    Assign(Option<PersonId>),
    /// With the reason that is wanted where it is another one than follows.
    Prioritise(Priority, String),
    Watch(PersonId),
    /// Those that are resolved.
    Close,
    /// Into the ticket of this code; it is left alone where it is among them.
    Merge(String),
}

/// What became of one ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManyDone {
    pub number: i32,
    pub code: String,
    /// Why it was not done.
    pub refused: Option<Refusal>,
}

/// Whoever directs tickets: does one thing to each, in the order given, each in a write of its own with its own events. What one
/// ticket refuses holds up no other. Refuses no tickets, and more than [`MOST_AT_ONCE`].
pub async fn many(desk: &Desk, project: &ProjectKey, numbers: &[i32], deed: &ManyDeed) -> Result<Vec<ManyDone>> {
    desk.read(Permission::TicketDirect, project).await?;
    let mut numbers = numbers.to_vec();
    let mut known = std::collections::HashSet::new();
    numbers.retain(|number| known.insert(*number));
    if numbers.is_empty() {
        return Err(Refusal::rule(Say::new("error-tickets-none")).into());
    }
    if numbers.len() > MOST_AT_ONCE {
        return Err(Refusal::rule(Say::new("error-too-many").with("max", MOST_AT_ONCE).with("is", numbers.len())).into());
    }
    if let ManyDeed::Merge(into) = deed {
        let survivor = super::ticket_number(project, into);
        numbers.retain(|number| Some(*number) != survivor);
    }
    let mut done = Vec::with_capacity(numbers.len());
    for number in numbers {
        let refused = one(desk, project, number, deed).await.map_err(Refusal::from).err();
        done.push(ManyDone { number, code: ticket_code(project, number), refused });
    }
    Ok(done)
}

async fn one(desk: &Desk, project: &ProjectKey, number: i32, deed: &ManyDeed) -> Result<(), Error> {
    match deed {
        ManyDeed::Assign(to) => assign(desk, project, number, *to).await,
        ManyDeed::Prioritise(priority, reason) => prioritise(desk, project, number, *priority, reason).await,
        ManyDeed::Watch(watcher) => let_watch(desk, project, number, *watcher).await,
        ManyDeed::Close => shut(desk, project, number).await,
        ManyDeed::Merge(into) => merge(desk, project, number, into).await,
    }
}
