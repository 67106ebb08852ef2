//! The `duty` table.

use golive_domain::{
    id::{DutyId, PersonId, ProjectId},
    money::Minor,
    service::duties::DutyKind,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "duty")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DutyId,
    pub project_id: ProjectId,
    pub number: i32,
    pub kind: DutyKind,
    pub title: String,
    pub steps: String,
    /// A rule in normal form; without one it is due once, on the day it begins.
    pub rhythm: Option<String>,
    pub begins: Date,
    /// Where its days are days.
    pub zone: String,
    pub owner_id: Option<PersonId>,
    pub reminders: String,
    pub cost_minor: Option<Minor>,
    /// Evidence from before was given to another rhythm.
    pub counts_from: DateTimeUtc,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub archived_at: Option<DateTimeUtc>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
