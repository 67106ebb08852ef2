//! Whether promises were kept: by metric, priority, type of request and month, with every one that was broken and why.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use golive_domain::{
    Error, Say,
    access::Permission,
    id::TicketId,
    service::{Audience, Cause, ClockState, Metric, Priority, RequestType, Tally, TicketState, decided, month_of},
    text::ProjectKey,
};
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QuerySelect, QueryTrait, Select,
    sea_query::{Asterisk, Expr, ExprTrait, Query},
};
use serde::Serialize;

use super::{list::visible, ticket_code};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope, Reader},
    entity::{ticket, ticket_clock, ticket_message},
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
    /// By the first day of the month.
    pub by_month: Vec<(Metric, NaiveDate, Tally)>,
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
    pub at: DateTime<Utc>,
}

/// A clock with what it is about.
#[derive(Clone, Debug, FromQueryResult)]
struct Row {
    ticket_id: TicketId,
    metric: Metric,
    cycle: i32,
    state: ClockState,
    due_at: Option<DateTime<Utc>>,
    stopped_at: Option<DateTime<Utc>>,
    cause: Option<Cause>,
    priority: Priority,
    request: RequestType,
}

/// Whoever reads tickets: the vendor's people of what was handed over to them.
pub async fn service_report(desk: &Desk, project: &ProjectKey, from: NaiveDate, to: NaiveDate) -> Result<ServiceReport> {
    let counted = is_of_our_times(from) && is_of_our_times(to);
    if !counted || from > to || (to - from).num_days() > 3 * 366 {
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
    let (mut by_metric, mut by_priority, mut by_request, mut by_month) =
        (BTreeMap::new(), BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
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
        count(by_month.entry((row.metric, month_of(on, zone))).or_default());
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
        by_month: by_month.into_iter().map(|((metric, month), tally)| (metric, month, tally)).collect(),
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
        at: door.now(),
    })
}

/// The instant a day begins.
fn begins(date: NaiveDate, zone: Tz) -> DateTime<Utc> {
    golive_domain::service::first_instant(zone, date.and_time(NaiveTime::MIN))
}

/// Every clock that may have been decided in the time: it began before its end and had not stopped before its begin.
async fn clocks(door: &Reader<ProjectScope>, (from, to): (DateTime<Utc>, DateTime<Utc>)) -> Result<Vec<Row>> {
    use ticket_clock::{COLUMN, Column, Entity};
    let seen = visible(door).select_only().column(ticket::Column::Id).into_query();
    Ok(Entity::find()
        .select_only()
        .columns([Column::TicketId, Column::Metric, Column::Cycle, Column::State, Column::DueAt, Column::StoppedAt, Column::Cause])
        .columns([ticket::Column::Priority, ticket::Column::Request])
        .inner_join(ticket::Entity)
        .filter(COLUMN.ticket_id.in_subquery(seen))
        .filter(COLUMN.started_at.lt(to))
        .filter(COLUMN.state.is_not_in([ClockState::None, ClockState::Paused]))
        .filter(COLUMN.stopped_at.is_null().or(COLUMN.stopped_at.gte(from)))
        .into_model::<Row>()
        .all(door.db())
        .await?)
}

async fn called(door: &Reader<ProjectScope>, broken: Vec<(DateTime<Utc>, Row)>) -> Result<Vec<Broken>> {
    let named: BTreeMap<TicketId, (i32, String)> = ticket::Entity::find()
        .select_only()
        .columns([ticket::Column::Id, ticket::Column::Number, ticket::Column::Title])
        .filter(ticket::COLUMN.id.is_in(broken.iter().map(|(_, row)| row.ticket_id)))
        .into_tuple::<(TicketId, i32, String)>()
        .all(door.db())
        .await?
        .into_iter()
        .map(|(id, number, title)| (id, (number, title)))
        .collect();
    let told = |(due, row): (DateTime<Utc>, Row)| {
        let (number, title) = named.get(&row.ticket_id)?.clone();
        let code = ticket_code(&door.project().key, number);
        let cause = row.cause.unwrap_or(Cause::Late);
        let Row { metric, cycle, priority, request, stopped_at: stopped, .. } = row;
        Some(Broken { number, code, title, metric, cycle, priority, request, cause, due, stopped })
    };
    Ok(broken.into_iter().filter_map(told).collect())
}

/// Of resolved tickets those the vendor never had and that took no more than one public reply of the desk.
async fn first_contact(door: &Reader<ProjectScope>, resolved: Select<ticket::Entity>) -> Result<u64> {
    let talked = Query::select()
        .column(ticket_message::Column::TicketId)
        .from(ticket_message::Entity)
        .and_where(ticket_message::COLUMN.audience.eq(Audience::Public))
        .group_by_col(ticket_message::Column::TicketId)
        .and_having(Expr::col(Asterisk).count().gt(1))
        .to_owned();
    let once = resolved.filter(ticket::COLUMN.shared.eq(false)).filter(ticket::COLUMN.id.not_in_subquery(talked));
    Ok(once.count(door.db()).await?)
}

async fn backlog(door: &Reader<ProjectScope>) -> Result<[u64; AGES.len() + 1]> {
    let opened: Vec<DateTime<Utc>> = visible(door)
        .select_only()
        .column(ticket::Column::CreatedAt)
        .filter(ticket::COLUMN.queued.eq(true))
        .filter(ticket::COLUMN.state.ne(TicketState::Closed))
        .into_tuple()
        .all(door.db())
        .await?;
    let mut classes = [0; AGES.len() + 1];
    for at in opened {
        let days = (door.now() - at).num_days();
        classes[AGES.iter().filter(|most| days >= **most).count()] += 1;
    }
    Ok(classes)
}
