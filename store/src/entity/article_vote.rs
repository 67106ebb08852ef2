//! The `article_vote` table: whether an article helped a reader.

use golive_domain::id::{ArticleId, PersonId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "article_vote")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub article_id: ArticleId,
    pub person_id: PersonId,
    pub helped: bool,
    pub remark: String,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
