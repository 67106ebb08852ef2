//! The `vendor` table: somebody who might build or sell what is asked for.

use golive_domain::{
    id::{ProjectId, VendorId},
    people::Locale,
};
use sea_orm::entity::prelude::*;

use super::values::ProfileBody;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vendor")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: VendorId,
    pub project_id: ProjectId,
    pub number: i32,
    pub name: String,
    pub country: String,
    pub website: String,
    pub contact: String,
    pub email: String,
    pub phone: String,
    pub language: Locale,
    pub profile: ProfileBody,
    /// Never theirs to read.
    pub notes: String,
    pub folded: String,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub archived_at: Option<DateTimeUtc>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
