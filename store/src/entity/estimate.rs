//! The `estimate` table.

use golive_domain::{
    backlog::Minutes,
    id::{EstimateId, ItemId, PersonId},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "estimate")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EstimateId,
    pub item_id: ItemId,
    pub skill: String,
    pub minutes: Minutes,
    pub person_id: Option<PersonId>,
    pub position: i32,
}

impl ActiveModelBehavior for ActiveModel {}
