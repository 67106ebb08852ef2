//! The `ticket_kind` table.

use golive_domain::{
    id::TicketId,
    service::{Priority, RequestType},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ticket_kind")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub ticket_id: TicketId,
    pub since: DateTimeUtc,
    pub priority: Priority,
    pub request: RequestType,
}

impl ActiveModelBehavior for ActiveModel {}
