//! Items as lists and boards show them.

use std::collections::HashMap;

use golive_domain::{
    access::Permission,
    backlog::{HalfPoints, ItemKind, ItemState, Minutes, Moscow},
    id::{DepartmentId, ItemId, PersonId, SprintId},
    money::Minor,
};
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, Func, Query, SelectStatement},
};
use serde::{Deserialize, Serialize};

use super::code;
use crate::{
    Result,
    desk::{Door, ProjectScope},
    entity::{department, estimate, item, item_label, person},
};

/// A person as a face and a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRef {
    pub id: PersonId,
    pub name: String,
}

/// An item as a line of a list or a card of a board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemRow {
    pub id: ItemId,
    pub number: i32,
    pub code: String,
    pub kind: ItemKind,
    pub title: String,
    pub state: ItemState,
    pub moscow: Moscow,
    pub points: Option<HalfPoints>,
    /// Of all estimate lines together.
    pub minutes: Minutes,
    /// In minor units of the project's currency; `None` where it is not known or the viewer may not see prices.
    pub price: Option<Minor>,
    pub assignee: Option<PersonRef>,
    pub department_id: Option<DepartmentId>,
    pub department: Option<String>,
    pub labels: Vec<String>,
    pub sprint: Option<SprintId>,
    pub parent: Option<ItemId>,
    /// Why it is stuck.
    pub blocked: Option<String>,
    pub archived: bool,
    pub version: i32,
}

#[derive(Debug, FromQueryResult)]
pub(super) struct Card {
    id: ItemId,
    number: i32,
    kind: ItemKind,
    title: String,
    state: ItemState,
    moscow: Moscow,
    points: Option<HalfPoints>,
    price_minor: Option<Minor>,
    department_id: Option<DepartmentId>,
    sprint_id: Option<SprintId>,
    parent_id: Option<ItemId>,
    blocked_reason: Option<String>,
    archived_at: Option<chrono::DateTime<chrono::Utc>>,
    version: i32,
    assignee_id: Option<PersonId>,
    assignee: Option<String>,
    department: Option<String>,
    minutes: Option<i64>,
}

/// The rows of these items of the project, in the order asked for; unknown ids are left out.
pub(crate) async fn item_rows(door: &impl Door<Scope = ProjectScope>, ids: &[ItemId]) -> Result<Vec<ItemRow>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let found = of_project(door).filter(item::COLUMN.id.is_in(ids.to_vec()));
    let mut by_id: HashMap<ItemId, ItemRow> = rows(door, found).await?.into_iter().map(|row| (row.id, row)).collect();
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}

/// Every item of the project, archived ones too.
pub(super) fn of_project(door: &impl Door<Scope = ProjectScope>) -> Select<item::Entity> {
    item::Entity::find().filter(item::COLUMN.project_id.eq(door.project().id))
}

/// Reads a selection of items as rows, in its order: two queries, however many rows.
pub(super) async fn rows(door: &impl Door<Scope = ProjectScope>, items: Select<item::Entity>) -> Result<Vec<ItemRow>> {
    let of_assignee = item::Entity::belongs_to(person::Entity).from(item::Column::AssigneeId).to(person::Column::Id).into();
    let of_department = item::Entity::belongs_to(department::Entity).from(item::Column::DepartmentId).to(department::Column::Id).into();
    let cards = items
        .select_only()
        .columns([
            item::Column::Id,
            item::Column::Number,
            item::Column::Kind,
            item::Column::Title,
            item::Column::State,
            item::Column::Moscow,
            item::Column::Points,
            item::Column::PriceMinor,
            item::Column::DepartmentId,
            item::Column::SprintId,
            item::Column::ParentId,
            item::Column::BlockedReason,
            item::Column::ArchivedAt,
            item::Column::Version,
            item::Column::AssigneeId,
        ])
        .column_as(person::Column::Name, "assignee")
        .column_as(department::Column::Name, "department")
        .column_as(Expr::SubQuery(None, Box::new(minutes().into())), "minutes")
        .join(JoinType::LeftJoin, of_assignee)
        .join(JoinType::LeftJoin, of_department)
        .into_model::<Card>()
        .all(door.db())
        .await?;
    let mut labels = labels(door, cards.iter().map(|card| card.id).collect()).await?;
    let priced = door.scope().may(Permission::PriceRead);
    Ok(cards.into_iter().map(|card| row(door, card, priced, &mut labels)).collect())
}

/// Estimated minutes of the item of the outer query.
pub(crate) fn minutes() -> SelectStatement {
    Query::select()
        .expr(Func::sum(Expr::col((estimate::Entity, estimate::Column::Minutes))))
        .from(estimate::Entity)
        .and_where(Expr::col((estimate::Entity, estimate::Column::ItemId)).equals((item::Entity, item::Column::Id)))
        .to_owned()
}

async fn labels(door: &impl Door<Scope = ProjectScope>, ids: Vec<ItemId>) -> Result<HashMap<ItemId, Vec<String>>> {
    let mut labels: HashMap<ItemId, Vec<String>> = HashMap::new();
    if ids.is_empty() {
        return Ok(labels);
    }
    let found = item_label::Entity::find().filter(item_label::COLUMN.item_id.is_in(ids)).order_by_asc(item_label::COLUMN.label);
    for row in found.all(door.db()).await? {
        labels.entry(row.item_id).or_default().push(row.label);
    }
    Ok(labels)
}

fn row(door: &impl Door<Scope = ProjectScope>, card: Card, priced: bool, labels: &mut HashMap<ItemId, Vec<String>>) -> ItemRow {
    let minutes = card.minutes.and_then(|sum| i32::try_from(sum).ok()).unwrap_or_default();
    ItemRow {
        id: card.id,
        number: card.number,
        code: code::code(&door.project().key, card.number),
        kind: card.kind,
        title: card.title,
        state: card.state,
        moscow: card.moscow,
        points: card.points,
        minutes: Minutes(minutes),
        price: card.price_minor.filter(|_| priced),
        assignee: card.assignee_id.zip(card.assignee).map(|(id, name)| PersonRef { id, name }),
        department_id: card.department_id,
        department: card.department,
        labels: labels.remove(&card.id).unwrap_or_default(),
        sprint: card.sprint_id,
        parent: card.parent_id,
        blocked: card.blocked_reason,
        archived: card.archived_at.is_some(),
        version: card.version,
    }
}
