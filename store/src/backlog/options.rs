//! What the fields of an item offer to choose from.

use golive_domain::{
    access::Permission,
    backlog::FieldRule,
    id::{DepartmentId, FieldId, PersonId, SprintId},
    text::ProjectKey,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, ExprTrait, Order,
    sea_query::{Alias, Expr, Query, SelectStatement, SimpleExpr, UnionType},
};
use serde::Serialize;
use uuid::Uuid;

use super::PersonRef;
use crate::{
    Desk, Result,
    desk::{Door, ProjectScope},
    entity::{department, item, item_label, membership, person, rate, sprint},
    projects::fields_in_use,
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
    door.recall("options", async || of_project(&door).await).await
}

pub(super) async fn of_project(door: &impl Door<Scope = ProjectScope>) -> Result<Options> {
    let mut options = Options { fields: fields_in_use(door).await?, ..Options::default() };
    for row in door.db().query_all(&everything_named(door)).await? {
        let (what, id, name): (String, Option<Uuid>, String) =
            (row.try_get_by_index(0)?, row.try_get_by_index(1)?, row.try_get_by_index(2)?);
        match (what.as_str(), id) {
            ("person", Some(id)) => options.people.push(PersonRef { id: PersonId(id), name }),
            ("department", Some(id)) => options.departments.push((DepartmentId(id), name)),
            ("sprint", Some(id)) => options.sprints.push((SprintId(id), name)),
            ("label", _) => options.labels.push(name),
            _ => options.skills.push(name),
        }
    }
    Ok(options)
}

/// What it is, its id, its name, its place among its like: sprints, people, departments, labels and skills by one query.
fn everything_named(door: &impl Door<Scope = ProjectScope>) -> SelectStatement {
    let project = door.project().id;
    let mut all = Query::select()
        .expr(what("sprint"))
        .column(sprint::Column::Id)
        .column(sprint::Column::Name)
        .expr(Expr::col(sprint::Column::Number).mul(-1))
        .from(sprint::Entity)
        .and_where(sprint::COLUMN.project_id.eq(project))
        .to_owned();
    let departments = Query::select()
        .expr(what("department"))
        .columns([department::Column::Id, department::Column::Name])
        .expr(nothing())
        .from(department::Entity)
        .and_where(department::COLUMN.project_id.eq(project))
        .to_owned();
    let people = Query::select()
        .distinct()
        .expr(what("person"))
        .columns([(person::Entity, person::Column::Id)])
        .columns([(person::Entity, person::Column::Name)])
        .expr(nothing())
        .from(membership::Entity)
        .inner_join(
            person::Entity,
            Expr::col((person::Entity, person::Column::Id)).equals((membership::Entity, membership::Column::PersonId)),
        )
        .and_where(membership::COLUMN.project_id.eq(project))
        .to_owned();
    let skills = Query::select()
        .distinct()
        .expr(what("skill"))
        .expr(nothing())
        .column(rate::Column::Skill)
        .expr(nothing())
        .from(rate::Entity)
        .and_where(rate::COLUMN.project_id.eq(project))
        .to_owned();
    all.unions([departments, people, labels(door), skills].map(|more| (UnionType::All, more)));
    all.order_by_expr(Expr::cust("1"), Order::Asc).order_by_expr(Expr::cust("4"), Order::Asc).order_by_expr(Expr::cust("3"), Order::Asc);
    all
}

fn what(name: &'static str) -> SimpleExpr {
    Expr::cust(format!("'{name}'"))
}

fn nothing() -> SimpleExpr {
    Expr::cust("NULL")
}

/// Every label in use. The few labels there are come first, then one item of each is looked for: asking the many items
/// for their labels would read them all.
fn labels(door: &impl Door<Scope = ProjectScope>) -> SelectStatement {
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
    Query::select()
        .expr(what("label"))
        .expr(nothing())
        .column((known.clone(), item_label::Column::Label))
        .expr(nothing())
        .from_subquery(every, known)
        .and_where(Expr::exists(used))
        .to_owned()
}
