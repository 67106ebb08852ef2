//! The `glossary_term` table: a word of a project in one language.

use golive_domain::{
    id::{ProjectId, TermId},
    people::Locale,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "glossary_term")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TermId,
    pub project_id: ProjectId,
    pub language: Locale,
    pub term: String,
    pub folded: String,
    pub meaning: String,
    /// With commas between.
    pub also: String,
    /// A line each.
    pub links: String,
    pub updated_at: DateTimeUtc,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
