//! Files that are sent along with a ticket, with what its requester says, and with what those say who answer.
//!
//! The bytes are put in their place before anything is written, outside of any transaction; where the writing is refused they are
//! taken away again. A row is only there together with the words it came with.

use bytes::Bytes;
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Event, EventKind},
    id::{MessageId, TicketFileId},
    service::{Audience, TicketState},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::{
    detail::audiences,
    list::{find, label},
    ticket_files::{Kept, Place},
};
use crate::{
    Desk, Outcome, Result,
    backlog::{MAX_BYTES, plain_name},
    desk::{Door, ProjectScope, Writer},
    entity::ticket_message,
};

/// Files sent at once, at most.
pub const MOST_FILES: usize = 10;
/// Bytes of them all together, at most.
pub const MOST_BYTES: u64 = 50 * 1000 * 1000;

/// A file on its way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// As the sender calls it.
    pub name: String,
    pub content: Bytes,
}

/// Puts files in their place for somebody who may do what they are sent along with. Refuses, of the field `files`, too many of
/// them and empty ones; one that is larger than [`MAX_BYTES`], and more than [`MOST_BYTES`] together, are too large.
pub(super) async fn keep_uploads(desk: &Desk, needs: Permission, project: &ProjectKey, files: &[Upload]) -> Result<Vec<Kept>> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    looked_through(files)?;
    let place = desk.read(needs, project).await?.project().id;
    let mut kept = Vec::new();
    for file in files {
        match Kept::put(desk.store(), place, &plain_name(&file.name), file.content.clone()).await {
            Ok(one) => kept.push(one),
            Err(error) => return filed(desk, &kept, Err(error)).await,
        }
    }
    Ok(kept)
}

fn looked_through(files: &[Upload]) -> Result<()> {
    let mut refused = Refusals::default();
    if files.len() > MOST_FILES {
        refused.add("files", Say::new("error-ticket-files-many").with("is", files.len()).with("max", MOST_FILES));
    }
    if let Some(empty) = files.iter().find(|file| file.content.is_empty()) {
        refused.add("files", Say::new("error-ticket-file-empty").with("name", plain_name(&empty.name)));
    }
    refused.finish()?;
    if files.iter().any(|file| file.content.len() as u64 > MAX_BYTES) {
        return Err(Error::TooLarge { limit_bytes: MAX_BYTES }.into());
    }
    if files.iter().map(|file| file.content.len() as u64).sum::<u64>() > MOST_BYTES {
        return Err(Error::TooLarge { limit_bytes: MOST_BYTES }.into());
    }
    Ok(())
}

/// Writes the rows of files that came with what opened a ticket, or with a message.
pub(super) async fn belong(tx: &Writer<ProjectScope>, kept: &[Kept], place: Place) -> Result<()> {
    for one in kept {
        one.belongs(tx, place).await?;
    }
    Ok(())
}

/// What a write came to; the files of one that failed are taken away.
pub(super) async fn filed<T>(desk: &Desk, kept: &[Kept], done: Result<T>) -> Result<T> {
    if done.is_err() {
        for one in kept {
            one.forget(desk.store()).await;
        }
    }
    done
}

/// Adds a file to a message of one's own; without a message to what opened the ticket, as its requester or as whoever directs
/// tickets. History tells of it to those who read the message.
pub async fn add_ticket_file(
    desk: &Desk,
    project: &ProjectKey,
    number: i32,
    message: Option<MessageId>,
    file: Upload,
) -> Result<TicketFileId> {
    let kept = keep_uploads(desk, Permission::TicketAsk, project, &[file]).await?;
    let added = desk.write(Permission::TicketAsk, project, async |tx| {
        let row = find(tx, number).await?;
        if row.state == TicketState::Closed {
            return Err(Error::rule(Say::new("error-ticket-closed")).into());
        }
        let audience = match message {
            Some(id) => {
                let said = ticket_message::Entity::find_by_id(id)
                    .filter(ticket_message::COLUMN.ticket_id.eq(row.id))
                    .filter(ticket_message::COLUMN.audience.is_in(audiences(tx, &row)));
                let said = said.one(tx.db()).await?.ok_or(Error::NotFound)?;
                if said.person_id != tx.writer() {
                    return Err(Error::Forbidden.into());
                }
                said.audience
            }
            None if tx.writer() == Some(row.requester_id) || tx.scope().may(Permission::TicketDirect) => Audience::Public,
            None => return Err(Error::Forbidden.into()),
        };
        belong(tx, &kept, Place { ticket: row.id, message }).await?;
        let event = Event::new(EventKind::TicketFileAdded, row.id, label(tx, &row)).concerning(row.assignee_id);
        let event = if audience == Audience::Internal { event.among_us() } else { event };
        let id = kept.first().map(Kept::id).ok_or(Error::NotFound)?;
        Ok(Outcome::changed(id, event))
    });
    filed(desk, &kept, added.await).await
}
