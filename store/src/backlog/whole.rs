//! The whole backlog at once: what imports and exports look at, read and written in few statements.

use std::collections::HashMap;

use golive_domain::{
    backlog::{EstimateLine, Filter, ItemKind, ItemState, Moscow, Rank},
    id::{CriterionId, EstimateId, ItemId},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    sea_query::{Query, SelectStatement},
};
use uuid::Uuid;

use super::{
    query::{filtered, ordered},
    rows::{ItemRow, of_project, rows},
    taken::{self, Criterion, Taken},
};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{
        criterion, estimate, item, item_label,
        values::{CustomValues, Texts},
    },
};

/// Rows in one INSERT: under the parameter limits of both databases.
const BATCH: usize = 200;

/// Every item of the project with all that hangs on it, archived ones too, in the backlog's order.
pub(crate) async fn whole(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<Taken>> {
    let (mut labels, mut criteria, mut lines) = hanging(door).await?;
    let items = of_project(door).order_by_asc(item::COLUMN.rank).order_by_asc(item::COLUMN.id).all(door.db()).await?;
    let taken = items.into_iter().map(|row| Taken {
        labels: labels.remove(&row.id).unwrap_or_default(),
        criteria: criteria.remove(&row.id).unwrap_or_default(),
        lines: lines.remove(&row.id).unwrap_or_default(),
        row,
    });
    Ok(taken.collect())
}

type Hanging = (HashMap<ItemId, Vec<String>>, HashMap<ItemId, Vec<Criterion>>, HashMap<ItemId, Vec<EstimateLine>>);

async fn hanging(door: &impl Door<Scope = ProjectScope>) -> Result<Hanging> {
    let (mut labels, mut criteria, mut lines) = Hanging::default();
    let found = item_label::Entity::find().filter(item_label::COLUMN.item_id.in_subquery(ids(door))).order_by_asc(item_label::COLUMN.label);
    for row in found.all(door.db()).await? {
        labels.entry(row.item_id).or_default().push(row.label);
    }
    let found = criterion::Entity::find().filter(criterion::COLUMN.item_id.in_subquery(ids(door))).order_by_asc(criterion::COLUMN.position);
    for row in found.all(door.db()).await? {
        criteria.entry(row.item_id).or_default().push(Criterion { id: Some(row.id), content: row.content, met: row.met });
    }
    let found = estimate::Entity::find().filter(estimate::COLUMN.item_id.in_subquery(ids(door))).order_by_asc(estimate::COLUMN.position);
    for row in found.all(door.db()).await? {
        let item = row.item_id;
        lines.entry(item).or_default().extend(taken::line(row));
    }
    Ok((labels, criteria, lines))
}

fn ids(door: &impl Door<Scope = ProjectScope>) -> SelectStatement {
    Query::select().column(item::Column::Id).from(item::Entity).and_where(item::COLUMN.project_id.eq(door.project().id)).to_owned()
}

/// All rows a filter shows, in its order.
pub(crate) async fn listed(door: &impl Door<Scope = ProjectScope>, filter: &Filter) -> Result<Vec<ItemRow>> {
    rows(door, ordered(filtered(door, filter), filter)).await
}

/// Writes new items down. Parents come before their children; `told` hears how many are written.
pub(crate) async fn insert_all(tx: &Writer<ProjectScope>, items: &[Taken], mut told: impl FnMut(usize)) -> Result<()> {
    for (at, batch) in items.chunks(BATCH).enumerate() {
        let rows = batch.iter().map(|item| item.row.clone().into_active_model());
        item::Entity::insert_many(rows).exec_without_returning(tx.db()).await?;
        insert_hanging(tx, batch).await?;
        told(at * BATCH + batch.len());
    }
    Ok(())
}

async fn insert_hanging(tx: &Writer<ProjectScope>, items: &[Taken]) -> Result<()> {
    let labels: Vec<_> = items
        .iter()
        .flat_map(|item| item.labels.iter().map(|label| (item.row.id, label.clone())))
        .map(|(item, label)| item_label::ActiveModel { id: Set(tx.id::<Uuid>()), item_id: Set(item), label: Set(label) })
        .collect();
    for batch in labels.chunks(BATCH) {
        item_label::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
    }
    let criteria: Vec<_> = items
        .iter()
        .flat_map(|item| item.criteria.iter().zip(0..).map(|(line, position)| (item.row.id, line, position)))
        .map(|(item, line, position)| criterion::ActiveModel {
            id: Set(tx.id::<CriterionId>()),
            item_id: Set(item),
            content: Set(line.content.clone()),
            met: Set(line.met),
            position: Set(position),
        })
        .collect();
    for batch in criteria.chunks(BATCH) {
        criterion::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
    }
    let lines: Vec<_> = items
        .iter()
        .flat_map(|item| item.lines.iter().zip(0..).map(|(line, position)| (item.row.id, line, position)))
        .map(|(item, line, position)| estimate::ActiveModel {
            id: Set(tx.id::<EstimateId>()),
            item_id: Set(item),
            skill: Set(line.skill.to_string()),
            minutes: Set(line.minutes),
            person_id: Set(line.person),
            position: Set(position),
        })
        .collect();
    for batch in lines.chunks(BATCH) {
        estimate::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.db()).await?;
    }
    Ok(())
}

/// An item of which nothing is known yet.
pub(crate) fn blank(door: &impl Door<Scope = ProjectScope>, id: ItemId, number: i32, rank: Rank) -> item::Model {
    item::Model {
        id,
        project_id: door.project().id,
        number,
        external_key: None,
        kind: ItemKind::Story,
        title: String::new(),
        body: String::new(),
        state: ItemState::New,
        moscow: Moscow::Should,
        department_id: None,
        assignee_id: None,
        parent_id: None,
        sprint_id: None,
        rank,
        points: None,
        fixed_minor: None,
        frozen_minor: None,
        price_minor: None,
        estimated_on: None,
        requirements: Texts::default(),
        custom: CustomValues::default(),
        blocked_reason: None,
        folded: String::new(),
        created_at: door.now(),
        updated_at: door.now(),
        archived_at: None,
        version: 1,
    }
}
