//! The daily: one line a person a day, one's own alone.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Event, EventKind},
    id::{PersonId, SprintId},
    sprints::SprintState,
    text::{ProjectKey, Title},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::OnConflict};
use serde::{Deserialize, Serialize};

use super::{
    cards::Named,
    load::{calendar, label, names, sprint},
};
use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope},
    entity::daily as entity,
};

/// What somebody said on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DailyLine {
    pub person: Named,
    pub day: NaiveDate,
    pub line: String,
    pub at: DateTime<Utc>,
}

/// Whoever works in the project, for themselves. Writes or rewrites today's line in a running sprint.
pub async fn write_daily(desk: &Desk, project: &ProjectKey, number: i32, line: &str) -> Result<()> {
    desk.write(Permission::DailyWrite, project, async |tx| {
        let person = tx.actor().signed_in()?;
        let sprint = sprint(tx, number).await?;
        if sprint.state != SprintState::Active {
            return Err(Error::rule(Say::new("error-sprint-not-active")).into());
        }
        let line = Title::parse(line).map_err(|say| Error::field("line", say))?.into_string();
        let row = entity::ActiveModel {
            id: Set(tx.id()),
            sprint_id: Set(sprint.id),
            person_id: Set(person),
            day: Set(calendar(tx).await?.date_of(tx.now())),
            line: Set(line.clone()),
            at: Set(tx.now()),
        };
        let again = OnConflict::columns([entity::Column::SprintId, entity::Column::Day, entity::Column::PersonId])
            .update_columns([entity::Column::Line, entity::Column::At])
            .to_owned();
        entity::Entity::insert(row).on_conflict(again).exec_without_returning(tx.db()).await?;
        Ok(Outcome::changed((), Event::new(EventKind::DailyWritten, sprint.id, label(&sprint)).noting(line)))
    })
    .await
}

/// The lines of a sprint, the newest day first; of one day when it is given.
pub(super) async fn lines(door: &impl Door<Scope = ProjectScope>, sprint: SprintId, day: Option<NaiveDate>) -> Result<Vec<DailyLine>> {
    let mut query = entity::Entity::find().filter(entity::COLUMN.sprint_id.eq(sprint));
    if let Some(day) = day {
        query = query.filter(entity::COLUMN.day.eq(day));
    }
    let rows = query.order_by_desc(entity::COLUMN.day).order_by_asc(entity::COLUMN.at).all(door.db()).await?;
    let names: HashMap<PersonId, String> = names(door, rows.iter().map(|row| row.person_id)).await?;
    let line = |row: entity::Model| DailyLine {
        person: Named { id: row.person_id, name: names.get(&row.person_id).cloned().unwrap_or_default() },
        day: row.day,
        line: row.line,
        at: row.at,
    };
    Ok(rows.into_iter().map(line).collect())
}
