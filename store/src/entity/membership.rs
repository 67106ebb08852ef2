//! The `membership` table.

use sea_orm::entity::prelude::*;
use golive_domain::{access::Role, id::{DepartmentId, MembershipId, OrganisationId, PersonId, ProjectId}};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "membership")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MembershipId,
    pub project_id: ProjectId,
    pub person_id: PersonId,
    pub role: Role,
    pub organisation_id: Option<OrganisationId>,
    pub department_id: Option<DepartmentId>,
    pub share_percent: i32,
    pub since: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
