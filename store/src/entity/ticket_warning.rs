//! The `ticket_warning` table.

use golive_domain::{id::TicketId, service::Metric};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ticket_warning")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub ticket_id: TicketId,
    pub metric: Metric,
    pub cycle: i32,
    /// Percent of the target.
    pub share: i32,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
