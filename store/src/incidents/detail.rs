//! One incident: what was said of it, and the tickets that hang on it.

use chrono::{DateTime, Utc};
use golive_domain::{access::Permission, id::TicketId, text::ProjectKey};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use super::rows::{IncidentRow, find, rows};
use crate::{
    Desk, Paged, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader},
    entity::{incident, incident_ticket, incident_update, person, ticket},
    events::{Lines, history},
    service::{TicketRef, ticket_code, visible},
};

/// Tickets a page shows.
const PER_PAGE: u64 = 50;
/// As many of what was said are shown, the latest.
const SAID: u64 = 200;
/// As many of one's own tickets are offered to hang on it.
const OFFERED: u64 = 20;

/// Something that was said to everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Update {
    pub body: String,
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
}

/// One incident, as far as the viewer may know of it.
#[derive(Clone, Debug)]
pub struct IncidentView {
    pub row: IncidentRow,
    /// In the order of time, the first being what it was declared with.
    pub updates: Vec<Update>,
    /// What everybody reads at its end.
    pub closing: String,
    /// Where it is worked on, for whoever may see that ticket.
    pub ticket: Option<TicketRef>,
    /// The tickets that hang on it and that the viewer may see.
    pub linked: Paged<TicketRef>,
    /// Those among them, and the one it is worked on in, that are still open: they would be resolved with it. Only for whoever reads
    /// tickets.
    pub open: u64,
    /// One's own open tickets that do not hang on it yet.
    pub offered: Vec<TicketRef>,
    /// Says what everybody reads, and ends it.
    pub may_direct: bool,
    /// May say that they are hit too.
    pub may_join: bool,
    pub history: Lines,
}

/// Whoever comes into the project at all; the vendor's people when it was handed over.
pub async fn incident(desk: &Desk, project: &ProjectKey, number: i32, page: u64) -> Result<IncidentView> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    let model = find(&door, number).await?;
    let inside = door.scope().may(Permission::TicketRead);
    let hangs = || visible(&door).filter(ticket::COLUMN.id.in_subquery(links(&model)));
    let total = hangs().count(door.db()).await?;
    let page = Paged::<()>::number(page, total, PER_PAGE);
    let linked = hangs().order_by_asc(ticket::COLUMN.number).offset((page - 1) * PER_PAGE).limit(PER_PAGE).all(door.db()).await?;
    let worked_on = visible(&door).filter(ticket::COLUMN.id.eq(model.ticket_id)).one(door.db()).await?;
    let open = match inside {
        true => {
            hangs().filter(ticket::COLUMN.queued.eq(true)).count(door.db()).await?
                + worked_on.iter().filter(|row| row.queued).count() as u64
        }
        false => 0,
    };
    let goes_on = model.ended_at.is_none();
    let may_join = goes_on && door.scope().may(Permission::TicketAsk);
    let called = |row: ticket::Model| called(&door, row);
    Ok(IncidentView {
        updates: said(&door, &model).await?,
        closing: model.closing.clone(),
        ticket: worked_on.map(called),
        linked: Paged { rows: linked.into_iter().map(called).collect(), total, page, size: PER_PAGE },
        open,
        offered: if may_join { offered(&door, &model).await? } else { Vec::new() },
        may_direct: goes_on && door.scope().may(Permission::TicketDirect),
        may_join,
        history: if inside { history(&door, model.id).await? } else { Lines::default() },
        row: rows(&door, vec![model]).await?.remove(0),
    })
}

/// The ids of the tickets that hang on it.
fn links(model: &incident::Model) -> sea_orm::sea_query::SelectStatement {
    let linked = incident_ticket::Entity::find().select_only().column(incident_ticket::Column::TicketId);
    linked.filter(incident_ticket::COLUMN.incident_id.eq(model.id)).into_query()
}

fn called(door: &Reader<ProjectScope>, row: ticket::Model) -> TicketRef {
    TicketRef { number: row.number, code: ticket_code(&door.project().key, row.number), title: row.title, state: row.state }
}

async fn said(door: &Reader<ProjectScope>, model: &incident::Model) -> Result<Vec<Update>> {
    let mut found = incident_update::Entity::find()
        .filter(incident_update::COLUMN.incident_id.eq(model.id))
        .find_also_related(person::Entity)
        .order_by_desc(incident_update::COLUMN.at)
        .order_by_desc(incident_update::COLUMN.id)
        .limit(SAID)
        .all(door.db())
        .await?;
    found.reverse();
    let update = |(row, by): (incident_update::Model, Option<person::Model>)| Update {
        body: row.body,
        by: by.map(|by| PersonRef { id: by.id, name: by.name }),
        at: row.at,
    };
    Ok(found.into_iter().map(update).collect())
}

async fn offered(door: &Reader<ProjectScope>, model: &incident::Model) -> Result<Vec<TicketRef>> {
    let Some(me) = door.actor().person() else { return Ok(Vec::new()) };
    let hanging: Vec<TicketId> = incident_ticket::Entity::find()
        .select_only()
        .column(incident_ticket::Column::TicketId)
        .filter(incident_ticket::COLUMN.incident_id.eq(model.id))
        .into_tuple()
        .all(door.db())
        .await?;
    let mine = ticket::Entity::find()
        .filter(ticket::COLUMN.requester_id.eq(me))
        .filter(ticket::COLUMN.project_id.eq(door.project().id))
        .filter(ticket::COLUMN.queued.eq(true))
        .order_by_desc(ticket::COLUMN.number)
        .limit(OFFERED);
    let mut mine = mine.all(door.db()).await?;
    mine.retain(|row| row.id != model.ticket_id && !hanging.contains(&row.id));
    Ok(mine.into_iter().map(|row| called(door, row)).collect())
}
