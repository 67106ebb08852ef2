//! The `incident` table: a known problem that hits many.

use golive_domain::id::{MajorIncidentId, ProjectId, TicketId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "incident")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MajorIncidentId,
    pub project_id: ProjectId,
    pub number: i32,
    /// Where it is worked on.
    pub ticket_id: TicketId,
    /// What everybody calls it.
    pub title: String,
    pub begun_at: DateTimeUtc,
    pub ended_at: Option<DateTimeUtc>,
    /// What everybody reads at its end.
    pub closing: String,
}

impl ActiveModelBehavior for ActiveModel {}
