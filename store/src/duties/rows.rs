//! Duties as lines of a list: what they are and where they stand.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use golive_domain::{
    Error as Refusal,
    access::Permission,
    id::{DutyId, PersonId},
    money::Minor,
    projects::parse_zone,
    service::duties::{DutyKind, DutyStanding, DutyState, Owed, Preset, Reminders, Rhythm, When, owed, standing},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Select};

use super::duty_code;
use crate::{
    Error, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{duty, duty_done, person},
};

/// A duty as a line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyRow {
    pub id: DutyId,
    pub number: i32,
    /// `ARAS-M3`
    pub code: String,
    pub kind: DutyKind,
    pub title: String,
    /// A rule in normal form; without one it is due once, on the day it begins.
    pub rhythm: Option<String>,
    /// The name of the rhythm, if it has one.
    pub preset: Option<Preset>,
    /// The day it comes on first.
    pub begins: NaiveDate,
    pub state: DutyState,
    /// The oldest occurrence that nothing answered; none where all is over.
    pub on: Option<NaiveDate>,
    /// Days since, where it is overdue.
    pub days_late: u32,
    pub owner: Option<PersonRef>,
    /// Days before, as people write them: `30, 7, 1`.
    pub reminders: String,
    /// What it costs each time, in the project's currency; the vendor's people are not told.
    pub cost: Option<Minor>,
    pub archived: bool,
    pub version: i32,
}

/// A duty with what its standing follows from.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub row: duty::Model,
    pub when: When,
    pub zone: Tz,
    /// The days of the evidence that counts.
    pub days: Vec<NaiveDate>,
}

impl Known {
    /// What is to be done next, and by when; `None` where nothing is.
    pub fn owed(&self) -> Option<Owed> {
        owed(&self.when, &self.days)
    }

    /// The date where the project's clock hangs.
    pub fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        now.with_timezone(&self.zone).date_naive()
    }

    /// Where it stands on that day.
    pub fn standing(&self, now: DateTime<Utc>) -> DutyStanding {
        standing(&self.when, &self.days, self.today(now))
    }

    /// What was written was looked at before: it is read back.
    pub fn reminders(&self) -> Result<Reminders> {
        Reminders::parse(&self.row.reminders).map_err(|say| Error::broken("reminders cannot be read", say.key))
    }
}

pub(super) fn zone_of(name: &str) -> Result<Tz> {
    parse_zone(name).map_err(|say| Error::broken("a time zone cannot be read", say.key))
}

pub(super) fn when_of(row: &duty::Model) -> Result<When> {
    Ok(match &row.rhythm {
        None => When::Once(row.begins),
        Some(rule) => {
            let rhythm = Rhythm::parse(rule, row.begins, zone_of(&row.zone)?);
            When::Every(rhythm.map_err(|say| Error::broken("a rhythm cannot be read", say.key))?)
        }
    })
}

/// The duties of the project the door stands in.
pub(crate) fn of_project(door: &impl Door<Scope = ProjectScope>) -> Select<duty::Entity> {
    duty::Entity::find().filter(duty::COLUMN.project_id.eq(door.project().id))
}

/// The duty of a number, if the project has it.
pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<Known> {
    let found = of_project(door).filter(duty::COLUMN.number.eq(number)).one(door.db()).await?;
    known_one(door, found.ok_or(Refusal::NotFound)?).await
}

pub(super) async fn known_one(door: &impl Door<Scope = ProjectScope>, row: duty::Model) -> Result<Known> {
    known(door, vec![row]).await?.pop().ok_or_else(|| Refusal::NotFound.into())
}

/// Duties with the days of their evidence.
pub(super) async fn known(door: &impl Door<Scope = ProjectScope>, rows: Vec<duty::Model>) -> Result<Vec<Known>> {
    let mut days: HashMap<DutyId, Vec<(NaiveDate, DateTime<Utc>)>> = HashMap::new();
    let ids: Vec<DutyId> = rows.iter().map(|row| row.id).collect();
    for ids in ids.chunks(200) {
        let given = duty_done::Entity::find()
            .select_only()
            .columns([duty_done::Column::DutyId, duty_done::Column::DoneOn, duty_done::Column::At])
            .filter(duty_done::COLUMN.duty_id.is_in(ids.iter().copied()));
        for (duty, on, at) in given.into_tuple::<(DutyId, NaiveDate, DateTime<Utc>)>().all(door.db()).await? {
            days.entry(duty).or_default().push((on, at));
        }
    }
    let known = |row: duty::Model| {
        let given = days.remove(&row.id).unwrap_or_default();
        let days = given.into_iter().filter(|(_, at)| *at >= row.counts_from).map(|(on, _)| on).collect();
        Ok(Known { when: when_of(&row)?, zone: zone_of(&row.zone)?, days, row })
    };
    rows.into_iter().map(known).collect()
}

/// What history calls it.
pub(super) fn label(key: &ProjectKey, row: &duty::Model) -> String {
    format!("{} {}", duty_code(key, row.number), row.title)
}

/// Whether the actor may know what things cost the customer.
pub(super) fn sees_costs(door: &impl Door<Scope = ProjectScope>) -> bool {
    door.scope().may(Permission::UnsharedRead)
}

/// People by their names.
pub(super) async fn names(door: &impl Door<Scope = ProjectScope>, of: Vec<PersonId>) -> Result<HashMap<PersonId, PersonRef>> {
    let found = person::Entity::find().select_only().columns([person::Column::Id, person::Column::Name]);
    let found = found.filter(person::COLUMN.id.is_in(of)).into_tuple::<(PersonId, String)>().all(door.db()).await?;
    Ok(found.into_iter().map(|(id, name)| (id, PersonRef { id, name })).collect())
}

/// A duty as lists show it; `people` knows its owner.
pub(super) fn shown(door: &impl Door<Scope = ProjectScope>, known: &Known, people: &HashMap<PersonId, PersonRef>) -> DutyRow {
    let row = &known.row;
    let standing = known.standing(door.now());
    DutyRow {
        id: row.id,
        number: row.number,
        code: duty_code(&door.project().key, row.number),
        kind: row.kind,
        title: row.title.clone(),
        rhythm: row.rhythm.clone(),
        preset: if let When::Every(rhythm) = &known.when { rhythm.named() } else { None },
        begins: row.begins,
        state: standing.state(),
        on: standing.on(),
        days_late: if let DutyStanding::Overdue { days, .. } = standing { days } else { 0 },
        owner: row.owner_id.and_then(|id| people.get(&id).cloned()),
        reminders: row.reminders.clone(),
        cost: row.cost_minor.filter(|_| sees_costs(door)),
        archived: row.archived_at.is_some(),
        version: row.version,
    }
}
