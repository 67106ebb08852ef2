//! The list of accounts, for those who manage them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{access::Permission, accounts::PersonState, id::PersonId, search};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    Desk, Paged, Result, Site,
    desk::Door,
    entity::{membership, person, session},
};

/// Accounts a page shows.
const PAGE: u64 = 50;

/// An account as an administrator sees it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub state: PersonState,
    pub administrator: bool,
    pub second_factor: bool,
    /// Projects the person holds a role in.
    pub projects: i64,
    /// The last use of a session that is still kept, within the hour.
    pub seen_at: Option<DateTime<Utc>>,
}

/// An administrator: accounts by name, those whose name or e-mail holds every word of `query`. Erased ones are left out.
/// Accounts number in thousands at most, so they are folded and sifted here, in every script alike.
pub async fn directory(desk: &Desk, query: &str, page: u64) -> Result<Paged<Listed>> {
    let door = desk.read(Permission::PeopleManage, Site).await?;
    let words = search::terms(query);
    let rows = person::Entity::find()
        .filter(person::COLUMN.state.ne(PersonState::Erased))
        .order_by_asc(person::COLUMN.name)
        .order_by_asc(person::COLUMN.id)
        .all(door.db())
        .await?;
    let wanted = rows.into_iter().filter(|row| {
        let text = search::fold(&format!("{} {}", row.name, row.email.as_deref().unwrap_or_default()));
        words.iter().all(|word| text.contains(word))
    });
    let shown = Paged::of(wanted.collect(), page, PAGE);
    let ids: Vec<PersonId> = shown.rows.iter().map(|row: &person::Model| row.id).collect();
    let projects: HashMap<PersonId, i64> = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .column_as(sea_orm::sea_query::Expr::col(membership::Column::ProjectId).count_distinct(), "projects")
        .filter(membership::COLUMN.person_id.is_in(ids.clone()))
        .group_by(membership::Column::PersonId)
        .into_tuple()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    let seen: HashMap<PersonId, DateTime<Utc>> = session::Entity::find()
        .select_only()
        .column(session::Column::PersonId)
        .column_as(session::Column::SeenAt.max(), "seen")
        .filter(session::COLUMN.person_id.is_in(ids))
        .group_by(session::Column::PersonId)
        .into_tuple()
        .all(door.db())
        .await?
        .into_iter()
        .collect();
    Ok(shown.map(|row| Listed {
        projects: projects.get(&row.id).copied().unwrap_or_default(),
        seen_at: seen.get(&row.id).copied(),
        id: row.id,
        name: row.name,
        email: row.email.unwrap_or_default(),
        state: row.state,
        administrator: row.administrator,
        second_factor: row.totp_secret.is_some(),
    }))
}

/// An administrator: the person of an e-mail.
pub async fn by_email(desk: &Desk, email: &str) -> Result<Option<PersonId>> {
    let door = desk.read(Permission::PeopleManage, Site).await?;
    let row = person::Entity::find().filter(person::COLUMN.email.eq(email.trim().to_lowercase())).one(door.db()).await?;
    Ok(row.map(|row| row.id))
}

/// An administrator: one account.
pub async fn person(desk: &Desk, id: PersonId) -> Result<Listed> {
    let door = desk.read(Permission::PeopleManage, Site).await?;
    let row = super::account::row(&door, id).await?;
    Ok(Listed {
        id: row.id,
        name: row.name,
        email: row.email.unwrap_or_default(),
        state: row.state,
        administrator: row.administrator,
        second_factor: row.totp_secret.is_some(),
        projects: 0,
        seen_at: None,
    })
}
