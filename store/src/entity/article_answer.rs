//! The `article_answer` table: somebody who wanted to ask left with an article instead.

use golive_domain::id::{ArticleId, PersonId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "article_answer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub article_id: ArticleId,
    pub person_id: PersonId,
    pub day: Date,
}

impl ActiveModelBehavior for ActiveModel {}
