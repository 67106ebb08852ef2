//! What the words of a file mean in this project, and what stays as the file said it.

use std::collections::HashMap;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use golive_domain::{FieldError, Say};
use golive_domain::{
    id::{DepartmentId, PersonId, TicketId},
    import::{Moment, TicketColumn, TicketPast, TicketTimes, request_type, ticket_past, ticket_priority, ticket_state},
    search::fold,
    service::{Priority, RequestType, TicketState, first_instant},
    words::Word as _,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::Naming;
use crate::{
    Result,
    backlog::{Member, find_person, members},
    desk::{Door, ProjectScope},
    entity::{department, ticket, ticket_origin, values::TicketOrigin},
    import::formats::TicketIn,
    service::{arrived::digest, assigning::takers, book::book},
};

/// What names may mean in this project, and how long a resolved ticket can be taken up again.
pub(super) struct Around {
    pub members: Vec<Member>,
    takers: Vec<PersonId>,
    departments: HashMap<String, DepartmentId>,
    zone: Tz,
    pub grace: TimeDelta,
    now: DateTime<Utc>,
}

/// A line of the file as it is taken over.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    pub key: String,
    pub title: String,
    pub body: String,
    pub request: RequestType,
    pub priority: Priority,
    pub requester: PersonId,
    pub assignee: Option<PersonId>,
    pub department: Option<DepartmentId>,
    pub created: DateTime<Utc>,
    pub past: TicketPast,
    pub origin: TicketOrigin,
    /// Of all that it says: the same again changes nothing.
    pub digest: String,
}

impl Around {
    pub async fn load(door: &impl Door<Scope = ProjectScope>) -> Result<Self> {
        let departments = department::Entity::find().filter(department::COLUMN.project_id.eq(door.project().id)).all(door.db()).await?;
        Ok(Self {
            members: members(door).await?,
            takers: takers(door).await?.into_iter().map(|person| person.id).collect(),
            departments: departments.into_iter().map(|row| (fold(&row.name), row.id)).collect(),
            zone: door.project().time_zone.parse().unwrap_or(Tz::UTC),
            grace: book(door).await?.grace(door.now()),
            now: door.now(),
        })
    }

    /// What a line comes to, or every reason why it cannot be taken over.
    pub fn take(&self, given: &TicketIn, naming: &Naming, stand_in: PersonId) -> Result<Taken, Vec<FieldError>> {
        let mut refused = Vec::new();
        let request = scale(&mut refused, naming, TicketColumn::Request, &given.request, request_type);
        let priority = scale(&mut refused, naming, TicketColumn::Priority, &given.priority, ticket_priority);
        let state: Option<TicketState> = scale(&mut refused, naming, TicketColumn::State, &given.state, ticket_state);
        let created = self.instant(given.created).unwrap_or(self.now);
        let [replied, resolved] = [given.replied, given.resolved].map(|told| self.instant(told).map(|at| self.not_before(at, created)));
        let closed = self.instant(given.closed).map(|at| self.not_before(at, resolved.unwrap_or(created)));
        let times = TicketTimes { created, replied, resolved, closed };
        let past = match ticket_past(state, times, self.grace, self.now) {
            Ok(past) if refused.is_empty() => past,
            Ok(_) => return Err(refused),
            Err((column, say)) => {
                refused.push(FieldError { field: column.to_string(), say });
                return Err(refused);
            }
        };
        let (asked, works) = (self.known(&given.requester), self.known(&given.assignee).filter(|person| self.takers.contains(person)));
        let department = self.departments.get(&fold(&given.department)).copied();
        let unless = |is_known: bool, text: String| if is_known { String::new() } else { text };
        let origin = TicketOrigin {
            requester: unless(asked.is_some(), given.requester.join(", ")),
            assignee: unless(works.is_some(), given.assignee.join(", ")),
            department: unless(department.is_some(), given.department.clone()),
            request: given.request.clone(),
            priority: given.priority.clone(),
            state: given.state.clone(),
        };
        let (request, priority) = (request.unwrap_or(RequestType::Consultation), priority.unwrap_or(Priority::P3));
        let requester = asked.unwrap_or(stand_in);
        let says = (
            (&given.title, &given.body, request.as_str(), priority.as_str(), state.map(TicketState::as_str)),
            (requester, works, department, &origin.requester, &origin.assignee, &origin.department),
            (created, replied, resolved, closed),
        );
        let says = serde_json::to_vec(&says).unwrap_or_default();
        Ok(Taken {
            key: given.key.clone(),
            title: given.title.clone(),
            body: given.body.clone(),
            request,
            priority,
            requester,
            assignee: works,
            department,
            created,
            past,
            origin,
            digest: digest(&says),
        })
    }

    /// Whether somebody here is called by one of these names.
    pub fn knows(&self, names: &[String]) -> bool {
        self.known(names).is_some()
    }

    /// Whether one of these names is somebody's who takes tickets.
    pub fn takes_tickets(&self, names: &[String]) -> bool {
        self.known(names).is_some_and(|person| self.takers.contains(&person))
    }

    /// Who is meant: by address where one is told, for people who bear one name are not one person.
    fn known(&self, names: &[String]) -> Option<PersonId> {
        let is_told = names.iter().any(|name| name.contains('@'));
        names.iter().filter(|name| !is_told || name.contains('@')).find_map(|name| find_person(&self.members, name))
    }

    /// A column of days alone says midnight: what happened on the day of something else did not happen before it.
    fn not_before(&self, at: DateTime<Utc>, other: DateTime<Utc>) -> DateTime<Utc> {
        let [day, of] = [at, other].map(|at| at.with_timezone(&self.zone).naive_local());
        if at < other && day.date() == of.date() && day.time() == NaiveTime::MIN { other } else { at }
    }

    /// On the project's own clock where the file names no zone: what such a clock shows a few hours ahead of ours is now.
    fn instant(&self, told: Option<Moment>) -> Option<DateTime<Utc>> {
        match told? {
            Moment::At(at) => Some(at),
            Moment::Local(time) => {
                let at = first_instant(self.zone, time);
                Some(if at > self.now && at < self.now + TimeDelta::days(1) { self.now } else { at })
            }
        }
    }
}

/// What a word of a scale means: as somebody said, else as everybody knows it. No word means nothing.
fn scale<T: golive_domain::words::Word>(
    refused: &mut Vec<FieldError>,
    naming: &Naming,
    column: TicketColumn,
    word: &str,
    known: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    if word.is_empty() {
        return None;
    }
    let found = meant(naming, column, word).and_then(T::parse).or_else(|| known(word));
    if found.is_none() {
        let value: String = word.chars().take(40).collect();
        let say = Say::new("error-ticket-import-word").with("value", value).with("column", column);
        refused.push(FieldError { field: column.to_string(), say });
    }
    found
}

/// What somebody said that a word means.
pub(super) fn meant<'a>(naming: &'a Naming, column: TicketColumn, word: &str) -> Option<&'a str> {
    naming.words.get(&column)?.get(word).map(String::as_str)
}

/// What the help desk a ticket came from said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// Its key there.
    pub key: String,
    /// People and departments that are not known here; empty where they are.
    pub requester: String,
    pub assignee: String,
    pub department: String,
    /// In its words.
    pub request: String,
    pub priority: String,
    pub state: String,
    pub at: DateTime<Utc>,
}

/// Where a ticket came from, if it was brought.
pub(in crate::service) async fn origin_of(door: &impl Door<Scope = ProjectScope>, row: &ticket::Model) -> Result<Option<Origin>> {
    let Some(key) = row.external_key.clone() else { return Ok(None) };
    let found = ticket_origin::Entity::find().filter(ticket_origin::COLUMN.ticket_id.eq(row.id)).one(door.db()).await?;
    Ok(found.map(|row| {
        let TicketOrigin { requester, assignee, request, priority, state, department } = row.body;
        Origin { key, requester, assignee, department, request, priority, state, at: row.at }
    }))
}

/// Tickets of the project that were brought, by their keys there, with what they are known by and when they were written.
pub(super) async fn brought_before(
    door: &impl Door<Scope = ProjectScope>,
) -> Result<HashMap<String, (ticket::Model, Option<ticket_origin::Model>)>> {
    let rows = ticket::Entity::find()
        .filter(ticket::COLUMN.project_id.eq(door.project().id))
        .filter(ticket::COLUMN.external_key.is_not_null())
        .all(door.db())
        .await?;
    let mut origins: HashMap<TicketId, ticket_origin::Model> = HashMap::new();
    for ids in rows.chunks(crate::service::clocks::BATCH) {
        let of = ticket_origin::Entity::find().filter(ticket_origin::COLUMN.ticket_id.is_in(ids.iter().map(|row| row.id)));
        origins.extend(of.all(door.db()).await?.into_iter().map(|row| (row.ticket_id, row)));
    }
    let known = rows.into_iter().filter_map(|row| {
        let origin = origins.remove(&row.id);
        Some((row.external_key.clone()?, (row, origin)))
    });
    Ok(known.collect())
}
