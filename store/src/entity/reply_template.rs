//! The `reply_template` table: texts that replies begin with.

use golive_domain::{
    id::{ProjectId, TemplateId},
    people::Locale,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reply_template")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TemplateId,
    pub project_id: ProjectId,
    /// Of one name there is one in each language.
    pub name: String,
    pub locale: Locale,
    /// With places to fill, as `golive_domain::service::phrases` reads them.
    pub body: String,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub retired_at: Option<DateTimeUtc>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
