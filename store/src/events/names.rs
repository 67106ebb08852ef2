//! What the ids in recorded changes are called today.

use std::collections::HashMap;

use golive_domain::{events::Change, id::ProjectId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    Result,
    desk::Door,
    entity::{department, item, organisation, person, project, sprint},
};

/// Ids and what they are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(HashMap<Uuid, String>);

impl Names {
    /// The name of a recorded value, where the value is the id of something that has one.
    pub fn of(&self, value: &Value) -> Option<String> {
        self.0.get(&id_of(value)?).cloned()
    }

    /// Looks up every id among the changes: anyone's name, and in the project its own sprints, items, departments.
    pub(super) async fn look_up(door: &impl Door, project: Option<ProjectId>, changes: impl Iterator<Item = &Change>) -> Result<Self> {
        let mut ids: Vec<Uuid> = changes.flat_map(|change| [&change.from, &change.to]).flat_map(ids_of).collect();
        ids.sort_unstable();
        ids.dedup();
        if ids.is_empty() {
            return Ok(Self::default());
        }
        let mut names = HashMap::new();
        macro_rules! add {
            ($query:expr, $name:expr) => {
                names.extend($query.into_tuple::<(Uuid, String)>().all(door.db()).await?.into_iter().map($name));
            };
        }
        let same = |pair: (Uuid, String)| pair;
        let of = ids.clone();
        add!(
            person::Entity::find().select_only().columns([person::Column::Id, person::Column::Name]).filter(person::COLUMN.id.is_in(of)),
            same
        );
        let Some(project) = project else { return Ok(Self(names)) };
        macro_rules! add_own {
            ($table:ident, $name:ident) => {
                let query = $table::Entity::find().select_only().columns([$table::Column::Id, $table::Column::$name]);
                let query = query.filter($table::COLUMN.project_id.eq(project)).filter($table::COLUMN.id.is_in(ids.clone()));
                add!(query, same);
            };
        }
        add_own!(sprint, Name);
        add_own!(department, Name);
        add_own!(organisation, Name);
        let key = project::Entity::find_by_id(project).one(door.db()).await?.map(|project| project.key.to_string()).unwrap_or_default();
        let items = item::Entity::find()
            .select_only()
            .columns([item::Column::Id, item::Column::Number])
            .filter(item::COLUMN.project_id.eq(project))
            .filter(item::COLUMN.id.is_in(ids))
            .into_tuple::<(Uuid, i32)>()
            .all(door.db())
            .await?;
        names.extend(items.into_iter().map(|(id, number)| (id, format!("{key}-{number}"))));
        Ok(Self(names))
    }
}

fn id_of(value: &Value) -> Option<Uuid> {
    value.as_str()?.parse().ok()
}

/// A value's id, or those of a list of ids.
fn ids_of(value: &Value) -> Vec<Uuid> {
    match value {
        Value::Array(values) => values.iter().filter_map(id_of).collect(),
        value => id_of(value).into_iter().collect(),
    }
}
