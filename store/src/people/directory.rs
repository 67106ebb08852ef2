//! The list of accounts, for those who manage them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use golive_domain::{Error, Say, access::Permission, accounts::PersonState, id::PersonId, search};
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
pub async fn directory(desk: &Desk, query: &str, page: u64) -> Result<Paged<Listed>> {
    let door = desk.read(Permission::PeopleManage, Site).await?;
    let Paged { rows, total, page, size } = Paged::of(matching(&door, query).await?, page, PAGE);
    Ok(Paged { rows: listed(&door, rows).await?, total, page, size })
}

/// The same accounts: up to `limit` behind the one `after`, and the one to go on from.
pub async fn directory_following(
    desk: &Desk,
    query: &str,
    after: Option<PersonId>,
    limit: usize,
) -> Result<(Vec<Listed>, Option<PersonId>)> {
    let door = desk.read(Permission::PeopleManage, Site).await?;
    let mut rows = matching(&door, query).await?;
    if let Some(after) = after {
        let gone = || Error::field("after", Say::new("error-gone"));
        let at = rows.iter().position(|row| row.id == after).ok_or_else(gone)?;
        rows.drain(..=at);
    }
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().filter(|_| more).map(|row| row.id);
    Ok((listed(&door, rows).await?, next))
}

/// Accounts number in thousands at most, so they are folded and sifted here, in every script alike.
async fn matching(door: &impl Door, query: &str) -> Result<Vec<person::Model>> {
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
    Ok(wanted.collect())
}

/// The accounts with what is known of them elsewhere.
async fn listed(door: &impl Door, rows: Vec<person::Model>) -> Result<Vec<Listed>> {
    let ids: Vec<PersonId> = rows.iter().map(|row| row.id).collect();
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
    let listed = |row: person::Model| Listed {
        projects: projects.get(&row.id).copied().unwrap_or_default(),
        seen_at: seen.get(&row.id).copied(),
        id: row.id,
        name: row.name,
        email: row.email.unwrap_or_default(),
        state: row.state,
        administrator: row.administrator,
        second_factor: row.totp_secret.is_some(),
    };
    Ok(rows.into_iter().map(listed).collect())
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
    Ok(listed(&door, vec![row]).await?.pop().ok_or(Error::NotFound)?)
}
