//! The `incident_ticket` table: tickets that hang on a known problem beside the one it is worked on in.

use golive_domain::id::{MajorIncidentId, TicketId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "incident_ticket")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub incident_id: MajorIncidentId,
    pub ticket_id: TicketId,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
