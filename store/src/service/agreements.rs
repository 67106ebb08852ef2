//! What is promised and when it is worked: agreements and calendars in versions, and what a new version would move.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Change, Event, EventKind},
    id::{CalendarId, PersonId, TermsId},
    jobs::JobKind,
    service::{Calendar, Deal, office},
    text::{ProjectKey, Title},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::Value;

use super::{
    book::{Book, book},
    replan::{Moved, moved, replan},
};
use crate::{
    Desk, Outcome, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Reader, Writer},
    entity::{
        agreement_version, calendar_version, person, service_calendar,
        values::{AgreementBody, CalendarBody},
    },
    error::taken,
    jobs,
    pairs::is_of_our_times,
    projects::working_calendar,
};

/// A version of an agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct DealVersion {
    pub id: TermsId,
    pub effective: DateTime<Utc>,
    pub deal: Deal,
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
}

/// A calendar with its versions, the latest first.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarView {
    pub id: CalendarId,
    pub name: String,
    pub versions: Vec<CalendarVersion>,
}

/// A version of a calendar. The first holds from the beginning and has no instant.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarVersion {
    pub id: TermsId,
    pub effective: Option<DateTime<Utc>>,
    pub calendar: Calendar,
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
}

impl CalendarView {
    /// The version that takes effect last.
    pub fn latest(&self) -> Option<&Calendar> {
        self.versions.first().map(|version| &version.calendar)
    }

    /// The version that holds at an instant.
    pub fn at(&self, now: DateTime<Utc>) -> Option<&CalendarVersion> {
        self.versions.iter().find(|version| version.effective.is_none_or(|effective| effective <= now))
    }
}

/// Everything that is agreed.
#[derive(Clone, Debug)]
pub struct AgreementsView {
    /// The latest first; what is not in effect yet among them.
    pub deals: Vec<DealVersion>,
    /// By name.
    pub calendars: Vec<CalendarView>,
    pub may_edit: bool,
    pub at: DateTime<Utc>,
}

impl AgreementsView {
    /// What holds now.
    pub fn current(&self) -> Option<&DealVersion> {
        self.deals.iter().find(|version| version.effective <= self.at)
    }
}

/// Whoever reads tickets.
pub async fn agreements(desk: &Desk, project: &ProjectKey) -> Result<AgreementsView> {
    let door = desk.read(Permission::TicketRead, project).await?;
    let deals = agreement_version::Entity::find()
        .filter(agreement_version::COLUMN.project_id.eq(door.project().id))
        .order_by_desc(agreement_version::COLUMN.effective_at)
        .all(door.db())
        .await?;
    let named = service_calendar::Entity::find()
        .filter(service_calendar::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(service_calendar::COLUMN.name)
        .all(door.db())
        .await?;
    let versions = calendar_version::Entity::find()
        .filter(calendar_version::COLUMN.calendar_id.is_in(named.iter().map(|row| row.id)))
        .all(door.db())
        .await?;
    let by: Vec<PersonId> = deals.iter().map(|row| row.person_id).chain(versions.iter().map(|row| row.person_id)).flatten().collect();
    let people = person::Entity::find().filter(person::COLUMN.id.is_in(by)).all(door.db()).await?;
    let person = |id: Option<PersonId>| {
        people.iter().find(|person| Some(person.id) == id).map(|person| PersonRef { id: person.id, name: person.name.clone() })
    };
    let calendar = |row: service_calendar::Model| {
        let mut own: Vec<_> = versions.iter().filter(|version| version.calendar_id == row.id).collect();
        own.sort_by_key(|version| std::cmp::Reverse(version.effective_at));
        let version = |version: &calendar_version::Model| CalendarVersion {
            id: version.id,
            effective: version.effective_at,
            calendar: version.body.0.clone(),
            by: person(version.person_id),
            at: version.at,
        };
        CalendarView { id: row.id, name: row.name, versions: own.into_iter().map(version).collect() }
    };
    let deal = |row: agreement_version::Model| DealVersion {
        id: row.id,
        effective: row.effective_at,
        deal: row.body.0,
        by: person(row.person_id),
        at: row.at,
    };
    Ok(AgreementsView {
        deals: deals.into_iter().map(deal).collect(),
        calendars: named.into_iter().map(calendar).collect(),
        may_edit: door.scope().may(Permission::AgreementEdit),
        at: door.now(),
    })
}

/// Whoever may change what is promised: a new calendar, from the beginning, or a new version of one, from an instant on. Time
/// that has passed keeps its price: a version takes effect now or later. Open deadlines are read anew in the same transaction.
pub async fn save_calendar(
    desk: &Desk,
    project: &ProjectKey,
    id: Option<CalendarId>,
    name: &str,
    calendar: Calendar,
    effective: Option<DateTime<Utc>>,
) -> Result<CalendarId> {
    desk.write(Permission::AgreementEdit, project, async |tx| {
        let name = Title::parse(name).map_err(|say| Error::field("name", say))?.into_string();
        let (id, version) = match id {
            None => (add_calendar(tx, &name).await?, None),
            Some(id) => {
                let row = find_calendar(tx, id).await?;
                let renamed = service_calendar::ActiveModel {
                    id: Set(id),
                    name: Set(name.clone()),
                    version: Set(row.version + 1),
                    ..Default::default()
                };
                renamed.update(tx.db()).await.map_err(taken("name"))?;
                (id, Some(not_past(effective, tx.now())?))
            }
        };
        put_calendar(tx, id, version, calendar).await?;
        replan(tx, &book(tx).await?).await?;
        let named = Change::new("calendar", Value::Null, name);
        let from = Change::new("effective", Value::Null, version.map(|at| at.to_rfc3339()).unwrap_or_default());
        let event = Event::new(EventKind::ServiceCalendarEdited, tx.project().id, &tx.project().name).changing(vec![named, from]);
        Ok(Outcome::changed(id, event))
    })
    .await
}

async fn add_calendar(tx: &Writer<ProjectScope>, name: &str) -> Result<CalendarId> {
    let row =
        service_calendar::ActiveModel { id: Set(tx.id()), project_id: Set(tx.project().id), name: Set(name.to_owned()), version: Set(1) };
    Ok(row.insert(tx.db()).await.map_err(taken("name"))?.id)
}

async fn find_calendar(tx: &Writer<ProjectScope>, id: CalendarId) -> Result<service_calendar::Model> {
    let mine = service_calendar::Entity::find_by_id(id).filter(service_calendar::COLUMN.project_id.eq(tx.project().id));
    Ok(mine.one(tx.db()).await?.ok_or(Error::NotFound)?)
}

/// A version of one calendar. Another one that takes effect at the same instant is replaced: it never held.
async fn put_calendar(tx: &Writer<ProjectScope>, id: CalendarId, effective: Option<DateTime<Utc>>, calendar: Calendar) -> Result<()> {
    let same = calendar_version::COLUMN.effective_at.eq(effective.unwrap_or_else(|| tx.now()));
    calendar_version::Entity::delete_many().filter(calendar_version::COLUMN.calendar_id.eq(id)).filter(same).exec(tx.db()).await?;
    let row = calendar_version::ActiveModel {
        id: Set(tx.id()),
        calendar_id: Set(id),
        effective_at: Set(effective),
        body: Set(CalendarBody(calendar)),
        person_id: Set(tx.writer()),
        at: Set(tx.now()),
    };
    row.insert(tx.db()).await?;
    Ok(())
}

/// Whoever may change what is promised: a new version of the agreement. The first may have held for a while; each later one
/// takes effect now or later. Open deadlines are read anew when it does.
pub async fn save_deal(desk: &Desk, project: &ProjectKey, deal: Deal, effective: Option<DateTime<Utc>>) -> Result<()> {
    desk.write(Permission::AgreementEdit, project, async |tx| {
        deal.check(&known_calendars(tx).await?)?;
        let before = book(tx).await?;
        let effective = match before.versions.is_empty() {
            true => of_our_times(effective)?.unwrap_or_else(|| tx.now()),
            false => not_past(effective, tx.now())?,
        };
        let same = agreement_version::COLUMN.effective_at.eq(effective);
        agreement_version::Entity::delete_many()
            .filter(agreement_version::COLUMN.project_id.eq(tx.project().id))
            .filter(same)
            .exec(tx.db())
            .await?;
        let row = agreement_version::ActiveModel {
            id: Set(tx.id()),
            project_id: Set(tx.project().id),
            effective_at: Set(effective),
            body: Set(AgreementBody(deal)),
            person_id: Set(tx.writer()),
            at: Set(tx.now()),
        };
        row.insert(tx.db()).await?;
        if effective <= tx.now() {
            replan(tx, &book(tx).await?).await?;
        } else {
            jobs::plan(tx, JobKind::Replan, tx.project().id, effective).await?;
        }
        let from = Change::new("effective", Value::Null, effective.to_rfc3339());
        Ok(Outcome::changed((), Event::new(EventKind::AgreementEdited, tx.project().id, &tx.project().name).changing([from])))
    })
    .await
}

/// Whoever may change what is promised, where nothing is yet: a calendar as the project works, called `name`, and promises to
/// begin with, from now on.
pub async fn begin(desk: &Desk, project: &ProjectKey, name: &str) -> Result<()> {
    let calendar = {
        let door = desk.read(Permission::AgreementEdit, project).await?;
        office(&working_calendar(&door).await?).map_err(|_| Error::rule(Say::new("error-calendar-empty")))?
    };
    let id = save_calendar(desk, project, None, name, calendar, None).await?;
    save_deal(desk, project, Deal::starter(id, id), None).await
}

async fn known_calendars(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<CalendarId>> {
    let mine = service_calendar::Entity::find().filter(service_calendar::COLUMN.project_id.eq(door.project().id));
    Ok(mine.all(door.db()).await?.into_iter().map(|row| row.id).collect())
}

fn not_past(effective: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Result<DateTime<Utc>> {
    match of_our_times(effective)? {
        None => Ok(now),
        Some(effective) if effective >= now => Ok(effective),
        Some(_) => Err(Error::field("effective", Say::new("error-effective-past")).into()),
    }
}

/// Refuses what no calendar is known of.
fn of_our_times(effective: Option<DateTime<Utc>>) -> Result<Option<DateTime<Utc>>> {
    match effective {
        Some(at) if !is_of_our_times(at.date_naive()) => Err(Error::field("effective", Say::new("error-date")).into()),
        known => Ok(known),
    }
}

/// A change that is only looked at.
#[derive(Clone, Debug)]
pub enum Draft {
    Deal(Deal),
    Calendar(CalendarId, Box<Calendar>),
    /// The same, from a later instant on.
    CalendarFrom(CalendarId, Box<Calendar>, DateTime<Utc>),
}

/// Whoever may change what is promised: which open deadlines a change would move, were it in effect from now on, or from when it says.
pub async fn preview(desk: &Desk, project: &ProjectKey, draft: Draft) -> Result<Vec<Moved>> {
    let door = desk.read(Permission::AgreementEdit, project).await?;
    let after = drafted(&door, draft).await?;
    moved(&door, &book(&door).await?, &after).await
}

async fn drafted(door: &Reader<ProjectScope>, draft: Draft) -> Result<Book> {
    let mut book = book(door).await?;
    match draft {
        Draft::Deal(deal) => {
            deal.check(&known_calendars(door).await?)?;
            book.versions.push(golive_domain::service::AgreementVersion { effective: door.now(), agreement: deal.agreement() });
            book.deals.push((door.now(), deal));
        }
        Draft::Calendar(id, calendar) => follow(&mut book, id, *calendar, door.now())?,
        Draft::CalendarFrom(id, calendar, effective) => follow(&mut book, id, *calendar, not_past(Some(effective), door.now())?)?,
    }
    Ok(book)
}

/// The book with one version more of a calendar it knows.
fn follow(book: &mut Book, id: CalendarId, calendar: Calendar, effective: DateTime<Utc>) -> Result<()> {
    let known = book.timetables.remove(&id).ok_or(Error::NotFound)?;
    book.timetables.insert(id, Arc::new(known.then(effective, calendar)));
    Ok(())
}

/// Golive itself: a version of an agreement takes effect now.
pub async fn take_effect(store: &crate::Store, project: golive_domain::id::ProjectId) -> Result<()> {
    store
        .acting_as(crate::Actor::System)
        .write(Permission::AgreementEdit, project, async |tx| {
            replan(tx, &book(tx).await?).await?;
            let later = agreement_version::Entity::find()
                .filter(agreement_version::COLUMN.project_id.eq(project))
                .filter(agreement_version::COLUMN.effective_at.gt(tx.now()))
                .order_by_asc(agreement_version::COLUMN.effective_at);
            if let Some(next) = later.one(tx.db()).await? {
                jobs::plan(tx, JobKind::Replan, project, next.effective_at).await?;
            }
            let now = Change::new("effective", Value::Null, tx.now().to_rfc3339());
            Ok(Outcome::changed((), Event::new(EventKind::AgreementEdited, tx.project().id, &tx.project().name).changing([now])))
        })
        .await
}
