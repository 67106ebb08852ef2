//! The book of a project's promises: every version of its agreement and of its calendars, ready to be asked.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    id::CalendarId,
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
    pub timetables: HashMap<CalendarId, Timetable>,
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
        Some((promise, self.timetables.get(&promise.calendar)?))
    }

    /// The clocks of a ticket at an instant, one of each metric.
    pub fn clocks(&self, past: &Past, now: DateTime<Utc>) -> Result<Vec<Clock<'_>>> {
        let read = |metric: &Metric| {
            let terms = terms(*metric, &past.kinds, &self.versions, |id| self.timetables.get(&id))?;
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

/// Each calendar with its versions. The first is the one without an instant.
pub(super) fn timetables(mut rows: Vec<calendar_version::Model>) -> HashMap<CalendarId, Timetable> {
    rows.sort_by_key(|row| row.effective_at);
    let mut known: HashMap<CalendarId, Timetable> = HashMap::new();
    for row in rows {
        let calendar = row.body.0;
        let timetable = match (known.remove(&row.calendar_id), row.effective_at) {
            (Some(timetable), Some(effective)) => timetable.then(effective, calendar),
            _ => Timetable::new(calendar),
        };
        known.insert(row.calendar_id, timetable);
    }
    known
}
