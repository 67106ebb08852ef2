//! The `event` table.

use golive_domain::{
    events::{EventKind, SubjectKind},
    id::{EventId, PersonId, ProjectId},
};
use sea_orm::entity::prelude::*;

use super::values::EventData;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EventId,
    pub at: DateTimeUtc,
    pub actor_id: Option<PersonId>,
    pub project_id: Option<ProjectId>,
    pub subject_kind: SubjectKind,
    pub subject_id: Uuid,
    pub kind: EventKind,
    pub label: String,
    pub data: EventData,
}

impl ActiveModelBehavior for ActiveModel {}
