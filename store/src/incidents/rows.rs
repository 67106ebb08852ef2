//! Incidents as lines of a list, and which of them an actor reads.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{
    Error, Say,
    access::{Permission, rows::may_read_incident},
    id::MajorIncidentId,
    text::ProjectKey,
};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Asterisk, Expr, ExprTrait},
};

use super::incident_code;
use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{incident, incident_person, incident_update, ticket},
};

/// What everybody reads of an incident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncidentRow {
    pub id: MajorIncidentId,
    pub number: i32,
    /// `ARAS-I3`
    pub code: String,
    pub title: String,
    /// What was said of it last, its closing words where it is over.
    pub status: String,
    pub begun_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    /// `None` while it goes on.
    pub ended_at: Option<DateTime<Utc>>,
    /// How many people it hits, as far as they said so.
    pub hit: u64,
    /// The viewer is one of them.
    pub is_hit: bool,
}

/// The incidents of the project that the actor may read of.
pub(super) fn visible(door: &impl Door<Scope = ProjectScope>) -> Select<incident::Entity> {
    let mine = incident::Entity::find().filter(incident::COLUMN.project_id.eq(door.project().id));
    let may = |permission| door.scope().may(permission);
    if may_read_incident(may(Permission::ProjectRead), may(Permission::UnsharedRead), false) {
        return mine;
    }
    let handed_over = ticket::Entity::find()
        .select_only()
        .column(ticket::Column::Id)
        .filter(ticket::COLUMN.project_id.eq(door.project().id))
        .filter(ticket::COLUMN.shared.eq(true));
    mine.filter(incident::COLUMN.ticket_id.in_subquery(handed_over.into_query()))
}

/// The incident of a number, if the actor may read of it.
pub(super) async fn find(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<incident::Model> {
    Ok(visible(door).filter(incident::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// The same, as long as it goes on.
pub(super) async fn going_on(door: &impl Door<Scope = ProjectScope>, number: i32) -> Result<incident::Model> {
    let found = find(door, number).await?;
    match found.ended_at {
        None => Ok(found),
        Some(_) => Err(Error::rule(Say::new("error-incident-ended")).into()),
    }
}

/// What history calls it.
pub(super) fn label(key: &ProjectKey, row: &incident::Model) -> String {
    format!("{} {}", incident_code(key, row.number), row.title)
}

/// Incidents with what was said of them last and how many they hit, in their order.
pub(super) async fn rows(door: &impl Door<Scope = ProjectScope>, found: Vec<incident::Model>) -> Result<Vec<IncidentRow>> {
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<MajorIncidentId> = found.iter().map(|row| row.id).collect();
    let said: Vec<(MajorIncidentId, String, DateTime<Utc>)> = incident_update::Entity::find()
        .select_only()
        .columns([incident_update::Column::IncidentId, incident_update::Column::Body, incident_update::Column::At])
        .filter(incident_update::COLUMN.incident_id.is_in(ids.iter().copied()))
        .order_by_asc(incident_update::COLUMN.at)
        .order_by_asc(incident_update::COLUMN.id)
        .into_tuple()
        .all(door.db())
        .await?;
    let mut last: HashMap<MajorIncidentId, (String, DateTime<Utc>)> = said.into_iter().map(|(id, body, at)| (id, (body, at))).collect();
    let hit: HashMap<MajorIncidentId, i64> = incident_person::Entity::find()
        .select_only()
        .column(incident_person::Column::IncidentId)
        .column_as(Expr::col(Asterisk).count(), "people")
        .filter(incident_person::COLUMN.incident_id.is_in(ids.iter().copied()))
        .group_by(incident_person::Column::IncidentId)
        .into_tuple::<(MajorIncidentId, i64)>()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    let mine: Vec<MajorIncidentId> = match door.actor().person() {
        None => Vec::new(),
        Some(person) => {
            let mine = incident_person::Entity::find().select_only().column(incident_person::Column::IncidentId);
            let mine = mine
                .filter(incident_person::COLUMN.incident_id.is_in(ids.iter().copied()))
                .filter(incident_person::COLUMN.person_id.eq(person));
            mine.into_tuple().all(door.db()).await?
        }
    };
    let row = |row: incident::Model| {
        let (status, updated_at) = last.remove(&row.id).unwrap_or_else(|| (String::new(), row.begun_at));
        IncidentRow {
            code: incident_code(&door.project().key, row.number),
            status: if row.ended_at.is_some() && !row.closing.is_empty() { row.closing } else { status },
            updated_at: row.ended_at.unwrap_or(updated_at),
            hit: hit.get(&row.id).and_then(|count| u64::try_from(*count).ok()).unwrap_or_default(),
            is_hit: mine.contains(&row.id),
            id: row.id,
            number: row.number,
            title: row.title,
            begun_at: row.begun_at,
            ended_at: row.ended_at,
        }
    };
    Ok(found.into_iter().map(row).collect())
}
