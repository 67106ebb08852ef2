//! The `exploration_note` table: only ever added to.

use golive_domain::{
    exploring::NoteKind,
    id::{DefectId, ExplorationId, NoteId, PersonId},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exploration_note")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NoteId,
    pub exploration_id: ExplorationId,
    pub number: i32,
    pub kind: NoteKind,
    pub body: String,
    /// Of the session, from 0.
    pub minute: i32,
    pub person_id: Option<PersonId>,
    pub at: DateTimeUtc,
    /// What it became.
    pub defect_id: Option<DefectId>,
}

impl ActiveModelBehavior for ActiveModel {}
