//! The `ticket_event` table.

use golive_domain::{
    id::{PersonId, TicketId},
    service::What,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ticket_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub ticket_id: TicketId,
    pub what: What,
    pub at: DateTimeUtc,
    pub person_id: Option<PersonId>,
}

impl ActiveModelBehavior for ActiveModel {}
