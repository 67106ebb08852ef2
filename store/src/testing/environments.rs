//! Where tests are run, which builds there are, and which build is where.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Change, Changes, Event, EventKind},
    id::{BuildId, EnvironmentId},
    text::{ProjectKey, Title, long_text},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;
use uuid::Uuid;

use super::coverage::settle_all;
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{build, environment, landing},
    error::taken,
    stale::refuse_stale,
};

/// An environment by its name, with what runs there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EnvironmentRef {
    pub id: EnvironmentId,
    pub name: String,
    pub build: Option<BuildRef>,
}

/// A build by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BuildRef {
    pub id: BuildId,
    pub name: String,
    /// Its place among the project's builds: a later one holds what an earlier one mended.
    pub place: u32,
    pub at: DateTime<Utc>,
}

/// An environment, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Environment {
    pub id: EnvironmentId,
    pub name: String,
    pub browser: String,
    pub device: String,
    /// The installation: `test`, `pre-production`.
    pub instance: String,
    pub build: Option<BuildRef>,
    /// Since when the build is there.
    pub since: Option<DateTime<Utc>>,
    pub archived: bool,
    pub version: i32,
}

/// Environments by name and builds, the latest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Environments {
    pub environments: Vec<Environment>,
    pub builds: Vec<BuildRef>,
}

/// What a person writes of an environment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EnvironmentFields {
    /// `None` for a new one.
    pub id: Option<EnvironmentId>,
    pub name: String,
    pub browser: String,
    pub device: String,
    pub instance: String,
    /// The version that was read.
    pub version: i32,
}

/// Builds a list shows; older ones are found by their name.
const BUILDS: u64 = 200;

/// Anyone inside the project.
pub async fn environments(desk: &Desk, project: &ProjectKey) -> Result<Environments> {
    let door = desk.read(Permission::TestRead, project).await?;
    door.recall("environments", async || read(&door).await).await
}

async fn read(door: &impl Door<Scope = ProjectScope>) -> Result<Environments> {
    let rows = environment::Entity::find()
        .filter(environment::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(environment::COLUMN.name)
        .all(door.db())
        .await?;
    let landed = landed(door).await?;
    let environment = |row: environment::Model| {
        let (build, since) = landed.get(&row.id).cloned().unzip();
        Environment {
            id: row.id,
            name: row.name,
            browser: row.browser,
            device: row.device,
            instance: row.instance,
            build,
            since,
            archived: row.archived_at.is_some(),
            version: row.version,
        }
    };
    let builds = build::Entity::find()
        .filter(build::COLUMN.project_id.eq(door.project().id))
        .order_by_desc(build::COLUMN.place)
        .limit(BUILDS)
        .all(door.db())
        .await?;
    Ok(Environments { environments: rows.into_iter().map(environment).collect(), builds: builds.into_iter().map(build_ref).collect() })
}

/// Those that are not archived, by name.
pub(crate) async fn environments_in_use(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<EnvironmentRef>> {
    let landed = landed(door).await?;
    let rows = environment::Entity::find()
        .filter(environment::COLUMN.project_id.eq(door.project().id))
        .filter(environment::COLUMN.archived_at.is_null())
        .order_by_asc(environment::COLUMN.name)
        .all(door.db())
        .await?;
    let place = |row: environment::Model| {
        let build = landed.get(&row.id).map(|(build, _)| build.clone());
        EnvironmentRef { id: row.id, name: row.name, build }
    };
    Ok(rows.into_iter().map(place).collect())
}

/// The build each environment has now, and since when.
async fn landed(door: &impl Door<Scope = ProjectScope>) -> Result<HashMap<EnvironmentId, (BuildRef, DateTime<Utc>)>> {
    let of_project = build::Entity::find().filter(build::COLUMN.project_id.eq(door.project().id));
    let builds: HashMap<BuildId, build::Model> = of_project.all(door.db()).await?.into_iter().map(|row| (row.id, row)).collect();
    let mut landed = HashMap::new();
    // In order of time, so that the last of an environment stays.
    let landings = landing::Entity::find()
        .filter(landing::COLUMN.build_id.is_in(builds.keys().copied()))
        .order_by_asc(landing::COLUMN.at)
        .order_by_asc(landing::COLUMN.id)
        .all(door.db())
        .await?;
    for row in landings {
        if let Some(build) = builds.get(&row.build_id) {
            landed.insert(row.environment_id, (build_ref(build.clone()), row.at));
        }
    }
    Ok(landed)
}

fn build_ref(row: build::Model) -> BuildRef {
    BuildRef { id: row.id, name: row.name, place: u32::try_from(row.place).unwrap_or_default(), at: row.at }
}

/// Whoever notes builds.
pub async fn save_environment(desk: &Desk, project: &ProjectKey, fields: EnvironmentFields) -> Result<EnvironmentId> {
    desk.write(Permission::BuildWrite, project, async |tx| {
        let before = match fields.id {
            Some(id) => Some(find(tx, id).await?),
            None => None,
        };
        let mut refused = Refusals::default();
        let name = refused.take("name", Title::parse(&fields.name)).map(Title::into_string).unwrap_or_default();
        let browser = refused.take("browser", line(&fields.browser)).unwrap_or_default();
        let device = refused.take("device", line(&fields.device)).unwrap_or_default();
        let instance = refused.take("instance", line(&fields.instance)).unwrap_or_default();
        refused.finish()?;
        let mut changes = Changes::default();
        match before {
            None => {
                let id: EnvironmentId = tx.id();
                changes.begin("browser", &browser).begin("device", &device).begin("instance", &instance);
                let event = Event::new(EventKind::EnvironmentEdited, id, name.clone()).changing(changes);
                let row = environment::ActiveModel {
                    id: Set(id),
                    project_id: Set(tx.project().id),
                    name: Set(name),
                    browser: Set(browser),
                    device: Set(device),
                    instance: Set(instance),
                    archived_at: Set(None),
                    version: Set(1),
                };
                environment::Entity::insert(row).exec_without_returning(tx.db()).await.map_err(taken("name"))?;
                Ok(Outcome::changed(id, event))
            }
            Some(before) => {
                refuse_stale(tx, before.id, before.version, fields.version, &[EventKind::EnvironmentEdited]).await?;
                let after = environment::Model { name, browser, device, instance, ..before.clone() };
                changes
                    .note("name", &before.name, &after.name)
                    .note("browser", &before.browser, &after.browser)
                    .note("device", &before.device, &after.device)
                    .note("instance", &before.instance, &after.instance);
                keep(tx, after, changes).await
            }
        }
    })
    .await
}

/// Whoever notes builds. What was found there no longer counts for coverage.
pub async fn archive_environment(desk: &Desk, project: &ProjectKey, id: EnvironmentId) -> Result<()> {
    set_archived(desk, project, id, true).await
}

/// Whoever notes builds.
pub async fn restore_environment(desk: &Desk, project: &ProjectKey, id: EnvironmentId) -> Result<()> {
    set_archived(desk, project, id, false).await
}

async fn set_archived(desk: &Desk, project: &ProjectKey, id: EnvironmentId, archived: bool) -> Result<()> {
    desk.write(Permission::BuildWrite, project, async |tx| {
        let before = find(tx, id).await?;
        let after = environment::Model { archived_at: archived.then(|| tx.now()), ..before.clone() };
        let mut changes = Changes::default();
        changes.note("archived", &before.archived_at.is_some(), &archived);
        Ok(match keep(tx, after, changes).await? {
            Outcome::Changed(_, events) => {
                settle_all(tx).await?;
                Outcome::Changed((), events)
            }
            Outcome::Unchanged(_) => Outcome::Unchanged(()),
        })
    })
    .await
}

async fn keep(tx: &Writer<ProjectScope>, mut after: environment::Model, changes: Changes) -> Result<Outcome<EnvironmentId>> {
    let id = after.id;
    if changes.is_empty() {
        return Ok(Outcome::Unchanged(id));
    }
    after.version += 1;
    let event = Event::new(EventKind::EnvironmentEdited, id, after.name.clone()).changing(changes);
    after.into_active_model().reset_all().update(tx.db()).await.map_err(taken("name"))?;
    Ok(Outcome::changed(id, event))
}

/// Whoever notes builds. A new build comes after all that are known.
pub async fn note_build(desk: &Desk, project: &ProjectKey, name: &str, notes: &str) -> Result<BuildId> {
    desk.write(Permission::BuildWrite, project, async |tx| {
        let mut refused = Refusals::default();
        let name = refused.take("name", Title::parse(name)).map(Title::into_string).unwrap_or_default();
        let notes = refused.take("notes", long_text(notes.trim())).unwrap_or_default();
        refused.finish()?;
        let last = build::Entity::find()
            .select_only()
            .column(build::Column::Place)
            .filter(build::COLUMN.project_id.eq(tx.project().id))
            .order_by_desc(build::COLUMN.place)
            .into_tuple::<i32>()
            .one(tx.db())
            .await?;
        let id: BuildId = tx.id();
        let row = build::ActiveModel {
            id: Set(id),
            project_id: Set(tx.project().id),
            name: Set(name.clone()),
            place: Set(last.unwrap_or_default() + 1),
            notes: Set(notes.clone()),
            at: Set(tx.now()),
        };
        build::Entity::insert(row).exec_without_returning(tx.db()).await.map_err(taken("name"))?;
        Ok(Outcome::changed(id, Event::new(EventKind::BuildNoted, id, name).noting(notes)))
    })
    .await
}

/// Whoever notes builds. Says that a build runs in an environment from now on: fixes it holds are ready for retest there,
/// and who found the defects hears of it.
pub async fn land(desk: &Desk, project: &ProjectKey, environment: EnvironmentId, build: BuildId) -> Result<()> {
    desk.write(Permission::BuildWrite, project, async |tx| {
        let place = find(tx, environment).await?;
        let landed = landed(tx).await?;
        let before = landed.get(&environment).map(|(build, _)| build.name.clone());
        let found = build::Entity::find_by_id(build).filter(build::COLUMN.project_id.eq(tx.project().id)).one(tx.db()).await?;
        let found = found.ok_or_else(|| Error::field("build", Say::new("error-gone")))?;
        if landed.get(&environment).is_some_and(|(there, _)| there.id == build) {
            return Ok(Outcome::Unchanged(()));
        }
        let row = landing::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            environment_id: Set(environment),
            build_id: Set(build),
            person_id: Set(tx.writer()),
            at: Set(tx.now()),
        };
        landing::Entity::insert(row).exec_without_returning(tx.db()).await?;
        let mut events = vec![Event::new(EventKind::BuildLanded, environment, place.name.clone()).changing([Change::new(
            "build",
            before,
            found.name.clone(),
        )])];
        events.extend(crate::defects::landed(tx, environment, found.id).await?);
        Ok(Outcome::of((), events))
    })
    .await
}

/// The environment, if it is one of this project.
pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, id: EnvironmentId) -> Result<environment::Model> {
    let mine = environment::Entity::find_by_id(id).filter(environment::COLUMN.project_id.eq(door.project().id));
    Ok(mine.one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// The build an environment has now.
pub(crate) async fn build_of(door: &impl Door<Scope = ProjectScope>, environment: EnvironmentId) -> Result<Option<BuildId>> {
    let last = landing::Entity::find()
        .select_only()
        .column(landing::Column::BuildId)
        .filter(landing::COLUMN.environment_id.eq(environment))
        .order_by_desc(landing::COLUMN.at)
        .order_by_desc(landing::COLUMN.id);
    Ok(last.into_tuple().one(door.db()).await?)
}

/// A line that may be empty.
fn line(text: &str) -> Result<String, Say> {
    if text.trim().is_empty() { Ok(String::new()) } else { Title::parse(text).map(Title::into_string) }
}
