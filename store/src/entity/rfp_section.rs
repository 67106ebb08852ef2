//! The `rfp_section` table: one of the eight sections, once somebody wrote in it.

use golive_domain::{
    id::{PersonId, RfpId, RfpSectionId},
    rfp::Section,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rfp_section")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RfpSectionId,
    pub rfp_id: RfpId,
    pub section: Section,
    pub body: String,
    pub author_id: Option<PersonId>,
    pub updated_at: DateTimeUtc,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
