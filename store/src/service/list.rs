//! Tickets, a page at a time: the queue by time left, and one's own.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{Error, access::Permission, service::TicketState, text::ProjectKey, words::Word as _};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Asterisk, Expr, ExprTrait},
};

use super::{
    book::book,
    code::ticket_code,
    narrowed::{Show, TicketFilter, condition, late},
    rows::{TicketRow, rows},
};
use crate::{
    Desk, Paged, Result,
    desk::{Door, ProjectScope, Reader},
    entity::ticket,
    found::Walk,
};

/// Tickets of one page.
pub const PER_PAGE: u64 = 50;
/// So many of the rows bear the words that the first page of them is found by walking through the rows.
const MANY: u64 = 2_000;

/// A page of tickets, and how many stand where.
#[derive(Clone, Debug)]
pub struct Queue {
    pub page: Paged<TicketRow>,
    /// Every state, those of none too.
    pub states: Vec<(TicketState, u64)>,
    /// Open and past a deadline of the help desk's.
    pub late: u64,
    /// Nothing is promised yet.
    pub unpromised: bool,
    /// Their time left is of this instant.
    pub at: DateTime<Utc>,
}

/// The tickets the actor may see: the help desk all, the vendor's people those that were handed over, anybody one's own.
pub(crate) fn visible(door: &impl Door<Scope = ProjectScope>) -> Select<ticket::Entity> {
    let tickets = ticket::Entity::find().filter(ticket::COLUMN.project_id.eq(door.project().id));
    let (reads, inside) = (door.scope().may(Permission::TicketRead), door.scope().may(Permission::UnsharedRead));
    if reads && inside {
        return tickets;
    }
    let own = door.actor().person().map(|person| ticket::COLUMN.requester_id.eq(person));
    let handed_over = reads.then(|| ticket::COLUMN.shared.eq(true));
    match (own, handed_over) {
        (None, None) => tickets.filter(Expr::value(false)),
        (own, handed_over) => tickets.filter(Condition::any().add_option(own).add_option(handed_over)),
    }
}

/// The row, if it is one of this project that the actor may see.
pub(crate) async fn find(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<ticket::Model> {
    Ok(visible(door).filter(ticket::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// What history calls it.
pub(super) fn label(door: &impl Door<Scope = ProjectScope>, row: &ticket::Model) -> String {
    format!("{} {}", ticket_code(&door.project().key, row.number), row.title)
}

/// Whoever reads tickets: by time left, the oldest promise first; the vendor's people by what is left of their own time.
pub async fn queue(desk: &Desk, project: &ProjectKey, filter: &TicketFilter) -> Result<Queue> {
    let door = desk.read(Permission::TicketRead, project).await?;
    let book = book(&door).await?;
    let total = visible(&door).filter(condition(&door, filter, Walk::Words)).count(door.db()).await?;
    let page = Paged::<()>::number(filter.page, total, PER_PAGE);
    let walk = if total > MANY { Walk::Rows } else { Walk::Words };
    let found = visible(&door).filter(condition(&door, filter, walk));
    let found = ordered(&door, found, &filter.show).offset((page - 1) * PER_PAGE).limit(PER_PAGE).all(door.db()).await?;
    Ok(Queue {
        page: Paged { rows: rows(&door, &book, found).await?, total, page, size: PER_PAGE },
        states: states(&door).await?,
        late: visible(&door).filter(late(&door)).count(door.db()).await?,
        unpromised: book.versions.is_empty(),
        at: door.now(),
    })
}

/// Whoever comes into the project at all: one's own tickets, the open ones first, then the latest.
pub async fn mine(desk: &Desk, project: &ProjectKey, page: u64) -> Result<Paged<TicketRow>> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let found = own(&door)?;
    own_page(&door, found, page).await
}

/// Whoever comes into the project at all: those of one's own tickets that wait for one's answer.
pub async fn mine_waiting(desk: &Desk, project: &ProjectKey, page: u64) -> Result<Paged<TicketRow>> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let found = own(&door)?.filter(ticket::COLUMN.queued.eq(true)).filter(ticket::COLUMN.state.eq(TicketState::WaitingOnRequester));
    own_page(&door, found, page).await
}

async fn own_page(door: &Reader<ProjectScope>, found: Select<ticket::Entity>, page: u64) -> Result<Paged<TicketRow>> {
    let book = book(door).await?;
    let total = found.clone().count(door.db()).await?;
    let page = Paged::<()>::number(page, total, PER_PAGE);
    let found = own_first(found).offset((page - 1) * PER_PAGE).limit(PER_PAGE).all(door.db()).await?;
    Ok(Paged { rows: rows(door, &book, found).await?, total, page, size: PER_PAGE })
}

/// Those the actor asked.
pub(super) fn own(door: &impl Door<Scope = ProjectScope>) -> Result<Select<ticket::Entity>> {
    Ok(visible(door).filter(ticket::COLUMN.requester_id.eq(door.actor().signed_in()?)))
}

pub(super) fn own_first(found: Select<ticket::Entity>) -> Select<ticket::Entity> {
    found.order_by_desc(ticket::COLUMN.queued).order_by_desc(ticket::COLUMN.number)
}

pub(super) fn ordered(door: &impl Door<Scope = ProjectScope>, found: Select<ticket::Entity>, show: &Show) -> Select<ticket::Entity> {
    match show {
        Show::Resolved | Show::All => found.order_by_desc(ticket::COLUMN.number),
        Show::Open | Show::In(_) if door.scope().may(Permission::UnsharedRead) => {
            found.order_by_asc(ticket::COLUMN.queue_at).order_by_asc(ticket::COLUMN.number)
        }
        Show::Open | Show::In(_) => found.order_by_asc(ticket::COLUMN.vendor_at).order_by_asc(ticket::COLUMN.number),
    }
}

/// Nearly all are closed: those are what remains when the others are taken from the whole, and no row of theirs is read.
async fn states(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<(TicketState, u64)>> {
    let others = TicketState::ALL.iter().copied().filter(|state| *state != TicketState::Closed);
    let mut counted: HashMap<TicketState, u64> = visible(door)
        .filter(ticket::COLUMN.state.is_in(others))
        .select_only()
        .column(ticket::Column::State)
        .column_as(Expr::col(Asterisk).count(), "tickets")
        .group_by(ticket::Column::State)
        .into_tuple::<(TicketState, i64)>()
        .all(door.db())
        .await?
        .into_iter()
        .map(|(state, count)| (state, u64::try_from(count).unwrap_or_default()))
        .collect();
    let whole = visible(door).count(door.db()).await?;
    counted.insert(TicketState::Closed, whole.saturating_sub(counted.values().sum()));
    Ok(TicketState::ALL.iter().map(|state| (*state, counted.get(state).copied().unwrap_or_default())).collect())
}
