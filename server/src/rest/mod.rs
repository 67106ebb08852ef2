//! `/api/v1`: the same use cases for programs.
//!
//! Handlers are three lines: the caller's desk, one use case, the answer. Errors are problem+json from one place; edits
//! carry the version that was read as If-Match; a POST with an Idempotency-Key happens once.

mod again;
pub mod auth;
mod backlog;
mod board;
mod comments;
mod imports;
mod parts;
mod people;
mod problem;
mod projects;
mod reports;
mod sprints;

use axum::{Json, Router, extract::DefaultBodyLimit, middleware, response::IntoResponse, routing::get};
use golive_app::web::Web;
use golive_domain::Error;
use http::{HeaderValue, header};
use utoipa::{
    Modify, OpenApi,
    openapi::{
        OpenApi as Document,
        security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme},
    },
};
use utoipa_axum::router::OpenApiRouter;
use utoipa_swagger_ui::SwaggerUi;

use problem::Problem;

/// Largest body of the API: an import's file.
pub(crate) const BODY_LIMIT: usize = 50 * 1024 * 1024;

#[derive(OpenApi)]
#[openapi(
    info(title = "Golive", description = "Everything the pages do, for programs. Errors are problem+json (RFC 9457).", license(name = "MIT OR Apache-2.0")),
    components(schemas(problem::ProblemDetails)),
    modifiers(&Bearer)
)]
struct Api;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, document: &mut Document) {
        let scheme = SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build());
        document.components.get_or_insert_default().add_security_scheme("token", scheme);
        document.security = Some(vec![SecurityRequirement::new("token", Vec::<String>::new())]);
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
    document.paths.paths = document.paths.paths.into_iter().map(|(path, item)| (format!("/api/v1{path}"), item)).collect();
    document
}

fn described() -> OpenApiRouter<Web> {
    OpenApiRouter::with_openapi(Api::openapi())
        .merge(projects::routes())
        .merge(people::routes())
        .merge(backlog::routes())
        .merge(comments::routes())
        .merge(sprints::routes())
        .merge(board::routes())
        .merge(imports::routes())
        .merge(reports::routes())
}

/// The viewer draws with inline styles; nothing comes from other hosts.
async fn viewers_policy(mut answer: axum::response::Response) -> axum::response::Response {
    let policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    answer
}
