//! What the server says of a duty by itself: reminders, and the ticket that silence opens.

use chrono::{DateTime, Utc};
use golive_domain::{
    Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::DutyId,
    service::{
        Channel, Impact, RequestType, Urgency, What,
        duties::{Call, Owed, call, next_morning},
    },
};
use sea_orm::{ActiveValue::Set, EntityTrait, sea_query::OnConflict};
use serde_json::Value;
use uuid::Uuid;

use super::{
    duty_code, letters,
    plan::{next, told},
    rows::{Known, known_one, label},
};
use crate::{
    Actor, Outcome, Result, Store,
    desk::{Door, ProjectScope, Writer},
    entity::{duty, duty_reminder, duty_ticket, person},
    service::{self, NewTicket},
};

/// The letters.
const REMINDER: &str = "mail-duty-reminder";
const OVERDUE: &str = "mail-duty-overdue";

/// Golive itself: says of a duty what is to be said now, and gives when it has to be looked after again. Its owner is reminded by
/// letter and notice; past its day a ticket is opened, once for each occurrence, however often this runs.
pub async fn attend(store: &Store, id: DutyId) -> Result<Option<DateTime<Utc>>> {
    // Golive's own looking up: what it finds is acted on through a door.
    let Some(project) = duty::Entity::find_by_id(id).one(&store.inner.reads).await?.map(|row| row.project_id) else { return Ok(None) };
    let desk = store.acting_as(Actor::System);
    desk.write(Permission::DutyWrite, project, async |tx| {
        let Some(row) = duty::Entity::find_by_id(id).one(tx.db()).await? else { return Ok(Outcome::Unchanged(None)) };
        let known = known_one(tx, row).await?;
        if tx.project().archived_at.is_some() {
            return Ok(Outcome::Unchanged(Some(next_morning(known.zone, tx.now()))));
        }
        let Some(owed) = known.owed().filter(|_| known.row.archived_at.is_none()) else { return Ok(Outcome::Unchanged(None)) };
        let people = letters::responsible(tx, &known).await?;
        let events = match call(owed, &known.reminders()?, &told(tx, &known, owed).await?, known.zone, tx.now()) {
            Some(Call::Remind { before, days }) => vec![remind(tx, &known, owed, before, days, &people).await?],
            Some(Call::OpenTicket { days }) => open_ticket(tx, &known, owed, days, &people).await?,
            None => Vec::new(),
        };
        Ok(Outcome::of(next(tx, &known).await?, events))
    })
    .await
}

fn event(tx: &Writer<ProjectScope>, known: &Known, kind: EventKind, owed: Owed, people: &[person::Model]) -> Event {
    Event::new(kind, known.row.id, label(&tx.project().key, &known.row))
        .changing([Change::new("occurrence", Value::Null, owed.on.to_string())])
        .concerning(people.iter().map(|person| person.id))
}

/// Writes down that it was said, with all that were to be said before, and says it.
async fn remind(tx: &Writer<ProjectScope>, known: &Known, owed: Owed, before: u16, days: u16, people: &[person::Model]) -> Result<Event> {
    let reminders = known.reminders()?;
    let given = reminders.days().filter(|each| *each >= before).map(|each| duty_reminder::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        duty_id: Set(known.row.id),
        occurrence: Set(owed.on),
        days_before: Set(each.into()),
        at: Set(tx.now()),
    });
    let columns = [duty_reminder::Column::DutyId, duty_reminder::Column::Occurrence, duty_reminder::Column::DaysBefore];
    let said = OnConflict::columns(columns).do_nothing().to_owned();
    duty_reminder::Entity::insert_many(given).on_conflict(said).exec_without_returning(tx.db()).await?;
    letters::write(tx, known, people, owed.on, Say::new(REMINDER).with("days", days)).await?;
    Ok(event(tx, known, EventKind::DutyReminded, owed, people))
}

/// Opens the ticket of an occurrence, asked by whoever is responsible. In a project that nobody looks after there is nobody to ask: it is
/// tried again the next morning.
async fn open_ticket(tx: &Writer<ProjectScope>, known: &Known, owed: Owed, days: u32, people: &[person::Model]) -> Result<Vec<Event>> {
    let Some(requester) = people.first() else { return Ok(Vec::new()) };
    let (ticket, opened) = service::file(tx, asked(tx, known, owed), requester.id, Channel::Duty, What::OpenedByAgent).await?;
    let link = duty_ticket::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        duty_id: Set(known.row.id),
        occurrence: Set(owed.on),
        ticket_id: Set(ticket.id),
    };
    duty_ticket::Entity::insert(link).exec_without_returning(tx.db()).await?;
    let code = service::ticket_code(&tx.project().key, ticket.number);
    letters::write(tx, known, people, owed.on, Say::new(OVERDUE).with("days", days).with("ticket", code)).await?;
    Ok(vec![event(tx, known, EventKind::DutyOverdue, owed, people), opened])
}

/// The ticket in no language: what the duty is called, where it stands, since when, and its own steps.
fn asked(tx: &Writer<ProjectScope>, known: &Known, owed: Owed) -> NewTicket {
    let row = &known.row;
    let (key, number) = (&tx.project().key, row.number);
    let link = format!("[{}](/p/{key}/duties/{number}) · {}", duty_code(key, number), owed.on);
    NewTicket {
        title: row.title.clone(),
        body: format!("{link}\n\n{}", row.steps).trim_end().to_owned(),
        request: RequestType::Configuration,
        impact: Impact::Medium,
        urgency: Urgency::Medium,
        department: None,
    }
}
