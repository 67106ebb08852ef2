//! Sessions as lines of a list.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    access::Permission,
    exploring::{ExplorationState, NoteKind},
    id::{EnvironmentId, ExplorationId, PersonId, RequirementId},
    text::ProjectKey,
};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Asterisk, Expr, ExprTrait},
};
use serde::Serialize;

use crate::{
    Result,
    backlog::PersonRef,
    desk::{Door, ProjectScope},
    entity::{environment, exploration, exploration_note, exploration_requirement, person},
    testing::numbered,
};

/// A session as a line of a list: its charter, and how far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExplorationRow {
    pub id: ExplorationId,
    pub number: i32,
    /// `ARAS-X4`
    pub code: String,
    /// What is explored.
    pub target: String,
    /// With what.
    pub means: String,
    /// To find out what.
    pub aim: String,
    pub state: ExplorationState,
    pub tester: Option<PersonRef>,
    pub environment: Option<EnvironmentId>,
    /// The environment's name.
    pub place: Option<String>,
    /// The time box.
    pub minutes: u32,
    /// The vendor sees it and may explore.
    pub shared: bool,
    pub started_at: Option<DateTime<Utc>>,
    pub ended_at: Option<DateTime<Utc>>,
    pub notes: u32,
    /// Of the notes, those that tell of a problem.
    pub problems: u32,
    pub version: i32,
}

/// What people call an exploratory session: `ARAS-X4`.
pub fn exploration_code(key: &ProjectKey, number: i32) -> String {
    format!("{key}-X{number}")
}

/// The number a person means by `ARAS-X4`, `x4` or `4`, in any digits; `None` when it is no session of this project.
pub(crate) fn exploration_number(key: &ProjectKey, text: &str) -> Option<i32> {
    numbered(key, 'X', text)
}

/// The sessions the actor may see: the vendor's people those that are shared with them.
pub(crate) fn visible(door: &impl Door<Scope = ProjectScope>) -> Select<exploration::Entity> {
    let found = exploration::Entity::find().filter(exploration::COLUMN.project_id.eq(door.project().id));
    if door.scope().may(Permission::UnsharedRead) { found } else { found.filter(exploration::COLUMN.shared.eq(true)) }
}

/// The session, if it is one of this project that the actor may see.
pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<exploration::Model> {
    Ok(visible(door).filter(exploration::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// What history calls it.
pub(super) fn label(key: &ProjectKey, row: &exploration::Model) -> String {
    format!("{} {}", exploration_code(key, row.number), row.target)
}

/// Sessions that look at a requirement, the latest first.
pub(crate) async fn looking_at(door: &impl Door<Scope = ProjectScope>, requirement: RequirementId) -> Result<Vec<ExplorationRow>> {
    let linked = exploration_requirement::Entity::find()
        .select_only()
        .column(exploration_requirement::Column::ExplorationId)
        .filter(exploration_requirement::COLUMN.requirement_id.eq(requirement));
    let found = visible(door).filter(exploration::COLUMN.id.in_subquery(linked.into_query()));
    let found = found.order_by_desc(exploration::COLUMN.number).limit(50);
    rows(door, found.all(door.db()).await?).await
}

pub(super) async fn rows(door: &impl Door<Scope = ProjectScope>, found: Vec<exploration::Model>) -> Result<Vec<ExplorationRow>> {
    let notes = counted(door, found.iter().map(|row| row.id).collect()).await?;
    let people = names(door, found.iter().filter_map(|row| row.tester_id).collect()).await?;
    let places = environment::Entity::find()
        .select_only()
        .columns([environment::Column::Id, environment::Column::Name])
        .filter(environment::COLUMN.id.is_in(found.iter().filter_map(|row| row.environment_id)));
    let places: HashMap<EnvironmentId, String> = places.into_tuple::<(EnvironmentId, String)>().all(door.db()).await?.into_iter().collect();
    let row = |row: exploration::Model| {
        let of = |kind| notes.get(&(row.id, kind)).copied().unwrap_or_default();
        ExplorationRow {
            notes: [NoteKind::Observation, NoteKind::Question, NoteKind::Problem, NoteKind::Idea].map(of).iter().sum(),
            problems: of(NoteKind::Problem),
            code: exploration_code(&door.project().key, row.number),
            tester: row.tester_id.and_then(|id| people.get(&id).cloned()),
            place: row.environment_id.and_then(|id| places.get(&id).cloned()),
            minutes: u32::try_from(row.minutes).unwrap_or_default(),
            id: row.id,
            number: row.number,
            target: row.target,
            means: row.means,
            aim: row.aim,
            state: row.state,
            environment: row.environment_id,
            shared: row.shared,
            started_at: row.started_at,
            ended_at: row.ended_at,
            version: row.version,
        }
    };
    Ok(found.into_iter().map(row).collect())
}

async fn counted(door: &impl Door<Scope = ProjectScope>, of: Vec<ExplorationId>) -> Result<HashMap<(ExplorationId, NoteKind), u32>> {
    let counted = exploration_note::Entity::find()
        .select_only()
        .columns([exploration_note::Column::ExplorationId, exploration_note::Column::Kind])
        .column_as(Expr::col(Asterisk).count(), "notes")
        .filter(exploration_note::COLUMN.exploration_id.is_in(of))
        .group_by(exploration_note::Column::ExplorationId)
        .group_by(exploration_note::Column::Kind)
        .into_tuple::<(ExplorationId, NoteKind, i64)>()
        .all(door.db())
        .await?;
    Ok(counted.into_iter().map(|(id, kind, count)| ((id, kind), u32::try_from(count).unwrap_or(u32::MAX))).collect())
}

/// People by their names.
pub(super) async fn names(door: &impl Door<Scope = ProjectScope>, of: Vec<PersonId>) -> Result<HashMap<PersonId, PersonRef>> {
    let found = person::Entity::find().select_only().columns([person::Column::Id, person::Column::Name]);
    let found = found.filter(person::COLUMN.id.is_in(of)).into_tuple::<(PersonId, String)>().all(door.db()).await?;
    Ok(found.into_iter().map(|(id, name)| (id, PersonRef { id, name })).collect())
}
