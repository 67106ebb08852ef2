//! What the fields of an item offer to choose from.

use golive_domain::{
    access::Permission,
    backlog::FieldRule,
    id::{DepartmentId, FieldId, SprintId},
    text::ProjectKey,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, Order, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Alias, Expr, Query},
};
use serde::Serialize;

use super::{PersonRef, bounds::members, pricing::rate_card};
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::{custom_field, department, item, item_label, sprint},
};

/// Choices for forms and filters of one project.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Options {
    pub people: Vec<PersonRef>,
    pub departments: Vec<(DepartmentId, String)>,
    /// Every label in use.
    pub labels: Vec<String>,
    /// Newest first.
    pub sprints: Vec<(SprintId, String)>,
    /// Custom fields with their rules, in their order.
    pub fields: Vec<(FieldId, String, FieldRule)>,
    /// Skills of the rate card, each once.
    pub skills: Vec<String>,
}

/// Whoever sees the backlog.
pub async fn options(desk: &Desk, project: &ProjectKey) -> Result<Options> {
    let door = desk.read(Permission::BacklogRead, project).await?;
    of_project(&door).await
}

pub(super) async fn of_project(door: &impl Door<Scope = ProjectScope>) -> Result<Options> {
    let project = door.project().id;
    let people = members(door).await?.into_iter().map(|member| PersonRef { id: member.id, name: member.name }).collect();
    let departments = department::Entity::find()
        .filter(department::COLUMN.project_id.eq(project))
        .order_by_asc(department::COLUMN.name)
        .all(door.db())
        .await?;
    let labels = labels(door).await?;
    let sprints = sprint::Entity::find()
        .select_only()
        .columns([sprint::Column::Id, sprint::Column::Name])
        .filter(sprint::COLUMN.project_id.eq(project))
        .order_by_desc(sprint::COLUMN.number)
        .into_tuple()
        .all(door.db())
        .await?;
    let fields = custom_field::Entity::find()
        .filter(custom_field::COLUMN.project_id.eq(project))
        .filter(custom_field::COLUMN.archived_at.is_null())
        .order_by_asc(custom_field::COLUMN.position)
        .all(door.db())
        .await?;
    let mut skills: Vec<String> = Vec::new();
    for rate in rate_card(door).await?.rates() {
        if !skills.iter().any(|known| known == rate.skill.as_str()) {
            skills.push(rate.skill.to_string());
        }
    }
    skills.sort();
    let rule = |row: custom_field::Model| (row.id, row.name, FieldRule { kind: row.kind, choices: row.choices.0, required: false });
    Ok(Options {
        people,
        departments: departments.into_iter().map(|row| (row.id, row.name)).collect(),
        labels,
        sprints,
        fields: fields.into_iter().map(rule).collect(),
        skills,
    })
}

/// Every label in use. The few labels there are come first, then one item of each is looked for: asking the many items
/// for their labels would read them all.
async fn labels(door: &impl Door<Scope = ProjectScope>) -> Result<Vec<String>> {
    let known = Alias::new("known");
    let every = Query::select().distinct().column(item_label::Column::Label).from(item_label::Entity).to_owned();
    let used = Query::select()
        .expr(Expr::val(1))
        .from(item_label::Entity)
        .inner_join(item::Entity, Expr::col((item::Entity, item::Column::Id)).equals((item_label::Entity, item_label::Column::ItemId)))
        .and_where(Expr::col((item_label::Entity, item_label::Column::Label)).equals((known.clone(), item_label::Column::Label)))
        .and_where(Expr::col((item::Entity, item::Column::ProjectId)).eq(door.project().id))
        .and_where(Expr::col((item::Entity, item::Column::ArchivedAt)).is_null())
        .to_owned();
    let labels = Query::select()
        .column((known.clone(), item_label::Column::Label))
        .from_subquery(every, known.clone())
        .and_where(Expr::exists(used))
        .order_by((known, item_label::Column::Label), Order::Asc)
        .to_owned();
    let rows = door.db().query_all(&labels).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}
