//! The `rfp_holder` table: who opens the bids of a request together with others.

use golive_domain::id::{PersonId, RfpHolderId, RfpId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rfp_holder")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RfpHolderId,
    pub rfp_id: RfpId,
    pub person_id: PersonId,
    /// What the phrase is mixed with, in base64; `None` before it is chosen.
    pub salt: Option<String>,
    /// What shares are sealed to, in base64.
    pub public_key: Option<String>,
    pub named_at: DateTimeUtc,
    pub ready_at: Option<DateTimeUtc>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: HasOne<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
