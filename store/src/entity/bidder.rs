//! The `bidder` table: a vendor who was invited to answer a request.

use golive_domain::id::{BidderId, RfpId, VendorId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bidder")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BidderId,
    pub rfp_id: RfpId,
    pub vendor_id: VendorId,
    /// What stands for the name where none is shown.
    pub number: i32,
    /// The clock their pages show deadlines by.
    pub zone: String,
    pub invited_at: DateTimeUtc,
    /// What the phrase of the own key is mixed with, in base64.
    pub salt: Option<String>,
    /// What tells the right key, in base64.
    pub proof: Option<String>,
    pub joined_at: Option<DateTimeUtc>,
    pub declined_at: Option<DateTimeUtc>,
    #[sea_orm(belongs_to, from = "rfp_id", to = "id")]
    pub rfp: HasOne<super::rfp::Entity>,
    #[sea_orm(belongs_to, from = "vendor_id", to = "id")]
    pub vendor: HasOne<super::vendor::Entity>,
    #[sea_orm(has_many)]
    pub people: HasMany<super::bidder_person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
