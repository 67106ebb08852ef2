//! A second factor: codes of an authenticator app (TOTP, RFC 6238), each good once.

use golive_domain::{
    Error as Refusal, Say,
    access::Permission,
    events::{Event, EventKind},
    id::PersonId,
};
use rand::RngCore;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};
use totp_rs::{Builder, Secret, Totp};

use super::{
    account::own_row,
    attempts::{self, Limit},
};
use crate::{
    Desk, Error, Outcome, Result, Site,
    desk::{Door, Writer},
    entity::{attempt, person},
};

/// What the app needs to make codes; it becomes the account's only with [`enable`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolment {
    /// In base 32, for typing.
    pub secret: String,
    /// `otpauth://…`, for the QR code.
    pub url: String,
}

/// One's own: a fresh secret, kept nowhere yet.
pub async fn enrol(desk: &Desk) -> Result<Enrolment> {
    let mut bytes = [0u8; 20];
    rand::rng().fill_bytes(&mut bytes);
    enrolment(desk, &Secret::from(bytes).to_base32()).await
}

/// The same enrolment shown again, as when a code was mistyped.
pub async fn enrolment(desk: &Desk, secret: &str) -> Result<Enrolment> {
    let door = desk.read(Permission::OwnAccount, Site).await?;
    let row = own_row(&door).await?;
    let account = row.email.unwrap_or(row.name).replace(':', " ");
    let url = totp(secret, &account)?.to_url().map_err(|cause| Error::broken("the secret has no address", cause.to_string()))?;
    Ok(Enrolment { secret: secret.to_owned(), url })
}

/// One's own: from now on a sign-in asks for a code. The code proves that the app has the secret.
pub async fn enable(desk: &Desk, secret: &str, code: &str) -> Result<()> {
    let person = desk.actor().signed_in()?;
    let limit = Limit::code_of(person);
    let counted = attempts::count(desk.store(), [limit.clone()]).await?;
    desk.write(Permission::OwnAccount, Site, async |tx| {
        let row = own_row(tx).await?;
        spend(tx, person, secret, code).await?;
        let event = changed(&row, "on");
        person::ActiveModel { totp_secret: Set(Some(secret.to_owned())), ..row.into_active_model() }.update(tx.db()).await?;
        Ok(Outcome::changed((), event))
    })
    .await?;
    attempts::forgive(desk.store(), counted, &limit).await
}

/// One's own: back to the password alone, which must be given.
pub async fn disable(desk: &Desk, password: String) -> Result<()> {
    super::profile::confirm_password(desk, "password", password).await?;
    desk.write(Permission::OwnAccount, Site, async |tx| {
        let row = own_row(tx).await?;
        if row.totp_secret.is_none() {
            return Ok(Outcome::Unchanged(()));
        }
        let event = changed(&row, "off");
        person::ActiveModel { totp_secret: Set(None), ..row.into_active_model() }.update(tx.db()).await?;
        Ok(Outcome::changed((), event))
    })
    .await
}

/// Takes a code that is right now and was not used before; refuses any other beside the field `code`.
pub(super) async fn spend<S>(tx: &Writer<S>, person: PersonId, secret: &str, code: &str) -> Result<()> {
    let wrong = || Error::from(Refusal::field("code", Say::new("error-code")));
    let code: String = golive_domain::numerals::ascii_digits(code).chars().filter(char::is_ascii_digit).collect();
    let seconds = u64::try_from(tx.now().timestamp()).unwrap_or_default();
    let step = totp(secret, "")?.check(&code, seconds).ok_or_else(wrong)?;
    let bucket = format!("used code {step} of {person}");
    if attempt::Entity::find().filter(attempt::COLUMN.bucket.eq(&bucket)).count(tx.db()).await? > 0 {
        return Err(wrong());
    }
    let used = attempt::ActiveModel { id: Set(tx.id()), bucket: Set(bucket), at: Set(tx.now()) };
    attempt::Entity::insert(used).exec_without_returning(tx.db()).await?;
    Ok(())
}

fn totp(secret: &str, account: &str) -> Result<Totp> {
    let secret =
        Secret::try_from_base32(secret).map_err(|cause| Error::broken("a second factor's secret is damaged", cause.to_string()))?;
    let builder = Builder::new().with_secret(secret).with_account_name(account).with_issuer(Some("Golive"));
    builder.build().map_err(|cause| Error::broken("a second factor's secret is damaged", cause.to_string()))
}

fn changed(row: &person::Model, to: &str) -> Event {
    Event::new(EventKind::SecondFactorChanged, row.id, row.name.clone()).noting(to)
}
