//! The book of a project's promises: every version of its agreement and of its calendars, ready to be asked.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    id::{CalendarId, TermsId},
    service::{AgreementVersion, Clock, Deal, Kind, Metric, Priority, Promise, RequestType, TicketEvent, Timetable, clock, terms},
    words::Word as _,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    Error, Result,
    desk::{Door, ProjectScope},
    entity::{agreement_version, calendar_version, service_calendar},
};

/// What prices the clocks of a project.
#[derive(Debug, Default)]
pub(crate) struct Book {
    /// In order of time.
    pub versions: Vec<AgreementVersion>,
    /// The same, as they were written.
    pub deals: Vec<(DateTime<Utc>, Deal)>,
    pub timetables: HashMap<CalendarId, Arc<Timetable>>,
}

/// What happened to a ticket and what it was, as far as its clocks are concerned.
#[derive(Clone, Debug, Default)]
pub(crate) struct Past {
    pub events: Vec<TicketEvent>,
    pub kinds: Vec<Kind>,
}

impl Book {
    /// What is agreed at an instant; nothing before the first version.
    pub fn deal(&self, at: DateTime<Utc>) -> Option<&Deal> {
        self.deals.iter().rev().find(|(effective, _)| *effective <= at).map(|(_, deal)| deal)
    }

    /// How long a resolved ticket can be taken up again.
    pub fn grace(&self, at: DateTime<Utc>) -> TimeDelta {
        TimeDelta::days(self.deal(at).map_or_else(|| Deal::default().grace_days, |deal| deal.grace_days).into())
    }

    /// A promise and the calendar that prices it.
    pub fn promise(&self, metric: Metric, priority: Priority, request: RequestType, at: DateTime<Utc>) -> Option<(Promise, &Timetable)> {
        let version = self.versions.iter().rev().find(|version| version.effective <= at)?;
        let promise = *version.agreement.promises.get(&(metric, priority, request))?;
        Some((promise, self.timetables.get(&promise.calendar)?.as_ref()))
    }

    /// The clocks of a ticket at an instant, one of each metric.
    pub fn clocks(&self, past: &Past, now: DateTime<Utc>) -> Result<Vec<Clock<'_>>> {
        let read = |metric: &Metric| {
            let terms = terms(*metric, &past.kinds, &self.versions, |id| self.timetables.get(&id).map(Arc::as_ref))?;
            Ok(clock(*metric, &past.events, &terms, now))
        };
        Metric::ALL.iter().map(read).collect::<Result<_, _>>().map_err(|unknown: golive_domain::service::UnknownCalendar| {
            Error::broken("an agreement counts by a calendar that is not there", unknown)
        })
    }
}

/// The book of the project the door stands in.
pub(crate) async fn book(door: &impl Door<Scope = ProjectScope>) -> Result<Book> {
    let project = door.project().id;
    let calendars = calendar_version::Entity::find()
        .inner_join(service_calendar::Entity)
        .filter(service_calendar::COLUMN.project_id.eq(project))
        .order_by_asc(calendar_version::COLUMN.at)
        .all(door.db())
        .await?;
    let agreements = agreement_version::Entity::find()
        .filter(agreement_version::COLUMN.project_id.eq(project))
        .order_by_asc(agreement_version::COLUMN.effective_at)
        .all(door.db())
        .await?;
    let deals: Vec<_> = agreements.into_iter().map(|row| (row.effective_at, row.body.0)).collect();
    let versions = deals.iter().map(|(effective, deal)| AgreementVersion { effective: *effective, agreement: deal.agreement() }).collect();
    Ok(Book { versions, deals, timetables: timetables(calendars) })
}

/// Timetables whose years are laid out already. A version is written once and never again, so that whoever has the same versions
/// has the same timetable.
static LAID: LazyLock<Mutex<HashMap<Vec<TermsId>, Arc<Timetable>>>> = LazyLock::new(Mutex::default);

/// Timetables kept at most.
const MOST: usize = 64;

/// Each calendar with its versions. The first is the one without an instant.
pub(super) fn timetables(mut rows: Vec<calendar_version::Model>) -> HashMap<CalendarId, Arc<Timetable>> {
    rows.sort_by_key(|row| row.effective_at);
    let mut known: HashMap<CalendarId, Vec<calendar_version::Model>> = HashMap::new();
    for row in rows {
        known.entry(row.calendar_id).or_default().push(row);
    }
    known.into_iter().filter_map(|(id, versions)| Some((id, timetable(versions)?))).collect()
}

/// The timetable of a calendar's versions, in order of time.
fn timetable(versions: Vec<calendar_version::Model>) -> Option<Arc<Timetable>> {
    let name: Vec<TermsId> = versions.iter().map(|row| row.id).collect();
    let mut laid = LAID.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(timetable) = laid.get(&name) {
        return Some(Arc::clone(timetable));
    }
    let mut versions = versions.into_iter();
    let first = Timetable::new(versions.next()?.body.0);
    let with = |timetable: Timetable, row: calendar_version::Model| match row.effective_at {
        Some(effective) => timetable.then(effective, row.body.0),
        None => Timetable::new(row.body.0),
    };
    let timetable = Arc::new(versions.fold(first, with));
    if laid.len() >= MOST {
        laid.clear();
    }
    laid.insert(name, Arc::clone(&timetable));
    Some(timetable)
}
