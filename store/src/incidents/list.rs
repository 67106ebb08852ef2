//! Incidents, those that go on first: for their page, for the line that everybody reads, beside a ticket.

use golive_domain::{access::Permission, text::ProjectKey};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, sea_query::Expr};

use super::rows::{IncidentRow, rows, visible};
use crate::{
    Desk, Paged, Result,
    desk::Door,
    entity::{incident, incident_ticket},
    service::find as find_ticket,
};

/// Incidents of one page.
pub const PER_PAGE: u64 = 50;

/// As many incidents are told at the head of a page; the others are a link away.
pub const BANNERS: u64 = 3;

/// Whoever comes into the project at all: its incidents, those that go on first, then the latest. The vendor's people see what was
/// handed over.
pub async fn incidents(desk: &Desk, project: &ProjectKey, page: u64) -> Result<Paged<IncidentRow>> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let total = visible(&door).count(door.db()).await?;
    let page = Paged::<()>::number(page, total, PER_PAGE);
    let found = visible(&door)
        .order_by_asc(Expr::col((incident::Entity, incident::Column::EndedAt)).is_not_null())
        .order_by_desc(incident::COLUMN.begun_at)
        .order_by_desc(incident::COLUMN.number)
        .offset((page - 1) * PER_PAGE)
        .limit(PER_PAGE);
    let found = found.all(door.db()).await?;
    Ok(Paged { rows: rows(&door, found).await?, total, page, size: PER_PAGE })
}

/// Whoever comes into the project at all: the incidents that go on, the latest first, [`BANNERS`] at most.
pub async fn running(desk: &Desk, project: &ProjectKey) -> Result<Vec<IncidentRow>> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let found = visible(&door).filter(incident::COLUMN.ended_at.is_null()).order_by_desc(incident::COLUMN.begun_at).limit(BANNERS);
    let found = found.all(door.db()).await?;
    rows(&door, found).await
}

/// What a ticket has to do with incidents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfTicket {
    /// Those that are worked on in it, or were.
    pub worked_on: Vec<IncidentRow>,
    /// Those it hangs on.
    pub part_of: Vec<IncidentRow>,
}

/// Whoever reads the ticket.
pub async fn of_ticket(desk: &Desk, project: &ProjectKey, number: i32) -> Result<OfTicket> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let ticket = find_ticket(&door, number).await?;
    let linked = incident_ticket::Entity::find()
        .select_only()
        .column(incident_ticket::Column::IncidentId)
        .filter(incident_ticket::COLUMN.ticket_id.eq(ticket.id));
    let latest = |which| visible(&door).filter(which).order_by_desc(incident::COLUMN.begun_at).limit(PER_PAGE);
    let worked_on = latest(incident::COLUMN.ticket_id.eq(ticket.id)).all(door.db()).await?;
    let part_of = latest(incident::COLUMN.id.in_subquery(linked.into_query())).all(door.db()).await?;
    Ok(OfTicket { worked_on: rows(&door, worked_on).await?, part_of: rows(&door, part_of).await? })
}
