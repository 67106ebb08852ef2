//! Mail brought by programs: what a mail server hands on over HTTP.

use axum::{
    Json,
    extract::{Request, State},
};
use golive_store::service::{self as store, Received};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    Web,
    auth::Caller,
    parts::{Path, content, key},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(bring))
}

/// What became of a mail.
#[derive(Debug, Serialize, ToSchema)]
struct MailBrought {
    /// `opened` a ticket, `written` on one, `ignored` since a program sent it, `held` for somebody to look at, or `known`: it came
    /// before.
    outcome: &'static str,
    /// The code of its ticket.
    #[serde(skip_serializing_if = "Option::is_none")]
    ticket: Option<String>,
}

/// Brings a mail to the service desk: its bytes, as it came, are the body. The same mail brought again is `known` and changes
/// nothing, so that whoever is not sure may bring it again.
#[utoipa::path(post, path = "/projects/{key}/mail", tag = "tickets", request_body(content = String, content_type = "message/rfc822"), responses((status = 200, description = "What became of it", body = MailBrought), (status = 404, body = ProblemDetails), (status = 413, body = ProblemDetails)))]
async fn bring(
    Caller(desk): Caller,
    Path(project): Path<String>,
    State(web): State<Web>,
    request: Request,
) -> Result<Json<MailBrought>, Problem> {
    let key = key(&project)?;
    // Whoever may not bring mail need not send it to learn so.
    store::may_direct(&desk, &key).await?;
    let raw = content(request, &web).await?;
    let (outcome, number) = match store::receive(&desk, &key, raw.as_ref().into()).await? {
        Received::Opened(number) => ("opened", Some(number)),
        Received::Written(number) => ("written", Some(number)),
        Received::Ignored => ("ignored", None),
        Received::Held => ("held", None),
        Received::Known => ("known", None),
    };
    Ok(Json(MailBrought { outcome, ticket: number.map(|number| store::ticket_code(&key, number)) }))
}
