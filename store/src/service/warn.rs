//! Warnings on the way to a deadline: planned with every event of a ticket, written once each, told to those on the ladder.

use std::collections::{BTreeSet, HashSet};

use chrono::{DateTime, Utc};
use golive_domain::{
    Say,
    access::Role,
    accounts::PersonState,
    events::{Event, EventKind},
    id::{PersonId, ProjectId, TicketId},
    jobs::JobKind,
    moment::Moment,
    people::CalendarKind,
    service::{Clock, Deal, Metric, Rung, Tell, warnings},
    text::Email,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};
use uuid::Uuid;

use super::{
    book::{Book, book},
    clocks::pasts,
    list::label,
};
use crate::{
    Actor, Outcome, Result, Store,
    desk::{Door, ProjectScope, Writer},
    entity::{membership, person, ticket, ticket_warning},
    jobs,
    outbox::{Letter, mail},
};

/// The letter's key: the stem of its subject and its body.
const WARNING: &str = "mail-ticket-warning";

/// A rung a ticket's clock comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Warning<'a> {
    metric: Metric,
    cycle: i32,
    rung: &'a Rung,
    at: DateTime<Utc>,
}

/// Every warning of a ticket that was not written yet.
fn unwritten<'a>(deal: &'a Deal, clocks: &[Clock], written: &HashSet<(Metric, i32, i32)>) -> Vec<Warning<'a>> {
    let mut all = Vec::new();
    for clock in clocks {
        let cycle = i32::try_from(clock.cycles.len()).unwrap_or(i32::MAX);
        for rung in &deal.ladder {
            if !written.contains(&(clock.metric, cycle, rung.share.into())) {
                let due = warnings(clock, &[rung.at()]).pop();
                all.extend(due.map(|(_, at)| Warning { metric: clock.metric, cycle, rung, at }));
            }
        }
    }
    all
}

/// The warnings of a ticket that fell due by now, as if each had been written at its time.
pub(super) fn passed(tx: &Writer<ProjectScope>, deal: &Deal, ticket: TicketId, clocks: &[Clock]) -> Vec<ticket_warning::ActiveModel> {
    let due = unwritten(deal, clocks, &HashSet::new()).into_iter().filter(|warning| warning.at <= tx.now());
    due.map(|warning| ticket_warning::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        ticket_id: Set(ticket),
        metric: Set(warning.metric),
        cycle: Set(warning.cycle),
        share: Set(warning.rung.share.into()),
        at: Set(warning.at),
    })
    .collect()
}

async fn written(tx: &Writer<ProjectScope>, ticket: TicketId) -> Result<HashSet<(Metric, i32, i32)>> {
    let rows = ticket_warning::Entity::find().filter(ticket_warning::COLUMN.ticket_id.eq(ticket)).all(tx.db()).await?;
    Ok(rows.into_iter().map(|row| (row.metric, row.cycle, row.share)).collect())
}

/// When a ticket's next warning falls; none while nothing is left to warn of.
fn next(deal: Option<&Deal>, clocks: &[Clock], written: &HashSet<(Metric, i32, i32)>) -> Option<DateTime<Utc>> {
    unwritten(deal?, clocks, written).into_iter().map(|warning| warning.at).min()
}

/// Plans the next warning of a ticket, or that there is none.
pub(super) async fn plan(tx: &Writer<ProjectScope>, book: &Book, ticket: TicketId, clocks: &[Clock<'_>]) -> Result<()> {
    let written = written(tx, ticket).await?;
    match next(book.deal(tx.now()), clocks, &written) {
        Some(at) => jobs::plan(tx, JobKind::Warn, ticket, at).await,
        None => jobs::cancel(tx, JobKind::Warn, vec![ticket.to_string()]).await,
    }
}

/// The same for many tickets at once.
pub(super) async fn plan_all(tx: &Writer<ProjectScope>, book: &Book, tickets: &[(TicketId, Vec<Clock<'_>>)]) -> Result<()> {
    let mut known: std::collections::HashMap<TicketId, HashSet<(Metric, i32, i32)>> = std::collections::HashMap::new();
    for ids in tickets.chunks(super::clocks::BATCH) {
        let rows = ticket_warning::Entity::find().filter(ticket_warning::COLUMN.ticket_id.is_in(ids.iter().map(|(id, _)| *id)));
        for row in rows.all(tx.db()).await? {
            known.entry(row.ticket_id).or_default().insert((row.metric, row.cycle, row.share));
        }
    }
    let none = HashSet::new();
    let (mut planned, mut over) = (Vec::new(), Vec::new());
    for (id, clocks) in tickets {
        match next(book.deal(tx.now()), clocks, known.get(id).unwrap_or(&none)) {
            Some(at) => planned.push((id.to_string(), at)),
            None => over.push(id.to_string()),
        }
    }
    jobs::plan_all(tx, JobKind::Warn, planned).await?;
    jobs::cancel(tx, JobKind::Warn, over).await
}

/// Golive itself: writes the warnings of a ticket that are due, one letter and one notice for each person and clock, and plans
/// the next. A warning that was written is never written again, however often this runs.
pub async fn warn(store: &Store, id: TicketId) -> Result<()> {
    let Some(project) = project_of(store, id).await? else { return Ok(()) };
    store
        .acting_as(Actor::System)
        .write(golive_domain::access::Permission::TicketDirect, project, async |tx| {
            let Some(row) = ticket::Entity::find_by_id(id).one(tx.db()).await? else { return Ok(Outcome::Unchanged(())) };
            let book = book(tx).await?;
            let past = pasts(tx, &[id]).await?.remove(&id).unwrap_or_default();
            let clocks = book.clocks(&past, tx.now())?;
            let Some(deal) = book.deal(tx.now()) else { return Ok(Outcome::Unchanged(())) };
            let known = written(tx, id).await?;
            let mut due = unwritten(deal, &clocks, &known);
            due.retain(|warning| warning.at <= tx.now());
            if due.is_empty() {
                // It moved meanwhile; where to was planned by whoever moved it.
                return Ok(Outcome::Unchanged(()));
            }
            for warning in &due {
                write_down(tx, id, warning).await?;
            }
            let mut events = Vec::new();
            for metric in due.iter().map(|warning| warning.metric).collect::<BTreeSet<_>>() {
                // Of several that are late only the highest is told.
                let highest = due.iter().filter(|warning| warning.metric == metric).max_by_key(|warning| warning.rung.share);
                if let Some(warning) = highest {
                    let told = told(tx, &row, &warning.rung.tell).await?;
                    let due_at = clocks.iter().find(|clock| clock.metric == metric).and_then(Clock::due);
                    write_to(tx, &row, warning, due_at, &told).await?;
                    let event = Event::new(EventKind::TicketWarned, id, label(tx, &row));
                    let changes = [
                        golive_domain::events::Change::new("metric", serde_json::Value::Null, metric.to_string()),
                        golive_domain::events::Change::new("share", serde_json::Value::Null, warning.rung.share),
                    ];
                    events.push(event.and_changing(changes).concerning(told.iter().map(|person| person.id)));
                }
            }
            plan(tx, &book, id, &clocks).await?;
            Ok(Outcome::of((), events))
        })
        .await
}

/// The project of a ticket that a job names. Golive's own looking up: what it finds is acted on through a door.
pub(super) async fn project_of(store: &Store, id: TicketId) -> Result<Option<ProjectId>> {
    Ok(ticket::Entity::find_by_id(id).one(&store.inner.reads).await?.map(|row| row.project_id))
}

async fn write_down(tx: &Writer<ProjectScope>, ticket: TicketId, warning: &Warning<'_>) -> Result<()> {
    let row = ticket_warning::ActiveModel {
        id: Set(tx.id::<Uuid>()),
        ticket_id: Set(ticket),
        metric: Set(warning.metric),
        cycle: Set(warning.cycle),
        share: Set(warning.rung.share.into()),
        at: Set(tx.now()),
    };
    let known = OnConflict::columns([
        ticket_warning::Column::TicketId,
        ticket_warning::Column::Metric,
        ticket_warning::Column::Cycle,
        ticket_warning::Column::Share,
    ])
    .do_nothing()
    .to_owned();
    ticket_warning::Entity::insert(row).on_conflict(known).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// The people of a rung, with where and in which language to write to them. The vendor's people only hear of what was handed
/// over to them.
async fn told(tx: &Writer<ProjectScope>, row: &ticket::Model, rung: &BTreeSet<Tell>) -> Result<Vec<person::Model>> {
    let mut roles: BTreeSet<Role> = BTreeSet::new();
    let mut people: BTreeSet<PersonId> = BTreeSet::new();
    for tell in rung {
        match tell {
            Tell::Assignee => match row.assignee_id {
                Some(assignee) => people.extend([assignee]),
                None => roles.extend([Role::HelpDesk]),
            },
            Tell::HelpDesk => roles.extend([Role::HelpDesk]),
            Tell::ProjectManager => roles.extend([Role::ProjectManager]),
            Tell::Sponsor => roles.extend([Role::Sponsor]),
            Tell::VendorManager if row.shared => {
                roles.extend([Role::VendorPm]);
                people.extend(row.vendor_id);
            }
            Tell::VendorManager => {}
        }
    }
    let holders = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(tx.project().id))
        .filter(membership::COLUMN.role.is_in(roles))
        .all(tx.db())
        .await?;
    people.extend(holders.into_iter().map(|row| row.person_id));
    let found = person::Entity::find()
        .filter(person::COLUMN.id.is_in(people))
        .filter(person::COLUMN.state.is_in([PersonState::Active, PersonState::Invited]))
        .all(tx.db())
        .await?;
    Ok(found)
}

/// An instant by the clock of the project, to be told in a reader's language and calendar.
pub(super) fn local(tx: &Writer<ProjectScope>, at: DateTime<Utc>, calendar: CalendarKind) -> Moment {
    Moment { at, zone: tx.project().time_zone.parse().unwrap_or(chrono_tz::Tz::UTC), calendar }
}

async fn write_to(
    tx: &Writer<ProjectScope>,
    row: &ticket::Model,
    warning: &Warning<'_>,
    due: Option<DateTime<Utc>>,
    told: &[person::Model],
) -> Result<()> {
    for reader in told {
        let Some(Ok(to)) = reader.email.as_deref().map(Email::parse) else { continue };
        let say = Say::new(WARNING)
            .with("code", super::ticket_code(&tx.project().key, row.number))
            .with("title", &row.title)
            .with("metric", warning.metric)
            .with("share", warning.rung.share)
            .with("due", due.map(|due| local(tx, due, reader.calendar).to_string()).unwrap_or_default());
        let path = Some(format!("/p/{}/tickets/{}", tx.project().key, row.number));
        mail(tx, &Letter { to, locale: reader.locale, say, path, thread: None }).await?;
    }
    Ok(())
}
