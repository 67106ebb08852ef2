//! Whom an incident hits, and the tickets that hang on it.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::{MajorIncidentId, PersonId, TicketId},
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, QueryTrait, sea_query::OnConflict};
use serde_json::Value;
use uuid::Uuid;

use super::rows::{going_on, label};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{incident, incident_person, incident_ticket, ticket},
    service::{find, own, ticket_code, ticket_number},
};

/// Tickets that hang on one incident at most: they can be resolved with it at once.
const MOST: u64 = 500;

/// Whoever may ask: "me too", with an open ticket of one's own or without any. Said again it counts no more than once. From then on
/// they hear of the incident.
pub async fn join(desk: &Desk, project: &ProjectKey, number: i32, with: Option<i32>) -> Result<()> {
    desk.write(Permission::TicketAsk, project, async |tx| {
        let me = tx.actor().signed_in()?;
        let model = going_on(tx, number).await?;
        let mut news = add_person(tx, model.id, me).await?;
        let mut changes = Vec::new();
        if let Some(with) = with {
            let row = own(tx, with).await?;
            if add_ticket(tx, &model, &row).await? {
                changes.push(Change::new("ticket", Value::Null, ticket_code(&tx.project().key, row.number)));
                news = true;
            }
        }
        if !news {
            return Ok(Outcome::Unchanged(()));
        }
        Ok(Outcome::changed((), Event::new(EventKind::IncidentJoined, model.id, label(&tx.project().key, &model)).changing(changes)))
    })
    .await
}

/// Whoever directs tickets: a ticket, by its code, hangs on the incident. Its requester is one of those whom it hits, and hears of
/// it.
pub async fn link(desk: &Desk, project: &ProjectKey, number: i32, code: &str) -> Result<()> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let model = going_on(tx, number).await?;
        let unknown = || Error::field("ticket", Say::new("error-incident-ticket-unknown"));
        let found = ticket_number(&tx.project().key, code).ok_or_else(unknown)?;
        let row = find(tx, found).await.map_err(|_| unknown())?;
        if !add_ticket(tx, &model, &row).await? {
            return Ok(Outcome::Unchanged(()));
        }
        add_person(tx, model.id, row.requester_id).await?;
        let linked = Change::new("ticket", Value::Null, ticket_code(&tx.project().key, row.number));
        let people = super::heard::heard(tx, &model, &super::update::worked_on(tx, &model).await?).await?;
        let told = people.contains(&row.requester_id).then_some(row.requester_id);
        let event = || Event::new(EventKind::IncidentLinked, model.id, label(&tx.project().key, &model));
        let events = match (row.shared, told) {
            (true, _) => vec![event().changing([linked]).concerning(told)],
            // Which one it is stays among those inside; its requester hears that it does.
            (false, Some(_)) => vec![event().changing([linked]).among_us(), event().concerning(told)],
            (false, None) => vec![event().changing([linked]).among_us()],
        };
        Ok(Outcome::of((), events))
    })
    .await
}

/// Whoever directs tickets: a ticket hangs on the incident no longer. Whom it hits stays counted.
pub async fn unlink(desk: &Desk, project: &ProjectKey, number: i32, ticket: i32) -> Result<()> {
    desk.write(Permission::TicketDirect, project, async |tx| {
        let model = going_on(tx, number).await?;
        let row = find(tx, ticket).await?;
        let gone = incident_ticket::Entity::delete_many()
            .filter(incident_ticket::COLUMN.incident_id.eq(model.id))
            .filter(incident_ticket::COLUMN.ticket_id.eq(row.id))
            .exec(tx.db())
            .await?;
        if gone.rows_affected == 0 {
            return Ok(Outcome::Unchanged(()));
        }
        let parted = Change::new("ticket", ticket_code(&tx.project().key, row.number), Value::Null);
        let event = Event::new(EventKind::IncidentLinked, model.id, label(&tx.project().key, &model)).changing([parted]);
        Ok(Outcome::changed((), if row.shared { event } else { event.among_us() }))
    })
    .await
}

/// Counts a person; tells whether they were not counted yet.
pub(super) async fn add_person(tx: &Writer<ProjectScope>, id: MajorIncidentId, person: PersonId) -> Result<bool> {
    let known = incident_person::Entity::find()
        .filter(incident_person::COLUMN.incident_id.eq(id))
        .filter(incident_person::COLUMN.person_id.eq(person));
    if known.count(tx.db()).await? > 0 {
        return Ok(false);
    }
    let row = incident_person::ActiveModel { id: Set(tx.id::<Uuid>()), incident_id: Set(id), person_id: Set(person), at: Set(tx.now()) };
    let once = OnConflict::columns([incident_person::Column::IncidentId, incident_person::Column::PersonId]).do_nothing().to_owned();
    incident_person::Entity::insert(row).on_conflict(once).exec_without_returning(tx.db()).await?;
    Ok(true)
}

/// Hangs a ticket on an incident; tells whether it did not yet.
async fn add_ticket(tx: &Writer<ProjectScope>, model: &incident::Model, row: &ticket::Model) -> Result<bool> {
    if row.id == model.ticket_id {
        return Ok(false);
    }
    let refused = |key: &str| Error::field("ticket", Say::new(key)).into();
    if !row.state.is_open() {
        return Err(refused("error-incident-ticket-over"));
    }
    let hanging = || incident_ticket::Entity::find().filter(incident_ticket::COLUMN.incident_id.eq(model.id));
    if hanging().filter(incident_ticket::COLUMN.ticket_id.eq(row.id)).count(tx.db()).await? > 0 {
        return Ok(false);
    }
    let leads = incident::Entity::find().filter(incident::COLUMN.ticket_id.eq(row.id)).filter(incident::COLUMN.ended_at.is_null());
    if leads.count(tx.db()).await? > 0 || goes_on_elsewhere(tx, row.id, Some(model.id)).await? {
        return Err(refused("error-incident-elsewhere"));
    }
    if hanging().count(tx.db()).await? >= MOST {
        return Err(Error::field("ticket", Say::new("error-incident-full").with("max", MOST)).into());
    }
    let link =
        incident_ticket::ActiveModel { id: Set(tx.id::<Uuid>()), incident_id: Set(model.id), ticket_id: Set(row.id), at: Set(tx.now()) };
    incident_ticket::Entity::insert(link).exec_without_returning(tx.db()).await?;
    Ok(true)
}

/// Whether a ticket hangs on an incident that goes on, other than this one.
pub(super) async fn goes_on_elsewhere(tx: &Writer<ProjectScope>, ticket: TicketId, but: Option<MajorIncidentId>) -> Result<bool> {
    let links = incident_ticket::Entity::find()
        .select_only()
        .column(incident_ticket::Column::IncidentId)
        .filter(incident_ticket::COLUMN.ticket_id.eq(ticket));
    let going_on =
        incident::Entity::find().filter(incident::COLUMN.id.in_subquery(links.into_query())).filter(incident::COLUMN.ended_at.is_null());
    let others = match but {
        Some(but) => going_on.filter(incident::COLUMN.id.ne(but)),
        None => going_on,
    };
    Ok(others.count(tx.db()).await? > 0)
}
