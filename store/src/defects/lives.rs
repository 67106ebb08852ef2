//! When each defect was somebody's work, told from its history.

use std::{collections::HashMap, sync::Arc};

use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::{
    defects::{DefectState, Spell, spells, week},
    events::EventKind,
    id::DefectId,
    words::Word as _,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, sea_query::Query};
use uuid::Uuid;

use super::{DefectFilter, list::visible};
use crate::{
    Result,
    desk::{Door, ProjectScope, Reader},
    entity::{defect, event, values::EventData},
    projects::working_calendar,
};

/// The spells of every defect the actor may see.
pub(super) type Lives = Arc<Vec<(DefectId, Vec<Spell>)>>;

pub(super) async fn lives(door: &Reader<ProjectScope>) -> Result<Lives> {
    door.recall("lives of defects", async || {
        let mut changes = changes(door).await?;
        let found = visible(door)
            .select_only()
            .columns([defect::Column::Id])
            .column(defect::Column::CreatedAt)
            .column(defect::Column::State)
            .column(defect::Column::StateSince)
            .column(defect::Column::ClosedAt)
            .into_tuple::<(DefectId, DateTime<Utc>, DefectState, DateTime<Utc>, Option<DateTime<Utc>>)>()
            .all(door.db())
            .await?;
        let life = |(id, reported, state, since, closed): (DefectId, _, DefectState, _, Option<_>)| {
            let since = closed.filter(|_| !state.is_open()).unwrap_or(since);
            (id, spells(reported, &changes.remove(&id.0).unwrap_or_default(), (state, since)))
        };
        Ok(Arc::new(found.into_iter().map(life).collect()))
    })
    .await
}

/// Every change of state, by defect.
async fn changes(door: &Reader<ProjectScope>) -> Result<HashMap<Uuid, Vec<(DateTime<Utc>, DefectState)>>> {
    let of_project = Query::select()
        .column(defect::Column::Id)
        .from(defect::Entity)
        .and_where(defect::COLUMN.project_id.eq(door.project().id))
        .to_owned();
    let found = event::Entity::find()
        .select_only()
        .columns([event::Column::SubjectId])
        .column(event::Column::At)
        .column(event::Column::Data)
        .filter(event::COLUMN.kind.eq(EventKind::DefectStateChanged))
        .filter(event::COLUMN.subject_id.in_subquery(of_project))
        .into_tuple::<(Uuid, DateTime<Utc>, EventData)>()
        .all(door.db())
        .await?;
    let mut changes: HashMap<Uuid, Vec<(DateTime<Utc>, DefectState)>> = HashMap::new();
    for (defect, at, data) in found {
        let moved = data.changes.iter().filter(|change| change.field == "state");
        let states = moved.filter_map(|change| change.to.as_str().and_then(DefectState::parse));
        changes.entry(defect).or_default().extend(states.map(|state| (at, state)));
    }
    Ok(changes)
}

/// Those that a filter by week shows; `None` where it asks for no week.
pub(super) async fn of_weeks(door: &Reader<ProjectScope>, filter: &DefectFilter) -> Result<Option<Vec<DefectId>>> {
    let asked = [filter.opened_in, filter.closed_in, filter.open_at];
    if asked.iter().all(Option::is_none) {
        return Ok(None);
    }
    let (lives, calendar) = (lives(door).await?, working_calendar(door).await?);
    let mut kept: Option<Vec<DefectId>> = None;
    for (nth, day) in asked.into_iter().enumerate().filter_map(|(nth, day): (usize, Option<NaiveDate>)| Some((nth, day?))) {
        let week = week(&lives, day, &calendar);
        let of_week = [week.opened, week.closed, week.open].into_iter().nth(nth).unwrap_or_default();
        kept = Some(match kept {
            Some(kept) => kept.into_iter().filter(|id| of_week.contains(id)).collect(),
            None => of_week,
        });
    }
    Ok(kept)
}
