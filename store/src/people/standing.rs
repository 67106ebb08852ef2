//! An account's standing: suspended, erased, administrator. There is always an administrator left.

use golive_domain::{
    Error as Refusal, Say,
    access::Permission,
    accounts::PersonState,
    events::{Change, Event, EventKind},
    id::PersonId,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QuerySelect};

use super::{account, links, sessions, tokens};
use crate::{
    Desk, Outcome, Result, Site,
    desk::{Door, SiteScope, Writer},
    entity::{event, membership, person, watch},
};

/// What stands where an erased person's name stood. Pages say it in the reader's language.
pub const ERASED: &str = "Erased person";

/// An administrator: the person may not come in any more; sessions end at once, everything else stays.
pub async fn suspend(desk: &Desk, person: PersonId) -> Result<()> {
    desk.write(Permission::PeopleManage, Site, async |tx| {
        let row = account::row(tx, person).await?;
        if !matches!(row.state, PersonState::Active | PersonState::Invited) {
            return Ok(Outcome::Unchanged(()));
        }
        not_oneself(tx, person)?;
        keep_an_administrator(tx, &row).await?;
        shut_out(tx, person).await?;
        let event = Event::new(EventKind::PersonSuspended, row.id, row.name.clone());
        person::ActiveModel { state: Set(PersonState::Suspended), ..row.into_active_model() }.update(tx.db()).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}

/// An administrator: a suspended person may come in again, with the password there was.
pub async fn readmit(desk: &Desk, person: PersonId) -> Result<()> {
    desk.write(Permission::PeopleManage, Site, async |tx| {
        let row = account::row(tx, person).await?;
        if row.state != PersonState::Suspended {
            return Ok(Outcome::Unchanged(()));
        }
        let state = if row.password_hash.is_some() { PersonState::Active } else { PersonState::Invited };
        let event = Event::new(EventKind::PersonReadmitted, row.id, row.name.clone());
        person::ActiveModel { state: Set(state), ..row.into_active_model() }.update(tx.db()).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}

/// An administrator: gives the right to manage accounts and rights.
pub async fn make_administrator(desk: &Desk, person: PersonId) -> Result<()> {
    desk.write(Permission::PeopleManage, Site, async |tx| {
        let row = account::row(tx, person).await?;
        match row.state {
            PersonState::Active | PersonState::Invited => set_administrator(tx, row, true).await,
            PersonState::Suspended | PersonState::Erased => Err(Refusal::rule(Say::new("error-person-suspended")).into()),
        }
    })
    .await
}

/// An administrator: takes the right back. The last one keeps it.
pub async fn unmake_administrator(desk: &Desk, person: PersonId) -> Result<()> {
    desk.write(Permission::PeopleManage, Site, async |tx| {
        let row = account::row(tx, person).await?;
        keep_an_administrator(tx, &row).await?;
        set_administrator(tx, row, false).await
    })
    .await
}

/// An administrator who typed the person's name: name and e-mail go, from the account and from the history; what the
/// person did stays, done by "an erased person". Roles, sessions and tokens end. It cannot be undone.
pub async fn erase(desk: &Desk, person: PersonId, typed_name: &str) -> Result<()> {
    desk.write(Permission::PeopleManage, Site, async |tx| {
        let row = account::row(tx, person).await?;
        if row.state == PersonState::Erased {
            return Ok(Outcome::Unchanged(()));
        }
        if typed_name.trim() != row.name {
            return Err(Refusal::field("name", Say::new("error-name-typed").with("name", &row.name)).into());
        }
        not_oneself(tx, person)?;
        keep_an_administrator(tx, &row).await?;
        shut_out(tx, person).await?;
        membership::Entity::delete_many().filter(membership::COLUMN.person_id.eq(person)).exec(tx.db()).await?;
        watch::Entity::delete_many().filter(watch::COLUMN.person_id.eq(person)).exec(tx.db()).await?;
        forget_in_history(tx, person, &row.name).await?;
        let row = person::ActiveModel {
            name: Set(ERASED.to_owned()),
            email: Set(None),
            state: Set(PersonState::Erased),
            administrator: Set(false),
            password_hash: Set(None),
            totp_secret: Set(None),
            ..row.into_active_model()
        };
        row.update(tx.db()).await?;
        Ok(Outcome::changed((), Event::new(EventKind::PersonErased, person, ERASED)))
    })
    .await
}

async fn set_administrator(tx: &Writer<SiteScope>, row: person::Model, to: bool) -> Result<Outcome<()>> {
    if row.administrator == to {
        return Ok(Outcome::Unchanged(()));
    }
    let change = Change::new("administrator", row.administrator, to);
    let event = Event::new(EventKind::AdministratorChanged, row.id, row.name.clone()).changing([change]).concerning([row.id]);
    person::ActiveModel { administrator: Set(to), ..row.into_active_model() }.update(tx.db()).await?;
    Ok(Outcome::changed((), event))
}

/// Refuses what would leave nobody to manage accounts. The rows are locked, so two who leave at once see each other.
async fn keep_an_administrator(tx: &Writer<SiteScope>, leaving: &person::Model) -> Result<()> {
    if !leaving.administrator {
        return Ok(());
    }
    let administrators = person::Entity::find()
        .filter(person::COLUMN.administrator.eq(true))
        .filter(person::COLUMN.state.eq(PersonState::Active))
        .lock_exclusive()
        .all(tx.db())
        .await?;
    if administrators.iter().any(|other| other.id != leaving.id) {
        return Ok(());
    }
    Err(Refusal::rule(Say::new("error-last-administrator")).into())
}

/// Nobody shuts themselves out by a slip.
fn not_oneself(tx: &Writer<SiteScope>, person: PersonId) -> Result<()> {
    if tx.writer() == Some(person) { Err(Refusal::rule(Say::new("error-not-oneself")).into()) } else { Ok(()) }
}

async fn shut_out(tx: &Writer<SiteScope>, person: PersonId) -> Result<()> {
    sessions::end_all(tx, person, None).await?;
    tokens::revoke_all(tx, person).await?;
    links::void(tx, person).await
}

/// The name goes from every line of history that is about the person or calls them by it.
async fn forget_in_history(tx: &Writer<SiteScope>, person: PersonId, name: &str) -> Result<()> {
    let about = event::COLUMN.subject_id.eq(person.0);
    let naming = event::COLUMN.label.contains(name);
    for row in event::Entity::find().filter(about.or(naming)).all(tx.db()).await? {
        let mut data = row.data.clone();
        let own = row.subject_id == person.0;
        if own {
            data.changes.retain(|change| change.field != "name" && change.field != "email");
        }
        // Lines about the person may call them by a name they had before.
        let label = if own { ERASED.to_owned() } else { row.label.replace(name, ERASED) };
        event::ActiveModel { label: Set(label), data: Set(data), ..row.into_active_model() }.update(tx.db()).await?;
    }
    Ok(())
}
