//! The `ticket_file` table.

use golive_domain::id::{MessageId, TicketFileId, TicketId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ticket_file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TicketFileId,
    pub ticket_id: TicketId,
    /// `None` where it came with what opened the ticket.
    pub message_id: Option<MessageId>,
    pub name: String,
    pub media_type: String,
    pub bytes: i64,
    /// `None` where only its name was kept.
    pub path: Option<String>,
    pub sha256: String,
    pub at: DateTimeUtc,
    pub removed_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
