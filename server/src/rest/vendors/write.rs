//! Writing vendors down, and putting them away.

use std::collections::BTreeMap;

use axum::response::Response;
use golive_domain::{
    Error, Say,
    rfp::{VendorFact, vendor_code},
    words::Word as _,
};
use golive_store::vendors::{self as store, VendorFields};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{
    read::whole,
    vendor::{Language, Vendor},
};
use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Path, created, key, version},
    problem::{Problem, ProblemDetails},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(add)).routes(routes!(edit)).routes(routes!(archive, restore))
}

/// A vendor as it shall be; what is left out is empty.
#[derive(Debug, Deserialize, ToSchema)]
struct VendorDraft {
    name: String,
    #[serde(default)]
    country: String,
    #[serde(default)]
    website: String,
    #[serde(default)]
    contact: String,
    /// Where an invitation goes.
    #[serde(default)]
    email: String,
    #[serde(default)]
    phone: String,
    /// What they are written to in; left out, it stays as it is, English at first.
    language: Option<Language>,
    /// What is known, by the words of the buyer's questions: `experience`, `references`, `portfolio`, `team`, `gdpr`, `hosting`,
    /// `extra_fees`, `mvp_date`, `training`, `support`, `exit`; Markdown.
    #[serde(default)]
    profile: BTreeMap<String, String>,
    /// The buyer's own; Markdown.
    #[serde(default)]
    notes: String,
}

impl VendorDraft {
    fn fields(self) -> Result<VendorFields, Error> {
        Ok(VendorFields {
            name: self.name,
            country: self.country,
            website: self.website,
            contact: self.contact,
            email: self.email,
            phone: self.phone,
            language: self.language.map(|language| language.0),
            profile: self.profile.into_iter().map(|(word, text)| Ok((question(&word)?, text))).collect::<Result<_, Error>>()?,
            notes: self.notes,
        })
    }
}

fn question(word: &str) -> Result<VendorFact, Error> {
    VendorFact::parse(word).ok_or_else(|| Error::field(&format!("profile.{word}"), Say::new("error-choose")))
}

/// A vendor that was added.
#[derive(Debug, Serialize, ToSchema)]
struct VendorAdded {
    number: i32,
    /// `V-3`
    code: String,
}

/// Adds a vendor to the long list.
#[utoipa::path(post, path = "/projects/{key}/vendors", tag = "rfp", params(("idempotency-key" = Option<String>, Header, description = "Sent twice, it is added once")), request_body = VendorDraft, responses((status = 201, description = "Added", body = VendorAdded), (status = 422, body = ProblemDetails)))]
async fn add(Caller(desk): Caller, Path(project): Path<String>, Body(draft): Body<VendorDraft>) -> Result<Response, Problem> {
    let number = store::add(&desk, &key(&project)?, draft.fields()?).await?;
    Ok(created(&format!("/api/v1/projects/{project}/vendors/{number}"), VendorAdded { number, code: vendor_code(number) }))
}

/// Sets the fields of a vendor. If-Match is the version that was read.
#[utoipa::path(put, path = "/projects/{key}/vendors/{vendor}", tag = "rfp", params(("if-match" = String, Header, description = "The version that was read")), request_body = VendorDraft, responses((status = 200, description = "The vendor as it is now", body = Vendor), (status = 409, body = ProblemDetails), (status = 412, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
async fn edit(
    Caller(desk): Caller,
    Path((project, number)): Path<(String, i32)>,
    headers: HeaderMap,
    Body(draft): Body<VendorDraft>,
) -> Result<Response, Problem> {
    store::edit(&desk, &key(&project)?, number, version(&headers)?, draft.fields()?).await?;
    whole(&desk, &project, number).await
}

/// The vendor leaves the long list; what it bid stays.
#[utoipa::path(put, path = "/projects/{key}/vendors/{vendor}/archive", tag = "rfp", responses((status = 204, description = "Archived"), (status = 404, body = ProblemDetails)))]
async fn archive(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    store::archive(&desk, &key(&project)?, number).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The vendor comes back to the long list.
#[utoipa::path(delete, path = "/projects/{key}/vendors/{vendor}/archive", tag = "rfp", responses((status = 204, description = "Restored"), (status = 404, body = ProblemDetails)))]
async fn restore(Caller(desk): Caller, Path((project, number)): Path<(String, i32)>) -> Result<StatusCode, Problem> {
    store::restore(&desk, &key(&project)?, number).await?;
    Ok(StatusCode::NO_CONTENT)
}
