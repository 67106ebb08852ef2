//! The `mail_received` table.

use golive_domain::{
    id::{MailId, MessageId, PersonId, ProjectId, TicketId},
    service::MailOutcome,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail_received")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MailId,
    pub project_id: ProjectId,
    /// A digest of its `Message-ID`, or of all of it where it has none.
    pub known_by: String,
    pub mail_id: Option<String>,
    pub outcome: MailOutcome,
    /// Why it was held or ignored: a sentence to be said.
    pub reason: Option<Json>,
    /// The address it says it is from; empty where it says none.
    pub sender: String,
    pub subject: String,
    pub bytes: i64,
    /// Where it lies as it came, while it is held.
    pub path: Option<String>,
    pub ticket_id: Option<TicketId>,
    pub message_id: Option<MessageId>,
    pub at: DateTimeUtc,
    pub handled_at: Option<DateTimeUtc>,
    pub handled_by: Option<PersonId>,
}

impl ActiveModelBehavior for ActiveModel {}
