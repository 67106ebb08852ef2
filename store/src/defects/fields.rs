//! What a person writes into a defect.

use golive_domain::{
    Say,
    access::Permission,
    defects::{Frequency, Priority, Severity, default_priority},
    error::Refusals,
    id::{DepartmentId, EnvironmentId},
    text::{Title, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{defect, environment},
    projects::known_department,
    requirements::by_codes,
};

/// The fields of the form. What only some may set (severity is QA's, priority the business's) is left as it was where
/// somebody else writes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DefectFields {
    pub title: String,
    /// Markdown: how to see it, what was expected, what was seen.
    pub body: String,
    pub severity: Option<Severity>,
    pub frequency: Option<Frequency>,
    /// Left out, it follows from severity and frequency.
    pub priority: Option<Priority>,
    /// Wanted where the priority is another one than follows.
    pub priority_reason: String,
    pub component: String,
    pub department: Option<DepartmentId>,
    pub environment: Option<EnvironmentId>,
    /// The code of the requirement it breaks.
    pub requirement: String,
}

const COMPONENT: usize = 80;

impl DefectFields {
    /// Sets them, or refuses every bad one with its field.
    pub(super) async fn apply(self, tx: &Writer<ProjectScope>, row: &mut defect::Model) -> Result<()> {
        let mut refused = Refusals::default();
        if let Some(title) = refused.take("title", Title::parse(&self.title)) {
            row.title = title.into_string();
        }
        if let Some(body) = refused.take("body", long_text(self.body.trim())) {
            row.body = body;
        }
        row.component = self.component.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(COMPONENT).collect();
        row.severity = self.severity.unwrap_or(row.severity);
        row.frequency = self.frequency.unwrap_or(row.frequency);
        self.weigh(tx, row, &mut refused);
        self.place(tx, row, &mut refused).await?;
        refused.finish()?;
        Ok(())
    }

    /// The priority: what follows, or what the business says and why.
    fn weigh(&self, tx: &Writer<ProjectScope>, row: &mut defect::Model, refused: &mut Refusals) {
        let follows = default_priority(row.severity, row.frequency);
        let reason = self.priority_reason.trim();
        match self.priority.filter(|_| tx.scope().may(Permission::DefectPrioritise)) {
            Some(priority) if priority == follows => {
                row.priority = priority;
                row.priority_reason = String::new();
            }
            Some(_) if reason.is_empty() => refused.add("priority_reason", Say::new("error-priority-reason").with("priority", follows)),
            Some(priority) => {
                row.priority = priority;
                row.priority_reason = reason.to_owned();
            }
            // What the business once decided stays until it decides again.
            None if row.priority_reason.is_empty() => row.priority = follows,
            None => {}
        }
    }

    async fn place(&self, tx: &Writer<ProjectScope>, row: &mut defect::Model, refused: &mut Refusals) -> Result<()> {
        let project = tx.project().id;
        known_department(tx, self.department, refused).await?;
        if let Some(id) = self.environment {
            let mine = environment::Entity::find_by_id(id).filter(environment::COLUMN.project_id.eq(project));
            if mine.count(tx.db()).await? == 0 {
                refused.add("environment", Say::new("error-gone"));
            }
        }
        (row.department_id, row.environment_id) = (self.department, self.environment);
        let code = self.requirement.trim().to_owned();
        row.requirement_id = None;
        if !code.is_empty() {
            match by_codes(tx, std::slice::from_ref(&code)).await?.pop() {
                Some(found) => row.requirement_id = Some(found.id),
                None => refused.add("requirement", Say::new("error-requirement-unknown").with("code", code)),
            }
        }
        Ok(())
    }
}
