//! What a ticket's clocks say, kept beside it: the queue sorts by it and reports count it. It can be thrown away and made anew
//! from what happened.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use golive_domain::{
    id::TicketId,
    service::{Clock, Cycle, Kind, Metric, TicketEvent},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    book::{Book, Past},
    warn,
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{ticket, ticket_clock, ticket_event, ticket_kind},
};

/// Ids in one query, rows in one INSERT: under the parameter limits of both databases.
pub(super) const BATCH: usize = 200;

/// Where tickets stand that nothing is due of: behind all others.
pub(crate) fn far() -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(9999, 1, 1).unwrap_or_default().and_time(NaiveTime::MIN).and_utc()
}

/// What happened to tickets and what they were.
pub(super) async fn pasts(door: &impl Door<Scope = ProjectScope>, tickets: &[TicketId]) -> Result<HashMap<TicketId, Past>> {
    let mut pasts: HashMap<TicketId, Past> = tickets.iter().map(|id| (*id, Past::default())).collect();
    for ids in tickets.chunks(BATCH) {
        let events = ticket_event::Entity::find()
            .filter(ticket_event::COLUMN.ticket_id.is_in(ids.iter().copied()))
            .order_by_asc(ticket_event::COLUMN.at)
            .order_by_asc(ticket_event::COLUMN.id)
            .all(door.db())
            .await?;
        for row in events {
            pasts.entry(row.ticket_id).or_default().events.push(TicketEvent { at: row.at, what: row.what });
        }
        let kinds = ticket_kind::Entity::find()
            .filter(ticket_kind::COLUMN.ticket_id.is_in(ids.iter().copied()))
            .order_by_asc(ticket_kind::COLUMN.since)
            .order_by_asc(ticket_kind::COLUMN.id)
            .all(door.db())
            .await?;
        for row in kinds {
            let kind = Kind { since: row.since, priority: row.priority, request: row.request };
            pasts.entry(row.ticket_id).or_default().kinds.push(kind);
        }
    }
    Ok(pasts)
}

/// Reads a ticket's clocks anew and writes down what they say: the rows, its place in the queue (in `row`, which the caller
/// keeps), and when to warn next.
pub(super) async fn settle(tx: &Writer<ProjectScope>, book: &Book, row: &mut ticket::Model) -> Result<()> {
    let past = pasts(tx, &[row.id]).await?.remove(&row.id).unwrap_or_default();
    let clocks = book.clocks(&past, tx.now())?;
    place(row, &clocks);
    ticket_clock::Entity::delete_many().filter(ticket_clock::COLUMN.ticket_id.eq(row.id)).exec(tx.db()).await?;
    let rows = kept(tx, row.id, &clocks);
    if !rows.is_empty() {
        ticket_clock::Entity::insert_many(rows.into_iter().map(IntoActiveModel::into_active_model)).exec_without_returning(tx.db()).await?;
    }
    warn::plan(tx, book, row.id, &clocks).await
}

/// Where the ticket stands in the queues. What is not open stands in none.
pub(super) fn place(row: &mut ticket::Model, clocks: &[Clock]) {
    let due = |clock: &Clock| clock.due().filter(|_| clock.current().is_some_and(|cycle| cycle.stopped.is_none()));
    let soonest = |of: &dyn Fn(Metric) -> bool| clocks.iter().filter(|clock| of(clock.metric)).filter_map(due).min();
    row.queued = row.state.is_open();
    row.queue_at = soonest(&|metric| metric != Metric::Vendor).filter(|_| row.queued).unwrap_or_else(far);
    row.vendor_at = soonest(&|metric| metric == Metric::Vendor).filter(|_| row.queued).unwrap_or_else(far);
}

/// The rows that say what clocks say.
pub(super) fn kept(tx: &Writer<ProjectScope>, ticket: TicketId, clocks: &[Clock]) -> Vec<ticket_clock::Model> {
    let mut rows = kept_of(ticket, clocks);
    rows.iter_mut().for_each(|row| row.id = tx.id());
    rows
}

/// The same, without ids of their own.
pub(super) fn kept_of(ticket: TicketId, clocks: &[Clock]) -> Vec<ticket_clock::Model> {
    let cycles = clocks.iter().flat_map(|clock| {
        let last = clock.cycles.len();
        clock.cycles.iter().zip(1..).map(move |(cycle, number)| (clock.metric, cycle, number, number == last))
    });
    cycles.filter_map(|(metric, cycle, number, last)| kept_cycle(Uuid::nil(), ticket, metric, cycle, number, last)).collect()
}

fn kept_cycle(id: Uuid, ticket: TicketId, metric: Metric, cycle: &Cycle, number: usize, last: bool) -> Option<ticket_clock::Model> {
    let micros = |time: TimeDelta| time.num_microseconds().unwrap_or(i64::MAX);
    Some(ticket_clock::Model {
        id,
        ticket_id: ticket,
        metric,
        cycle: i32::try_from(number).ok()?,
        last,
        started_at: cycle.started()?,
        stopped_at: cycle.stopped,
        state: cycle.state,
        due_at: cycle.due.or(cycle.breach.map(|breach| breach.due)),
        cause: cycle.breach.map(|breach| breach.cause),
        elapsed_us: micros(cycle.elapsed),
        allowed_us: cycle.left.map(|left| micros(cycle.elapsed + left)),
        reopened: i32::try_from(cycle.reopened).unwrap_or(i32::MAX),
    })
}

/// Writes down what happened to a ticket at an instant, in this order.
pub(super) async fn happened(
    tx: &Writer<ProjectScope>,
    ticket: TicketId,
    at: DateTime<Utc>,
    what: &[golive_domain::service::What],
) -> Result<()> {
    let rows: Vec<_> = what
        .iter()
        .map(|what| ticket_event::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            ticket_id: Set(ticket),
            what: Set(*what),
            at: Set(at),
            person_id: Set(tx.writer()),
        })
        .collect();
    if !rows.is_empty() {
        ticket_event::Entity::insert_many(rows).exec_without_returning(tx.db()).await?;
    }
    Ok(())
}

/// What a ticket is from now on.
pub(super) async fn became(tx: &Writer<ProjectScope>, row: &ticket::Model, since: DateTime<Utc>) -> Result<()> {
    let kind = ticket_kind::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        ticket_id: Set(row.id),
        since: Set(since),
        priority: Set(row.priority),
        request: Set(row.request),
    };
    ticket_kind::Entity::insert(kind).exec_without_returning(tx.db()).await?;
    Ok(())
}
