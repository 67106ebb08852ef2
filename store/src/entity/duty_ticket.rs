//! The `duty_ticket` table: the ticket that silence past an occurrence opened.

use golive_domain::id::{DutyId, TicketId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "duty_ticket")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub duty_id: DutyId,
    pub occurrence: Date,
    pub ticket_id: TicketId,
}

impl ActiveModelBehavior for ActiveModel {}
