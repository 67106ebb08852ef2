//! The `mailbox` table.

use golive_domain::id::ProjectId;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mailbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: ProjectId,
    pub address: String,
    /// While it is this one, the numbers of mails stay what they are.
    pub validity: Option<i64>,
    /// The last mail that was taken.
    pub last_uid: i64,
    pub polled_at: Option<DateTimeUtc>,
    pub error: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
