//! The signed-in person, as every request needs them.

use golive_domain::{
    Error as Refusal,
    access::Permission,
    accounts::PersonState,
    id::PersonId,
    people::{CalendarKind, Locale, Theme},
};
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QuerySelect,
    sea_query::{Asterisk, Expr, Query},
};

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
    let unread = Query::select()
        .expr(Expr::col(Asterisk).count())
        .from(notice::Entity)
        .and_where(Expr::col((notice::Entity, notice::Column::PersonId)).eq(id))
        .and_where(Expr::col((notice::Entity, notice::Column::ReadAt)).is_null())
        .to_owned();
    let found = person::Entity::find_by_id(id)
        .filter(person::COLUMN.state.eq(PersonState::Active))
        .select_only()
        .columns([
            person::Column::Name,
            person::Column::Email,
            person::Column::Locale,
            person::Column::Calendar,
            person::Column::Theme,
            person::Column::Shortcuts,
            person::Column::Administrator,
        ])
        .expr_as(Expr::SubQuery(None, Box::new(unread.into())), "unread");
    let Some(row) = found.into_model::<Row>().one(door.db()).await? else { return Ok(None) };
    Ok(Some(Account {
        id,
        name: row.name,
        email: row.email.unwrap_or_default(),
        locale: row.locale,
        calendar: row.calendar,
        theme: row.theme,
        shortcuts: row.shortcuts,
        administrator: row.administrator,
        unread: u64::try_from(row.unread).unwrap_or_default(),
    }))
}

/// What every request needs of a person comes by one query.
#[derive(FromQueryResult)]
struct Row {
    name: String,
    email: Option<String>,
    locale: Locale,
    calendar: CalendarKind,
    theme: Theme,
    shortcuts: bool,
    administrator: bool,
    unread: i64,
}

/// The actor's own row.
pub(super) async fn own_row(door: &impl Door) -> Result<person::Model> {
    row(door, door.actor().signed_in()?).await
}

/// The row of a person.
pub(super) async fn row(door: &impl Door, id: PersonId) -> Result<person::Model> {
    Ok(person::Entity::find_by_id(id).one(door.db()).await?.ok_or(Refusal::NotFound)?)
}
