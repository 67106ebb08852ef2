//! Who takes part: organisations, and the customer's departments.

use golive_domain::{
    Error, Say,
    access::Permission,
    error::Refusals,
    events::{Change, Changes, Event, EventKind},
    id::{DepartmentId, OrganisationId},
    projects::OrganisationKind,
    text::{ProjectKey, Title},
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::version::{Record, refuse_stale};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope},
    entity::{acceptance, department, item, membership, organisation},
    error::taken,
};

/// A company or authority that takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: String,
    pub kind: OrganisationKind,
    /// City or country, as people say it; may be empty.
    pub place: String,
    pub version: i32,
}

/// An organisation as it shall be: a new one without an id. `version` is the one that was read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OrganisationEdit {
    pub id: Option<OrganisationId>,
    pub name: String,
    pub kind: OrganisationKind,
    #[serde(default)]
    pub place: String,
    #[serde(default)]
    pub version: i32,
}

/// A department as it shall be: a new one without an id. `version` is the one that was read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DepartmentEdit {
    pub id: Option<DepartmentId>,
    pub name: String,
    #[serde(default)]
    pub version: i32,
}

/// Refuses a department that is none of the project's; none at all is fine.
pub(crate) async fn known_department(
    door: &impl Door<Scope = ProjectScope>,
    id: Option<DepartmentId>,
    refused: &mut Refusals,
) -> Result<()> {
    let Some(id) = id else { return Ok(()) };
    let mine = department::Entity::find_by_id(id).filter(department::COLUMN.project_id.eq(door.project().id));
    if mine.count(door.db()).await? == 0 {
        refused.add("department", Say::new("error-gone"));
    }
    Ok(())
}

/// Anyone who may read the team. By kind, then name.
pub async fn organisations_of(desk: &Desk, project: &ProjectKey) -> Result<Vec<Organisation>> {
    organisations(&desk.read(Permission::TeamRead, project).await?).await
}

pub(super) async fn organisations(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<Organisation>> {
    let rows = organisation::Entity::find()
        .filter(organisation::COLUMN.project_id.eq(door.project().id))
        .order_by_asc(organisation::COLUMN.name)
        .all(door.db())
        .await?;
    let mut list: Vec<Organisation> = rows.into_iter().map(Organisation::of).collect();
    list.sort_by_key(|organisation| organisation.kind);
    Ok(list)
}

impl Organisation {
    fn of(row: organisation::Model) -> Self {
        Self { id: row.id, name: row.name, kind: row.kind, place: row.place, version: row.version }
    }
}

/// Adds an organisation or changes one. Whoever may edit the project.
pub async fn save_organisation(desk: &Desk, project: &ProjectKey, edit: OrganisationEdit) -> Result<OrganisationId> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        let mut refusals = Refusals::default();
        let name = refusals.take("name", Title::parse(&edit.name)).map(Title::into_string).unwrap_or_default();
        let place = edit.place.trim().chars().take(Title::MAX).collect::<String>();
        refusals.finish()?;
        let mut changes = Changes::default();
        let id = match edit.id {
            Some(id) => {
                let old = organisations(tx).await?.into_iter().find(|known| known.id == id).ok_or(Error::NotFound)?;
                refuse_stale(tx, record(EventKind::OrganisationsEdited, id, old.version), edit.version).await?;
                changes.note("name", &old.name, &name).note("organisation_kind", &old.kind, &edit.kind).note("place", &old.place, &place);
                let row = organisation::ActiveModel {
                    id: Unchanged(id),
                    name: Set(name.clone()),
                    kind: Set(edit.kind),
                    place: Set(place),
                    version: Set(old.version + 1),
                    ..Default::default()
                };
                row.update(tx.db()).await.map_err(taken("name"))?;
                id
            }
            None => {
                changes.begin("name", &name).begin("organisation_kind", &edit.kind);
                let id = tx.id();
                let row = organisation::ActiveModel {
                    id: Set(id),
                    project_id: Set(tx.project().id),
                    name: Set(name.clone()),
                    kind: Set(edit.kind),
                    place: Set(place),
                    version: Set(1),
                };
                row.insert(tx.db()).await.map_err(taken("name"))?;
                id
            }
        };
        let event = Event::new(EventKind::OrganisationsEdited, id, name).changing(changes);
        Ok(if event.changes.is_empty() { Outcome::Unchanged(id) } else { Outcome::changed(id, event) })
    })
    .await
}

/// Takes an organisation out; refused while somebody works for it here. Whoever may edit the project.
pub async fn remove_organisation(desk: &Desk, project: &ProjectKey, id: OrganisationId) -> Result<()> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        let old = organisations(tx).await?.into_iter().find(|known| known.id == id).ok_or(Error::NotFound)?;
        let people = membership::Entity::find().filter(membership::COLUMN.organisation_id.eq(id)).count(tx.db()).await?;
        if people > 0 {
            return Err(Error::rule(Say::new("error-organisation-in-use").with("name", old.name).with("count", people)).into());
        }
        organisation::Entity::delete_by_id(id).exec(tx.db()).await?;
        let gone = Change::new("name", old.name.as_str(), Value::Null);
        Ok(Outcome::changed((), Event::new(EventKind::OrganisationsEdited, id, old.name).changing(vec![gone])))
    })
    .await
}

/// Adds a department or renames one. Whoever may edit the project.
pub async fn save_department(desk: &Desk, project: &ProjectKey, edit: DepartmentEdit) -> Result<DepartmentId> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        let name = Title::parse(&edit.name).map_err(|say| Error::field("name", say))?.into_string();
        let mut changes = Changes::default();
        let id = match edit.id {
            Some(id) => {
                let old = super::departments(tx).await?.into_iter().find(|known| known.id == id).ok_or(Error::NotFound)?;
                refuse_stale(tx, record(EventKind::DepartmentsEdited, id, old.version), edit.version).await?;
                changes.note("name", &old.name, &name);
                let row = department::ActiveModel {
                    id: Unchanged(id),
                    name: Set(name.clone()),
                    version: Set(old.version + 1),
                    ..Default::default()
                };
                row.update(tx.db()).await.map_err(taken("name"))?;
                id
            }
            None => {
                changes.begin("name", &name);
                let id = tx.id();
                let row =
                    department::ActiveModel { id: Set(id), project_id: Set(tx.project().id), name: Set(name.clone()), version: Set(1) };
                row.insert(tx.db()).await.map_err(taken("name"))?;
                id
            }
        };
        let event = Event::new(EventKind::DepartmentsEdited, id, name).changing(changes);
        Ok(if event.changes.is_empty() { Outcome::Unchanged(id) } else { Outcome::changed(id, event) })
    })
    .await
}

/// Takes a department out; refused while roles or items belong to it. Whoever may edit the project.
pub async fn remove_department(desk: &Desk, project: &ProjectKey, id: DepartmentId) -> Result<()> {
    desk.write(Permission::ProjectEdit, project, async |tx| {
        let old = super::departments(tx).await?.into_iter().find(|known| known.id == id).ok_or(Error::NotFound)?;
        let people = membership::Entity::find().filter(membership::COLUMN.department_id.eq(id)).count(tx.db()).await?;
        let items = item::Entity::find().filter(item::COLUMN.department_id.eq(id)).count(tx.db()).await?;
        if people + items > 0 {
            let say = Say::new("error-department-in-use").with("name", old.name).with("people", people).with("items", items);
            return Err(Error::rule(say).into());
        }
        if acceptance::Entity::find().filter(acceptance::COLUMN.department_id.eq(id)).count(tx.db()).await? > 0 {
            return Err(Error::rule(Say::new("error-department-accepts").with("name", old.name)).into());
        }
        department::Entity::delete_by_id(id).exec(tx.db()).await?;
        let gone = Change::new("name", old.name.as_str(), Value::Null);
        Ok(Outcome::changed((), Event::new(EventKind::DepartmentsEdited, id, old.name).changing(vec![gone])))
    })
    .await
}

fn record(kind: EventKind, id: impl Into<uuid::Uuid>, version: i32) -> Record<'static> {
    let kinds: &[EventKind] = match kind {
        EventKind::OrganisationsEdited => &[EventKind::OrganisationsEdited],
        _ => &[EventKind::DepartmentsEdited],
    };
    Record { id: id.into(), version, kinds }
}
