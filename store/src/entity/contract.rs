//! The `contract` table: what was agreed with the one who was chosen.

use golive_domain::{
    id::{BidderId, ContractId, ProjectId, RfpId, VendorId},
    money::{Currency, Minor},
    rfp::ContractKind,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contract")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContractId,
    pub project_id: ProjectId,
    pub number: i32,
    pub rfp_id: RfpId,
    pub bidder_id: BidderId,
    pub vendor_id: VendorId,
    pub kind: ContractKind,
    pub ceiling_minor: Minor,
    pub currency: Currency,
    pub signed_on: Option<Date>,
    pub created_at: DateTimeUtc,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
