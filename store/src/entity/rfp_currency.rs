//! The `rfp_currency` table: what a foreign currency was worth at the deadline of a request.

use golive_domain::{
    id::{PersonId, RfpCurrencyId, RfpId},
    money::Currency,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rfp_currency")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RfpCurrencyId,
    pub rfp_id: RfpId,
    pub currency: Currency,
    /// In the request's currency: `48.735`, or for many units `45.217/100`.
    pub rate: String,
    /// The day it was quoted for.
    pub day: Date,
    pub source: String,
    pub set_by: Option<PersonId>,
    pub at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "set_by", to = "id")]
    pub person: HasOne<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
