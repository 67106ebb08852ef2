//! What a person writes into a session.

use chrono::NaiveDate;
use golive_domain::{
    Say,
    backlog::Minutes,
    error::Refusals,
    id::{BuildId, DepartmentId, EnvironmentId, PersonId},
    text::{Title, long_text},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::{overview::owners, points::Fill};
use crate::{
    Result,
    desk::{Door, ProjectScope, Writer},
    entity::{acceptance, build, environment},
    projects,
};

/// What a session is about, where and when it is held, and who signs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionFields {
    pub title: String,
    pub department: Option<DepartmentId>,
    pub planned_on: Option<NaiveDate>,
    /// A room, a link to a call; may be empty.
    pub place: String,
    /// Markdown for the test users: what to bring, where to begin.
    pub notes: String,
    pub environment: Option<EnvironmentId>,
    pub build: Option<BuildId>,
    /// Left out, the department's first process owner.
    pub signer: Option<PersonId>,
}

/// A session to be, with everything it begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewSession {
    pub fields: SessionFields,
    /// Test users with the time each is asked for.
    pub users: Vec<(PersonId, Minutes)>,
    /// Points in the business's own words, one each.
    pub points: Vec<String>,
    /// What else its points are taken from.
    pub fill: Fill,
}

/// A place is a line.
const PLACE: usize = 250;

impl SessionFields {
    /// Sets them, or refuses every bad one with its field.
    pub(super) async fn apply(&self, tx: &Writer<ProjectScope>, row: &mut acceptance::Model) -> Result<()> {
        let mut refused = Refusals::default();
        if let Some(title) = refused.take("title", Title::parse(&self.title)) {
            row.title = title.into_string();
        }
        if let Some(notes) = refused.take("notes", long_text(self.notes.trim())) {
            row.notes = notes;
        }
        row.place = self.place.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(PLACE).collect();
        match self.planned_on {
            Some(day) => row.planned_on = day,
            None => refused.add("planned_on", Say::new("error-required")),
        }
        self.who_signs(tx, row, &mut refused).await?;
        self.on_what(tx, row, &mut refused).await?;
        refused.finish()?;
        Ok(())
    }

    /// The department and the process owner who signs for it.
    async fn who_signs(&self, tx: &Writer<ProjectScope>, row: &mut acceptance::Model, refused: &mut Refusals) -> Result<()> {
        let Some(department) = self.department else {
            refused.add("department", Say::new("error-choose"));
            return Ok(());
        };
        let Some(home) = projects::departments(tx).await?.into_iter().find(|home| home.id == department) else {
            refused.add("department", Say::new("error-gone"));
            return Ok(());
        };
        let owners = owners(tx).await?;
        let mut of_home = owners.iter().filter(|(id, _)| *id == department).map(|(_, owner)| owner);
        let signer = match self.signer {
            Some(chosen) => of_home.find(|owner| owner.id == chosen).ok_or("error-acceptance-not-owner"),
            None => of_home.next().ok_or("error-acceptance-no-owner"),
        };
        row.department_id = department;
        match signer {
            Ok(owner) => row.signer_id = owner.id,
            Err(key) => refused.add("signer", Say::new(key).with("department", home.name)),
        }
        Ok(())
    }

    /// Where it is tried, and which build.
    async fn on_what(&self, tx: &Writer<ProjectScope>, row: &mut acceptance::Model, refused: &mut Refusals) -> Result<()> {
        let project = tx.project().id;
        if let Some(id) = self.environment {
            let mine = environment::Entity::find_by_id(id).filter(environment::COLUMN.project_id.eq(project));
            if mine.count(tx.db()).await? == 0 {
                refused.add("environment", Say::new("error-gone"));
            }
        }
        if let Some(id) = self.build {
            let mine = build::Entity::find_by_id(id).filter(build::COLUMN.project_id.eq(project));
            if mine.count(tx.db()).await? == 0 {
                refused.add("build", Say::new("error-gone"));
            }
        }
        (row.environment_id, row.build_id) = (self.environment, self.build);
        Ok(())
    }
}
