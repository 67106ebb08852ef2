//! The bidder's own key: chosen by a phrase, had again by it, and sent along with what it opens.

use axum::{Json, extract::Request, middleware::Next, response::Response};
use golive_domain::text::ProjectKey;
use golive_store::{
    Desk,
    bids::{self as store, OwnKey},
    rfp::Phrase,
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Path, Short, key},
    problem::{Problem, ProblemDetails},
    rfp::phrase,
};

/// What it travels in.
const BID_KEY: &str = "bid-key";

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(begin, start_over)).routes(routes!(unlock))
}

/// Marks the key as what no log prints, and the answer as what nobody on the way keeps.
pub async fn unkept(mut request: Request, next: Next) -> Response {
    if let Some(sent) = request.headers_mut().get_mut(BID_KEY) {
        sent.set_sensitive(true);
    }
    let mut answer = next.run(request).await;
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    answer
}

/// The key that whoever was invited sent along. Who was not is told nothing of keys.
pub async fn needed(desk: &Desk, project: &ProjectKey, number: i32, headers: &HeaderMap) -> Result<OwnKey, Problem> {
    store::invited(desk, project, number).await?;
    let sent = headers.get(BID_KEY).and_then(|sent| sent.to_str().ok());
    sent.and_then(OwnKey::parse).ok_or(Problem::NoBidKey)
}

/// The phrase of a bidder's people.
#[derive(Deserialize, ToSchema)]
struct BidPhrase {
    /// It is forgotten once the key is derived.
    phrase: String,
}

/// The phrase that a bidder's people choose, and the clock they bid by.
#[derive(Deserialize, ToSchema)]
struct BidBeginning {
    /// It is forgotten once the key is derived.
    phrase: String,
    /// `Europe/Kyiv`
    zone: String,
}

/// The own key: whoever has it reads the bid that is being worked on.
#[derive(Serialize, ToSchema)]
struct BidKey {
    /// To be sent as `Bid-Key`.
    key: String,
}

impl BidKey {
    fn of(key: &OwnKey) -> Json<Self> {
        Json(Self { key: key.to_text().to_string() })
    }
}

/// Chooses the phrase of the own key, once for all people of the bidder. It is shown to nobody, and nobody can have it back.
#[utoipa::path(put, path = "/bids/{key}/{rfp}/phrase", tag = "bids", request_body = BidBeginning, responses((status = 200, description = "The key", body = BidKey), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn begin(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Short(asked): Short<BidBeginning>,
) -> Result<Json<BidKey>, Problem> {
    let chosen = Phrase { again: asked.phrase.clone(), phrase: asked.phrase };
    let own = store::choose_own_phrase(&desk, &key(&project)?, number, &asked.zone, &chosen).await;
    Ok(BidKey::of(&own.map_err(|error| Problem::from(error).naming(phrase))?))
}

/// For a bidder who knows the phrase no more, before the deadline: what was being worked on is gone, and a phrase is chosen anew. What
/// was submitted stands.
#[utoipa::path(delete, path = "/bids/{key}/{rfp}/phrase", tag = "bids", responses((status = 204, description = "Gone"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails)))]
async fn start_over(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    store::start_over(&desk, &key(&project)?, number).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Gives the key of the phrase that was chosen. It changes nothing: it is a PUT because a GET has no body.
#[utoipa::path(put, path = "/bids/{key}/{rfp}/key", tag = "bids", request_body = BidPhrase, responses((status = 200, description = "The key", body = BidKey), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn unlock(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    Short(asked): Short<BidPhrase>,
) -> Result<Json<BidKey>, Problem> {
    let own = store::unlock(&desk, &key(&project)?, number, &asked.phrase).await;
    Ok(BidKey::of(&own.map_err(|error| Problem::from(error).naming(phrase))?))
}
