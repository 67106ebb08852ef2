//! The address by which a person's calendar reads duties: made, made anew, taken back. Only its hash is kept.

use golive_domain::{
    Error,
    access::Permission,
    events::{Event, EventKind},
    id::PersonId,
    text::ProjectKey,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    Desk, Outcome, Result,
    desk::{Door, ProjectScope, Writer},
    entity::{duty_feed, person},
    fresh,
};

/// Whoever reads duties, for oneself: a secret that [`super::feed`] takes, shown this once. The one before opens nothing any more.
pub async fn subscribe(desk: &Desk, project: &ProjectKey) -> Result<String> {
    desk.write(Permission::DutyRead, project, async |tx| {
        let me = tx.actor().signed_in()?;
        forget(tx, me).await?;
        let secret = fresh::secret();
        let row = duty_feed::ActiveModel {
            id: Set(tx.id::<Uuid>()),
            project_id: Set(tx.project().id),
            person_id: Set(me),
            token_hash: Set(fresh::hash(&secret)),
            created_at: Set(tx.now()),
        };
        duty_feed::Entity::insert(row).exec_without_returning(tx.db()).await?;
        Ok(Outcome::changed(secret, event(tx, EventKind::TokenCreated, me).await?))
    })
    .await
}

/// One's own address opens nothing any more.
pub async fn unsubscribe(desk: &Desk, project: &ProjectKey) -> Result<()> {
    desk.write(Permission::DutyRead, project, async |tx| {
        let me = tx.actor().signed_in()?;
        match forget(tx, me).await? {
            0 => Ok(Outcome::Unchanged(())),
            _ => Ok(Outcome::changed((), event(tx, EventKind::TokenRevoked, me).await?)),
        }
    })
    .await
}

async fn forget(tx: &Writer<ProjectScope>, person: PersonId) -> Result<u64> {
    let own = duty_feed::Entity::delete_many()
        .filter(duty_feed::COLUMN.project_id.eq(tx.project().id))
        .filter(duty_feed::COLUMN.person_id.eq(person));
    Ok(own.exec(tx.db()).await?.rows_affected)
}

/// It is a token like any other; the note says of which project's calendar.
async fn event(tx: &Writer<ProjectScope>, kind: EventKind, person: PersonId) -> Result<Event> {
    let name = person::Entity::find_by_id(person).one(tx.db()).await?.ok_or(Error::NotFound)?.name;
    Ok(Event::new(kind, person, name).noting(format!("{} · iCalendar", tx.project().key)))
}
