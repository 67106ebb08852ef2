//! The `ticket_clock` table.

use golive_domain::{
    id::TicketId,
    service::{Cause, ClockState, Metric},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ticket_clock")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub ticket_id: TicketId,
    pub metric: Metric,
    /// From 1.
    pub cycle: i32,
    /// The cycle that is on, or was last.
    pub last: bool,
    pub started_at: DateTimeUtc,
    pub stopped_at: Option<DateTimeUtc>,
    /// At the ticket's last event: what runs may be late by now.
    pub state: ClockState,
    pub due_at: Option<DateTimeUtc>,
    pub cause: Option<Cause>,
    /// Microseconds of working time, until the ticket's last event.
    pub elapsed_us: i64,
    /// What was promised, in the same.
    pub allowed_us: Option<i64>,
    pub reopened: i32,
    #[sea_orm(belongs_to, from = "ticket_id", to = "id")]
    pub ticket: HasOne<super::ticket::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
