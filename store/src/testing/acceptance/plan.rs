//! Sessions made and changed, and what their forms offer.

use golive_domain::{
    Error, Say,
    access::{Permission, Role, any_allows},
    events::{Changes, Event, EventKind},
    id::{DepartmentId, PersonId},
    testing::acceptance::AcceptanceState,
    text::ProjectKey,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};

use super::{
    fields::{NewSession, SessionFields},
    list::{find, label},
    load::Records,
    overview::owners,
    points,
    users::bring,
};
use crate::{
    Desk, Outcome, Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope, Writer},
    entity::{acceptance, membership},
    projects::{self, Department},
    stale::refuse_stale,
    testing::{BuildRef, EnvironmentRef, environments_in_use},
};

/// Events that come with a new version of the head.
const SAVES: [EventKind; 2] = [EventKind::AcceptanceEdited, EventKind::AcceptanceStateChanged];

/// What the form of a session offers.
#[derive(Clone, Debug)]
pub struct PlanOptions {
    pub departments: Vec<Department>,
    pub owners: Vec<Owner>,
    /// Whoever can be invited, by name.
    pub users: Vec<TestUser>,
    pub environments: Vec<EnvironmentRef>,
    /// The latest first.
    pub builds: Vec<BuildRef>,
}

/// Somebody who can sign for a department.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    pub person: PersonRef,
    pub department: DepartmentId,
}

/// Somebody who can be invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestUser {
    pub person: PersonRef,
    /// Where the person works, as far as the team page says.
    pub departments: Vec<DepartmentId>,
    pub roles: Vec<Role>,
}

/// Whoever plans acceptance. The page of the form asks before anybody types.
pub async fn options(desk: &Desk, project: &ProjectKey) -> Result<PlanOptions> {
    let door = desk.read(Permission::AcceptancePlan, project).await?;
    let owner = |(department, person)| Owner { person, department };
    Ok(PlanOptions {
        departments: projects::departments(&door).await?,
        owners: owners(&door).await?.into_iter().map(owner).collect(),
        users: test_users(&door).await?,
        environments: environments_in_use(&door).await?,
        builds: crate::testing::environments(desk, project).await?.builds,
    })
}

/// Members whose roles let them record, and who are not also the vendor's.
pub(super) async fn test_users(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<TestUser>> {
    let homes: Vec<(PersonId, Option<DepartmentId>)> = membership::Entity::find()
        .select_only()
        .columns([membership::Column::PersonId, membership::Column::DepartmentId])
        .filter(membership::COLUMN.project_id.eq(door.project().id))
        .into_tuple()
        .all(door.db())
        .await?;
    let tries = |roles: &[Role]| any_allows(roles, Permission::AcceptanceRecord) && !roles.iter().any(|role| role.is_vendor());
    let colleagues = projects::colleagues(door).await?.into_iter().filter(|colleague| tries(&colleague.roles));
    let user = |colleague: projects::Colleague| TestUser {
        departments: homes.iter().filter(|(person, _)| *person == colleague.id).filter_map(|(_, home)| *home).collect(),
        person: PersonRef { id: colleague.id, name: colleague.name },
        roles: colleague.roles,
    };
    Ok(colleagues.map(user).collect())
}

/// Whoever plans acceptance. Gives its number; the invited hear of it.
pub async fn create(desk: &Desk, project: &ProjectKey, new: NewSession) -> Result<i32> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        let last = acceptance::Entity::find()
            .select_only()
            .column(acceptance::Column::Number)
            .filter(acceptance::COLUMN.project_id.eq(tx.project().id))
            .order_by_desc(acceptance::COLUMN.number)
            .into_tuple::<i32>()
            .one(tx.db())
            .await?;
        let mut row = blank(tx, last.unwrap_or_default() + 1);
        new.fields.apply(tx, &mut row).await?;
        let number = row.number;
        let mut events = vec![Event::new(EventKind::AcceptancePlanned, row.id, label(tx, &row))];
        acceptance::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx.db()).await?;
        events.extend(bring(tx, &row, &[], &new.users).await?);
        points::write(tx, &row, &new.points).await?;
        points::take(tx, &row, new.fill).await?;
        Ok(Outcome::of(number, events))
    })
    .await
}

/// Whoever plans acceptance, until it is decided. `version` is the one the person read. The department stays once points were
/// tried.
pub async fn edit(desk: &Desk, project: &ProjectKey, number: i32, version: i32, fields: SessionFields) -> Result<()> {
    desk.write(Permission::AcceptancePlan, project, async |tx| {
        let before = find(tx, number).await?;
        refuse_decided(&before)?;
        refuse_stale(tx, before.id, before.version, version, &SAVES).await?;
        let mut after = before.clone();
        fields.apply(tx, &mut after).await?;
        if before.department_id != after.department_id {
            let records = Records::of(tx, &[before.id]).await?;
            if records.points(before.id).iter().any(|point| !point.said.is_empty()) {
                return Err(Error::field("department", Say::new("error-acceptance-department")).into());
            }
        }
        Ok(Outcome::of((), keep(tx, &before, after, EventKind::AcceptanceEdited).await?.into_iter().collect()))
    })
    .await
}

/// Writes what became of a session and gives its event, none where nothing differs.
pub(super) async fn keep(
    tx: &Writer<ProjectScope>,
    before: &acceptance::Model,
    mut after: acceptance::Model,
    kind: EventKind,
) -> Result<Option<Event>> {
    let mut changes = Changes::default();
    changes
        .note("title", &before.title, &after.title)
        .note("department", &before.department_id, &after.department_id)
        .note("planned_on", &before.planned_on, &after.planned_on)
        .note("place", &before.place, &after.place)
        .note("notes", &before.notes, &after.notes)
        .note("environment", &before.environment_id, &after.environment_id)
        .note("build", &before.build_id, &after.build_id)
        .note("signer", &before.signer_id, &after.signer_id)
        .note("state", &before.state, &after.state);
    if changes.is_empty() {
        return Ok(None);
    }
    after.version += 1;
    let note = if before.state == after.state { String::new() } else { after.reason.clone() };
    let event = Event::new(kind, after.id, label(tx, &after)).changing(changes).noting(note);
    let told = (before.signer_id != after.signer_id).then_some(after.signer_id);
    after.into_active_model().reset_all().update(tx.db()).await?;
    Ok(Some(event.concerning(told)))
}

/// Refuses what a decided or cancelled session no longer takes. One that was refused is mended before it runs again.
pub(super) fn refuse_decided(row: &acceptance::Model) -> Result<()> {
    match row.state.is_open() {
        true => Ok(()),
        false => Err(Error::rule(Say::new("error-acceptance-not-now").with("state", row.state)).into()),
    }
}

fn blank(tx: &Writer<ProjectScope>, number: i32) -> acceptance::Model {
    acceptance::Model {
        id: tx.id(),
        project_id: tx.project().id,
        number,
        department_id: tx.id(),
        title: String::new(),
        notes: String::new(),
        planned_on: tx.now().date_naive(),
        place: String::new(),
        environment_id: None,
        build_id: None,
        signer_id: tx.id(),
        planner_id: tx.writer(),
        state: AcceptanceState::Planned,
        reason: String::new(),
        created_at: tx.now(),
        decided_at: None,
        version: 1,
    }
}
