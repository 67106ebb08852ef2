//! Reading the deadlines of every open ticket anew: when terms change, and to see what a change would move.

use chrono::{DateTime, Utc};
use golive_domain::{
    id::TicketId,
    service::{Clock, Metric},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

use super::{
    book::Book,
    clocks::{BATCH, kept, pasts, place},
    list::visible,
    ticket_code, warn,
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Reader, Writer},
    entity::{ticket, ticket_clock},
};

/// Tickets whose past is held in memory at once.
const AT_ONCE: u64 = 1_000;

/// A deadline that would move.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Moved {
    pub number: i32,
    pub code: String,
    pub title: String,
    pub metric: Metric,
    pub from: Option<DateTime<Utc>>,
    pub to: Option<DateTime<Utc>>,
}

/// Open tickets after a number, in the order of their numbers.
async fn open_after(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<Vec<ticket::Model>> {
    let open = visible(door).filter(ticket::COLUMN.queued.eq(true)).filter(ticket::COLUMN.number.gt(number));
    Ok(open.order_by_asc(ticket::COLUMN.number).limit(AT_ONCE).all(door.db()).await?)
}

/// Reads the clocks of every open ticket anew and writes down what differs.
pub(super) async fn replan(tx: &Writer<ProjectScope>, book: &Book) -> Result<()> {
    let mut last = 0;
    loop {
        let open = open_after(tx, last).await?;
        let Some(end) = open.last() else { return Ok(()) };
        last = end.number;
        some(tx, book, open).await?;
    }
}

async fn some(tx: &Writer<ProjectScope>, book: &Book, open: Vec<ticket::Model>) -> Result<()> {
    let ids: Vec<TicketId> = open.iter().map(|row| row.id).collect();
    let pasts = pasts(tx, &ids).await?;
    let mut all: Vec<(TicketId, Vec<Clock>)> = Vec::with_capacity(open.len());
    let mut rows = Vec::new();
    for before in open {
        let Some(past) = pasts.get(&before.id) else { continue };
        let clocks = book.clocks(past, tx.now())?;
        let mut after = before.clone();
        place(&mut after, &clocks);
        if (after.queue_at, after.vendor_at) != (before.queue_at, before.vendor_at) {
            let placed = ticket::ActiveModel { queue_at: Set(after.queue_at), vendor_at: Set(after.vendor_at), ..Default::default() };
            ticket::Entity::update_many().set(placed).filter(ticket::COLUMN.id.eq(before.id)).exec(tx.db()).await?;
        }
        rows.extend(kept(tx, before.id, &clocks));
        all.push((before.id, clocks));
    }
    for ids in ids.chunks(BATCH) {
        ticket_clock::Entity::delete_many().filter(ticket_clock::COLUMN.ticket_id.is_in(ids.iter().copied())).exec(tx.db()).await?;
    }
    for rows in rows.chunks(BATCH) {
        let rows = rows.iter().cloned().map(IntoActiveModel::into_active_model);
        ticket_clock::Entity::insert_many(rows).exec_without_returning(tx.db()).await?;
    }
    warn::plan_all(tx, book, &all).await
}

/// Which deadlines of open tickets are other ones by another book.
pub(super) async fn moved(door: &Reader<ProjectScope>, before: &Book, after: &Book) -> Result<Vec<Moved>> {
    let (mut last, mut all) = (0, Vec::new());
    loop {
        let open = open_after(door, last).await?;
        let Some(end) = open.last() else { return Ok(all) };
        last = end.number;
        let pasts = pasts(door, &open.iter().map(|row| row.id).collect::<Vec<_>>()).await?;
        for row in open {
            let Some(past) = pasts.get(&row.id) else { continue };
            let (old, new) = (before.clocks(past, door.now())?, after.clocks(past, door.now())?);
            let pairs = old.iter().zip(&new).filter(|(old, new)| old.due() != new.due());
            all.extend(pairs.map(|(old, new)| Moved {
                number: row.number,
                code: ticket_code(&door.project().key, row.number),
                title: row.title.clone(),
                metric: old.metric,
                from: old.due(),
                to: new.due(),
            }));
        }
    }
}
