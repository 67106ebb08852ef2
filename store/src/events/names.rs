//! What the ids in recorded changes are called today.

use std::collections::HashMap;

use golive_domain::{events::Change, id::ProjectId};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, SelectStatement, UnionType},
};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    Result,
    desk::Door,
    entity::{build, defect, department, environment, item, organisation, person, project, release, requirement, sprint},
};

/// Ids and what they are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(HashMap<Uuid, String>);

impl Names {
    /// The name of a recorded value, where the value is the id of something that has one.
    pub fn of(&self, value: &Value) -> Option<String> {
        self.0.get(&id_of(value)?).cloned()
    }

    /// Looks up every id among the changes: anyone's name, and in the project its own sprints, items, departments,
    /// environments, builds, releases, requirements and defects.
    pub(super) async fn look_up(door: &impl Door, project: Option<ProjectId>, changes: impl Iterator<Item = &Change>) -> Result<Self> {
        let mut ids: Vec<Uuid> = changes.flat_map(|change| [&change.from, &change.to]).flat_map(ids_of).collect();
        ids.sort_unstable();
        ids.dedup();
        if ids.is_empty() {
            return Ok(Self::default());
        }
        let anyone = named(person::Entity::find().filter(person::COLUMN.id.is_in(ids.clone())), person::Column::Id, person::Column::Name);
        let query = match project {
            None => anyone,
            Some(project) => {
                let of_project = item::Entity::belongs_to(project::Entity).from(item::Column::ProjectId).to(project::Column::Id).into();
                // First, because it says that numbers are numbers.
                let mut all = item::Entity::find()
                    .select_only()
                    .columns([item::Column::Id])
                    .columns([project::Column::Key])
                    .columns([item::Column::Number])
                    .join(JoinType::InnerJoin, of_project)
                    .filter(item::COLUMN.project_id.eq(project))
                    .filter(item::COLUMN.id.is_in(ids.clone()))
                    .into_query();
                macro_rules! own {
                    ($table:ident) => {
                        own!($table, $table::Column::Name)
                    };
                    ($table:ident, $name:expr) => {{
                        let own = $table::Entity::find().filter($table::COLUMN.project_id.eq(project));
                        named(own.filter($table::COLUMN.id.is_in(ids.clone())), $table::Column::Id, $name)
                    }};
                }
                let people_and_parts = [anyone, own!(sprint), own!(department), own!(organisation)];
                let tested = [own!(environment), own!(build), own!(release), own!(requirement, requirement::Column::Code)];
                let names = people_and_parts.into_iter().chain(tested).chain([defects(project, &ids)]);
                all.unions(names.map(|names| (UnionType::All, names)));
                all
            }
        };
        let mut names = HashMap::new();
        for row in door.db().query_all(&query).await? {
            let (id, name, number): (Uuid, String, Option<i32>) =
                (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
            names.insert(id, number.map_or_else(|| name.clone(), |number| format!("{name}-{number}")));
        }
        Ok(Self(names))
    }
}

/// Ids with names that are whole; an item's is its project's key and a number.
fn named<E: EntityTrait>(found: Select<E>, id: E::Column, name: E::Column) -> SelectStatement {
    found.select_only().columns([id, name]).expr(Expr::cust("NULL")).into_query()
}

/// Defects by their numbers alone: whoever reads of one may not see every other one.
fn defects(project: ProjectId, ids: &[Uuid]) -> SelectStatement {
    defect::Entity::find()
        .select_only()
        .column(defect::Column::Id)
        .expr(Expr::cust("'D' || CAST(\"defect\".\"number\" AS TEXT)"))
        .expr(Expr::cust("NULL"))
        .filter(defect::COLUMN.project_id.eq(project))
        .filter(defect::COLUMN.id.is_in(ids.iter().copied()))
        .into_query()
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
