//! Everything about one item, as its own page shows it.

use golive_domain::{
    Error,
    access::Permission,
    backlog::{CustomValue, EstimateLine, FieldRule, Price},
    id::{CriterionId, FieldId, ItemId, PersonId, SprintId},
    money::Minor,
    text::ProjectKey,
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;

use super::{
    Attached, Commented, HistoryLine, ItemRow, attachments, bounds, comments, history, pricing,
    rows::{item_rows, of_project, rows},
    taken,
};
use crate::{
    Desk, Result,
    defects::{Mended, mended},
    desk::{Door, ProjectScope, Reader},
    entity::{dependency, item, sprint, stay, watch},
    events::Names,
    projects::fields_in_use,
};

/// A line of the acceptance checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CriterionView {
    pub id: CriterionId,
    pub content: String,
    pub met: bool,
}

/// A custom field with this item's value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomField {
    pub id: FieldId,
    pub name: String,
    pub rule: FieldRule,
    pub value: Option<CustomValue>,
    /// The value in words: a person's name instead of the id.
    pub text: String,
}

/// Items around this one.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Linked {
    pub parent: Option<ItemRow>,
    pub children: Vec<ItemRow>,
    /// What it needs first.
    pub needs: Vec<ItemRow>,
    /// What waits for it.
    pub needed_by: Vec<ItemRow>,
}

/// One stay of the item in a sprint.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StayView {
    pub sprint: SprintId,
    pub number: i32,
    pub name: String,
    pub entered_at: chrono::DateTime<chrono::Utc>,
    pub left_at: Option<chrono::DateTime<chrono::Utc>>,
    pub carried_in: bool,
}

/// One item, whole.
#[derive(Clone, Debug, Serialize)]
pub struct ItemView {
    pub row: ItemRow,
    /// Markdown.
    pub body: String,
    pub requirements: Vec<String>,
    pub external_key: Option<String>,
    pub criteria: Vec<CriterionView>,
    pub estimate: Vec<EstimateLine>,
    pub estimated_on: Option<chrono::NaiveDate>,
    /// `None` for viewers who may not see prices.
    pub price: Option<Price>,
    pub fixed: Option<Minor>,
    pub custom: Vec<CustomField>,
    pub links: Linked,
    /// Defects that it mends, as far as the viewer sees them.
    pub mends: Vec<Mended>,
    pub stays: Vec<StayView>,
    pub comments: Vec<Commented>,
    pub files: Vec<Attached>,
    /// Newest first.
    pub history: Vec<HistoryLine>,
    /// What the ids in it are called.
    #[serde(skip)]
    pub names: Names,
    /// The viewer watches it.
    pub watched: bool,
    pub watchers: u64,
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub updated_at: chrono::DateTime<chrono::Utc>,
}

/// Whoever sees the backlog. Archived items are shown too: a link in an old mail must lead somewhere.
pub async fn item(desk: &Desk, project: &ProjectKey, number: i32) -> Result<ItemView> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    let viewer = door.actor().person();
    let view = door.recall(("item", number, viewer), async || read(&door, number).await).await?;
    let (watched, watchers) = watching(&door, view.row.id).await?;
    Ok(ItemView { watched, watchers, ..view })
}

/// All but who watches.
async fn read(door: &Reader<ProjectScope>, number: i32) -> Result<ItemView> {
    let row = of_project(door).filter(item::COLUMN.number.eq(number)).one(door.db()).await?.ok_or(Error::NotFound)?;
    let taken = taken::load(door, row).await?;
    let id = taken.row.id;
    let card = item_rows(door, &[id]).await?.pop().ok_or(Error::NotFound)?;
    let priced = door.scope().may(Permission::PriceRead);
    let price = if priced { Some(taken.priceable().price(&pricing::rate_card(door).await?)) } else { None };
    let (history, names) = history::of_item(door, id).await?;
    Ok(ItemView {
        criteria: taken.criteria.into_iter().filter_map(criterion).collect(),
        custom: custom(door, &taken.row).await?,
        links: linked(door, &taken.row).await?,
        mends: mended(door, &card).await?,
        stays: stays(door, id).await?,
        comments: comments::of_item(door, id).await?,
        files: attachments::of_item(door, id).await?,
        history,
        names,
        row: card,
        requirements: taken.row.requirements.0,
        external_key: taken.row.external_key,
        estimate: taken.lines,
        estimated_on: taken.row.estimated_on,
        price,
        fixed: taken.row.fixed_minor.filter(|_| priced),
        watched: false,
        watchers: 0,
        created_at: taken.row.created_at,
        updated_at: taken.row.updated_at,
        body: taken.row.body,
    })
}

fn criterion(line: taken::Criterion) -> Option<CriterionView> {
    Some(CriterionView { id: line.id?, content: line.content, met: line.met })
}

async fn custom(door: &impl Door<Scope = ProjectScope>, row: &item::Model) -> Result<Vec<CustomField>> {
    let fields = fields_in_use(door).await?;
    let value = |field: FieldId| {
        let value = row.custom.0.get(&field.to_string())?;
        serde_json::from_value::<CustomValue>(value.clone()).ok()
    };
    let members = if fields.is_empty() { Vec::new() } else { bounds::members(door).await? };
    let name = |id: PersonId| members.iter().find(|member| member.id == id).map(|member| member.name.clone()).unwrap_or_default();
    let view = |(id, named, rule): (FieldId, String, FieldRule)| {
        let value = value(id);
        let text = match &value {
            Some(CustomValue::Person(person)) => name(*person),
            Some(value) => value.to_string(),
            None => String::new(),
        };
        CustomField { id, name: named, rule, value, text }
    };
    Ok(fields.into_iter().map(view).collect())
}

async fn linked(door: &impl Door<Scope = ProjectScope>, row: &item::Model) -> Result<Linked> {
    let links = dependency::Entity::find()
        .filter(Condition::any().add(dependency::COLUMN.item_id.eq(row.id)).add(dependency::COLUMN.needs_id.eq(row.id)))
        .all(door.db())
        .await?;
    let needs: Vec<ItemId> = links.iter().filter(|link| link.item_id == row.id).map(|link| link.needs_id).collect();
    let needed_by: Vec<ItemId> = links.iter().filter(|link| link.needs_id == row.id).map(|link| link.item_id).collect();
    let children = of_project(door)
        .filter(item::COLUMN.parent_id.eq(row.id))
        .filter(item::COLUMN.archived_at.is_null())
        .order_by_asc(item::COLUMN.rank)
        .limit(200);
    let parent: Vec<ItemId> = row.parent_id.into_iter().collect();
    Ok(Linked {
        parent: item_rows(door, &parent).await?.pop(),
        children: rows(door, children).await?,
        needs: item_rows(door, &needs).await?,
        needed_by: item_rows(door, &needed_by).await?,
    })
}

async fn stays(door: &impl Door<Scope = ProjectScope>, id: ItemId) -> Result<Vec<StayView>> {
    let of_sprint = stay::Entity::belongs_to(sprint::Entity).from(stay::Column::SprintId).to(sprint::Column::Id).into();
    let rows = stay::Entity::find()
        .select_only()
        .columns([stay::Column::SprintId, stay::Column::EnteredAt, stay::Column::LeftAt, stay::Column::CarriedIn])
        .columns([sprint::Column::Number, sprint::Column::Name])
        .join(JoinType::InnerJoin, of_sprint)
        .filter(stay::COLUMN.item_id.eq(id))
        .order_by_asc(stay::COLUMN.entered_at)
        .into_tuple()
        .all(door.db())
        .await?;
    type Row = (SprintId, chrono::DateTime<chrono::Utc>, Option<chrono::DateTime<chrono::Utc>>, bool, i32, String);
    let view =
        |(sprint, entered_at, left_at, carried_in, number, name): Row| StayView { sprint, number, name, entered_at, left_at, carried_in };
    Ok(rows.into_iter().map(view).collect())
}

async fn watching(door: &impl Door<Scope = ProjectScope>, id: ItemId) -> Result<(bool, u64)> {
    let watchers = watch::Entity::find().select_only().column(watch::Column::PersonId).filter(watch::COLUMN.subject_id.eq(id.0));
    let watchers: Vec<PersonId> = watchers.into_tuple().all(door.db()).await?;
    let mine = door.actor().person().is_some_and(|me| watchers.contains(&me));
    Ok((mine, u64::try_from(watchers.len()).unwrap_or_default()))
}
