//! New people: invited by mail, or added at the console.

use golive_domain::{
    Error as Refusal, Refusals, Say,
    access::Permission,
    accounts::{LinkKind, PersonState},
    events::{Event, EventKind},
    id::PersonId,
    people::{Locale, Theme},
    text::{Email, Title},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryFilter};

use super::{links, password};
use crate::{
    Desk, Outcome, Result, Site,
    desk::{Door, Writer},
    entity::person,
    error::taken,
};

/// Whom to invite.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub name: String,
    pub email: String,
    /// The language of the letter, and of the account until its owner chooses.
    pub locale: Locale,
    pub administrator: bool,
}

/// An account that is active at once.
#[derive(Clone, Debug)]
pub struct NewPerson {
    pub name: String,
    pub email: String,
    pub locale: Locale,
    pub administrator: bool,
    /// Without one the person sets it through a reset link.
    pub password: Option<String>,
}

/// A new account's checked values.
pub(crate) struct New {
    pub name: Title,
    pub email: Email,
    pub locale: Locale,
    pub administrator: bool,
}

/// An administrator: makes the account and mails a link that opens it for a week.
pub async fn invite(desk: &Desk, invitation: Invitation) -> Result<PersonId> {
    let Invitation { name, email, locale, administrator } = invitation;
    let new = parse(&name, &email, locale, administrator, Refusals::default())?;
    desk.write(Permission::PeopleManage, Site, async |tx| {
        let row = insert(tx, new, PersonState::Invited, None).await?;
        links::post(tx, &row, LinkKind::Invitation).await?;
        let event = Event::new(EventKind::PersonInvited, row.id, row.name.clone());
        Ok(Outcome::changed(row.id, event))
    })
    .await
}

/// The person of an e-mail for a write of another feature, as when a team is made: the one there is, or a new one who is
/// invited with this transaction. The event is there when there was nobody; the caller records it with its own.
pub(crate) async fn find_or_invite<S>(tx: &Writer<S>, name: &str, email: &str, locale: Locale) -> Result<(PersonId, Option<Event>)> {
    let new = parse(name, email, locale, false, Refusals::default())?;
    let known = person::Entity::find().filter(person::COLUMN.email.eq(new.email.as_str())).one(tx.db()).await?;
    if let Some(row) = known {
        return match row.state {
            PersonState::Invited | PersonState::Active => Ok((row.id, None)),
            PersonState::Suspended | PersonState::Erased => Err(Refusal::field("email", Say::new("error-person-suspended")).into()),
        };
    }
    let row = insert(tx, new, PersonState::Invited, None).await?;
    links::post(tx, &row, LinkKind::Invitation).await?;
    Ok((row.id, Some(Event::new(EventKind::PersonInvited, row.id, row.name.clone()))))
}

/// An administrator at the console: an account that may sign in at once.
pub async fn add(desk: &Desk, person: NewPerson) -> Result<PersonId> {
    let NewPerson { name, email, locale, administrator, password } = person;
    let mut refusals = Refusals::default();
    let hash = match password {
        Some(password) => refusals.take("password", password::new_hash(password, vec![name.clone(), email.clone()]).await?),
        None => None,
    };
    let new = parse(&name, &email, locale, administrator, refusals)?;
    desk.write(Permission::PeopleManage, Site, async |tx| {
        let row = insert(tx, new, PersonState::Active, hash).await?;
        let event = Event::new(EventKind::PersonJoined, row.id, row.name.clone());
        Ok(Outcome::changed(row.id, event))
    })
    .await
}

/// Accounts of a demonstration: active at once, all with one password that everybody may know. Hashing takes time on
/// purpose, so it is done once for all.
pub(crate) async fn add_troupe(desk: &Desk, password: &str, people: Vec<NewPerson>) -> Result<Vec<PersonId>> {
    let hash = password::public_hash(password.to_owned()).await?;
    desk.write(Permission::PeopleManage, Site, async |tx| {
        let (mut ids, mut events) = (Vec::new(), Vec::new());
        for person in &people {
            let new = parse(&person.name, &person.email, person.locale, person.administrator, Refusals::default())?;
            let row = insert(tx, new, PersonState::Active, Some(hash.clone())).await?;
            events.push(Event::new(EventKind::PersonJoined, row.id, row.name.clone()));
            ids.push(row.id);
        }
        Ok(Outcome::of(ids, events))
    })
    .await
}

fn parse(name: &str, email: &str, locale: Locale, administrator: bool, mut refusals: Refusals) -> Result<New> {
    let name = refusals.take("name", Title::parse(name));
    let email = refusals.take("email", Email::parse(email));
    refusals.finish()?;
    let (Some(name), Some(email)) = (name, email) else { return Err(Refusal::NotFound.into()) };
    Ok(New { name, email, locale, administrator })
}

/// The row; an e-mail that has an account already is refused beside its field.
pub(super) async fn insert<S>(tx: &Writer<S>, new: New, state: PersonState, password_hash: Option<String>) -> Result<person::Model> {
    let row = person::ActiveModel {
        id: Set(tx.id()),
        email: Set(Some(new.email.to_string())),
        name: Set(new.name.into_string()),
        locale: Set(new.locale),
        calendar: Set(new.locale.calendar()),
        theme: Set(Theme::System),
        shortcuts: Set(true),
        state: Set(state),
        administrator: Set(new.administrator),
        password_hash: Set(password_hash),
        totp_secret: Set(None),
        created_at: Set(tx.now()),
        version: Set(1),
    };
    row.insert(tx.db()).await.map_err(taken("email"))
}
