//! Which build was in an environment when.

use chrono::{DateTime, Utc};
use golive_domain::{
    access::Permission,
    id::{BuildId, EnvironmentId},
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;
use uuid::Uuid;

use super::environments::find;
use crate::{
    Desk, Result,
    backlog::PersonRef,
    desk::Door,
    entity::{build, landing, person},
};

/// A build came to an environment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Landing {
    pub id: Uuid,
    pub build: BuildId,
    pub name: String,
    pub by: Option<PersonRef>,
    pub at: DateTime<Utc>,
}

/// Landings a list shows; what came before is in the history.
const LANDINGS: u64 = 500;

/// Anyone inside the project. The latest first.
pub async fn landings(desk: &Desk, project: &ProjectKey, environment: EnvironmentId) -> Result<Vec<Landing>> {
    let door = desk.read(Permission::TestRead, project).await?;
    find(&door, environment).await?;
    let found = landing::Entity::find()
        .filter(landing::COLUMN.environment_id.eq(environment))
        .find_also_related(build::Entity)
        .order_by_desc(landing::COLUMN.at)
        .order_by_desc(landing::COLUMN.id)
        .limit(LANDINGS)
        .all(door.db())
        .await?;
    let people = found.iter().filter_map(|(row, _)| row.person_id);
    let people = person::Entity::find().filter(person::COLUMN.id.is_in(people)).all(door.db()).await?;
    let landing = |(row, build): (landing::Model, Option<build::Model>)| {
        let by = people.iter().find(|person| Some(person.id) == row.person_id);
        Some(Landing {
            id: row.id,
            build: row.build_id,
            name: build?.name,
            by: by.map(|person| PersonRef { id: person.id, name: person.name.clone() }),
            at: row.at,
        })
    };
    Ok(found.into_iter().filter_map(landing).collect())
}
