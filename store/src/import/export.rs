//! The backlog as a table that an import takes back.

use std::collections::HashMap;

use golive_domain::{
    access::Permission,
    backlog::{CustomValue, Filter, HalfPoints},
    id::{ItemId, PersonId},
    import::{Column, Target},
    money::Currency,
    text::ProjectKey,
    words::Word,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::around::Around;
use crate::{
    Desk, Result,
    backlog::{ItemRow, Taken, code, listed, members, whole},
    desk::Door,
    entity::sprint,
};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Points(HalfPoints),
    /// A count, never a number somebody typed.
    Number(i64),
    Empty,
}

/// A header and its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Exported {
    pub header: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// Whoever may export: the items a filter shows, in its order. Prices are there for those who may see them.
pub async fn export(desk: &Desk, project: &ProjectKey, filter: &Filter) -> Result<Exported> {
    let door = desk.read(Permission::ItemExport, project).await?;
    let around = Around::load(&door).await?;
    let all = whole(&door).await?;
    let names = all.iter().map(|item| (item.row.id, name(item, project))).collect();
    let emails = members(&door).await?.into_iter().map(|member| (member.id, member.email.unwrap_or(member.name))).collect();
    let sprints = sprint::Entity::find().filter(sprint::COLUMN.project_id.eq(door.project().id)).all(door.db()).await?;
    let sprints = sprints.into_iter().map(|row| (row.id, row.name)).collect();
    let sheet = Sheet { project, around: &around, names, emails, sprints, priced: door.scope().may(Permission::PriceRead) };
    let items: HashMap<ItemId, &Taken> = all.iter().map(|item| (item.row.id, item)).collect();
    let listed = listed(&door, filter).await?;
    Ok(Exported {
        header: sheet.columns().iter().map(Column::to_string).collect(),
        rows: listed.iter().filter_map(|row| Some(sheet.row(row, items.get(&row.id)?))).collect(),
    })
}

/// The key an import finds the item by.
fn name(item: &Taken, project: &ProjectKey) -> String {
    item.row.external_key.clone().unwrap_or_else(|| code(project, item.row.number))
}

struct Sheet<'a> {
    project: &'a ProjectKey,
    around: &'a Around,
    names: HashMap<ItemId, String>,
    emails: HashMap<PersonId, String>,
    sprints: HashMap<golive_domain::id::SprintId, String>,
    priced: bool,
}

impl Sheet<'_> {
    fn columns(&self) -> Vec<Column> {
        let plain = Target::ALL.iter().filter(|target| self.priced || **target != Target::Price).map(|target| Column::Field(*target));
        plain.chain(self.around.field_names().into_iter().map(Column::Custom)).collect()
    }

    fn row(&self, row: &ItemRow, item: &Taken) -> Vec<Cell> {
        self.columns().iter().map(|column| self.cell(column, row, item)).collect()
    }

    fn cell(&self, column: &Column, shown: &ItemRow, item: &Taken) -> Cell {
        let row = &item.row;
        let text = match column {
            Column::Custom(name) => self.custom(name, item),
            Column::Field(Target::Points) => return row.points.map_or(Cell::Empty, Cell::Points),
            Column::Field(target) => match target {
                Target::Key => name(item, self.project),
                Target::Title => row.title.clone(),
                Target::Text => row.body.clone(),
                Target::Kind => row.kind.to_string(),
                Target::State => row.state.to_string(),
                Target::Moscow => row.moscow.to_string(),
                Target::Points => String::new(),
                Target::Hours => item.lines.iter().map(|line| format!("{} {}", line.skill, line.minutes)).collect::<Vec<_>>().join("; "),
                Target::Assignee => row.assignee_id.and_then(|id| self.emails.get(&id).cloned()).unwrap_or_default(),
                Target::Department => shown.department.clone().unwrap_or_default(),
                Target::Labels => item.labels.join(", "),
                Target::Parent => row.parent_id.and_then(|id| self.names.get(&id).cloned()).unwrap_or_default(),
                Target::Criteria => checklist(item),
                Target::Requirements => row.requirements.0.join(", "),
                Target::Price => row.fixed_minor.map(|amount| amount.of(self.currency()).plain()).unwrap_or_default(),
                Target::Sprint => row.sprint_id.and_then(|id| self.sprints.get(&id).cloned()).unwrap_or_default(),
            },
        };
        if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
    }

    fn currency(&self) -> Currency {
        self.around.currency
    }

    fn custom(&self, name: &str, item: &Taken) -> String {
        let field = self.around.fields.iter().find(|(_, known, _)| known == name).map(|(id, ..)| id.to_string());
        let value = field.and_then(|id| item.row.custom.0.get(&id)).and_then(|value| serde_json::from_value(value.clone()).ok());
        match value {
            Some(CustomValue::Person(id)) => self.emails.get(&id).cloned().unwrap_or_default(),
            Some(value) => value.to_string(),
            None => String::new(),
        }
    }
}

/// Criteria as a Markdown checklist, one a line.
fn checklist(item: &Taken) -> String {
    let line = |met: bool, text: &str| format!("- [{}] {text}", if met { 'x' } else { ' ' });
    item.criteria.iter().map(|criterion| line(criterion.met, &criterion.content)).collect::<Vec<_>>().join("\n")
}
