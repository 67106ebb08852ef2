//! The `rate` table.

use golive_domain::{
    id::{ProjectId, RateId},
    money::Minor,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rate")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RateId,
    pub project_id: ProjectId,
    pub skill: String,
    pub hourly_minor: Minor,
    pub valid_from: Date,
    pub valid_to: Option<Date>,
}

impl ActiveModelBehavior for ActiveModel {}
