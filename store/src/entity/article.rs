//! The `article` table: something to know. What is said of it stands in its texts.

use golive_domain::{
    id::{ArticleId, PersonId, ProjectId},
    knowledge::Readers,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "article")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ArticleId,
    pub project_id: ProjectId,
    pub number: i32,
    pub readers: Readers,
    pub topic: String,
    pub review_on: Option<Date>,
    pub author_id: Option<PersonId>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
