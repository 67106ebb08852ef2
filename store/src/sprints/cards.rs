//! Items as sprints show them: planning rows, board cards, review lines.

use std::collections::HashMap;

use golive_domain::{
    access::Permission,
    backlog::{HalfPoints, ItemKind, ItemState, Lack, Minutes, Moscow, lacks},
    id::{ItemId, PersonId, SprintId},
    money::Minor,
};
use sea_orm::{ColumnTrait, DerivePartialModel, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use serde::{Deserialize, Serialize};

use super::load::{BATCH, code, names};
use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{criterion, estimate, item, stay},
};

/// A person as pages name them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    pub id: PersonId,
    pub name: String,
}

/// An item in a sprint, or one that could be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    pub id: ItemId,
    /// `ARAS-214`
    pub code: String,
    pub title: String,
    pub kind: ItemKind,
    pub state: ItemState,
    pub moscow: Moscow,
    pub points: Option<HalfPoints>,
    /// The sum of its estimate's lines.
    pub minutes: Minutes,
    /// What it costs, for who may see prices.
    pub price: Option<Minor>,
    pub assignee: Option<Named>,
    /// Why it cannot go on.
    pub blocked: Option<String>,
    /// What it lacks to be refined; it may be planned all the same.
    pub lacks: Vec<Lack>,
    /// How often it was carried over from a closed sprint.
    pub carried: u32,
}

/// What a card says beyond its face, for whoever opens it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
    /// How its text begins, as it was typed.
    pub excerpt: String,
    /// The acceptance checklist with its ticks.
    pub criteria: Vec<(String, bool)>,
}

/// Characters of a text that a card shows: enough to remember it by, the item's own page has the rest.
const EXCERPT: usize = 400;

/// Hours somebody is planned for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub item: ItemId,
    pub person: Option<PersonId>,
    pub minutes: Minutes,
}

/// What a card takes from its item: all but the long texts.
#[derive(Clone, Debug, DerivePartialModel)]
#[sea_orm(entity = "item::Entity")]
pub(super) struct Face {
    pub id: ItemId,
    pub number: i32,
    pub title: String,
    pub kind: ItemKind,
    pub state: ItemState,
    pub moscow: Moscow,
    pub points: Option<HalfPoints>,
    pub price_minor: Option<Minor>,
    pub assignee_id: Option<PersonId>,
    pub blocked_reason: Option<String>,
}

impl From<item::Model> for Face {
    fn from(item: item::Model) -> Self {
        Self {
            id: item.id,
            number: item.number,
            title: item.title,
            kind: item.kind,
            state: item.state,
            moscow: item.moscow,
            points: item.points,
            price_minor: item.price_minor,
            assignee_id: item.assignee_id,
            blocked_reason: item.blocked_reason,
        }
    }
}

/// The items of a sprint that are not archived, in the order of the backlog.
pub(super) fn of_sprint(door: &impl Door<Scope = ProjectScope>, sprint: SprintId) -> Select<item::Entity> {
    item::Entity::find()
        .filter(item::COLUMN.project_id.eq(door.project().id))
        .filter(item::COLUMN.sprint_id.eq(sprint))
        .filter(item::COLUMN.archived_at.is_null())
        .order_by_asc(item::COLUMN.rank)
        .order_by_asc(item::COLUMN.id)
}

/// The faces of a selection of items, in its order.
pub(super) async fn faces(door: &impl Door<Scope = ProjectScope>, items: Select<item::Entity>) -> Result<Vec<Face>> {
    Ok(items.into_partial_model().all(door.db()).await?)
}

/// What the card of an item says when it is opened.
pub(super) async fn detail(door: &impl Door<Scope = ProjectScope>, id: ItemId) -> Result<Detail> {
    let body: Option<String> =
        item::Entity::find_by_id(id).select_only().column(item::Column::Body).into_tuple().one(door.db()).await?;
    let criteria = criterion::Entity::find()
        .select_only()
        .columns([criterion::Column::Content, criterion::Column::Met])
        .filter(criterion::COLUMN.item_id.eq(id))
        .order_by_asc(criterion::COLUMN.position);
    Ok(Detail { excerpt: excerpt(&body.unwrap_or_default()), criteria: criteria.into_tuple().all(door.db()).await? })
}

fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.trim().to_owned(),
    }
}

/// Items with everything a card shows.
pub(super) async fn cards(door: &impl Door<Scope = ProjectScope>, items: Vec<Face>) -> Result<(Vec<Card>, Vec<Line>)> {
    let ids: Vec<ItemId> = items.iter().map(|item| item.id).collect();
    let mut lines = lines(door, &ids).await?;
    let criteria = counted(door, &ids, Count::Criteria).await?;
    let carried = counted(door, &ids, Count::Carried).await?;
    let names = names(door, items.iter().filter_map(|item| item.assignee_id)).await?;
    let prices = door.scope().may(Permission::PriceRead);

    let assignees: HashMap<ItemId, PersonId> = items.iter().filter_map(|item| Some((item.id, item.assignee_id?))).collect();
    let mut minutes: HashMap<ItemId, Minutes> = HashMap::new();
    for line in &mut lines {
        // A line that names nobody is the assignee's.
        line.person = line.person.or_else(|| assignees.get(&line.item).copied());
        *minutes.entry(line.item).or_default() += line.minutes;
    }
    let card = |item: Face| {
        let minutes = minutes.get(&item.id).copied().unwrap_or_default();
        let criteria = criteria.get(&item.id).copied().unwrap_or_default();
        Card {
            id: item.id,
            code: code(door, item.number),
            title: item.title,
            kind: item.kind,
            state: item.state,
            moscow: item.moscow,
            points: item.points,
            minutes,
            price: item.price_minor.filter(|_| prices),
            assignee: item.assignee_id.map(|id| Named { id, name: names.get(&id).cloned().unwrap_or_default() }),
            blocked: item.blocked_reason,
            lacks: lacks(item.points, minutes, usize::try_from(criteria).unwrap_or_default()),
            carried: u32::try_from(carried.get(&item.id).copied().unwrap_or_default()).unwrap_or_default(),
        }
    };
    Ok((items.into_iter().map(card).collect(), lines))
}

async fn lines(door: &impl Door<Scope = ProjectScope>, ids: &[ItemId]) -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    for batch in ids.chunks(BATCH) {
        let rows = estimate::Entity::find()
            .select_only()
            .columns([estimate::Column::ItemId, estimate::Column::PersonId, estimate::Column::Minutes])
            .filter(estimate::COLUMN.item_id.is_in(batch.to_vec()))
            .into_tuple::<(ItemId, Option<PersonId>, Minutes)>()
            .all(door.db())
            .await?;
        lines.extend(rows.into_iter().map(|(item, person, minutes)| Line { item, person, minutes }));
    }
    Ok(lines)
}

enum Count {
    Criteria,
    Carried,
}

/// How many rows of a kind hang on each item; items with none are left out.
async fn counted(door: &impl Door<Scope = ProjectScope>, ids: &[ItemId], what: Count) -> Result<HashMap<ItemId, i64>> {
    let mut counts = HashMap::new();
    for batch in ids.chunks(BATCH) {
        let rows: Vec<(ItemId, i64)> = match what {
            Count::Criteria => {
                criterion::Entity::find()
                    .select_only()
                    .column(criterion::Column::ItemId)
                    .column_as(criterion::COLUMN.id.count(), "rows")
                    .filter(criterion::COLUMN.item_id.is_in(batch.to_vec()))
                    .group_by(criterion::Column::ItemId)
                    .into_tuple()
                    .all(door.db())
                    .await?
            }
            Count::Carried => {
                stay::Entity::find()
                    .select_only()
                    .column(stay::Column::ItemId)
                    .column_as(stay::COLUMN.id.count(), "rows")
                    .filter(stay::COLUMN.item_id.is_in(batch.to_vec()))
                    .filter(stay::COLUMN.carried_in.eq(true))
                    .group_by(stay::Column::ItemId)
                    .into_tuple()
                    .all(door.db())
                    .await?
            }
        };
        counts.extend(rows);
    }
    Ok(counts)
}

/// Whether an item of the project is refined: what it becomes when it goes back to the backlog.
pub(super) async fn backlog_state(door: &impl Door<Scope = ProjectScope>, item: &item::Model) -> Result<ItemState> {
    let minutes = lines(door, &[item.id]).await?.iter().map(|line| line.minutes).sum();
    let criteria = counted(door, &[item.id], Count::Criteria).await?.into_values().next().unwrap_or_default();
    let lacks = lacks(item.points, minutes, usize::try_from(criteria).unwrap_or_default());
    Ok(ItemState::of_backlog(lacks.is_empty()))
}
