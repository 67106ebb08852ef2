//! Whether promises were kept: by metric, priority, type of request and day, with every one that was broken and why.

mod rows;

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use golive_domain::{
    Error, Say,
    access::Permission,
    service::{Cause, Metric, Priority, RequestType, Tally, decided},
    text::ProjectKey,
};
use sea_orm::{PaginatorTrait, QueryFilter, QuerySelect};
use serde::Serialize;

use rows::{backlog, called, clocks, first_contact, held};

use super::list::visible;
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Reader},
    entity::ticket,
    pairs::is_of_our_times,
};

/// Broken promises a report lists.
pub const MOST_BROKEN: usize = 200;

/// Days since it was opened, of a ticket that is still open; the last class has no end.
pub const AGES: [i64; 4] = [1, 3, 7, 30];

/// A promise that was broken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Broken {
    pub number: i32,
    pub code: String,
    pub title: String,
    pub metric: Metric,
    pub cycle: i32,
    pub priority: Priority,
    pub request: RequestType,
    pub cause: Cause,
    pub due: DateTime<Utc>,
    /// `None` while nobody has kept it yet.
    pub stopped: Option<DateTime<Utc>>,
}

/// A report over some days of the project's time zone, the first and the last included.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ServiceReport {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub by_metric: Vec<(Metric, Tally)>,
    pub by_priority: Vec<(Metric, Priority, Tally)>,
    pub by_request: Vec<(Metric, RequestType, Tally)>,
    /// By the day of the project's time zone; months are the reader's to make of them.
    pub by_day: Vec<(Metric, NaiveDate, Tally)>,
    /// The latest first, at most [`MOST_BROKEN`].
    pub broken: Vec<Broken>,
    pub broken_total: usize,
    pub opened: u64,
    pub resolved: u64,
    /// Of those that were resolved: taken up again at least once.
    pub came_back: u64,
    /// Of those that were resolved: with one public reply, and never handed over.
    pub first_contact: u64,
    /// Open now, by [`AGES`].
    pub backlog: [u64; AGES.len() + 1],
    /// How many rated, and the sum of their ratings of 1 to 5.
    pub rated: u64,
    pub rating_sum: u64,
    /// The versions of the agreement that held in the time, the earliest first.
    pub held: Vec<HeldDeal>,
    /// Every ticket of the project is counted; else those that were handed over to the vendor, and the reader's own.
    pub whole: bool,
    pub at: DateTime<Utc>,
}

/// A version of the agreement, as a report names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct HeldDeal {
    /// From 1, in the order they take effect.
    pub version: usize,
    pub effective: DateTime<Utc>,
}

impl ServiceReport {
    /// By the first day of the month, as `first_of` says it of a day.
    pub fn by_month(&self, first_of: impl Fn(NaiveDate) -> NaiveDate) -> BTreeMap<(Metric, NaiveDate), Tally> {
        let mut months = BTreeMap::new();
        for (metric, day, tally) in &self.by_day {
            let month: &mut Tally = months.entry((*metric, first_of(*day))).or_default();
            *month = month.and(*tally);
        }
        months
    }
}

/// Days a report is of at most: three years.
const LONGEST: i64 = 3 * 366;

/// Whoever reads tickets: the vendor's people of what was handed over to them.
pub async fn service_report(desk: &Desk, project: &ProjectKey, from: NaiveDate, to: NaiveDate) -> Result<ServiceReport> {
    reported(desk, project, from, to, LONGEST).await
}

/// The same of days that begin up to a month before those that were asked for, with the month they fall in.
pub async fn service_report_around(desk: &Desk, project: &ProjectKey, from: NaiveDate, to: NaiveDate) -> Result<ServiceReport> {
    reported(desk, project, from, to, LONGEST + 31).await
}

async fn reported(desk: &Desk, project: &ProjectKey, from: NaiveDate, to: NaiveDate, longest: i64) -> Result<ServiceReport> {
    let counted = is_of_our_times(from) && is_of_our_times(to);
    if !counted || from > to || (to - from).num_days() > longest {
        return Err(Error::field("to", Say::new("error-report-span")).into());
    }
    let door = desk.read(Permission::TicketRead, project).await?;
    // What is open grows older without an event.
    let minute = door.now().timestamp() / 60;
    // The vendor's people read of their own tickets too, and those are not the same for two of them.
    let whose = door.actor().person().filter(|_| !door.scope().may(Permission::UnsharedRead));
    door.recall(("service report", whose, from, to, minute), async || read(&door, from, to).await).await
}

async fn read(door: &Reader<ProjectScope>, from: NaiveDate, to: NaiveDate) -> Result<ServiceReport> {
    let zone: Tz = door.project().time_zone.parse().unwrap_or(Tz::UTC);
    let span = (begins(from, zone), begins(to + Days::new(1), zone));
    let (mut by_metric, mut by_priority, mut by_request, mut by_day) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut broken = Vec::new();
    for row in clocks(door, span).await? {
        let Some((kept, on)) = decided(row.state, row.due_at, row.stopped_at, door.now()) else { continue };
        if on < span.0 || on >= span.1 {
            continue;
        }
        let count = |tally: &mut Tally| tally.count(kept, row.cause);
        count(by_metric.entry(row.metric).or_default());
        count(by_priority.entry((row.metric, row.priority)).or_default());
        count(by_request.entry((row.metric, row.request)).or_default());
        count(by_day.entry((row.metric, on.with_timezone(&zone).date_naive())).or_default());
        if !kept {
            broken.push((on, row));
        }
    }
    broken.sort_by_key(|(on, row)| (std::cmp::Reverse(*on), row.ticket_id, row.metric));
    let broken_total = broken.len();
    broken.truncate(MOST_BROKEN);
    let resolved = || visible(door).filter(ticket::COLUMN.resolved_at.gte(span.0)).filter(ticket::COLUMN.resolved_at.lt(span.1));
    let ratings: Vec<i32> = visible(door)
        .select_only()
        .column(ticket::Column::Rating)
        .filter(ticket::COLUMN.rating.is_not_null())
        .filter(ticket::COLUMN.rated_at.gte(span.0))
        .filter(ticket::COLUMN.rated_at.lt(span.1))
        .into_tuple()
        .all(door.db())
        .await?;
    Ok(ServiceReport {
        from,
        to,
        by_metric: by_metric.into_iter().collect(),
        by_priority: by_priority.into_iter().map(|((metric, priority), tally)| (metric, priority, tally)).collect(),
        by_request: by_request.into_iter().map(|((metric, request), tally)| (metric, request, tally)).collect(),
        by_day: by_day.into_iter().map(|((metric, day), tally)| (metric, day, tally)).collect(),
        broken: called(door, broken).await?,
        broken_total,
        opened: visible(door)
            .filter(ticket::COLUMN.created_at.gte(span.0))
            .filter(ticket::COLUMN.created_at.lt(span.1))
            .count(door.db())
            .await?,
        resolved: resolved().count(door.db()).await?,
        came_back: resolved().filter(ticket::COLUMN.reopened.gt(0)).count(door.db()).await?,
        first_contact: first_contact(door, resolved()).await?,
        backlog: backlog(door).await?,
        rated: ratings.len() as u64,
        rating_sum: ratings.iter().filter_map(|rating| u64::try_from(*rating).ok()).sum(),
        held: held(door, span).await?,
        whole: door.scope().may(Permission::UnsharedRead),
        at: door.now(),
    })
}

/// The instant a day begins.
fn begins(date: NaiveDate, zone: Tz) -> DateTime<Utc> {
    golive_domain::service::first_instant(zone, date.and_time(NaiveTime::MIN))
}
