//! The `rfp_addendum` table: a change of a request that is out.

use golive_domain::id::{PersonId, RfpAddendumId, RfpId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rfp_addendum")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RfpAddendumId,
    pub rfp_id: RfpId,
    pub number: i32,
    pub body: String,
    pub edition: i32,
    pub deadline_was: DateTimeUtc,
    pub deadline_is: DateTimeUtc,
    pub person_id: Option<PersonId>,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
