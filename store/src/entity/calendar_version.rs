//! The `calendar_version` table.

use golive_domain::id::{CalendarId, PersonId, TermsId};
use sea_orm::entity::prelude::*;

use super::values::CalendarBody;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "calendar_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TermsId,
    pub calendar_id: CalendarId,
    /// The first holds from the beginning.
    pub effective_at: Option<DateTimeUtc>,
    pub body: CalendarBody,
    pub person_id: Option<PersonId>,
    pub at: DateTimeUtc,
    #[sea_orm(belongs_to, from = "calendar_id", to = "id")]
    pub calendar: HasOne<super::service_calendar::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
