//! The `project` table.

use golive_domain::{
    id::ProjectId,
    money::Minor,
    people::CalendarKind,
    projects::{ContractKind, Methodology, ProjectSize},
    text::ProjectKey,
};
use sea_orm::entity::prelude::*;

use super::values::{Texts, WipLimits};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "project")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProjectId,
    pub key: ProjectKey,
    pub name: String,
    pub vision: String,
    pub goals: String,
    pub scope: String,
    pub methodology: Methodology,
    pub size: ProjectSize,
    pub time_zone: String,
    pub calendar: CalendarKind,
    pub currency: String,
    pub working_days: String,
    pub day_minutes: i32,
    pub contract: ContractKind,
    pub ceiling_minor: Option<Minor>,
    pub definition_of_done: Texts,
    pub wip_limits: WipLimits,
    pub last_number: i32,
    pub created_at: DateTimeUtc,
    pub archived_at: Option<DateTimeUtc>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
