//! What other features ask of a project: its calendar, absences, rates, people and departments.
//!
//! Each loader takes an open door, so it reads within one project and within the caller's transaction.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use golive_domain::{
    access::{Permission, Role, rows::may_read_rfp},
    accounts::PersonState,
    backlog::{Minutes, Rate, Skill},
    id::{DepartmentId, PersonId},
    projects::{WorkingCalendar, parse_zone},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;

use crate::{
    Desk, Error, Result,
    desk::{Door, ProjectScope},
    entity::{absence, department, holiday, membership, person, rate},
};

/// Someone with a role in the project, as lists to choose from show them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Colleague {
    pub id: PersonId,
    pub name: String,
    /// `None` once the person is erased.
    pub email: Option<String>,
    pub initials: String,
    pub state: PersonState,
    /// In the order of the catalogue.
    pub roles: Vec<Role>,
    /// Of a full working week, all roles together; 0 to 100 percent.
    pub share_percent: u8,
}

/// A department of the customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Department {
    pub id: DepartmentId,
    pub name: String,
    pub version: i32,
}

/// Who can be chosen in the project's lists: assignees, people to mention. Whoever may read the team.
pub async fn people_of(desk: &Desk, project: &ProjectKey) -> Result<Vec<Colleague>> {
    colleagues(&desk.read(Permission::TeamRead, project).await?).await
}

/// The departments an item or a role can belong to. Whoever may read the team.
pub async fn departments_of(desk: &Desk, project: &ProjectKey) -> Result<Vec<Department>> {
    departments(&desk.read(Permission::TeamRead, project).await?).await
}

/// When the project works.
pub(crate) async fn working_calendar(door: &impl Door<Scope = ProjectScope>) -> Result<WorkingCalendar> {
    let project = door.project();
    let holidays = holiday::Entity::find().filter(holiday::COLUMN.project_id.eq(project.id)).select_only().column(holiday::Column::Day);
    Ok(WorkingCalendar {
        zone: parse_zone(&project.time_zone).map_err(|say| stored("the time zone", say.key))?,
        weekdays: project.working_days.parse().map_err(|cause| Error::broken("the working days cannot be read", cause))?,
        minutes_per_day: Minutes(project.day_minutes),
        holidays: holidays.into_tuple::<NaiveDate>().all(door.db()).await?.into_iter().collect(),
    })
}

/// Who is away on or after a day, and where an end is given on or before it; the earliest first.
pub(crate) async fn absences(
    door: &impl Door<Scope = ProjectScope>,
    from: NaiveDate,
    until: Option<NaiveDate>,
) -> Result<Vec<absence::Model>> {
    let mut found = absence::Entity::find()
        .filter(absence::COLUMN.project_id.eq(door.project().id))
        .filter(absence::COLUMN.to_day.gte(from))
        .order_by_asc(absence::COLUMN.from_day);
    if let Some(until) = until {
        found = found.filter(absence::COLUMN.from_day.lte(until));
    }
    Ok(found.all(door.db()).await?)
}

/// What an hour costs: by skill, the newest first.
pub(crate) async fn rates(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<rate::Model>> {
    let found = rate::Entity::find()
        .filter(rate::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(rate::COLUMN.skill)
        .order_by_desc(rate::COLUMN.valid_from);
    Ok(found.all(door.db()).await?)
}

pub(crate) fn domain_rate(row: &rate::Model) -> Result<Rate> {
    let skill = Skill::parse(&row.skill).map_err(|say| stored("a skill", say.key))?;
    Ok(Rate { skill, per_hour: row.hourly_minor, from: row.valid_from, until: row.valid_to })
}

/// Whether the actor may know who bids: it is nobody's else, and a person whose only role that is, is not there for them.
fn sees_bidders(door: &impl Door<Scope = ProjectScope>) -> bool {
    door.scope().may(Permission::VendorRead) && may_read_rfp(door.scope().roles())
}

/// Every role that is held here, with whoever holds it; those of bidders only for who may know them.
pub(super) async fn holders(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<(membership::Model, person::Model)>> {
    let rows = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(door.project().id))
        .find_also_related(person::Entity)
        .all(door.db())
        .await?;
    let bidders = sees_bidders(door);
    let known = rows.into_iter().filter(|(held, _)| bidders || held.role != Role::Bidder);
    Ok(known.filter_map(|(held, person)| Some((held, person?))).collect())
}

/// Everyone with a role here, by name. Roles given with several departments count once in the list, each in the share.
pub(crate) async fn colleagues(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<Colleague>> {
    let mut found: BTreeMap<PersonId, Colleague> = BTreeMap::new();
    for (held, person) in holders(door).await? {
        let colleague = found.entry(person.id).or_insert_with(|| Colleague {
            id: person.id,
            initials: initials(&person.name),
            name: person.name,
            email: person.email,
            state: person.state,
            roles: Vec::new(),
            share_percent: 0,
        });
        if !colleague.roles.contains(&held.role) {
            colleague.roles.push(held.role);
        }
        colleague.share_percent = colleague.share_percent.saturating_add(percent(held.share_percent)).min(100);
    }
    let mut people: Vec<Colleague> = found.into_values().collect();
    for colleague in &mut people {
        colleague.roles.sort_unstable();
    }
    people.sort_by(|a, b| a.name.cmp(&b.name).then(a.id.cmp(&b.id)));
    Ok(people)
}

/// The departments by name.
pub(crate) async fn departments(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<Department>> {
    let rows = department::Entity::find()
        .filter(department::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(department::COLUMN.name)
        .all(door.db())
        .await?;
    Ok(rows.into_iter().map(|row| Department { id: row.id, name: row.name, version: row.version }).collect())
}

/// A stored share, which the edge has held between 0 and 100.
pub(super) fn percent(stored: i32) -> u8 {
    u8::try_from(stored.clamp(0, 100)).unwrap_or(100)
}

/// The first letters of the first and the last word.
fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}

/// A column holds what the edge would have refused.
fn stored(what: &'static str, key: String) -> Error {
    Error::broken(what, format!("what is stored is refused: {key}"))
}
