//! The `contract_rate` table: a line of a contract's rate card, in the contract's currency.

use golive_domain::{
    id::{ContractId, ContractRateId},
    money::Minor,
    rfp::RateUnit,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contract_rate")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContractRateId,
    pub contract_id: ContractId,
    /// Its place on the card, from nought.
    pub place: i32,
    pub name: String,
    pub unit: RateUnit,
    pub price_minor: Minor,
}

impl ActiveModelBehavior for ActiveModel {}
