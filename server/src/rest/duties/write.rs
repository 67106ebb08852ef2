//! Adding a duty, and saying that one was done.

use axum::response::Response;
use chrono::NaiveDate;
use golive_domain::{money::Minor, words::Word as _};
use golive_store::duties::{self as store, DutyFields, Evidence, Repeats};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{
    duty::{Duty, Kind},
    read::whole,
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, created, key},
    problem::{Problem, ProblemDetails},
    wire::Give,
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(add)).routes(routes!(done))
}

/// A duty as it shall be.
#[derive(Debug, Deserialize, ToSchema)]
struct DutyDraft {
    kind: Kind,
    title: String,
    /// A step a line.
    #[serde(default)]
    steps: String,
    /// `weekly`, `every_two_weeks`, `monthly`, `quarterly`, `yearly`, or a recurrence rule such as `FREQ=MONTHLY;BYDAY=1MO`; left out, it is
    /// due once.
    rhythm: Option<String>,
    /// The day it is due, or comes on first at the soonest.
    first: NaiveDate,
    /// Somebody who reads duties here.
    owner: Option<Uuid>,
    /// How many days before people are reminded: `30, 7, 1`
    #[serde(default)]
    reminders: String,
    /// Of each time, in minor units of the project's currency.
    cost: Option<i64>,
}

impl DutyDraft {
    fn fields(self) -> DutyFields {
        let repeats = match self.rhythm {
            None => Repeats::Never,
            Some(text) => golive_domain::service::duties::Preset::parse(&text).map_or(Repeats::Rule(text), Repeats::Every),
        };
        DutyFields {
            kind: self.kind.0,
            title: self.title,
            steps: self.steps,
            repeats,
            first: Some(self.first),
            owner: self.owner.give(),
            reminders: self.reminders,
            cost: self.cost.map(Minor),
        }
    }
}

/// A duty that was added.
#[derive(Debug, Serialize, ToSchema)]
struct DutyAdded {
    number: i32,
    /// `ARAS-M3`
    code: String,
}

/// Adds a duty; its owner hears of it.
#[utoipa::path(post, path = "/projects/{key}/duties", tag = "duties", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is added once")), request_body = DutyDraft, responses((status = 201, description = "Added", body = DutyAdded), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<DutyDraft>) -> Result<Response, Problem> {
    let key = key(&project)?;
    let number = store::add(&desk, &key, draft.fields()).await?;
    Ok(created(&format!("/api/v1/projects/{project}/duties/{number}"), DutyAdded { number, code: store::duty_code(&key, number) }))
}

/// What shows that a duty was done.
#[derive(Debug, Deserialize, ToSchema)]
struct DutyProof {
    /// What was seen, and where it is kept.
    evidence: String,
    /// The day it was done; left out, today.
    on: Option<NaiveDate>,
    /// What it cost this time, in minor units of the project's currency.
    cost: Option<i64>,
}

/// Says that a duty was done: its owner, or whoever writes duties. It answers the oldest due day that is open.
#[utoipa::path(post, path = "/projects/{key}/duties/{duty}/done", tag = "duties", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is noted once")), request_body = DutyProof, responses((status = 200, description = "The duty as it is now", body = Duty), (status = 403, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn done(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(proof): Body<DutyProof>,
) -> Result<Response, Problem> {
    let evidence = Evidence { on: proof.on, text: proof.evidence, cost: proof.cost.map(Minor) };
    store::done(&desk, &key(&project)?, number, evidence).await?;
    whole(&desk, &project, number).await
}
