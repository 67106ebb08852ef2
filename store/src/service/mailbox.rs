//! How far a mailbox was read. Housekeeping of the server, as its jobs are: nothing here happens to a project.

use golive_domain::{
    Error,
    access::Permission,
    text::{Email, ProjectKey},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};
use uuid::Uuid;

use crate::{Actor, Result, Store, desk::Door, entity::mailbox, fresh};

/// How far a mailbox was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bookmark {
    /// While it is this one, the numbers of mails stay what they are.
    pub validity: Option<u32>,
    /// The last mail that was taken.
    pub last_uid: u32,
}

/// Golive itself: where it stopped reading.
pub async fn bookmark(store: &Store, project: &ProjectKey, address: &Email) -> Result<Bookmark> {
    let door = store.acting_as(Actor::System).read(Permission::TicketDirect, project).await?;
    let row = mailbox::Entity::find()
        .filter(mailbox::COLUMN.project_id.eq(door.project().id))
        .filter(mailbox::COLUMN.address.eq(address.as_str()))
        .one(door.db())
        .await?;
    Ok(row.map_or_else(Bookmark::default, |row| Bookmark {
        validity: row.validity.and_then(|validity| u32::try_from(validity).ok()),
        last_uid: u32::try_from(row.last_uid).unwrap_or_default(),
    }))
}

/// Golive itself: where it stopped this time, and why where something went wrong.
pub async fn polled(store: &Store, project: &ProjectKey, address: &Email, mark: Bookmark, error: Option<String>) -> Result<()> {
    let door = store.acting_as(Actor::System).read(Permission::TicketDirect, project).await?;
    let (id, now) = (door.project().id, door.now());
    drop(door);
    let row = mailbox::ActiveModel {
        id: Set(fresh::id::<Uuid>(now)),
        project_id: Set(id),
        address: Set(address.to_string()),
        validity: Set(mark.validity.map(Into::into)),
        last_uid: Set(mark.last_uid.into()),
        polled_at: Set(Some(now)),
        error: Set(error.map(|error| error.chars().take(1_000).collect())),
    };
    let _turn = store.turn().await?;
    let known = OnConflict::columns([mailbox::Column::ProjectId, mailbox::Column::Address])
        .update_columns([mailbox::Column::Validity, mailbox::Column::LastUid, mailbox::Column::PolledAt, mailbox::Column::Error])
        .to_owned();
    mailbox::Entity::insert(row).on_conflict(known).exec_without_returning(&store.inner.writes).await?;
    Ok(())
}

/// Whether there is a project of that name.
pub async fn has_desk(store: &Store, project: &ProjectKey) -> Result<bool> {
    match store.acting_as(Actor::System).read(Permission::TicketDirect, project).await {
        Ok(_) => Ok(true),
        Err(crate::Error::Refused(Error::NotFound)) => Ok(false),
        Err(failed) => Err(failed),
    }
}
