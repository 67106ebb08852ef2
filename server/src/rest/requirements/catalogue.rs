//! The starter catalogue, and what a project takes from it.

use axum::Json;
use golive_domain::{people::Locale, requirements::CatalogueArea};
use golive_store::requirements::{self as store, CatalogueChoice};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::rest::{
    Web,
    auth::Caller,
    parts::{Body, Cursor, PageOf, Path, Query, key, page},
    problem::{Problem, ProblemDetails},
    wire::{Give as _, Of, answer},
};

pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(take))
}

type Language = Of<Locale>;
type Area = Of<CatalogueArea>;
type Moscow = Of<golive_domain::backlog::Moscow>;

answer! {
    /// A requirement of the starter catalogue.
    CatalogueRequirement from store::CatalogueEntry {
        /// The same in every language: `SAL-01`.
        code: String,
        area: Area,
        /// The area's name in the language that was asked for.
        category: String,
        title: String,
        body: String,
        /// What is suggested.
        moscow: Moscow,
        /// How one sees that it is there.
        shown: String,
    }
}

/// Which part of it, in which words.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Which {
    /// `en`, `fa` or `uk`; English when left out.
    #[param(value_type = Option<String>)]
    language: Option<Language>,
    /// Left out, all of them.
    #[param(value_type = Option<String>)]
    area: Option<Area>,
}

/// The starter catalogue: what a CRM is usually asked to do, by area and code.
#[utoipa::path(get, path = "/requirement-catalogue", tag = "requirements", params(Which, Cursor), responses((status = 200, description = "A page of the catalogue", body = PageOf<CatalogueRequirement>), (status = 401, body = ProblemDetails)))]
async fn list(
    _caller: Caller,
    Query(which): Query<Which>,
    Query(cursor): Query<Cursor>,
) -> Result<Json<PageOf<CatalogueRequirement>>, Problem> {
    let mut all = store::catalogue(which.language.map_or(Locale::En, |language| language.0))?.requirements;
    all.retain(|entry| which.area.is_none_or(|area| area.0 == entry.area));
    page(all, &cursor, |entry| entry.code.clone())
}

/// What is taken from the catalogue.
#[derive(Debug, Deserialize, ToSchema)]
struct RequirementChoice {
    /// What they are written in.
    language: Language,
    #[serde(default)]
    codes: Vec<String>,
    /// The whole of it, beside the codes.
    area: Option<Area>,
}

/// What came of it.
#[derive(Debug, Serialize, ToSchema)]
struct RequirementsTaken {
    /// Those that were not in the register yet.
    count: usize,
}

/// Writes requirements of the catalogue into the register. What is there already is left as it is.
#[utoipa::path(post, path = "/projects/{key}/requirements/from-catalogue", tag = "requirements", request_body = RequirementChoice, responses((status = 200, description = "How many came", body = RequirementsTaken), (status = 422, body = ProblemDetails)))]
async fn take(
    Caller(desk): Caller,
    Path(project): Path<String>,
    Body(choice): Body<RequirementChoice>,
) -> Result<Json<RequirementsTaken>, Problem> {
    let chosen = CatalogueChoice { codes: choice.codes, area: choice.area.give() };
    let count = store::take_from_catalogue(&desk, &key(&project)?, choice.language.0, &chosen).await?;
    Ok(Json(RequirementsTaken { count }))
}
