//! The signed-in person, as every request needs them.

use golive_domain::{
    Error as Refusal,
    access::Permission,
    accounts::PersonState,
    id::PersonId,
    people::{CalendarKind, Locale, Theme},
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::{
    Actor, Result, Site, Store,
    desk::Door,
    entity::{notice, person},
};

/// An account that may sign in.
#[derive(Clone, Debug)]
pub struct Account {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub locale: Locale,
    pub calendar: CalendarKind,
    pub theme: Theme,
    pub shortcuts: bool,
    pub administrator: bool,
    /// Notices not read yet.
    pub unread: u64,
}

/// The account behind a session or token; `None` once it is suspended or erased.
pub async fn account(store: &Store, id: PersonId) -> Result<Option<Account>> {
    let door = store.acting_as(Actor::Anonymous).read(Permission::Enter, Site).await?;
    let Some(row) = person::Entity::find_by_id(id).one(door.db()).await? else { return Ok(None) };
    if row.state != PersonState::Active {
        return Ok(None);
    }
    let unread =
        notice::Entity::find().filter(notice::COLUMN.person_id.eq(id)).filter(notice::COLUMN.read_at.is_null()).count(door.db()).await?;
    Ok(Some(Account {
        id,
        name: row.name,
        email: row.email.unwrap_or_default(),
        locale: row.locale,
        calendar: row.calendar,
        theme: row.theme,
        shortcuts: row.shortcuts,
        administrator: row.administrator,
        unread,
    }))
}

/// The actor's own row.
pub(super) async fn own_row(door: &impl Door) -> Result<person::Model> {
    row(door, door.actor().signed_in()?).await
}

/// The row of a person.
pub(super) async fn row(door: &impl Door, id: PersonId) -> Result<person::Model> {
    Ok(person::Entity::find_by_id(id).one(door.db()).await?.ok_or(Refusal::NotFound)?)
}
