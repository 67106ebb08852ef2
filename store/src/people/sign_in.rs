//! Coming in by password and, where the person set one up, by a second factor.

use golive_domain::{
    Error as Refusal, Say,
    access::Permission,
    accounts::PersonState,
    events::{Event, EventKind},
    id::PersonId,
    text::Email,
};
use sea_orm::{EntityTrait, QueryFilter};

use super::{
    attempts::{self, Limit},
    password, second_factor,
};
use crate::{Actor, Outcome, Result, Site, Store, Via, desk::Door, entity::person};

/// How far a person has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignIn {
    /// The caller rotates the session and puts the person in.
    In(PersonId),
    /// The password was right; [`sign_in_code`] decides.
    CodeWanted(PersonId),
}

/// Anyone who knows the password of an active account. The answer and its time do not tell whether the account exists;
/// wrong tries are limited per address and per account. A success is recorded.
pub async fn sign_in(store: &Store, email: &str, password: String, address: &str) -> Result<SignIn> {
    let name = email.trim().to_lowercase();
    let account = Limit::sign_in_as(&name);
    let counted = attempts::count(store, [account.clone(), Limit::sign_in_from(address)]).await?;
    let row = match Email::parse(&name) {
        Ok(email) => by_email(store, &email).await?,
        Err(_) => None,
    };
    let row = row.filter(|row| row.state == PersonState::Active);
    let right = password::is_right(password, row.as_ref().and_then(|row| row.password_hash.clone())).await?;
    let Some(row) = row.filter(|_| right) else {
        tracing::info!(address, "a sign-in was refused");
        return Err(Refusal::field("", Say::new("error-sign-in")).into());
    };
    attempts::forgive(store, counted, &account).await?;
    next_step(store, &row).await
}

/// The second step: a code of the person's app, each good once.
pub async fn sign_in_code(store: &Store, person: PersonId, code: &str) -> Result<PersonId> {
    let limit = Limit::code_of(person);
    let counted = attempts::count(store, [limit.clone()]).await?;
    let desk = store.acting_as(by_session(person, false));
    let entered = desk.write(Permission::OwnAccount, Site, async |tx| {
        let row = super::account::own_row(tx).await?;
        let Some(secret) = row.totp_secret.as_deref().filter(|_| row.state == PersonState::Active) else {
            return Err(Refusal::SignedOut.into());
        };
        second_factor::spend(tx, person, secret, code).await?;
        Ok(Outcome::changed(person, signed_in(&row)))
    });
    let person = entered.await?;
    attempts::forgive(store, counted, &limit).await?;
    Ok(person)
}

/// In, or on to the code.
pub(super) async fn next_step(store: &Store, row: &person::Model) -> Result<SignIn> {
    if row.totp_secret.is_some() {
        return Ok(SignIn::CodeWanted(row.id));
    }
    let desk = store.acting_as(by_session(row.id, row.administrator));
    desk.write(Permission::OwnAccount, Site, async |_| Ok(Outcome::changed((), signed_in(row)))).await?;
    Ok(SignIn::In(row.id))
}

pub(super) fn by_session(id: PersonId, administrator: bool) -> Actor {
    Actor::Person { id, administrator, via: Via::Session }
}

pub(super) async fn by_email(store: &Store, email: &Email) -> Result<Option<person::Model>> {
    let door = store.acting_as(Actor::Anonymous).read(Permission::Enter, Site).await?;
    Ok(person::Entity::find().filter(person::COLUMN.email.eq(email.as_str())).one(door.db()).await?)
}

fn signed_in(row: &person::Model) -> Event {
    Event::new(EventKind::PersonSignedIn, row.id, row.name.clone())
}
