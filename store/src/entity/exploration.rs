//! The `exploration` table: exploratory sessions.

use golive_domain::{
    exploring::ExplorationState,
    id::{BuildId, EnvironmentId, ExplorationId, PersonId, ProjectId},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exploration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ExplorationId,
    pub project_id: ProjectId,
    pub number: i32,
    /// The charter: what is explored, with what, to find out what.
    pub target: String,
    pub means: String,
    pub aim: String,
    pub environment_id: Option<EnvironmentId>,
    /// What ran there when it began.
    pub build_id: Option<BuildId>,
    /// The time box.
    pub minutes: i32,
    pub tester_id: Option<PersonId>,
    pub planned_by: Option<PersonId>,
    pub state: ExplorationState,
    pub shared: bool,
    pub started_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
    /// The debrief, or why it was abandoned.
    pub ending: String,
    pub problems_percent: Option<i32>,
    pub setup_percent: Option<i32>,
    /// What search reads: code and charter, folded.
    pub folded: String,
    pub created_at: DateTimeUtc,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
