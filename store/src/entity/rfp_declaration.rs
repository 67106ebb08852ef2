//! The `rfp_declaration` table: what evaluators declared of ties to bidders, every word of it. Rows are written and never changed.

use golive_domain::id::{DeclarationId, PersonId, RfpId};
use sea_orm::entity::prelude::*;

use super::values::TiedTo;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rfp_declaration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DeclarationId,
    pub rfp_id: RfpId,
    pub person_id: PersonId,
    pub at: DateTimeUtc,
    /// What ties them to a bidder; none where they said that nothing does.
    pub conflict: Option<String>,
    /// The bidders it is about; none where the text alone tells.
    pub bidders: TiedTo,
}

impl ActiveModelBehavior for ActiveModel {}
