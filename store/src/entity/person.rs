//! The `person` table.

use golive_domain::{
    accounts::PersonState,
    id::PersonId,
    people::{CalendarKind, Locale, Theme},
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PersonId,
    pub email: Option<String>,
    pub name: String,
    pub locale: Locale,
    pub calendar: CalendarKind,
    pub theme: Theme,
    pub shortcuts: bool,
    pub state: PersonState,
    pub administrator: bool,
    pub password_hash: Option<String>,
    pub totp_secret: Option<String>,
    pub created_at: DateTimeUtc,
    pub version: i32,
}

impl ActiveModelBehavior for ActiveModel {}
