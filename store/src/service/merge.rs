//! Two tickets about one matter: the duplicate goes into the other one, the survivor.
//!
//! What holds:
//! - The duplicate is closed and stays as it was: what was said there is read there. Nothing of it is copied to the survivor, for
//!   the survivor's requester may be somebody else.
//! - Nothing is merged into what is merged or closed. What went into the duplicate before goes along, so that every way to a survivor
//!   is one step, and none goes round.
//! - A requester sees the own tickets only, before and after. Whoever may read the survivor (its own requester, the desk's people)
//!   watches it from now on, if they watched the duplicate or asked it. Whoever may not is told by the duplicate: when it is merged,
//!   and when the survivor is resolved, which is at once where it was before; never what was said there.
//! - What the duplicate's requester writes from now on belongs to the survivor. On one of their own it is said aloud. On somebody
//!   else's it is told to the desk alone, and kept on the duplicate for whoever wrote it; the desk answers by splitting it off.
//! - The duplicate's clocks end without an answer (`golive_domain::service`): they are neither met nor broken by it, and the ticket
//!   is not counted as resolved.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    jobs::JobKind,
    service::{Audience, Channel, Deed},
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde_json::Value;

use super::{
    book::book,
    code::{ticket_code, ticket_number},
    keep::keep,
    letters,
    list::{find, label},
    own::Told,
    readers::{readers, watchers, watching},
    steps::{follow, life, speak, take},
    ticket_files::Place,
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{incident, incident_ticket, ticket},
    jobs,
};

/// Whoever directs tickets: folds the duplicate into the ticket of the code `into`, for good. The duplicate's requester and its
/// watchers hear of it, and so does whoever works on the survivor. Refuses a duplicate that is closed or merged, and a survivor that
/// is itself, closed, merged, or none of this project.
pub async fn merge(desk: &Desk, project: &ProjectKey, number: i32, into: &str) -> Result<()> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let before = find(tx, number).await?;
        let survivor = survivor_of(tx, &before, into).await?;
        if before.merged_into.is_some() {
            return Err(Error::rule(Say::new("error-merge-twice")).into());
        }
        hang_on(tx, &before, &survivor).await?;
        let step = life(&before).after(Deed::Merge).map_err(Error::rule)?;
        let mut after = before.clone();
        take(tx, &mut after, step);
        // Nobody resolved it: reports count what somebody did.
        after.resolved_at = before.resolved_at;
        after.merged_into = Some(survivor.id);
        jobs::cancel(tx, JobKind::Close, vec![before.id.to_string()]).await?;
        let merged = follow(tx, &book(tx).await?, &before, after.clone(), step, EventKind::TicketMerged).await?;
        let along = take_along(tx, &before, &survivor).await?;

        let people = watchers(tx, &before).await?.into_iter().chain([before.requester_id]);
        let may_read = readers(tx, &survivor, Audience::Public, people).await?;
        let seen = may_read.contains(&before.requester_id);
        watching(tx, &survivor, may_read).await?;
        // What is resolved already will not be said to be: who may not read it hears so now.
        let mut settled = Vec::new();
        if survivor.state.is_open() {
            letters::merged(tx, &after, seen.then_some(&survivor)).await?;
        } else {
            settled = settle(tx, &survivor, along.into_iter().chain([after.clone()]).collect()).await?;
            if seen {
                letters::merged(tx, &after, Some(&survivor)).await?;
            }
        }
        let (from, to) = (ticket_code(project, before.number), ticket_code(project, survivor.number));
        // Whoever may not see the survivor is not told its key either.
        let merged = merged
            .and_changing((seen && (survivor.shared || !before.shared)).then(|| Change::new("merged_into", Value::Null, to)))
            .concerning([before.requester_id])
            .concerning(before.assignee_id);
        let took_in = Event::new(EventKind::TicketTookIn, survivor.id, label(tx, &survivor))
            .changing([Change::new("took_in", Value::Null, from)])
            .concerning(survivor.assignee_id);
        // Nor do the vendor's people hear of tickets that were not handed over.
        let took_in = if before.shared { took_in } else { took_in.among_us() };
        Ok(Outcome::of((), [merged, took_in].into_iter().chain(settled).collect()))
    })
    .await
}

async fn survivor_of(tx: &Writer<ProjectScope>, before: &ticket::Model, into: &str) -> Result<ticket::Model> {
    let key = &tx.project().key;
    let refused = |say: Say| Error::field("into", say);
    if into.trim().is_empty() {
        return Err(refused(Say::new("error-required")).into());
    }
    let unknown = || refused(Say::new("error-ticket-unknown").with("code", into.trim()));
    let number = ticket_number(key, into).ok_or_else(unknown)?;
    let survivor = match find(tx, number).await {
        Err(crate::Error::Refused(Error::NotFound)) => return Err(unknown().into()),
        found => found?,
    };
    let code = ticket_code(key, survivor.number);
    if survivor.id == before.id {
        return Err(refused(Say::new("error-merge-itself")).into());
    }
    if let Some(further) = outlived(tx, &survivor).await? {
        let further = ticket_code(key, further.number);
        return Err(refused(Say::new("error-merge-into-merged").with("code", code).with("into", further)).into());
    }
    // As its life would say it of any deed.
    if life(&survivor).after(Deed::Merge).is_err() {
        return Err(refused(Say::new("error-merge-into-closed").with("code", code)).into());
    }
    Ok(survivor)
}

/// The survivor hangs on the known problems that the duplicate hung on. What a problem is worked on in goes into nothing before
/// that is over.
async fn hang_on(tx: &Writer<ProjectScope>, before: &ticket::Model, survivor: &ticket::Model) -> Result<()> {
    let running = || incident::Entity::find().filter(incident::COLUMN.ended_at.is_null());
    if running().filter(incident::COLUMN.ticket_id.eq(before.id)).count(tx.db()).await? > 0 {
        return Err(Error::rule(Say::new("error-merge-incident")).into());
    }
    let hung = incident_ticket::Entity::find().filter(incident_ticket::COLUMN.ticket_id.eq(before.id)).all(tx.db()).await?;
    for row in hung {
        let Some(problem) = running().filter(incident::COLUMN.id.eq(row.incident_id)).one(tx.db()).await? else { continue };
        let there = incident_ticket::Entity::find()
            .filter(incident_ticket::COLUMN.incident_id.eq(row.incident_id))
            .filter(incident_ticket::COLUMN.ticket_id.eq(survivor.id));
        if problem.ticket_id != survivor.id && there.count(tx.db()).await? == 0 {
            let moved = incident_ticket::ActiveModel { ticket_id: Set(survivor.id), ..Default::default() };
            incident_ticket::Entity::update_many().set(moved).filter(incident_ticket::COLUMN.id.eq(row.id)).exec(tx.db()).await?;
        }
    }
    Ok(())
}

/// What went into the duplicate goes into the survivor with it.
async fn take_along(tx: &Writer<ProjectScope>, before: &ticket::Model, survivor: &ticket::Model) -> Result<Vec<ticket::Model>> {
    let went = ticket::Entity::find().filter(ticket::COLUMN.merged_into.eq(before.id)).all(tx.db()).await?;
    let along = ticket::ActiveModel { merged_into: Set(Some(survivor.id)), ..Default::default() };
    ticket::Entity::update_many().set(along).filter(ticket::COLUMN.merged_into.eq(before.id)).exec(tx.db()).await?;
    Ok(went)
}

/// The ticket that another one went into, if it did.
pub(super) async fn outlived(door: &impl Door<Scope = ProjectScope>, row: &ticket::Model) -> Result<Option<ticket::Model>> {
    Ok(match row.merged_into {
        Some(id) => ticket::Entity::find_by_id(id).one(door.db()).await?,
        None => None,
    })
}

/// What the requester of a duplicate says, where the survivor is somebody else's and still open: the desk reads it on the survivor,
/// its writer on the duplicate.
pub(super) async fn overheard(
    tx: &Writer<ProjectScope>,
    duplicate: &ticket::Model,
    survivor: &ticket::Model,
    body: &str,
    channel: Channel,
) -> Result<Told> {
    let said = speak(tx, duplicate, Audience::Public, channel, body).await?;
    let heard = speak(tx, survivor, Audience::Internal, channel, body).await?;
    let event = keep(tx, survivor, &mut survivor.clone(), EventKind::TicketWritten).await?;
    let excerpt: String = body.chars().take(200).collect();
    let event = event.concerning(survivor.assignee_id).noting(excerpt).among_us();
    let heard_at = Some(Place::said(survivor.id, heard));
    Ok(Told { at: Place::said(duplicate.id, said), number: duplicate.number, heard_at, event })
}

/// The survivor was resolved: those who asked the same and may not read it hear that it was.
pub(super) async fn settled(tx: &Writer<ProjectScope>, survivor: &ticket::Model) -> Result<Vec<Event>> {
    let duplicates =
        ticket::Entity::find().filter(ticket::COLUMN.merged_into.eq(survivor.id)).order_by_asc(ticket::COLUMN.number).all(tx.db()).await?;
    settle(tx, survivor, duplicates).await
}

/// Says of these that what they became part of is resolved, to those who may not read that.
async fn settle(tx: &Writer<ProjectScope>, survivor: &ticket::Model, duplicates: Vec<ticket::Model>) -> Result<Vec<Event>> {
    if duplicates.is_empty() {
        return Ok(Vec::new());
    }
    let may_read = readers(tx, survivor, Audience::Public, duplicates.iter().map(|row| row.requester_id)).await?;
    let mut events = Vec::new();
    for duplicate in duplicates.into_iter().filter(|row| !may_read.contains(&row.requester_id)) {
        letters::settled(tx, &duplicate).await?;
        let event = Event::new(EventKind::TicketSettledElsewhere, duplicate.id, label(tx, &duplicate));
        events.push(event.concerning([duplicate.requester_id]));
    }
    Ok(events)
}
