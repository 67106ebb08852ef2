//! What if: last quarter's tickets under another agreement.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    access::Permission,
    id::TicketId,
    service::{AgreementVersion, Clock, Deal, Metric, Tally, decided},
    text::ProjectKey,
};
use sea_orm::{QueryFilter, QueryOrder, QuerySelect};

use super::{
    book::{Book, book},
    clocks::pasts,
    list::visible,
};
use crate::{Desk, Result, desk::Door, entity::ticket};

/// How far back it looks.
pub const BACK: TimeDelta = TimeDelta::days(92);

const AT_ONCE: u64 = 1_000;

/// What became of promises, and what would have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// Tickets that were opened in the time.
    pub tickets: u64,
    pub by_metric: Vec<(Metric, Tally, Tally)>,
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

/// Whoever may change what is promised: every ticket of the last [`BACK`] replayed as if the proposed agreement had always held,
/// beside what was.
pub async fn what_if(desk: &Desk, project: &ProjectKey, deal: &Deal) -> Result<WhatIf> {
    let door = desk.read(Permission::AgreementEdit, project).await?;
    let was = book(&door).await?;
    let known: Vec<_> = was.timetables.keys().copied().collect();
    deal.check(&known)?;
    let proposed = AgreementVersion { effective: DateTime::<Utc>::MIN_UTC, agreement: deal.agreement() };
    let would =
        Book { versions: vec![proposed], deals: vec![(DateTime::<Utc>::MIN_UTC, deal.clone())], timetables: book(&door).await?.timetables };
    let (from, to) = (door.now() - BACK, door.now());
    let mut tallies: BTreeMap<Metric, (Tally, Tally)> = BTreeMap::new();
    let (mut last, mut tickets) = (0, 0);
    loop {
        let some: Vec<(TicketId, i32)> = visible(&door)
            .select_only()
            .columns([ticket::Column::Id, ticket::Column::Number])
            .filter(ticket::COLUMN.created_at.gte(from))
            .filter(ticket::COLUMN.number.gt(last))
            .order_by_asc(ticket::COLUMN.number)
            .limit(AT_ONCE)
            .into_tuple()
            .all(door.db())
            .await?;
        let Some((_, end)) = some.last() else { break };
        last = *end;
        tickets += some.len() as u64;
        let ids: Vec<TicketId> = some.into_iter().map(|(id, _)| id).collect();
        for past in pasts(&door, &ids).await?.values() {
            for (old, new) in was.clocks(past, to)?.iter().zip(&would.clocks(past, to)?) {
                let (before, after) = tallies.entry(old.metric).or_default();
                count(before, old);
                count(after, new);
            }
        }
    }
    let by_metric = tallies.into_iter().map(|(metric, (before, after))| (metric, before, after)).collect();
    Ok(WhatIf { tickets, by_metric, from, to })
}

fn count(tally: &mut Tally, clock: &Clock) {
    for cycle in &clock.cycles {
        let due = cycle.due.or(cycle.breach.map(|breach| breach.due));
        if let Some((kept, _)) = decided(cycle.state, due, cycle.stopped, clock.now) {
            tally.count(kept, cycle.breach.map(|breach| breach.cause));
        }
    }
}
