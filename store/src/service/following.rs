//! Tickets for programs: in pages that stay put while others come and go.

use golive_domain::{Error, Say, access::Permission, text::ProjectKey};
use sea_orm::{Condition, QueryFilter, QuerySelect, Select};

use super::{
    Show, TicketFilter, TicketRow,
    book::book,
    code::ticket_number,
    list::{ordered, own, own_first, visible},
    narrowed::condition,
    rows::rows,
};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Reader},
    entity::ticket,
    found::Walk,
};

/// A page, and the code to go on from.
type Page = (Vec<TicketRow>, Option<String>);

/// Whoever reads tickets; the vendor's people see what was handed over. In the order of the queue, up to `limit` behind the one
/// of the code `after`.
pub async fn following(desk: &Desk, project: &ProjectKey, filter: &TicketFilter, after: Option<&str>, limit: usize) -> Result<Page> {
    let door = desk.read(Permission::TicketRead, project).await?;
    let mut found = visible(&door).filter(condition(&door, filter, Walk::Words));
    if let Some(after) = after {
        found = found.filter(behind(&door, &filter.show, &last(&door, after).await?));
    }
    cut(&door, ordered(&door, found, &filter.show), limit).await
}

/// Whoever comes into the project at all: one's own tickets, the open ones first, then the latest; up to `limit` behind the one
/// of the code `after`.
pub async fn mine_following(desk: &Desk, project: &ProjectKey, after: Option<&str>, limit: usize) -> Result<Page> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let mut found = own(&door)?;
    if let Some(after) = after {
        let last = last(&door, after).await?;
        let older = Condition::all().add(ticket::COLUMN.queued.eq(last.queued)).add(ticket::COLUMN.number.lt(last.number));
        found = found.filter(match last.queued {
            true => Condition::any().add(ticket::COLUMN.queued.eq(false)).add(older),
            false => older,
        });
    }
    cut(&door, own_first(found), limit).await
}

/// The one a page ended with, if it may be seen.
async fn last(door: &Reader<ProjectScope>, after: &str) -> Result<ticket::Model> {
    let gone = || Error::field("after", Say::new("error-gone"));
    let number = ticket_number(&door.project().key, after).ok_or_else(gone)?;
    Ok(visible(door).filter(ticket::COLUMN.number.eq(number)).one(door.db()).await?.ok_or_else(gone)?)
}

/// Those that stand behind one in the order of the queue.
fn behind(door: &Reader<ProjectScope>, show: &Show, last: &ticket::Model) -> Condition {
    let next = Condition::all().add(ticket::COLUMN.number.gt(last.number));
    match show {
        Show::Resolved | Show::All => Condition::all().add(ticket::COLUMN.number.lt(last.number)),
        Show::Open | Show::In(_) if door.scope().may(Permission::UnsharedRead) => {
            Condition::any().add(ticket::COLUMN.queue_at.gt(last.queue_at)).add(next.add(ticket::COLUMN.queue_at.eq(last.queue_at)))
        }
        Show::Open | Show::In(_) => {
            Condition::any().add(ticket::COLUMN.vendor_at.gt(last.vendor_at)).add(next.add(ticket::COLUMN.vendor_at.eq(last.vendor_at)))
        }
    }
}

async fn cut(door: &Reader<ProjectScope>, found: Select<ticket::Entity>, limit: usize) -> Result<Page> {
    let mut page = found.limit(limit as u64 + 1).all(door.db()).await?;
    let more = page.len() > limit;
    page.truncate(limit);
    let page = rows(door, &book(door).await?, page).await?;
    let next = if more { page.last().map(|row| row.code.clone()) } else { None };
    Ok((page, next))
}
