//! `/api/v1`: the same use cases for programs.
//!
//! Handlers are three lines: the caller's desk, one use case, the answer. Errors are problem+json from one place; edits
//! carry the version that was read as If-Match; a POST with an Idempotency-Key happens once.

mod acceptance;
mod again;
pub mod auth;
mod award;
mod backlog;
mod bids;
mod defects;
mod duties;
mod events;
mod exploring;
mod exports;
mod incidents;
mod jobs;
mod knowledge;
mod mail;
mod parts;
mod people;
mod problem;
mod projects;
mod promises;
mod requirements;
mod rfp;
mod service;
mod sprints;
mod testing;
mod vendors;
mod wire;

use axum::{Json, Router, extract::DefaultBodyLimit, middleware, response::IntoResponse, routing::get};
use golive_app::web::Web;
use golive_domain::Error;
use http::{HeaderValue, header};
use utoipa::{
    Modify, OpenApi,
    openapi::{
        OpenApi as Document, PathItem,
        security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme},
    },
};
use utoipa_axum::router::OpenApiRouter;
use utoipa_swagger_ui::SwaggerUi;

use problem::Problem;

/// Largest body of the API: an import's file.
pub(crate) const BODY_LIMIT: usize = 50 * 1024 * 1024;

#[derive(OpenApi)]
#[openapi(
    info(title = "Golive", description = "Most of what the pages do, for programs, under the same rights; docs/api.md names what pages alone do. Errors are problem+json (RFC 9457).", license(name = "MIT OR Apache-2.0")),
    components(schemas(problem::ProblemDetails)),
    modifiers(&Security)
)]
struct Api;

/// A token, or the session of a page of our own: the viewer works for whoever is signed in.
struct Security;

impl Modify for Security {
    fn modify(&self, document: &mut Document) {
        let components = document.components.get_or_insert_default();
        let token = SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build());
        components.add_security_scheme("token", token);
        components.add_security_scheme("session", SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new("golive"))));
        let either = ["token", "session"].map(|scheme| SecurityRequirement::new(scheme, Vec::<String>::new()));
        document.security = Some(either.into());
    }
}

/// The API, its description and the viewer of it.
pub fn routes(web: &Web) -> Router<Web> {
    let (api, _) = described().split_for_parts();
    let api = api
        .fallback(async || Problem::Refused(Error::NotFound))
        .layer(middleware::from_fn_with_state(web.clone(), again::once))
        .layer(DefaultBodyLimit::max(BODY_LIMIT));
    let viewer: Router<Web> = SwaggerUi::new("/api/docs").config(utoipa_swagger_ui::Config::from("/api/openapi.json")).into();
    let description = document();
    Router::new()
        .nest("/api/v1", api)
        .route("/api/openapi.json", get(async move || Json(description.clone()).into_response()))
        .merge(viewer.layer(middleware::map_response(viewers_policy)))
}

/// The OpenAPI 3.1 description.
pub fn document() -> Document {
    let mut document = described().into_openapi();
    document.paths.paths = document.paths.paths.into_iter().map(|(path, item)| (format!("/api/v1{path}"), named(&path, item))).collect();
    document
}

/// Generated clients call operations by name: each gets one of its own, `get_projects_key_items`.
fn named(path: &str, mut item: PathItem) -> PathItem {
    let place = path.replace(['{', '}'], "").replace(['/', '.'], "_");
    let PathItem { get, put, post, patch, delete, .. } = &mut item;
    for (method, operation) in [("get", get), ("put", put), ("post", post), ("patch", patch), ("delete", delete)] {
        if let Some(operation) = operation {
            operation.operation_id = Some(format!("{method}{place}"));
        }
    }
    item
}

fn described() -> OpenApiRouter<Web> {
    OpenApiRouter::with_openapi(Api::openapi())
        .merge(projects::routes())
        .merge(promises::routes())
        .merge(backlog::routes())
        .merge(sprints::routes())
        .merge(requirements::routes())
        .merge(rfp::routes())
        .merge(bids::routes())
        .merge(award::routes())
        .merge(vendors::routes())
        .merge(testing::routes())
        .merge(acceptance::routes())
        .merge(exploring::routes())
        .merge(defects::routes())
        .merge(service::routes())
        .merge(duties::routes())
        .merge(incidents::routes())
        .merge(knowledge::routes())
        .merge(mail::routes())
        .merge(events::routes())
        .merge(exports::routes())
        .merge(people::routes())
        .merge(jobs::routes())
}

/// The viewer draws with inline styles; nothing comes from other hosts.
async fn viewers_policy(mut answer: axum::response::Response) -> axum::response::Response {
    let policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    answer
}
