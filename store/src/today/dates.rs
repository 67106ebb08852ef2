//! What comes next: the end of the sprint, the next one, phases, holidays, absences.

use chrono::{Days, NaiveDate};
use golive_domain::{Error, today::Coming};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::Serialize;

use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{holiday, person, phase},
    projects::absences,
    sprints::SprintHead,
};

/// A date ahead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Upcoming {
    pub date: NaiveDate,
    pub what: Coming,
    /// The sprint's number, the phase's, holiday's or person's name.
    pub name: String,
}

/// How far the page looks ahead: over the next sprint change.
const AHEAD: Days = Days::new(16);

pub(super) async fn upcoming<D>(door: &D, day: NaiveDate, sprint: Option<&SprintHead>, next: Option<&SprintHead>) -> Result<Vec<Upcoming>>
where
    D: Door<Scope = ProjectScope>,
{
    let horizon = day.checked_add_days(AHEAD).ok_or(Error::NotFound)?;
    let project = door.project().id;
    let mut dates: Vec<Upcoming> = Vec::new();
    let mut note = |date: NaiveDate, what: Coming, name: String| {
        if (day..=horizon).contains(&date) {
            dates.push(Upcoming { date, what, name });
        }
    };
    if let Some(sprint) = sprint {
        note(sprint.ends_on, Coming::Review, sprint.number.to_string());
    }
    if let Some(sprint) = next {
        note(sprint.starts_on, Coming::SprintStart, sprint.number.to_string());
    }
    for phase in phase::Entity::find().filter(phase::COLUMN.project_id.eq(project)).all(door.db()).await? {
        if let Some(date) = phase.starts_on {
            note(date, Coming::PhaseStart, phase.name.clone());
        }
        if let Some(date) = phase.ends_on {
            note(date, Coming::PhaseEnd, phase.name);
        }
    }
    for holiday in holiday::Entity::find().filter(holiday::COLUMN.project_id.eq(project)).all(door.db()).await? {
        note(holiday.day, Coming::Holiday, holiday.name);
    }
    let absences = absences(door, day, Some(horizon)).await?;
    let away = person::Entity::find().filter(person::COLUMN.id.is_in(absences.iter().map(|row| row.person_id))).all(door.db()).await?;
    for row in absences {
        let name = away.iter().find(|person| person.id == row.person_id).map(|person| person.name.clone()).unwrap_or_default();
        note(row.from_day.max(day), Coming::Absence, name);
    }
    dates.sort_by_key(|date| (date.date, date.what));
    Ok(dates)
}
