//! The `duty_done` table: evidence.

use golive_domain::{
    id::{DutyId, PersonId},
    money::Minor,
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "duty_done")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub duty_id: DutyId,
    /// The occurrence that stood open until then.
    pub occurrence: Date,
    pub done_on: Date,
    pub person_id: Option<PersonId>,
    pub evidence: String,
    pub cost_minor: Option<Minor>,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
