//! The `ticket` table.

use golive_domain::{
    id::{DefectId, DepartmentId, ItemId, PersonId, ProjectId, RequirementId, TicketId},
    service::{Channel, Impact, Priority, RequestType, TicketState, Urgency},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ticket")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TicketId,
    pub project_id: ProjectId,
    pub number: i32,
    pub external_key: Option<String>,
    pub title: String,
    pub body: String,
    pub request: RequestType,
    pub impact: Impact,
    pub urgency: Urgency,
    pub priority: Priority,
    /// Why it is another one than follows from impact and urgency.
    pub priority_reason: String,
    pub state: TicketState,
    pub channel: Channel,
    pub requester_id: PersonId,
    pub department_id: Option<DepartmentId>,
    pub assignee_id: Option<PersonId>,
    /// Who works on it at the vendor's.
    pub vendor_id: Option<PersonId>,
    pub defect_id: Option<DefectId>,
    pub item_id: Option<ItemId>,
    pub requirement_id: Option<RequirementId>,
    /// The ticket that was over when its requester wrote again.
    pub follows_id: Option<TicketId>,
    /// What became of it: part of another one.
    pub merged_into: Option<TicketId>,
    /// Many are hit by one thing: others hang on it, and all their requesters read its status.
    pub major: bool,
    pub status: String,
    /// The vendor was ever asked: its people see it.
    pub shared: bool,
    pub reopened: i32,
    /// By which mail finds its thread.
    pub token: String,
    /// 1 to 5, given by the requester.
    pub rating: Option<i32>,
    pub rating_remark: String,
    pub rated_at: Option<DateTimeUtc>,
    pub queued: bool,
    /// The soonest due that stands; far away where there is none.
    pub queue_at: DateTimeUtc,
    /// When the vendor's clock is due; far away where it does not run.
    pub vendor_at: DateTimeUtc,
    pub folded: String,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub state_since: DateTimeUtc,
    pub resolved_at: Option<DateTimeUtc>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
