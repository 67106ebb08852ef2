//! What a report is read from: clocks, tickets, messages and versions of the agreement, as the reader may see them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    id::TicketId,
    service::{Audience, Cause, ClockState, Metric, Priority, RequestType, TicketState},
};
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Asterisk, Expr, ExprTrait, Query},
};

use super::{AGES, Broken, HeldDeal};
use crate::{
    Result,
    desk::{Door, ProjectScope, Reader},
    entity::{agreement_version, ticket, ticket_clock, ticket_message},
    service::{list::visible, ticket_code},
};

/// A clock with what it is about.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct Row {
    pub(super) ticket_id: TicketId,
    pub(super) metric: Metric,
    pub(super) cycle: i32,
    pub(super) state: ClockState,
    pub(super) due_at: Option<DateTime<Utc>>,
    pub(super) stopped_at: Option<DateTime<Utc>>,
    pub(super) cause: Option<Cause>,
    pub(super) priority: Priority,
    pub(super) request: RequestType,
}

/// Every clock that may have been decided in the time: it began before its end and had not stopped before its begin.
pub(super) async fn clocks(door: &Reader<ProjectScope>, (from, to): (DateTime<Utc>, DateTime<Utc>)) -> Result<Vec<Row>> {
    use ticket_clock::{COLUMN, Column, Entity};
    let seen = visible(door).select_only().column(ticket::Column::Id).into_query();
    Ok(Entity::find()
        .select_only()
        .columns([Column::TicketId, Column::Metric, Column::Cycle, Column::State, Column::DueAt, Column::StoppedAt, Column::Cause])
        .columns([ticket::Column::Priority, ticket::Column::Request])
        .inner_join(ticket::Entity)
        .filter(COLUMN.ticket_id.in_subquery(seen))
        .filter(COLUMN.started_at.lt(to))
        .filter(COLUMN.state.ne(ClockState::None))
        .filter(COLUMN.stopped_at.is_null().or(COLUMN.stopped_at.gte(from)))
        .into_model::<Row>()
        .all(door.db())
        .await?)
}

/// Broken promises with the names of their tickets.
pub(super) async fn called(door: &Reader<ProjectScope>, broken: Vec<(DateTime<Utc>, Row)>) -> Result<Vec<Broken>> {
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
pub(super) async fn first_contact(door: &Reader<ProjectScope>, resolved: Select<ticket::Entity>) -> Result<u64> {
    // What the requester adds is no reply, nor is what Golive says by itself.
    let of_the_desk =
        Expr::col((ticket_message::Entity, ticket_message::Column::PersonId)).ne(Expr::col((ticket::Entity, ticket::Column::RequesterId)));
    let talked = Query::select()
        .column((ticket_message::Entity, ticket_message::Column::TicketId))
        .from(ticket_message::Entity)
        .inner_join(
            ticket::Entity,
            Expr::col((ticket::Entity, ticket::Column::Id)).equals((ticket_message::Entity, ticket_message::Column::TicketId)),
        )
        .and_where(ticket::COLUMN.project_id.eq(door.project().id))
        .and_where(ticket_message::COLUMN.audience.eq(Audience::Public))
        .and_where(of_the_desk)
        .group_by_col((ticket_message::Entity, ticket_message::Column::TicketId))
        .and_having(Expr::col(Asterisk).count().gt(1))
        .to_owned();
    let once = resolved.filter(ticket::COLUMN.shared.eq(false)).filter(ticket::COLUMN.id.not_in_subquery(talked));
    Ok(once.count(door.db()).await?)
}

/// How many are open now, by age.
pub(super) async fn backlog(door: &Reader<ProjectScope>) -> Result<[u64; AGES.len() + 1]> {
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

/// The versions that held at some instant of the time, so far.
pub(super) async fn held(door: &Reader<ProjectScope>, (from, to): (DateTime<Utc>, DateTime<Utc>)) -> Result<Vec<HeldDeal>> {
    let effective: Vec<DateTime<Utc>> = agreement_version::Entity::find()
        .select_only()
        .column(agreement_version::Column::EffectiveAt)
        .filter(agreement_version::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(agreement_version::COLUMN.effective_at)
        .into_tuple()
        .all(door.db())
        .await?;
    let until = effective.iter().skip(1).copied().map(Some).chain([None]);
    let versions = (1..).zip(effective.iter().copied()).zip(until);
    let held = versions.filter(|((_, since), until)| *since < to && *since <= door.now() && until.is_none_or(|until| until > from));
    Ok(held.map(|((version, effective), _)| HeldDeal { version, effective }).collect())
}
