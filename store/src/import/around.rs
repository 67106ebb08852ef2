//! What the names in a file mean in this project: people, departments, the project's own fields.

use golive_domain::{
    Error, FieldError, Say,
    access::Permission,
    backlog::{EstimateLine, FieldRule, ItemState, Skill},
    id::{DepartmentId, FieldId},
    import::{BacklogRow, Column, ImportedHours, Mapping, Target},
    money::Currency,
    search::fold,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::{
    Result,
    backlog::{Bounds, Member, Taken, find_person, members},
    desk::{Door, ProjectScope},
    entity::department,
    projects::fields_in_use,
};

pub(super) struct Around {
    members: Vec<Member>,
    departments: Vec<(DepartmentId, String)>,
    pub fields: Vec<(FieldId, String, FieldRule)>,
    pub currency: Currency,
    /// The skill of hours that name none.
    skill: Skill,
    priced: bool,
    accepts: bool,
}

impl Around {
    /// Reads the project's names once for the whole file.
    pub async fn load(door: &impl Door<Scope = ProjectScope>) -> Result<Self> {
        let project = door.project().id;
        let departments = department::Entity::find().filter(department::COLUMN.project_id.eq(project)).all(door.db()).await?;
        let bounds = Bounds::default();
        let skill = bounds.rate_card(door).await?.rates().first().map(|rate| rate.skill.clone());
        let currency = Currency::parse(&door.project().currency).map_err(|say| Error::field("currency", say))?;
        Ok(Self {
            members: members(door).await?,
            departments: departments.into_iter().map(|row| (row.id, row.name)).collect(),
            fields: fields_in_use(door).await?,
            currency,
            skill: skill.or_else(|| Skill::parse("developer").ok()).expect("a plain word is a skill"),
            priced: door.scope().may(Permission::PriceRead),
            accepts: door.scope().may(Permission::ItemAccept),
        })
    }

    /// What the project's own fields are called, in their order.
    pub fn field_names(&self) -> Vec<String> {
        self.fields.iter().map(|(_, name, _)| name.clone()).collect()
    }

    /// The column's field of the project; an unknown one is refused by name.
    fn field(&self, name: &str) -> Result<&(FieldId, String, FieldRule), Say> {
        let wanted = fold(name);
        self.fields.iter().find(|(_, known, _)| fold(known) == wanted).ok_or_else(|| Say::new("error-import-field").with("name", name))
    }

    /// Refuses a mapping to fields the project does not have, and to sprints: an item enters a sprint by planning only.
    pub fn check(&self, mapping: Mapping) -> Result<Mapping> {
        let mapping = mapping.checked().map_err(|fields| Error::Invalid { fields })?;
        if mapping.has(Target::Sprint) {
            return Err(Error::field("map", Say::new("error-import-sprint")).into());
        }
        for column in mapping.0.iter().flatten() {
            if let Column::Custom(name) = column {
                self.field(name).map_err(|say| Error::field("map", say))?;
            }
        }
        Ok(mapping)
    }

    /// Sets what the line speaks of on a new or a known item; its parent is another pass's.
    pub fn apply(&self, row: &BacklogRow, mapping: &Mapping, known: bool, item: &mut Taken) -> Result<(), Vec<FieldError>> {
        let mut refused = Vec::new();
        let mut refuse = |field: String, say: Say| refused.push(FieldError { field, say });
        let has = |target| mapping.has(target);
        item.row.title = row.title.as_str().to_owned();
        if has(Target::Text) {
            item.row.body = row.text.clone().unwrap_or_default();
        }
        item.row.kind = row.kind.unwrap_or(item.row.kind);
        item.row.moscow = row.moscow.unwrap_or(item.row.moscow);
        if has(Target::Points) {
            item.row.points = row.points;
        }
        if has(Target::Hours) {
            item.lines = self.lines(&row.hours, &item.lines);
        }
        if has(Target::Price) && self.priced {
            item.row.fixed_minor = row.price;
        }
        if has(Target::Department) {
            match row.department.as_deref().map(|name| self.department(name)) {
                Some(Err(say)) => refuse(Target::Department.to_string(), say),
                found => item.row.department_id = found.and_then(Result::ok),
            }
        }
        if has(Target::Assignee) {
            let person = |name: &str| find_person(&self.members, name).ok_or_else(|| Say::new("error-person-unknown").with("name", name));
            match row.assignee.as_deref().map(person) {
                Some(Err(say)) => refuse(Target::Assignee.to_string(), say),
                found => item.row.assignee_id = found.and_then(Result::ok),
            }
        }
        if has(Target::Labels) {
            item.labels.clone_from(&row.labels);
            item.labels.sort();
        }
        if has(Target::Requirements) {
            item.row.requirements.0.clone_from(&row.requirements);
            item.row.requirements.0.sort();
        }
        if has(Target::Criteria) {
            item.set_criteria(row.criteria.iter().map(|line| (line.text.as_str().to_owned(), Some(line.met))));
        }
        for name in mapping.0.iter().filter_map(|column| if let Some(Column::Custom(name)) = column { Some(name) } else { None }) {
            let text = row.custom.iter().find(|(field, _)| field == name).map_or("", |(_, text)| text.as_str());
            let read = self.field(name).and_then(|(id, _, rule)| Ok((id, rule.parse(text, |name| find_person(&self.members, name))?)));
            match read {
                Err(say) => refuse(name.clone(), say),
                Ok((id, Some(value))) => drop(item.row.custom.0.insert(id.to_string(), serde_json::json!(value))),
                Ok((id, None)) => drop(item.row.custom.0.remove(&id.to_string())),
            }
        }
        if !known {
            match row.state {
                Some(ItemState::Accepted) if !self.accepts => refuse(Target::State.to_string(), Say::new("error-import-accepted")),
                // The states of a board belong to sprints: such an item begins in the backlog.
                Some(state) if state.is_finished() => item.row.state = state,
                _ => {}
            }
        }
        if refused.is_empty() { Ok(()) } else { Err(refused) }
    }

    fn department(&self, name: &str) -> Result<DepartmentId, Say> {
        let wanted = fold(name);
        let found = self.departments.iter().find(|(_, known)| fold(known) == wanted).map(|(id, _)| *id);
        found.ok_or_else(|| Say::new("error-import-department").with("value", name))
    }

    /// Hours as estimate lines; whoever was to work a skill's hours still is.
    fn lines(&self, hours: &[ImportedHours], before: &[EstimateLine]) -> Vec<EstimateLine> {
        let only = if let [line] = before { &line.skill } else { &self.skill };
        let line = |hours: &ImportedHours| {
            let skill = hours.skill.clone().unwrap_or_else(|| only.clone());
            let known = before.iter().find(|line| line.skill == skill);
            let person = known.and_then(|line| line.person);
            EstimateLine { skill: known.map_or(skill, |line| line.skill.clone()), minutes: hours.minutes, person }
        };
        hours.iter().map(line).collect()
    }
}
