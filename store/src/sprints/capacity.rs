//! What people can give to a sprint: by the calendar less their absences, or as somebody set it by hand.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use golive_domain::{
    Error,
    access::{Permission, any_allows},
    backlog::Minutes,
    events::{Changes, Event, EventKind},
    id::PersonId,
    projects::{Absence, WorkingCalendar},
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::OnConflict};
use serde::{Deserialize, Serialize};

use super::{
    cards::Named,
    load::{label, names, sprint},
    plan::refuse_closed,
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope},
    entity::{capacity, membership, sprint as sprints},
};

/// One person of the team and the hours they have for the sprint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    pub person: Named,
    /// The share of their time they give to the project, 0 to 100.
    pub share_percent: u8,
    /// By the calendar, the share and the absences.
    pub by_calendar: Minutes,
    /// As it was set by hand; this one counts where it is.
    pub by_hand: Option<Minutes>,
    /// When they are away within the sprint.
    pub away: Vec<Away>,
}

/// Days somebody is away during a sprint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    pub from: NaiveDate,
    pub until: NaiveDate,
    /// Working days of it that fall into the sprint.
    pub days: u32,
    /// Why, for who plans; others see that somebody is away and not why.
    pub reason: Option<String>,
}

impl Seat {
    /// The hours that count.
    pub fn capacity(&self) -> Minutes {
        self.by_hand.unwrap_or(self.by_calendar)
    }
}

/// Whoever plans sprints. Sets the hours of a member by hand; `None` goes back to what the calendar says.
pub async fn set_capacity(desk: &Desk, project: &ProjectKey, number: i32, person: PersonId, minutes: Option<Minutes>) -> Result<()> {
    desk.write(Permission::SprintPlan, project, async |tx| {
        let sprint = sprint(tx, number).await?;
        refuse_closed(&sprint)?;
        let member = membership::Entity::find()
            .filter(membership::COLUMN.project_id.eq(tx.project().id))
            .filter(membership::COLUMN.person_id.eq(person))
            .one(tx.db())
            .await?;
        if member.is_none() {
            return Err(Error::NotFound.into());
        }
        let before = by_hand(tx, &sprint).await?.get(&person).copied();
        let mut changes = Changes::default();
        changes.note("capacity", &before, &minutes);
        if changes.is_empty() {
            return Ok(Outcome::Unchanged(()));
        }
        match minutes {
            Some(minutes) => {
                let row =
                    capacity::ActiveModel { id: Set(tx.id()), sprint_id: Set(sprint.id), person_id: Set(person), minutes: Set(minutes) };
                let again = OnConflict::columns([capacity::Column::SprintId, capacity::Column::PersonId])
                    .update_column(capacity::Column::Minutes)
                    .to_owned();
                capacity::Entity::insert(row).on_conflict(again).exec_without_returning(tx.db()).await?;
            }
            None => {
                capacity::Entity::delete_many()
                    .filter(capacity::COLUMN.sprint_id.eq(sprint.id))
                    .filter(capacity::COLUMN.person_id.eq(person))
                    .exec(tx.db())
                    .await?;
            }
        }
        let event = Event::new(EventKind::SprintEdited, sprint.id, label(&sprint)).changing(changes).concerning([person]);
        Ok(Outcome::changed((), event))
    })
    .await
}

/// The team of a sprint: everyone whose role works on the board, and whoever was given hours by hand.
pub(super) async fn seats(
    door: &impl Door<Scope = ProjectScope>,
    sprint: &sprints::Model,
    calendar: &WorkingCalendar,
) -> Result<Vec<Seat>> {
    let by_hand = by_hand(door, sprint).await?;
    let members = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(membership::COLUMN.since)
        .order_by_asc(membership::COLUMN.id)
        .all(door.db())
        .await?;
    let mut shares: BTreeMap<PersonId, i32> = BTreeMap::new();
    let mut order: Vec<PersonId> = Vec::new();
    for member in members {
        if any_allows(&[member.role], Permission::BoardMove) || by_hand.contains_key(&member.person_id) {
            if !order.contains(&member.person_id) {
                order.push(member.person_id);
            }
            *shares.entry(member.person_id).or_default() += member.share_percent;
        }
    }
    let names = names(door, order.iter().copied()).await?;
    let away = absences(door, sprint).await?;
    let tells_why = door.scope().may(Permission::SprintPlan);
    let seat = |person: PersonId| {
        let share_percent = u8::try_from(shares.get(&person).copied().unwrap_or_default().clamp(0, 100)).unwrap_or(100);
        let gone = away.get(&person).map(Vec::as_slice).unwrap_or_default();
        let absences: Vec<Absence> = gone.iter().map(|row| row.1.clone()).collect();
        let days = |absence: &Absence| {
            calendar
                .working_days(absence.from.max(sprint.starts_on), absence.until.min(sprint.ends_on))
                .count()
                .try_into()
                .unwrap_or(u32::MAX)
        };
        Seat {
            person: Named { id: person, name: names.get(&person).cloned().unwrap_or_default() },
            share_percent,
            by_calendar: calendar.capacity(sprint.starts_on, sprint.ends_on, share_percent, &absences),
            by_hand: by_hand.get(&person).copied(),
            away: gone
                .iter()
                .map(|(reason, absence)| Away {
                    from: absence.from,
                    until: absence.until,
                    days: days(absence),
                    reason: tells_why.then(|| reason.clone()).filter(|reason| !reason.is_empty()),
                })
                .filter(|away| away.days > 0)
                .collect(),
        }
    };
    Ok(order.into_iter().map(seat).collect())
}

async fn by_hand(door: &impl Door<Scope = ProjectScope>, sprint: &sprints::Model) -> Result<HashMap<PersonId, Minutes>> {
    let rows = capacity::Entity::find().filter(capacity::COLUMN.sprint_id.eq(sprint.id)).all(door.db()).await?;
    Ok(rows.into_iter().map(|row| (row.person_id, row.minutes)).collect())
}

/// Who is away during the sprint, with the reason.
async fn absences(door: &impl Door<Scope = ProjectScope>, sprint: &sprints::Model) -> Result<HashMap<PersonId, Vec<(String, Absence)>>> {
    let mut away: HashMap<PersonId, Vec<(String, Absence)>> = HashMap::new();
    for row in crate::projects::absences(door, sprint.starts_on, Some(sprint.ends_on)).await? {
        let absence = Absence { from: row.from_day, until: row.to_day, minutes_a_day: row.minutes_per_day.map(Minutes) };
        away.entry(row.person_id).or_default().push((row.reason, absence));
    }
    Ok(away)
}
