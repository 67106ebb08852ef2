//! The `ticket_split` table: which ticket was split off which, and from what was said there.

use golive_domain::id::{MessageId, TicketId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ticket_split")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The new one.
    pub ticket_id: TicketId,
    pub from_id: TicketId,
    pub message_id: MessageId,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
