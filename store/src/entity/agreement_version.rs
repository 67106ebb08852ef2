//! The `agreement_version` table.

use golive_domain::id::{PersonId, ProjectId, TermsId};
use sea_orm::entity::prelude::*;

use super::values::AgreementBody;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "agreement_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TermsId,
    pub project_id: ProjectId,
    pub effective_at: DateTimeUtc,
    pub body: AgreementBody,
    pub person_id: Option<PersonId>,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
