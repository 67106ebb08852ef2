//! The `case_edition` table.

use golive_domain::id::{CaseId, PersonId};
use sea_orm::entity::prelude::*;

use super::values::{CaseData, Steps};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_edition")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub case_id: CaseId,
    pub number: i32,
    pub preconditions: String,
    pub steps: Steps,
    pub parameters: CaseData,
    pub person_id: Option<PersonId>,
    pub at: DateTimeUtc,
    pub frozen_at: Option<DateTimeUtc>,
    #[sea_orm(belongs_to, from = "person_id", to = "id")]
    pub person: HasOne<super::person::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
