//! The `item` table.

use golive_domain::{
    backlog::{HalfPoints, ItemKind, ItemState, Moscow, Rank},
    id::{DepartmentId, ItemId, PersonId, ProjectId, SprintId},
    money::Minor,
};
use sea_orm::entity::prelude::*;

use super::values::{CustomValues, Texts};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "item")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ItemId,
    pub project_id: ProjectId,
    pub number: i32,
    pub external_key: Option<String>,
    pub kind: ItemKind,
    pub title: String,
    pub body: String,
    pub state: ItemState,
    pub moscow: Moscow,
    pub department_id: Option<DepartmentId>,
    pub assignee_id: Option<PersonId>,
    pub parent_id: Option<ItemId>,
    pub sprint_id: Option<SprintId>,
    pub rank: Rank,
    pub points: Option<HalfPoints>,
    /// Agreed for the item as a whole.
    pub fixed_minor: Option<Minor>,
    /// As it was at the baseline.
    pub frozen_minor: Option<Minor>,
    /// Cache of `domain::backlog::Priceable::price`; `None` where it is not known. Made anew whenever an estimate or a rate changes.
    pub price_minor: Option<Minor>,
    pub estimated_on: Option<Date>,
    pub requirements: Texts,
    pub custom: CustomValues,
    pub blocked_reason: Option<String>,
    pub folded: String,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub archived_at: Option<DateTimeUtc>,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
