//! Whether what is kept of clocks is still what the clocks say: what `golive doctor` asks. What differs can be made anew, and nothing
//! is lost by it; but whoever reads the queue until then reads it wrong.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    id::{ProjectId, TicketId},
    service::{Clock, ClockState, Metric},
    words::Word as _,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    book::{Book, book},
    clocks::{BATCH, kept_of, pasts, place},
    ticket_code,
};
use crate::{
    Actor, Result, Store,
    desk::{Door, ProjectScope, Reader},
    entity::{project, ticket, ticket_clock},
};

/// Tickets read at once.
const AT_ONCE: u64 = 1_000;
/// As many differences are named.
pub const NAMED: usize = 20;

/// What was compared, and what differs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    pub open: u64,
    /// Tickets that are over, the latest of each project.
    pub ended: u64,
    /// Tickets whose clocks are kept otherwise than they say.
    pub wrong: u64,
    /// The first [`NAMED`] of them, by code, with what differs: a metric, or the place in the queue.
    pub named: Vec<(String, Vec<String>)>,
}

/// Golive itself: compares the kept clocks of all open tickets with what happened to them, and those of up to `sample` tickets of each
/// project that are over. Writes nothing.
pub async fn check(store: &Store, sample: u64) -> Result<Checked> {
    let projects: Vec<ProjectId> =
        project::Entity::find().select_only().column(project::Column::Id).into_tuple().all(&store.inner.reads).await?;
    let desk = store.acting_as(Actor::System);
    let mut checked = Checked::default();
    for project in projects {
        let door = desk.read(Permission::TicketRead, project).await?;
        let book = book(&door).await?;
        let mut last = 0;
        loop {
            let mine = of(&door, true).filter(ticket::COLUMN.number.gt(last)).order_by_asc(ticket::COLUMN.number).limit(AT_ONCE);
            let some = mine.all(door.db()).await?;
            let Some(end) = some.last() else { break };
            last = end.number;
            checked.open += some.len() as u64;
            compare(&door, &book, some, &mut checked).await?;
        }
        let over = of(&door, false).order_by_desc(ticket::COLUMN.number).limit(sample).all(door.db()).await?;
        checked.ended += over.len() as u64;
        compare(&door, &book, over, &mut checked).await?;
    }
    Ok(checked)
}

fn of(door: &Reader<ProjectScope>, open: bool) -> sea_orm::Select<ticket::Entity> {
    let mine = ticket::Entity::find().filter(ticket::COLUMN.project_id.eq(door.project().id));
    mine.filter(ticket::COLUMN.queued.eq(open))
}

async fn compare(door: &Reader<ProjectScope>, book: &Book, some: Vec<ticket::Model>, checked: &mut Checked) -> Result<()> {
    let ids: Vec<TicketId> = some.iter().map(|row| row.id).collect();
    let pasts = pasts(door, &ids).await?;
    let mut kept: HashMap<TicketId, Vec<ticket_clock::Model>> = HashMap::new();
    for ids in ids.chunks(BATCH) {
        for row in ticket_clock::Entity::find().filter(ticket_clock::COLUMN.ticket_id.is_in(ids.iter().copied())).all(door.db()).await? {
            kept.entry(row.ticket_id).or_default().push(row);
        }
    }
    for row in some {
        let Some(past) = pasts.get(&row.id) else { continue };
        let clocks = book.clocks(past, door.now())?;
        let found = differences(&row, kept.remove(&row.id).unwrap_or_default(), &clocks);
        if !found.is_empty() {
            checked.wrong += 1;
            if checked.named.len() < NAMED {
                checked.named.push((ticket_code(&door.project().key, row.number), found));
            }
        }
    }
    Ok(())
}

/// The metrics that are kept otherwise than their clocks say, and `queue` where the ticket stands elsewhere than they put it.
fn differences(row: &ticket::Model, kept: Vec<ticket_clock::Model>, clocks: &[Clock]) -> Vec<String> {
    let said = kept_of(row.id, clocks);
    let mut found: Vec<String> = Metric::ALL
        .iter()
        .filter(|metric| {
            let mut one: Vec<_> = kept.iter().filter(|row| row.metric == **metric).map(what_stays).collect();
            let mut other: Vec<_> = said.iter().filter(|row| row.metric == **metric).map(what_stays).collect();
            one.sort_unstable();
            other.sort_unstable();
            one != other
        })
        .map(ToString::to_string)
        .collect();
    let mut placed = row.clone();
    place(&mut placed, clocks);
    if (placed.queued, placed.queue_at, placed.vendor_at) != (row.queued, row.queue_at, row.vendor_at) {
        found.push("queue".to_owned());
    }
    found
}

/// Cycle, whether it is the last, start, end, due instant, what was used of the target in microseconds, state.
type Staying = (i32, bool, DateTime<Utc>, Option<DateTime<Utc>>, Option<DateTime<Utc>>, Option<i64>, String);

/// What of a kept cycle does not change while time passes: one that runs is later with every minute and may be late by now.
fn what_stays(row: &ticket_clock::Model) -> Staying {
    let runs = row.stopped_at.is_none() && matches!(row.state, ClockState::Running | ClockState::Breached);
    let (elapsed, state) = if runs { (None, "runs".to_owned()) } else { (Some(row.elapsed_us), row.state.to_string()) };
    (row.cycle, row.last, row.started_at, row.stopped_at, row.due_at, elapsed, state)
}
