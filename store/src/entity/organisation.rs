//! The `organisation` table.

use golive_domain::{
    id::{OrganisationId, ProjectId},
    projects::OrganisationKind,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrganisationId,
    pub project_id: ProjectId,
    pub name: String,
    pub kind: OrganisationKind,
    pub place: String,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
