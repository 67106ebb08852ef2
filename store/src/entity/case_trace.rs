//! The `case_trace` table: by which cases that look alike find each other. Made from the cases, and can be made again.

use golive_domain::id::{CaseId, ProjectId};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_trace")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: CaseId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub trace: i64,
    pub project_id: ProjectId,
}

impl ActiveModelBehavior for ActiveModel {}
