//! Items as sprints show them: planning rows, board cards, review lines.

use std::collections::HashMap;

use golive_domain::{
    access::Permission,
    backlog::{HalfPoints, ItemKind, ItemState, Lack, Minutes, Moscow, lacks},
    id::{ItemId, PersonId, SprintId},
    money::Minor,
};
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Asterisk, Expr, Iden, Query, SelectStatement},
};
use serde::{Deserialize, Serialize};

use super::load::{BATCH, code};
use crate::{
    Result,
    backlog::rows::minutes,
    desk::{Door, ProjectScope},
    entity::{criterion, estimate, item, person, stay},
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

/// What the card of an item says when it is opened.
pub(super) async fn detail(door: &impl Door<Scope = ProjectScope>, id: ItemId) -> Result<Detail> {
    let body: Option<String> = item::Entity::find_by_id(id).select_only().column(item::Column::Body).into_tuple().one(door.db()).await?;
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

/// What a card is made of: its item without the long texts, and what hangs on it.
#[derive(FromQueryResult)]
struct Face {
    id: ItemId,
    number: i32,
    title: String,
    kind: ItemKind,
    state: ItemState,
    moscow: Moscow,
    points: Option<HalfPoints>,
    price_minor: Option<Minor>,
    assignee_id: Option<PersonId>,
    assignee: Option<String>,
    blocked_reason: Option<String>,
    minutes: Option<i64>,
    criteria: i64,
    carried: i64,
}

impl Face {
    fn card(self, door: &impl Door<Scope = ProjectScope>, prices: bool) -> Card {
        let minutes = Minutes(self.minutes.and_then(|sum| i32::try_from(sum).ok()).unwrap_or_default());
        Card {
            id: self.id,
            code: code(door, self.number),
            title: self.title,
            kind: self.kind,
            state: self.state,
            moscow: self.moscow,
            points: self.points,
            minutes,
            price: self.price_minor.filter(|_| prices),
            assignee: self.assignee_id.zip(self.assignee).map(|(id, name)| Named { id, name }),
            blocked: self.blocked_reason,
            lacks: lacks(self.points, minutes, usize::try_from(self.criteria).unwrap_or_default()),
            carried: u32::try_from(self.carried).unwrap_or_default(),
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

/// The cards of a selection of items, in its order: one query, however many.
pub(super) async fn cards(door: &impl Door<Scope = ProjectScope>, items: Select<item::Entity>) -> Result<Vec<Card>> {
    let of_assignee = item::Entity::belongs_to(person::Entity).from(item::Column::AssigneeId).to(person::Column::Id).into();
    let counted = |rows: SelectStatement| Expr::SubQuery(None, Box::new(rows.into()));
    let criteria = hanging((criterion::Entity, criterion::Column::ItemId));
    let carried = hanging((stay::Entity, stay::Column::ItemId)).and_where(stay::COLUMN.carried_in.eq(true)).take();
    let faces = items
        .select_only()
        .columns([
            item::Column::Id,
            item::Column::Number,
            item::Column::Title,
            item::Column::Kind,
            item::Column::State,
            item::Column::Moscow,
            item::Column::Points,
            item::Column::PriceMinor,
            item::Column::AssigneeId,
            item::Column::BlockedReason,
        ])
        .column_as(person::Column::Name, "assignee")
        .column_as(counted(minutes()), "minutes")
        .column_as(counted(criteria), "criteria")
        .column_as(counted(carried), "carried")
        .join(JoinType::LeftJoin, of_assignee)
        .into_model::<Face>()
        .all(door.db())
        .await?;
    let prices = door.scope().may(Permission::PriceRead);
    Ok(faces.into_iter().map(|face| face.card(door, prices)).collect())
}

/// The cards of these items of the project, in no order.
pub(super) async fn cards_of(door: &impl Door<Scope = ProjectScope>, ids: &[ItemId]) -> Result<Vec<Card>> {
    let mut found = Vec::new();
    for batch in ids.chunks(BATCH) {
        let those = item::Entity::find().filter(item::COLUMN.project_id.eq(door.project().id));
        found.extend(cards(door, those.filter(item::COLUMN.id.is_in(batch.to_vec()))).await?);
    }
    Ok(found)
}

/// How many rows of a table hang on the item of the outer query.
fn hanging<T: Iden + Copy + 'static, C: Iden + 'static>((table, item): (T, C)) -> SelectStatement {
    Query::select()
        .expr(Expr::col(Asterisk).count())
        .from(table)
        .and_where(Expr::col((table, item)).equals((item::Entity, item::Column::Id)))
        .to_owned()
}

/// Who is planned for how many hours of these items. A line that names nobody is the assignee's.
pub(super) async fn lines(door: &impl Door<Scope = ProjectScope>, cards: &[Card]) -> Result<Vec<Line>> {
    let assignees: HashMap<ItemId, PersonId> = cards.iter().filter_map(|card| Some((card.id, card.assignee.as_ref()?.id))).collect();
    let ids: Vec<ItemId> = cards.iter().map(|card| card.id).collect();
    let mut lines = Vec::new();
    for batch in ids.chunks(BATCH) {
        let rows = estimate::Entity::find()
            .select_only()
            .columns([estimate::Column::ItemId, estimate::Column::PersonId, estimate::Column::Minutes])
            .filter(estimate::COLUMN.item_id.is_in(batch.to_vec()))
            .into_tuple::<(ItemId, Option<PersonId>, Minutes)>()
            .all(door.db())
            .await?;
        let line = |(item, person, minutes): (ItemId, Option<PersonId>, Minutes)| {
            let person = person.or_else(|| assignees.get(&item).copied());
            Line { item, person, minutes }
        };
        lines.extend(rows.into_iter().map(line));
    }
    Ok(lines)
}

/// What an item of the project becomes when it goes back to the backlog: refined, or as new as it came.
pub(super) async fn backlog_state(door: &impl Door<Scope = ProjectScope>, item: ItemId) -> Result<ItemState> {
    let refined = cards_of(door, &[item]).await?.iter().all(|card| card.lacks.is_empty());
    Ok(ItemState::of_backlog(refined))
}
