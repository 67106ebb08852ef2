//! The deeds of accounts. All are asked for by plain forms, so they are compiled for the server alone.

use golive_domain::{
    Error, Say,
    accounts::TokenScope,
    id::{PersonId, SessionId, TokenId},
    people::{CalendarKind, Locale, Theme},
};
use golive_store::people::{self, Acceptance, Invitation, ProfileEdit, tokens};
use leptos::server;

use super::{
    entry::{awaited, come_in, go_on, keep, lost, secret},
    shown,
};
use crate::{
    Done, Problem, said,
    web::{LOCALE, desk, visit},
};

#[server(endpoint = "people/sign-in", prefix = "/rpc")]
pub async fn sign_in(email: String, password: String, #[server(default)] next: String) -> Result<Done, Problem> {
    let visit = visit()?;
    let step = people::sign_in(&visit.web.store, &email, password, &visit.address).await?;
    go_on(&visit, step, &next).await
}

#[server(endpoint = "people/sign-in-code", prefix = "/rpc")]
pub async fn sign_in_code(code: String, #[server(default)] next: String) -> Result<Done, Problem> {
    let visit = visit()?;
    let person = people::sign_in_code(&visit.web.store, awaited(&visit).await?, &code).await?;
    come_in(&visit, person, &next).await
}

#[server(endpoint = "people/sign-out", prefix = "/rpc")]
pub async fn sign_out() -> Result<Done, Problem> {
    let visit = visit()?;
    visit.session.flush().await.map_err(lost)?;
    visit.drop_cookies(crate::bids::KEYS);
    Ok(Done::at("/sign-in"))
}

#[server(endpoint = "people/locale", prefix = "/rpc")]
pub async fn choose_locale(locale: Locale) -> Result<Done, Problem> {
    keep(&visit()?.session, LOCALE, locale).await?;
    Ok(Done::default())
}

/// Answers at once and the same for every address; the letter is written afterwards.
#[server(endpoint = "people/forgot", prefix = "/rpc")]
pub async fn forgot(email: String) -> Result<Done, Problem> {
    let visit = visit()?;
    people::knock_for_reset(&visit.web.store, &email, &visit.address).await?;
    tokio::spawn(async move {
        if let Err(error) = people::mail_reset(&visit.web.store, &email).await {
            tracing::error!(%error, "a reset link could not be put into the outbox");
        }
    });
    Ok(Done::at("/forgot?sent=1"))
}

#[server(endpoint = "people/accept", prefix = "/rpc")]
pub async fn accept(
    secret: String,
    #[server(default)] name: String,
    #[server(default)] email: String,
    password: String,
) -> Result<Done, Problem> {
    let visit = visit()?;
    let acceptance = Acceptance { name, email, password, locale: visit.viewer.locale };
    let step = people::accept(&visit.web.store, &secret, acceptance).await?;
    go_on(&visit, step, "").await
}

#[server(endpoint = "people/profile", prefix = "/rpc")]
pub async fn edit_profile(
    name: String,
    locale: Locale,
    calendar: CalendarKind,
    theme: Theme,
    #[server(default)] shortcuts: bool,
    version: i32,
) -> Result<Done, Problem> {
    people::edit_profile(&desk()?, ProfileEdit { name, locale, calendar, theme, shortcuts, version }).await?;
    Ok(said("me-saved"))
}

#[server(endpoint = "people/password", prefix = "/rpc")]
pub async fn change_password(current_password: String, password: String) -> Result<Done, Problem> {
    let visit = visit()?;
    people::change_password(&visit.desk, current_password, password, secret(&visit.session).as_deref()).await?;
    Ok(said("me-password-changed"))
}

#[server(endpoint = "people/factor-begin", prefix = "/rpc")]
pub async fn begin_factor() -> Result<Done, Problem> {
    let visit = visit()?;
    let enrolment = people::enrol(&visit.desk).await?;
    shown::keep_factor(&visit.session, &enrolment.secret).await?;
    Ok(Done::at("/me/security#factor"))
}

#[server(endpoint = "people/factor-enable", prefix = "/rpc")]
pub async fn enable_factor(code: String) -> Result<Done, Problem> {
    let visit = visit()?;
    let secret = shown::factor(&visit.session).await?.ok_or(Problem(Error::NotFound))?;
    people::enable(&visit.desk, &secret, &code).await?;
    shown::drop_factor(&visit.session).await?;
    Ok(said("me-factor-on"))
}

#[server(endpoint = "people/factor-cancel", prefix = "/rpc")]
pub async fn cancel_factor() -> Result<Done, Problem> {
    shown::drop_factor(&visit()?.session).await?;
    Ok(Done::at("/me/security"))
}

#[server(endpoint = "people/factor-disable", prefix = "/rpc")]
pub async fn disable_factor(password: String) -> Result<Done, Problem> {
    people::disable(&desk()?, password).await?;
    Ok(said("me-factor-off"))
}

#[server(endpoint = "people/session-end", prefix = "/rpc")]
pub async fn end_session(id: SessionId) -> Result<Done, Problem> {
    people::sessions::end(&desk()?, id).await?;
    Ok(said("me-session-ended"))
}

#[server(endpoint = "people/sessions-end", prefix = "/rpc")]
pub async fn end_other_sessions() -> Result<Done, Problem> {
    let visit = visit()?;
    people::sessions::end_others(&visit.desk, secret(&visit.session).as_deref()).await?;
    Ok(said("me-sessions-ended"))
}

#[server(endpoint = "people/token-create", prefix = "/rpc")]
pub async fn create_token(name: String, scope: TokenScope, days: i64) -> Result<Done, Problem> {
    let visit = visit()?;
    let token = tokens::create(&visit.desk, tokens::NewToken { name, scope, days }).await?;
    shown::leave_token(&visit.session, &token).await?;
    Ok(Done::at("/me/tokens"))
}

#[server(endpoint = "people/token-revoke", prefix = "/rpc")]
pub async fn revoke_token(id: TokenId) -> Result<Done, Problem> {
    tokens::revoke(&desk()?, id).await?;
    Ok(said("me-token-revoked"))
}

#[server(endpoint = "people/invite", prefix = "/rpc")]
pub async fn invite(name: String, email: String, locale: Locale, #[server(default)] administrator: bool) -> Result<Done, Problem> {
    people::invite(&desk()?, Invitation { name, email: email.clone(), locale, administrator }).await?;
    Ok(Done::at("/people").saying(Say::new("people-invited").with("email", email)))
}

#[server(endpoint = "people/mail-link", prefix = "/rpc")]
pub async fn mail_link(id: PersonId) -> Result<Done, Problem> {
    people::mail_link(&desk()?, id).await?;
    Ok(said("people-link-mailed"))
}

#[server(endpoint = "people/suspend", prefix = "/rpc")]
pub async fn suspend(id: PersonId) -> Result<Done, Problem> {
    people::suspend(&desk()?, id).await?;
    Ok(said("people-suspended").undone_by("/rpc/people/readmit", [("id", id.to_string())]))
}

#[server(endpoint = "people/readmit", prefix = "/rpc")]
pub async fn readmit(id: PersonId) -> Result<Done, Problem> {
    people::readmit(&desk()?, id).await?;
    Ok(said("people-readmitted"))
}

#[server(endpoint = "people/administrator-make", prefix = "/rpc")]
pub async fn make_administrator(id: PersonId) -> Result<Done, Problem> {
    people::make_administrator(&desk()?, id).await?;
    Ok(said("people-administrator-made").undone_by("/rpc/people/administrator-unmake", [("id", id.to_string())]))
}

#[server(endpoint = "people/administrator-unmake", prefix = "/rpc")]
pub async fn unmake_administrator(id: PersonId) -> Result<Done, Problem> {
    people::unmake_administrator(&desk()?, id).await?;
    Ok(said("people-administrator-unmade").undone_by("/rpc/people/administrator-make", [("id", id.to_string())]))
}

#[server(endpoint = "people/erase", prefix = "/rpc")]
pub async fn erase(id: PersonId, name: String) -> Result<Done, Problem> {
    people::erase(&desk()?, id, &name).await?;
    Ok(Done::at("/people").saying(Say::new("people-erased")))
}
