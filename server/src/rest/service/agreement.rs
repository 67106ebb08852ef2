//! `/projects/{key}/agreement`: every version of what is promised, a new one, and what it would move or would have made.

use axum::{Json, response::Response};
use chrono::{DateTime, Utc};
use golive_domain::{
    Error,
    service::{Deal, Metric, Tally},
};
use golive_store::service::{self as store, Draft, WhatIf};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    terms::{AgreementDraft, AgreementVersion},
    ticket::About,
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, created, key, page},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(versions, agree)).routes(routes!(preview)).routes(routes!(what_if))
}

/// A version, and whether it holds now.
struct Known(store::DealVersion, bool);

impl Given<Known> for AgreementVersion {
    fn given(Known(version, current): Known) -> Self {
        Self::of(version, current)
    }
}

fn known(view: store::AgreementsView) -> Vec<Known> {
    let current = view.current().map(|version| version.id);
    view.deals.into_iter().map(|version| (Some(version.id) == current, version)).map(|(current, version)| Known(version, current)).collect()
}

/// Every version of what is promised, the one that takes effect last first.
#[utoipa::path(get, path = "/projects/{key}/agreement", tag = "service", params(Cursor), responses((status = 200, description = "A page of versions", body = PageOf<AgreementVersion>), (status = 404, body = ProblemDetails)))]
async fn versions(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<AgreementVersion>>, Problem> {
    page(known(store::agreements(&desk, &key(&project)?).await?), &cursor, |version| version.0.id.to_string())
}

/// Promises something else from an instant on. Time that has passed is not judged anew; open deadlines are read anew when it
/// takes effect.
#[utoipa::path(post, path = "/projects/{key}/agreement", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is agreed once")), request_body = AgreementDraft, responses((status = 201, description = "Agreed", body = AgreementVersion), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn agree(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<AgreementDraft>) -> Result<Response, Problem> {
    let key = key(&project)?;
    let effective = draft.effective;
    store::save_deal(&desk, &key, draft.give(), effective).await?;
    let versions = known(store::agreements(&desk, &key).await?);
    let latest = versions.into_iter().max_by_key(|version| version.0.at).ok_or(Error::NotFound)?;
    Ok(created(&format!("/api/v1/projects/{project}/agreement"), latest.give::<AgreementVersion>()))
}

answer! {
    /// A deadline of an open ticket that would move.
    MovedDeadline from store::Moved {
        number: i32,
        /// `ARAS-S7`
        code: String,
        title: String,
        metric: About,
        from: Option<DateTime<Utc>>,
        to: Option<DateTime<Utc>>,
    }
}

/// What a change would move, were it in effect from now on.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MovedDeadlines {
    items: Vec<MovedDeadline>,
}

impl Given<Vec<store::Moved>> for MovedDeadlines {
    fn given(moved: Vec<store::Moved>) -> Self {
        Self { items: moved.give() }
    }
}

/// Which open deadlines an agreement would move. Nothing is changed.
#[utoipa::path(post, path = "/projects/{key}/agreement/preview", tag = "service", request_body = AgreementDraft, responses((status = 200, description = "The deadlines", body = MovedDeadlines), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn preview(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Body(draft): Body<AgreementDraft>,
) -> Result<Json<MovedDeadlines>, Problem> {
    Ok(Json(store::preview(&desk, &key(&project)?, Draft::Deal(draft.give())).await?.give()))
}

/// How many promises were kept.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct KeptPromises {
    met: u64,
    breached: u64,
    /// Of those that were broken: by a change of priority or agreement that found them in time.
    by_change: u64,
    /// Kept of all, in hundredths of a percent; null where nothing was decided.
    share: Option<u32>,
}

impl Given<Tally> for KeptPromises {
    fn given(tally: Tally) -> Self {
        Self { met: tally.met, breached: tally.breached, by_change: tally.by_change, share: tally.share() }
    }
}

/// What became of the promises of one metric, and what would have.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Replayed {
    metric: About,
    was: KeptPromises,
    would_be: KeptPromises,
}

impl Given<(Metric, Tally, Tally)> for Replayed {
    fn given((metric, was, would_be): (Metric, Tally, Tally)) -> Self {
        Self { metric: metric.give(), was: was.give(), would_be: would_be.give() }
    }
}

answer! {
    /// The tickets of a while, replayed.
    ReplayedTickets from WhatIf {
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        /// Tickets that were opened in the time.
        tickets: u64,
        by_metric: Vec<Replayed>,
    }
}

/// The tickets of the last three months, replayed as if this agreement had always held, beside what was. Nothing is changed.
#[utoipa::path(post, path = "/projects/{key}/agreement/what-if", tag = "service", request_body = AgreementDraft, responses((status = 200, description = "What was, and what would have been", body = ReplayedTickets), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn what_if(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Body(draft): Body<AgreementDraft>,
) -> Result<Json<ReplayedTickets>, Problem> {
    let deal: Deal = draft.give();
    Ok(Json(store::what_if(&desk, &key(&project)?, &deal).await?.give()))
}
