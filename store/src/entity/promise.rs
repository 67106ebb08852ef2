//! The `promise` table: what a contract's bid said to a requirement, and what came of it.

use golive_domain::{
    id::{ContractId, ItemId, PersonId, PromiseId, RequirementId},
    money::Minor,
    rfp::AnswerCode,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "promise")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PromiseId,
    pub contract_id: ContractId,
    pub requirement_id: RequirementId,
    pub code: AnswerCode,
    /// In the bidder's words.
    pub text: String,
    /// In the contract's currency; `None` is within the others.
    pub price_minor: Option<Minor>,
    /// `None` where the answer was no.
    pub item_id: Option<ItemId>,
    /// `None` until somebody judged it.
    pub delivered_as: Option<AnswerCode>,
    pub judged_by: Option<PersonId>,
    pub judged_at: Option<DateTimeUtc>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
