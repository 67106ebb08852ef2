//! The `article_text` table: an article in one language.

use golive_domain::{
    id::{ArticleId, ArticleTextId, PersonId, ProjectId},
    knowledge::ArticleState,
    people::Locale,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "article_text")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ArticleTextId,
    pub article_id: ArticleId,
    pub project_id: ProjectId,
    pub language: Locale,
    pub title: String,
    pub body: String,
    /// What else people call it.
    pub called: String,
    pub state: ArticleState,
    /// Who wrote last.
    pub author_id: Option<PersonId>,
    pub updated_at: DateTimeUtc,
    pub publisher_id: Option<PersonId>,
    pub published_at: Option<DateTimeUtc>,
    pub folded: String,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
