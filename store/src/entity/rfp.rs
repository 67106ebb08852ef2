//! The `rfp` table: what vendors are asked. Its text stands in its sections.

use golive_domain::{
    id::{PersonId, ProjectId, RfpId},
    money::Currency,
    people::Locale,
    rfp::RfpState,
};
use sea_orm::entity::prelude::*;

use super::values::{JudgingBody, NeedsBody};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rfp")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RfpId,
    pub project_id: ProjectId,
    pub number: i32,
    pub title: String,
    pub language: Locale,
    pub state: RfpState,
    pub currency: Currency,
    pub deadline_at: Option<DateTimeUtc>,
    /// The least days that vendors have.
    pub notice_days: i32,
    pub judging: JudgingBody,
    pub needs: NeedsBody,
    /// How many key holders open the bids together.
    pub threshold: i32,
    /// Counted up each time it is given to those who sign; nought before.
    pub edition: i32,
    pub author_id: Option<PersonId>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub published_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
    pub ended_why: String,
    pub folded: String,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
