//! The `gap_note` table: what was said and decided about what is missing between promise and proof. Rows are only added.

use golive_domain::{
    id::{GapNoteId, PersonId, ProjectId},
    testing::{GapDecision, GapKind},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "gap_note")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GapNoteId,
    pub project_id: ProjectId,
    pub kind: GapKind,
    /// Of the requirement, the case or the defect that the gap is at.
    pub subject_id: Uuid,
    pub decision: Option<GapDecision>,
    pub body: String,
    pub person_id: Option<PersonId>,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
