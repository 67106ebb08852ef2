//! Rules that say who takes a ticket that comes in.

use axum::{Json, response::Response};
use golive_domain::{
    Say,
    error::Refusals,
    service::{
        Channel,
        assigning::{Fits, Taker, TakerKind},
    },
};
use golive_store::service::{self as store, RuleFields, RuleRow, Shift, Tried};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::ticket::{HowSoon, Kind};
use crate::rest::{
    Web,
    auth::Caller,
    backlog::item::Person,
    parts::{Body, Made, Path, key, made, version},
    problem::{Problem, ProblemDetails},
    wire::{Give, Given, Of},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(edit, remove)).routes(routes!(shift)).routes(routes!(trial))
}

type CameBy = Of<Channel>;
type How = Of<TakerKind>;

/// Which tickets a rule is about: every list that is not empty must hold.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default)]
struct RuleFits {
    requests: Vec<Kind>,
    priorities: Vec<HowSoon>,
    channels: Vec<CameBy>,
    /// What the ticket is about.
    departments: Vec<Uuid>,
    /// Where the requester works.
    from: Vec<Uuid>,
    /// One of them begins a word of the subject.
    words: Vec<String>,
}

/// A rule as it shall be.
#[derive(Debug, Deserialize, ToSchema)]
struct RuleDraft {
    name: String,
    #[serde(default)]
    fits: RuleFits,
    taker: How,
    /// One for `person`, one or more for `in_turn`, none for `vendor`.
    #[serde(default)]
    people: Vec<Uuid>,
    #[serde(default = "on")]
    enabled: bool,
}

fn on() -> bool {
    true
}

/// A rule. The first that fits, and that somebody is left of, decides.
#[derive(Debug, Serialize, ToSchema)]
struct AssignmentRule {
    id: Uuid,
    /// From 1.
    place: usize,
    name: String,
    fits: RuleFits,
    taker: How,
    people: Vec<Person>,
    /// Those of them who take no tickets here any more.
    gone: Vec<Person>,
    /// Nobody is left: it is passed over.
    is_idle: bool,
    enabled: bool,
    version: i32,
}

/// All of them, in their order.
#[derive(Debug, Serialize, ToSchema)]
struct AssignmentRules {
    items: Vec<AssignmentRule>,
}

/// Which way a rule goes.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum RuleWay {
    Up,
    Down,
}

/// A rule changes places with its neighbour.
#[derive(Debug, Deserialize, ToSchema)]
struct RuleShift {
    to: RuleWay,
}

/// A ticket, and who would have it.
#[derive(Debug, Serialize, ToSchema)]
struct TriedTicket {
    number: i32,
    /// `ARAS-S7`
    code: String,
    title: String,
    channel: CameBy,
    /// Who has it now.
    has: Option<Person>,
    /// The place of the rule that would take it, from 1, and its name.
    place: Option<usize>,
    rule: Option<String>,
    taker: Option<How>,
    /// Null for the vendor.
    would: Option<Person>,
}

/// The last tickets that came in, the latest first.
#[derive(Debug, Serialize, ToSchema)]
struct TriedRules {
    items: Vec<TriedTicket>,
}

impl From<Fits> for RuleFits {
    fn from(fits: Fits) -> Self {
        Self {
            requests: fits.requests.into_iter().map(Of).collect(),
            priorities: fits.priorities.into_iter().map(Of).collect(),
            channels: fits.channels.into_iter().map(Of).collect(),
            departments: fits.departments.into_iter().map(|id| id.0).collect(),
            from: fits.from.into_iter().map(|id| id.0).collect(),
            words: fits.words,
        }
    }
}

impl Given<RuleRow> for AssignmentRule {
    fn given(row: RuleRow) -> Self {
        Self {
            id: row.id.0,
            place: row.place,
            name: row.name,
            taker: Of(row.rule.taker.kind()),
            fits: row.rule.fits.into(),
            people: row.people.give(),
            gone: row.gone.give(),
            is_idle: row.is_idle,
            enabled: row.enabled,
            version: row.version,
        }
    }
}

impl Given<Tried> for TriedTicket {
    fn given(tried: Tried) -> Self {
        let (place, rule, taker) = match tried.rule {
            Some((place, name, taker)) => (Some(place), Some(name), Some(Of(taker))),
            None => (None, None, None),
        };
        Self {
            number: tried.number,
            code: tried.code,
            title: tried.title,
            channel: Of(tried.channel),
            has: tried.has.give(),
            place,
            rule,
            taker,
            would: tried.would.give(),
        }
    }
}

impl RuleDraft {
    fn fields(self) -> Result<RuleFields, Problem> {
        let mut refused = Refusals::default();
        let fits = Fits {
            requests: self.fits.requests.into_iter().map(|word| word.0).collect(),
            priorities: self.fits.priorities.into_iter().map(|word| word.0).collect(),
            channels: self.fits.channels.into_iter().map(|word| word.0).collect(),
            departments: self.fits.departments.into_iter().map(Into::into).collect(),
            from: self.fits.from.into_iter().map(Into::into).collect(),
            words: Fits::words_of(&self.fits.words.join("\n"), &mut refused),
        };
        let mut people = self.people.into_iter().map(Into::into);
        let taker = match self.taker.0 {
            TakerKind::Vendor => Some(Taker::Vendor),
            TakerKind::InTurn => Some(Taker::InTurn { people: people.collect() }),
            TakerKind::Person => match (people.next(), people.next()) {
                (Some(person), None) => Some(Taker::Person { person }),
                _ => {
                    refused.add("people", Say::new("error-choose"));
                    None
                }
            },
        };
        refused.finish().map_err(Problem::Refused)?;
        Ok(RuleFields { name: self.name, fits, taker, enabled: self.enabled })
    }
}

/// The rules, the one that decides first before the others.
#[utoipa::path(get, path = "/projects/{key}/assignment-rules", tag = "service", responses((status = 200, description = "The rules", body = AssignmentRules), (status = 403, body = ProblemDetails)))]
async fn list(Caller(desk): Caller, Path(project): Path<String>) -> Result<Json<AssignmentRules>, Problem> {
    Ok(Json(AssignmentRules { items: store::rules(&desk, &key(&project)?).await?.rows.give() }))
}

/// Adds a rule behind all others.
#[utoipa::path(post, path = "/projects/{key}/assignment-rules", tag = "service", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is added once")), request_body = RuleDraft, responses((status = 201, description = "Added", body = Made), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<RuleDraft>) -> Result<Response, Problem> {
    let id = store::save_rule(&desk, &key(&project)?, None, draft.fields()?).await?;
    Ok(made(&format!("/api/v1/projects/{project}/assignment-rules"), id))
}

/// Sets a rule as If-Match read its version.
#[utoipa::path(put, path = "/projects/{key}/assignment-rules/{rule}", tag = "service", params(("if-match" = String, Header, description = "The version that was read, in quotation marks")), request_body = RuleDraft, responses((status = 204, description = "Set"), (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, rule)): Path<(String, Uuid)>,
    headers: HeaderMap,
    Body(draft): Body<RuleDraft>,
) -> Result<StatusCode, Problem> {
    store::save_rule(&desk, &key(&project)?, Some((rule.into(), version(&headers)?)), draft.fields()?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a rule away. Tickets it gave to somebody keep its name in their history.
#[utoipa::path(delete, path = "/projects/{key}/assignment-rules/{rule}", tag = "service", responses((status = 204, description = "Gone"), (status = 404, body = ProblemDetails)))]
async fn remove(Caller(desk): Caller, Path((project, rule)): Path<(String, Uuid)>) -> Result<StatusCode, Problem> {
    store::remove_rule(&desk, &key(&project)?, rule.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Moves a rule one place up or down; at the end of the list nothing happens.
#[utoipa::path(post, path = "/projects/{key}/assignment-rules/{rule}/move", tag = "service", request_body = RuleShift, responses((status = 204, description = "Moved"), (status = 404, body = ProblemDetails)))]
async fn shift(
    Caller(desk): Caller,
    Path((project, rule)): Path<(String, Uuid)>,
    Body(way): Body<RuleShift>,
) -> Result<StatusCode, Problem> {
    let way = match way.to {
        RuleWay::Up => Shift::Up,
        RuleWay::Down => Shift::Down,
    };
    store::move_rule(&desk, &key(&project)?, rule.into(), way).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Which rule would take the last fifty tickets, had they come now. Nothing is changed.
#[utoipa::path(get, path = "/projects/{key}/assignment-rules/trial", tag = "service", responses((status = 200, description = "The tickets", body = TriedRules), (status = 403, body = ProblemDetails)))]
async fn trial(Caller(desk): Caller, Path(project): Path<String>) -> Result<Json<TriedRules>, Problem> {
    Ok(Json(TriedRules { items: store::trial(&desk, &key(&project)?).await?.give() }))
}
