//! An item taken up for change: the row as it was read and what hangs on it.

use std::collections::BTreeMap;

use golive_domain::{
    Error,
    backlog::{EstimateLine, ItemState, Priceable, Skill, lacks},
    events::Change,
    id::{CriterionId, ItemId},
    search,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{code, keep::json};
use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{criterion, estimate, item, item_label},
};

/// A line of the acceptance checklist. Its id survives edits of its neighbours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Criterion {
    #[serde(skip)]
    pub id: Option<CriterionId>,
    pub content: String,
    pub met: bool,
}

/// An item with all that an edit may change.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    pub row: item::Model,
    pub labels: Vec<String>,
    pub criteria: Vec<Criterion>,
    pub lines: Vec<EstimateLine>,
}

/// The row, if it is one of this project.
pub(crate) async fn find(door: &impl Door<Scope = ProjectScope>, id: ItemId) -> Result<item::Model> {
    let mine = item::Entity::find_by_id(id).filter(item::COLUMN.project_id.eq(door.project().id));
    Ok(mine.one(door.db()).await?.ok_or(Error::NotFound)?)
}

/// The item with everything that hangs on it.
pub(crate) async fn take(door: &impl Door<Scope = ProjectScope>, id: ItemId) -> Result<Taken> {
    let row = find(door, id).await?;
    load(door, row).await
}

/// What hangs on a row that is known to be this project's.
pub(super) async fn load(door: &impl Door<Scope = ProjectScope>, row: item::Model) -> Result<Taken> {
    let id = row.id;
    let labels = item_label::Entity::find()
        .select_only()
        .column(item_label::Column::Label)
        .filter(item_label::COLUMN.item_id.eq(id))
        .order_by_asc(item_label::COLUMN.label)
        .into_tuple::<String>()
        .all(door.db())
        .await?;
    let criteria = criterion::Entity::find()
        .filter(criterion::COLUMN.item_id.eq(id))
        .order_by_asc(criterion::COLUMN.position)
        .all(door.db())
        .await?
        .into_iter()
        .map(|row| Criterion { id: Some(row.id), content: row.content, met: row.met })
        .collect();
    let lines = estimate::Entity::find()
        .filter(estimate::COLUMN.item_id.eq(id))
        .order_by_asc(estimate::COLUMN.position)
        .all(door.db())
        .await?
        .into_iter()
        .filter_map(line)
        .collect();
    Ok(Taken { row, labels, criteria, lines })
}

/// A stored estimate line as the domain reckons with it.
pub(super) fn line(row: estimate::Model) -> Option<EstimateLine> {
    Some(EstimateLine { skill: Skill::parse(&row.skill).ok()?, minutes: row.minutes, person: row.person_id })
}

impl Taken {
    /// Everything a person can change, by the names history and undo know.
    fn snapshot(&self) -> BTreeMap<String, Value> {
        let row = &self.row;
        let plain = [
            ("kind", json(&row.kind)),
            ("title", json(&row.title)),
            ("body", json(&row.body)),
            ("moscow", json(&row.moscow)),
            ("department", json(&row.department_id)),
            ("assignee", json(&row.assignee_id)),
            ("parent", json(&row.parent_id)),
            ("labels", json(&self.labels)),
            ("requirements", json(&row.requirements.0)),
            ("criteria", json(&self.criteria)),
            ("points", json(&row.points)),
            ("estimate", json(&self.lines)),
            ("fixed", json(&row.fixed_minor)),
            ("state", json(&row.state)),
            ("rank", json(&row.rank)),
            ("blocked", json(&row.blocked_reason)),
            ("archived", json(&row.archived_at)),
        ];
        let custom = row.custom.0.iter().map(|(field, value)| (format!("custom.{field}"), value.clone()));
        plain.into_iter().map(|(field, value)| (field.to_owned(), value)).chain(custom).collect()
    }

    /// What became different on the way to `after`.
    pub(crate) fn differences(&self, after: &Self) -> Vec<Change> {
        let (before, mut after) = (self.snapshot(), after.snapshot());
        let mut changes = Vec::new();
        for (field, from) in before {
            let to = after.remove(&field).unwrap_or(Value::Null);
            if from != to {
                changes.push(Change { field, from, to });
            }
        }
        changes.extend(after.into_iter().map(|(field, to)| Change { field, from: Value::Null, to }));
        changes
    }

    /// The present value of a field as history keeps it.
    pub(super) fn value(&self, field: &str) -> Value {
        self.snapshot().remove(field).unwrap_or(Value::Null)
    }

    /// Puts back a value that history kept; `None` when it no longer reads as one.
    pub(super) fn put(&mut self, field: &str, value: Value) -> Option<()> {
        fn read<T: serde::de::DeserializeOwned>(value: Value) -> Option<T> {
            serde_json::from_value(value).ok()
        }
        let row = &mut self.row;
        match field {
            "kind" => row.kind = read(value)?,
            "title" => row.title = read(value)?,
            "body" => row.body = read(value)?,
            "moscow" => row.moscow = read(value)?,
            "department" => row.department_id = read(value)?,
            "assignee" => row.assignee_id = read(value)?,
            "parent" => row.parent_id = read(value)?,
            "labels" => self.labels = read(value)?,
            "requirements" => row.requirements.0 = read(value)?,
            "criteria" => {
                let wanted: Vec<Criterion> = read(value)?;
                self.set_criteria(wanted.into_iter().map(|line| (line.content, Some(line.met))));
            }
            "points" => row.points = read(value)?,
            "estimate" => self.lines = read(value)?,
            "fixed" => row.fixed_minor = read(value)?,
            "state" => row.state = read(value)?,
            "rank" => row.rank = read(value)?,
            "blocked" => row.blocked_reason = read(value)?,
            "archived" => row.archived_at = read(value)?,
            field => {
                let id = field.strip_prefix("custom.")?;
                match value {
                    Value::Null => row.custom.0.remove(id),
                    value => row.custom.0.insert(id.to_owned(), value),
                };
            }
        }
        Some(())
    }

    /// Sets the checklist; a line that stays keeps its id and, where nothing else is said, its tick.
    pub(crate) fn set_criteria(&mut self, wanted: impl IntoIterator<Item = (String, Option<bool>)>) {
        let mut before = std::mem::take(&mut self.criteria);
        for (content, met) in wanted {
            let known = before.iter().position(|line| line.content == content).map(|at| before.remove(at));
            let (id, was_met) = known.map_or((None, false), |line| (line.id, line.met));
            self.criteria.push(Criterion { id, content, met: met.unwrap_or(was_met) });
        }
    }

    /// An open item outside sprints is refined or new, by what it lacks.
    pub(crate) fn settle(&mut self) {
        if matches!(self.row.state, ItemState::New | ItemState::Refined) {
            let minutes = self.lines.iter().map(|line| line.minutes).sum();
            let refined = lacks(self.row.points, minutes, self.criteria.len()).is_empty();
            self.row.state = ItemState::of_backlog(refined);
        }
    }

    /// What its price follows from.
    pub(crate) fn priceable(&self) -> Priceable<'_> {
        let row = &self.row;
        Priceable { frozen: row.frozen_minor, fixed: row.fixed_minor, lines: &self.lines, estimated_on: row.estimated_on }
    }

    /// The text search finds it by.
    pub(crate) fn document(&self, door: &impl Door<Scope = ProjectScope>) -> String {
        let code = code::code(&door.project().key, self.row.number);
        let mut parts = vec![code.as_str(), &self.row.title, &self.row.body];
        parts.extend(self.labels.iter().chain(&self.row.requirements.0).map(String::as_str));
        parts.extend(self.row.external_key.as_deref());
        search::document(&parts)
    }

    /// What history calls it.
    pub(crate) fn label(&self, door: &impl Door<Scope = ProjectScope>) -> String {
        code::label(&door.project().key, self.row.number, &self.row.title)
    }
}
