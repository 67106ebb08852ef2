//! Roles given and taken.

use golive_domain::{
    Error, Say,
    access::{Permission, Role, allows},
    error::Refusals,
    events::{Change, Event, EventKind},
    id::{DepartmentId, MembershipId, OrganisationId, PersonId},
    people::{CalendarKind, Locale},
    projects::{OrganisationKind, profile, refuse_role},
    text::{Email, ProjectKey},
    words::Word,
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, QueryFilter,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::parties::{Organisation, organisations};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{membership, person},
    people,
};

/// A role for a person, who is named by address: the same form serves those who have an account and those who do not.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewRole {
    pub email: String,
    /// For a person who has no account yet.
    #[serde(default)]
    pub name: String,
    pub role: Role,
    #[serde(default)]
    pub organisation: Option<OrganisationId>,
    /// Asked of a process owner.
    #[serde(default)]
    pub department: Option<DepartmentId>,
    /// Of a full working week; the catalogue's usual share when left out.
    #[serde(default)]
    pub share_percent: Option<u8>,
}

/// Gives a role. Whoever may edit the team. Refuses a consultant who sells, the same role twice, and a process owner of
/// nothing. A person without an account is invited. The person hears of it.
pub async fn give_role(desk: &Desk, project: &ProjectKey, new: NewRole) -> Result<MembershipId> {
    desk.write(Permission::TeamEdit, project, async |tx| {
        let mut refusals = Refusals::default();
        let email = refusals.take("email", Email::parse(&new.email));
        if new.role == Role::ProcessOwner && new.department.is_none() {
            refusals.add("department", Say::new("error-process-owner-department"));
        }
        if new.share_percent.is_some_and(|share| share > 100) {
            refusals.add("share_percent", Say::new("error-percent"));
        }
        let organisation = chosen_organisation(tx, &new, &mut refusals).await?;
        refuse_unknown_department(tx, &new, &mut refusals).await?;
        refusals.finish()?;
        let Some(email) = email else { unreachable!("an address that cannot be read was refused above") };
        let (person, invited) = person_at(tx, &email, &new.name).await?;
        let held = held_by(tx, person).await?;
        refuse(&held, &new, organisation.map(|organisation| organisation.kind))?;
        let share = new.share_percent.unwrap_or_else(|| profile(new.role).share.usual());
        let id: MembershipId = tx.id();
        let row = membership::ActiveModel {
            id: Set(id),
            project_id: Set(tx.project().id),
            person_id: Set(person),
            role: Set(new.role),
            organisation_id: Set(new.organisation),
            department_id: Set(new.department),
            share_percent: Set(share.into()),
            since: Set(tx.now()),
        };
        row.insert(tx.db()).await?;
        let given = told(tx, EventKind::RoleGiven, person, Change::new("role", Value::Null, new.role.as_str()));
        Ok(Outcome::of(id, invited.into_iter().chain([given]).collect()))
    })
    .await
}

async fn chosen_organisation(tx: &Writer<ProjectScope>, new: &NewRole, refusals: &mut Refusals) -> Result<Option<Organisation>> {
    let Some(id) = new.organisation else { return Ok(None) };
    let found = organisations(tx).await?.into_iter().find(|organisation| organisation.id == id);
    if found.is_none() {
        refusals.add("organisation", Say::new("error-choose"));
    }
    Ok(found)
}

async fn refuse_unknown_department(tx: &Writer<ProjectScope>, new: &NewRole, refusals: &mut Refusals) -> Result<()> {
    let Some(id) = new.department else { return Ok(()) };
    if super::departments(tx).await?.iter().all(|department| department.id != id) {
        refusals.add("department", Say::new("error-choose"));
    }
    Ok(())
}

/// The person behind an address, invited when nobody is; in which language is the best guess of the project's calendar.
async fn person_at(tx: &Writer<ProjectScope>, email: &Email, name: &str) -> Result<(PersonId, Option<Event>)> {
    let locale = match tx.project().calendar {
        CalendarKind::Gregorian => Locale::En,
        CalendarKind::Jalali => Locale::Fa,
    };
    let known = person::Entity::find().filter(person::COLUMN.email.eq(email.as_str())).one(tx.db()).await?;
    let name = known.map_or_else(|| name.to_owned(), |person| person.name);
    people::find_or_invite(tx, &name, email.as_str(), locale).await
}

/// The person behind an address, who may ask the service desk from now on if they could not before: for a write of whoever takes
/// down what was asked. What happened by it is the caller's to record.
pub(crate) async fn requester(tx: &Writer<ProjectScope>, name: &str, email: &str) -> Result<(PersonId, Vec<Event>)> {
    let (person, invited) = person_at(tx, &Email::parse(email).map_err(|say| Error::field("email", say))?, name).await?;
    let mut events: Vec<Event> = invited.into_iter().collect();
    if held_by(tx, person).await?.iter().any(|(row, _)| allows(row.role, Permission::TicketAsk)) {
        return Ok((person, events));
    }
    events.push(join(tx, person, Role::Requester).await?);
    Ok((person, events))
}

/// The person behind an address, who bids here from now on if they did not before. Refuses who holds any other role: nobody reads their
/// own tender from both sides. What happened by it is the caller's to record.
pub(crate) async fn bidder(tx: &Writer<ProjectScope>, name: &str, email: &str, locale: Locale) -> Result<(PersonId, Vec<Event>)> {
    let known = person::Entity::find().filter(person::COLUMN.email.eq(email.trim().to_lowercase())).one(tx.db()).await?;
    let name = known.map_or_else(|| name.to_owned(), |person| person.name);
    let (person, invited) = people::find_or_invite(tx, &name, email, locale).await?;
    let mut events: Vec<Event> = invited.into_iter().collect();
    let held = held_by(tx, person).await?;
    if held.iter().any(|(row, _)| row.role != Role::Bidder) {
        return Err(Error::field("email", Say::new("error-bidder-inside")).into());
    }
    if held.is_empty() {
        events.push(join(tx, person, Role::Bidder).await?);
    }
    Ok((person, events))
}

/// Gives a role that takes no share of anybody's week.
async fn join(tx: &Writer<ProjectScope>, person: PersonId, role: Role) -> Result<Event> {
    let row = membership::ActiveModel {
        id: Set(tx.id()),
        project_id: Set(tx.project().id),
        person_id: Set(person),
        role: Set(role),
        organisation_id: Set(None),
        department_id: Set(None),
        share_percent: Set(0),
        since: Set(tx.now()),
    };
    row.insert(tx.db()).await?;
    Ok(told(tx, EventKind::RoleGiven, person, Change::new("role", Value::Null, role.as_str())))
}

async fn held_by(tx: &Writer<ProjectScope>, person: PersonId) -> Result<Vec<(membership::Model, Option<OrganisationKind>)>> {
    let rows = membership::Entity::find()
        .filter(membership::COLUMN.project_id.eq(tx.project().id))
        .filter(membership::COLUMN.person_id.eq(person))
        .all(tx.db())
        .await?;
    let known = organisations(tx).await?;
    let kind = |row: &membership::Model| known.iter().find(|each| Some(each.id) == row.organisation_id).map(|each| each.kind);
    Ok(rows.into_iter().map(|row| (kind(&row), row)).map(|(kind, row)| (row, kind)).collect())
}

/// The rules that look at what the person holds already, both ways round.
fn refuse(held: &[(membership::Model, Option<OrganisationKind>)], new: &NewRole, works_for: Option<OrganisationKind>) -> Result<()> {
    if held.iter().any(|(row, _)| row.role == new.role && row.department_id == new.department) {
        return Err(Error::field("role", Say::new("error-role-held")).into());
    }
    let roles: Vec<Role> = held.iter().map(|(row, _)| row.role).collect();
    let employers = held.iter().map(|(_, kind)| *kind).chain([works_for]);
    let independence = employers.map(|kind| refuse_role(new.role, &roles, kind));
    // Whoever consults already must not come to work for a vendor by way of another role.
    let still = roles.iter().map(|role| refuse_role(*role, &[new.role], works_for));
    let refused: Result<(), Say> = independence.chain(still).collect();
    Ok(refused.map_err(|say| Error::field("role", say))?)
}

/// Takes a role back. Whoever may edit the team; the last project manager stays. The person hears of it.
pub async fn take_role(desk: &Desk, project: &ProjectKey, id: MembershipId) -> Result<()> {
    desk.write(Permission::TeamEdit, project, async |tx| {
        let row = held(tx, id).await?;
        if row.role == Role::ProjectManager {
            let managers = membership::Entity::find()
                .filter(membership::COLUMN.project_id.eq(tx.project().id))
                .filter(membership::COLUMN.role.eq(Role::ProjectManager))
                .all(tx.db())
                .await?;
            if managers.iter().all(|other| other.person_id == row.person_id) {
                return Err(Error::rule(Say::new("error-last-project-manager")).into());
            }
        }
        membership::Entity::delete_by_id(id).exec(tx.db()).await?;
        let gone = Change::new("role", row.role.as_str(), Value::Null);
        Ok(Outcome::changed((), told(tx, EventKind::RoleTaken, row.person_id, gone)))
    })
    .await
}

/// Changes the share of time a role takes, in percent of a full week. Whoever may edit the team.
pub async fn set_share(desk: &Desk, project: &ProjectKey, id: MembershipId, share_percent: u8) -> Result<()> {
    desk.write(Permission::TeamEdit, project, async |tx| {
        let row = held(tx, id).await?;
        if share_percent > 100 {
            return Err(Error::field("share_percent", Say::new("error-percent")).into());
        }
        if row.share_percent == i32::from(share_percent) {
            return Ok(Outcome::Unchanged(()));
        }
        let changed = membership::ActiveModel { id: Unchanged(id), share_percent: Set(share_percent.into()), ..Default::default() };
        changed.update(tx.db()).await?;
        let change = Change::new("share_percent", row.share_percent, share_percent);
        Ok(Outcome::changed((), told(tx, EventKind::RoleGiven, row.person_id, change).noting(row.role.as_str())))
    })
    .await
}

async fn held(tx: &Writer<ProjectScope>, id: MembershipId) -> Result<membership::Model> {
    let found = membership::Entity::find_by_id(id).filter(membership::COLUMN.project_id.eq(tx.project().id)).one(tx.db()).await?;
    Ok(found.ok_or(Error::NotFound)?)
}

fn told(tx: &Writer<ProjectScope>, kind: EventKind, person: PersonId, change: Change) -> Event {
    let who = Change::new("person", Value::Null, person.to_string());
    Event::new(kind, tx.project().id, &tx.project().name).changing(vec![change, who]).concerning([person])
}
