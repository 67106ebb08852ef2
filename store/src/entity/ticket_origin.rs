//! The `ticket_origin` table.

use golive_domain::id::TicketId;
use sea_orm::entity::prelude::*;

use super::values::TicketOrigin;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ticket_origin")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub ticket_id: TicketId,
    pub body: TicketOrigin,
    /// Of all that its line said.
    pub digest: String,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
