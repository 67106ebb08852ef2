//! Accounts, for administrators: who there is, who comes in, who may manage.

use axum::{Json, response::Response};
use chrono::{DateTime, Utc};
use golive_domain::{Error, Say, accounts::PersonState, id::PersonId, people::Locale};
use golive_store::people;
use http::StatusCode;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, Made, PageOf, Path, Query, made},
    problem::{Problem, ProblemDetails},
    wire::{Give, Of, answer, asked},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(list, invite))
        .routes(routes!(one))
        .routes(routes!(link))
        .routes(routes!(suspend, readmit))
        .routes(routes!(make, unmake))
        .routes(routes!(erase))
}

type State = Of<PersonState>;
type Language = Of<Locale>;

answer! {
    /// An account.
    Account from people::Listed {
        id: Uuid,
        name: String,
        email: String,
        state: State,
        /// May manage accounts and rights.
        administrator: bool,
        second_factor: bool,
        /// How many projects the person holds a role in.
        projects: i64,
        /// The last use of a session that is still kept, within the hour.
        seen_at: Option<DateTime<Utc>>,
    }
}

asked! {
    /// Whom to invite.
    Invitation for people::Invitation {
        name: String,
        email: String,
        /// The language of the letter, and of the account until its owner chooses.
        locale: Language,
        #[serde(default)]
        administrator: bool,
    }
}

/// Which accounts.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Sought {
    /// Words of the name or the e-mail.
    #[serde(default)]
    q: String,
}

/// Every account but erased ones, by name.
#[utoipa::path(get, path = "/people", tag = "accounts", params(Sought, Cursor), responses((status = 200, description = "A page of accounts", body = PageOf<Account>), (status = 403, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Query(sought): Query<Sought>, Query(cursor): Query<Cursor>) -> Result<Json<PageOf<Account>>, Problem> {
    let gone = |_| Error::field("after", Say::new("error-gone"));
    let after: Option<PersonId> = cursor.after.as_deref().map(|id| id.parse().map_err(gone)).transpose()?;
    let (people, next) = people::directory_following(&desk, &sought.q, after, cursor.limit()).await?;
    Ok(Json(PageOf { items: people.give(), next: next.map(|id| id.to_string()) }))
}

/// Makes an account and mails the link that opens it for a week.
#[utoipa::path(post, path = "/people", tag = "accounts", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, one account is made")), request_body = Invitation, responses((status = 201, description = "Invited", body = Made), (status = 422, body = ProblemDetails)))]
async fn invite(Caller(desk): Caller, Body(invitation): Body<Invitation>) -> Result<Response, Problem> {
    Ok(made("/api/v1/people", people::invite(&desk, invitation.give()).await?))
}

/// One account.
#[utoipa::path(get, path = "/people/{person}", tag = "accounts", responses((status = 200, description = "The account", body = Account), (status = 404, body = ProblemDetails)))]
async fn one(Caller(desk): Caller, Path(person): Path<Uuid>) -> Result<Json<Account>, Problem> {
    Ok(Json(people::person(&desk, person.give()).await?.give()))
}

/// Mails a fresh link: to join, or to set the password anew. Earlier links stop working.
#[utoipa::path(post, path = "/people/{person}/link", tag = "accounts", responses((status = 204, description = "Mailed"), (status = 409, body = ProblemDetails)))]
async fn link(Caller(desk): Caller, Path(person): Path<Uuid>) -> Result<StatusCode, Problem> {
    people::mail_link(&desk, person.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Deactivates the account: sessions and tokens end at once, everything else stays.
#[utoipa::path(put, path = "/people/{person}/suspension", tag = "accounts", responses((status = 204, description = "Suspended"), (status = 409, body = ProblemDetails)))]
async fn suspend(Caller(desk): Caller, Path(person): Path<Uuid>) -> Result<StatusCode, Problem> {
    people::suspend(&desk, person.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Activates the account again, with the password there was.
#[utoipa::path(delete, path = "/people/{person}/suspension", tag = "accounts", responses((status = 204, description = "Readmitted"), (status = 404, body = ProblemDetails)))]
async fn readmit(Caller(desk): Caller, Path(person): Path<Uuid>) -> Result<StatusCode, Problem> {
    people::readmit(&desk, person.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Gives the right to manage accounts and rights.
#[utoipa::path(put, path = "/people/{person}/administrator", tag = "accounts", responses((status = 204, description = "An administrator"), (status = 409, body = ProblemDetails)))]
async fn make(Caller(desk): Caller, Path(person): Path<Uuid>) -> Result<StatusCode, Problem> {
    people::make_administrator(&desk, person.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes that right back; the last administrator keeps it.
#[utoipa::path(delete, path = "/people/{person}/administrator", tag = "accounts", responses((status = 204, description = "No administrator"), (status = 409, body = ProblemDetails)))]
async fn unmake(Caller(desk): Caller, Path(person): Path<Uuid>) -> Result<StatusCode, Problem> {
    people::unmake_administrator(&desk, person.give()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Whose name is typed to be sure.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct Erasure {
    /// The name of the account, exactly.
    name: String,
}

/// Name and e-mail go, from the account and from the history; what the person did stays. It cannot be undone.
#[utoipa::path(put, path = "/people/{person}/erasure", tag = "accounts", request_body = Erasure, responses((status = 204, description = "Erased"), (status = 422, body = ProblemDetails)))]
async fn erase(Caller(desk): Caller, Path(person): Path<Uuid>, Body(erasure): Body<Erasure>) -> Result<StatusCode, Problem> {
    people::erase(&desk, person.give(), &erasure.name).await?;
    Ok(StatusCode::NO_CONTENT)
}
