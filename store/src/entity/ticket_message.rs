//! The `ticket_message` table.

use golive_domain::{
    id::{MessageId, PersonId, TicketId},
    service::{Audience, Channel},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ticket_message")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MessageId,
    pub ticket_id: TicketId,
    /// `None` for what no person wrote.
    pub person_id: Option<PersonId>,
    pub audience: Audience,
    pub channel: Channel,
    pub body: String,
    /// The mail with everything it quoted, where it said more.
    pub whole: Option<String>,
    /// The `Message-ID` of the mail it came by or was sent by.
    pub mail_id: Option<String>,
    pub at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: HasOne<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
