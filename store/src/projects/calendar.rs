//! When the project works: zone, weekdays, hours and holidays.

use chrono::NaiveDate;
use golive_domain::{
    Error, Say,
    access::Permission,
    backlog::Minutes,
    error::Refusals,
    events::{Change, Changes, Event, EventKind},
    people::CalendarKind,
    projects::{Weekdays, WorkingCalendar, parse_zone},
    text::{ProjectKey, Title},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::OnConflict,
};
use serde::{Deserialize, Serialize};

use super::version::refuse_stale_project;
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope},
    entity::{holiday, project},
};

/// The working calendar with the names of its holidays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Calendar {
    pub time_zone: String,
    /// The calendar its periods follow.
    pub kind: CalendarKind,
    pub weekdays: Weekdays,
    pub minutes_per_day: Minutes,
    pub holidays: Vec<Holiday>,
    pub version: i32,
}

/// A day nobody works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holiday {
    pub day: NaiveDate,
    #[serde(default)]
    pub name: String,
}

/// The calendar as it shall be; `version` is the one that was read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CalendarEdit {
    pub time_zone: String,
    pub kind: CalendarKind,
    pub weekdays: Weekdays,
    /// Working time of a full day: `8`, `7:30`.
    pub day: String,
    pub version: i32,
}

/// Holidays in one paste.
const MOST_HOLIDAYS: usize = 400;

/// Anyone inside the project.
pub async fn calendar(desk: &Desk, project: &ProjectKey) -> Result<Calendar> {
    let door = desk.read(Permission::ProjectRead, project).await?;
    let working = super::working_calendar(&door).await?;
    let row = door.project();
    Ok(Calendar {
        time_zone: row.time_zone.clone(),
        kind: row.calendar,
        weekdays: working.weekdays,
        minutes_per_day: working.minutes_per_day,
        holidays: holidays(&door).await?,
        version: row.version,
    })
}

async fn holidays(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<Holiday>> {
    let rows = holiday::Entity::find()
        .filter(holiday::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(holiday::COLUMN.day)
        .all(door.db())
        .await?;
    Ok(rows.into_iter().map(|row| Holiday { day: row.day, name: row.name }).collect())
}

/// Whoever may edit the project. Running sprints keep the capacity they were planned with; charts follow the new days.
pub async fn edit_calendar(desk: &Desk, project: &ProjectKey, edit: CalendarEdit) -> Result<()> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        refuse_stale_project(tx, edit.version, &["time_zone", "calendar", "weekdays", "minutes_per_day"]).await?;
        let old = tx.project();
        let new = parsed(&edit)?;
        let mut changes = Changes::default();
        changes
            .note("time_zone", &old.time_zone.as_str(), &new.zone.name())
            .note("calendar", &old.calendar, &edit.kind)
            .note("weekdays", &old.working_days, &new.weekdays.to_string())
            .note("minutes_per_day", &old.day_minutes, &new.minutes_per_day.0);
        // Even what is left as it was has now been looked at by somebody, which the checklist asks for.
        let row = project::ActiveModel {
            id: Unchanged(old.id),
            time_zone: Set(new.zone.name().to_owned()),
            calendar: Set(edit.kind),
            working_days: Set(new.weekdays.to_string()),
            day_minutes: Set(new.minutes_per_day.0),
            version: Set(old.version + 1),
            ..Default::default()
        };
        row.update(tx.db()).await?;
        Ok(Outcome::changed((), Event::new(EventKind::CalendarEdited, old.id, &old.name).changing(changes)))
    })
    .await
}

fn parsed(edit: &CalendarEdit) -> Result<WorkingCalendar> {
    let mut refusals = Refusals::default();
    let zone = refusals.take("time_zone", parse_zone(&edit.time_zone));
    let day = refusals.take("day", Minutes::parse(&edit.day));
    if edit.weekdays == Weekdays::NONE {
        refusals.add("weekdays", Say::new("error-calendar-weekdays"));
    }
    refusals.finish()?;
    let (Some(zone), Some(minutes_per_day)) = (zone, day) else { unreachable!("what is missing was refused above") };
    let calendar = WorkingCalendar { zone, weekdays: edit.weekdays, minutes_per_day, holidays: Default::default() };
    Ok(calendar.checked().map_err(|say| Error::field("day", say))?)
}

/// Adds holidays, few or a pasted year; a day that is there already takes the new name. Whoever may edit the project.
pub async fn add_holidays(desk: &Desk, project: &ProjectKey, days: Vec<Holiday>) -> Result<usize> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        let count = days.len();
        if count == 0 || count > MOST_HOLIDAYS {
            let say = if count == 0 {
                Say::new("error-required")
            } else {
                Say::new("error-too-many").with("is", count).with("max", MOST_HOLIDAYS)
            };
            return Err(Error::field("holidays", say).into());
        }
        let known = holidays(tx).await?;
        let (mut rows, mut changes) = (Vec::new(), Vec::new());
        for Holiday { day, name } in unique(&days) {
            let name = if name.trim().is_empty() { String::new() } else { title(name)? };
            let old = known.iter().find(|known| known.day == *day);
            if old.is_none_or(|old| old.name != name) {
                changes.push(Change::new("holiday", old.map(|old| old.name.clone()), format!("{day} {name}").trim().to_owned()));
            }
            rows.push(holiday::ActiveModel { id: Set(tx.id()), project_id: Set(tx.project().id), day: Set(*day), name: Set(name) });
        }
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(count));
        }
        let again = OnConflict::columns([holiday::Column::ProjectId, holiday::Column::Day]).update_column(holiday::Column::Name).to_owned();
        holiday::Entity::insert_many(rows).on_conflict(again).exec_without_returning(tx.db()).await?;
        tell(tx, changes, count)
    })
    .await
}

/// A day of a paste counts once, as it stands last.
fn unique(days: &[Holiday]) -> Vec<&Holiday> {
    days.iter().enumerate().filter(|(at, one)| days[at + 1..].iter().all(|later| later.day != one.day)).map(|(_, one)| one).collect()
}

fn title(name: &str) -> Result<String> {
    Ok(Title::parse(name).map_err(|say| Error::field("holidays", say))?.into_string())
}

/// Makes a holiday an ordinary day again. Whoever may edit the project.
pub async fn remove_holiday(desk: &Desk, project: &ProjectKey, day: NaiveDate) -> Result<Holiday> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        let found = holidays(tx).await?.into_iter().find(|holiday| holiday.day == day).ok_or(Error::NotFound)?;
        holiday::Entity::delete_many()
            .filter(holiday::COLUMN.project_id.eq(tx.project().id))
            .filter(holiday::COLUMN.day.eq(day))
            .exec(tx.db())
            .await?;
        let gone = Change::new("holiday", format!("{} {}", found.day, found.name), serde_json::Value::Null);
        tell(tx, vec![gone], found)
    })
    .await
}

/// Holidays stand beside the project's row: they raise no version, since each is a deed of its own.
fn tell<T>(tx: &crate::desk::Writer<ProjectScope>, changes: Vec<Change>, value: T) -> Result<Outcome<T>> {
    Ok(Outcome::changed(value, Event::new(EventKind::HolidaysEdited, tx.project().id, &tx.project().name).changing(changes)))
}
