//! `/projects/{key}/rfps/{rfp}/award`: who gets the contract, deciding it, and taking it back.

use axum::{
    Json,
    response::{IntoResponse as _, Response},
};
use chrono::{DateTime, NaiveDate, Utc};
use golive_domain::rfp::{AwardState, Draw, STANDSTILL};
use golive_store::{
    Desk,
    award::{self as store, AwardView, NewAward},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Person,
    parts::{Body, Path, created, key},
    problem::{Problem, ProblemDetails},
    wire::{Give as _, Given, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(read, decide)).routes(routes!(annul))
}

type State = Of<AwardState>;

answer! {
    /// How lots were drawn among equals, so that anybody can draw again.
    RfpDraw from Draw {
        /// Numbers of bidders.
        among: Vec<i32>,
        /// What was said aloud. The ticket of a bidder is SHA-256 over it, a slash and the bidder's number; the smallest is drawn.
        seed: String,
        witnesses: String,
        /// Who was drawn.
        drawn: i32,
    }
}

/// Who was chosen, and why.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpAward {
    /// To be sent along by whoever annuls it, or concludes the contract.
    id: Uuid,
    state: State,
    /// The bidder's number.
    winner: i32,
    name: String,
    /// The vendor's number.
    vendor: i32,
    /// Markdown.
    reasons: String,
    /// Why not the one that comes first; empty where it is.
    deviation: String,
    decided_on: NaiveDate,
    /// When bidders were told.
    told_at: DateTime<Utc>,
    /// The last day on which nothing is concluded yet.
    standstill_until: NaiveDate,
    by: Option<Person>,
    draw: Option<RfpDraw>,
    /// It counts no more.
    annulled_at: Option<DateTime<Utc>>,
    /// Empty while it counts.
    annulled_why: String,
    /// The number of the contract that came of it.
    contract: Option<i32>,
}

impl Given<AwardView> for RfpAward {
    fn given(view: AwardView) -> Self {
        let (annulled_at, annulled_why) = view.annulled.unzip();
        Self {
            id: view.id.0,
            state: Of(view.state),
            winner: view.winner,
            name: view.name,
            vendor: view.vendor,
            reasons: view.reasons,
            deviation: view.deviation,
            decided_on: view.decided_on,
            told_at: view.told_at,
            standstill_until: view.until,
            by: view.by.give(),
            draw: view.draw.give(),
            annulled_at,
            annulled_why: annulled_why.unwrap_or_default(),
            contract: view.contract,
        }
    }
}

/// What is decided, and what a decision rests on.
#[derive(Clone, Debug, Serialize, ToSchema)]
struct RfpAwarded {
    /// The ranking of `/results` and the last award, in one word: to be sent along by whoever decides. Null before the bids are ranked.
    basis: Option<String>,
    /// The last one, annulled or not; null before the first.
    award: Option<RfpAward>,
    /// Those that were annulled before it, oldest first.
    earlier: Vec<RfpAward>,
}

async fn whole(desk: &Desk, project: &str, number: i32) -> Result<RfpAwarded, Problem> {
    let project = key(project)?;
    let told = store::awarded(desk, &project, number).await?;
    let basis = store::basis(desk, &project, number).await?;
    Ok(RfpAwarded { basis, award: told.award.give(), earlier: told.earlier.give() })
}

/// Who gets the contract, and until when nothing is concluded.
#[utoipa::path(get, path = "/projects/{key}/rfps/{rfp}/award", tag = "award", responses((status = 200, description = "The award as it stands", body = RfpAwarded), (status = 404, body = ProblemDetails)))]
async fn read(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<Json<RfpAwarded>, Problem> {
    Ok(Json(whole(&desk, &project, number).await?))
}

/// A decision.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpAwardDraft {
    /// What was read.
    basis: String,
    /// A bidder's number; left out, who comes first, and among equals who is drawn.
    bidder: Option<i32>,
    /// The bidder whose award was annulled is left out: lots are drawn among the others.
    #[serde(default)]
    passing_over: bool,
    /// Markdown; bidders do not read it.
    reasons: String,
    /// Why not the one that comes first, or why somebody is passed over.
    #[serde(default)]
    deviation: String,
    /// Left out, today.
    decided_on: Option<NaiveDate>,
    /// Calendar days, 0 to 365; 10 where they are left out.
    standstill: Option<u32>,
    /// Where lots are drawn: what from, and who was there.
    #[serde(default)]
    seed: String,
    #[serde(default)]
    witnesses: String,
}

impl Given<RfpAwardDraft> for NewAward {
    fn given(asked: RfpAwardDraft) -> Self {
        Self {
            basis: asked.basis,
            bidder: asked.bidder,
            passing_over: asked.passing_over,
            reasons: asked.reasons,
            deviation: asked.deviation,
            decided_on: asked.decided_on,
            standstill: asked.standstill.unwrap_or(STANDSTILL),
            seed: asked.seed,
            witnesses: asked.witnesses,
        }
    }
}

/// Decides who gets the contract. Everybody who bid has a letter at once.
#[utoipa::path(post, path = "/projects/{key}/rfps/{rfp}/award", tag = "award", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is decided once")), request_body = RfpAwardDraft, responses((status = 201, description = "Decided", body = RfpAwarded), (status = 200, description = "It was decided before, and stays as it is", body = RfpAwarded), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn decide(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(draft): Body<RfpAwardDraft>,
) -> Result<Response, Problem> {
    let decided = store::award(&desk, &key(&project)?, number, &draft.give()).await?;
    let told = whole(&desk, &project, number).await?;
    Ok(if decided.fresh { created(&format!("/api/v1/projects/{project}/rfps/{number}/award"), told) } else { Json(told).into_response() })
}

/// Why an award is taken back.
#[derive(Debug, Deserialize, ToSchema)]
struct RfpAnnulment {
    /// The award that was read.
    award: Uuid,
    /// Everybody who bid reads it.
    why: String,
}

/// Takes an award back while there is no contract: the next one can be decided.
#[utoipa::path(post, path = "/projects/{key}/rfps/{rfp}/award/annulment", tag = "award", request_body = RfpAnnulment, responses((status = 200, description = "The award as it stands now", body = RfpAwarded), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn annul(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Body(asked): Body<RfpAnnulment>,
) -> Result<Json<RfpAwarded>, Problem> {
    store::annul(&desk, &key(&project)?, number, asked.award.into(), &asked.why).await?;
    Ok(Json(whole(&desk, &project, number).await?))
}
