//! Days away, which sprints subtract from capacity.

use chrono::NaiveDate;
use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_write_absence},
    backlog::Minutes,
    error::Refusals,
    events::{Change, Event, EventKind},
    id::{AbsenceId, PersonId},
    text::{ProjectKey, Title},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{absence, membership},
};

/// Somebody is away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Away {
    pub id: AbsenceId,
    pub person: PersonId,
    pub from: NaiveDate,
    /// The last day away.
    pub until: NaiveDate,
    /// Working time lost a day; `None` is the whole day.
    pub minutes_a_day: Option<Minutes>,
    pub reason: String,
}

/// Days away as they are noted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewAbsence {
    pub person: PersonId,
    pub from: NaiveDate,
    pub until: NaiveDate,
    /// Hours lost a day as typed: `2`, `1:30`; empty is the whole day.
    #[serde(default)]
    pub hours_a_day: String,
    #[serde(default)]
    pub reason: String,
}

/// Absences that are not over yet.
pub(super) async fn away(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<Away>> {
    let today = super::working_calendar(door).await?.date_of(door.now());
    let rows = super::load::absences(door, today, None).await?;
    let away = |row: absence::Model| Away {
        id: row.id,
        person: row.person_id,
        from: row.from_day,
        until: row.to_day,
        minutes_a_day: row.minutes_per_day.map(Minutes),
        reason: row.reason,
    };
    Ok(rows.into_iter().map(away).collect())
}

/// Notes days away: one's own, or anybody's for whoever may edit the team. Planned sprints count them at once.
pub async fn add_absence(desk: &Desk, project: &ProjectKey, new: NewAbsence) -> Result<AbsenceId> {
    desk.write(Permission::AbsenceWrite, project, async |tx| {
        authorise(tx, new.person)?;
        let (minutes, reason) = parsed(&new)?;
        let here = membership::Entity::find()
            .filter(membership::COLUMN.project_id.eq(tx.project().id))
            .filter(membership::COLUMN.person_id.eq(new.person))
            .one(tx.db())
            .await?;
        if here.is_none() {
            return Err(Error::field("person", Say::new("error-choose")).into());
        }
        let id: AbsenceId = tx.id();
        let row = absence::ActiveModel {
            id: Set(id),
            project_id: Set(tx.project().id),
            person_id: Set(new.person),
            from_day: Set(new.from),
            to_day: Set(new.until),
            minutes_per_day: Set(minutes.map(|minutes| minutes.0)),
            reason: Set(reason),
        };
        row.insert(tx.db()).await?;
        Ok(Outcome::changed(id, told(tx, new.person, Change::new("absence", Value::Null, spelled(new.from, new.until)))))
    })
    .await
}

fn parsed(new: &NewAbsence) -> Result<(Option<Minutes>, String)> {
    let mut refusals = Refusals::default();
    if new.until < new.from {
        refusals.add("until", Say::new("error-ends-before-start"));
    }
    let hours = new.hours_a_day.trim();
    let minutes = if hours.is_empty() { None } else { refusals.take("hours_a_day", Minutes::parse(hours)) };
    let reason = match new.reason.trim() {
        "" => String::new(),
        reason => refusals.take("reason", Title::parse(reason)).map(Title::into_string).unwrap_or_default(),
    };
    refusals.finish()?;
    Ok((minutes, reason))
}

/// Takes days away back. Whose they are, or whoever may edit the team.
pub async fn remove_absence(desk: &Desk, project: &ProjectKey, id: AbsenceId) -> Result<()> {
    desk.write(Permission::AbsenceWrite, project, async |tx| {
        let found = absence::Entity::find_by_id(id).filter(absence::COLUMN.project_id.eq(tx.project().id)).one(tx.db()).await?;
        let row = found.ok_or(Error::NotFound)?;
        authorise(tx, row.person_id)?;
        absence::Entity::delete_by_id(id).exec(tx.db()).await?;
        let gone = Change::new("absence", spelled(row.from_day, row.to_day), Value::Null);
        Ok(Outcome::changed((), told(tx, row.person_id, gone)))
    })
    .await
}

fn authorise(tx: &Writer<ProjectScope>, absent: PersonId) -> Result<()> {
    if may_write_absence(absent, tx.writer(), tx.scope().may(Permission::TeamEdit)) { Ok(()) } else { Err(Error::Forbidden.into()) }
}

fn spelled(from: NaiveDate, until: NaiveDate) -> String {
    if from == until { from.to_string() } else { format!("{from}/{until}") }
}

fn told(tx: &Writer<ProjectScope>, person: PersonId, change: Change) -> Event {
    let who = Change::new("person", Value::Null, person.to_string());
    Event::new(EventKind::AbsenceEdited, tx.project().id, &tx.project().name).changing(vec![change, who]).concerning([person])
}
