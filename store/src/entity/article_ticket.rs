//! The `article_ticket` table: tickets an article came from, and those it answers.

use golive_domain::id::{ArticleId, TicketId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "article_ticket")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub article_id: ArticleId,
    pub ticket_id: TicketId,
    /// It was written from this ticket.
    pub origin: bool,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
