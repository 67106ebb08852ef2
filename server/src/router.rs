//! Every route of Golive.

use std::net::IpAddr;

use axum::{
    Extension, Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{get, post},
};
use golive_app::web::Web;
use http::{HeaderName, Request};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer},
    trace::TraceLayer,
};
use tower_sessions::{
    Expiry, SessionManagerLayer,
    cookie::{SameSite, time::Duration},
};

use crate::{
    stop::Stopped,
    web::{assets, health, layers, live, rpc, sessions::Sessions},
};

/// How the routes meet the network.
#[derive(Clone, Debug)]
pub struct Edge {
    pub secure: bool,
    pub trusted_proxies: Vec<IpAddr>,
    pub body_limit: usize,
    /// Ends the streams that would keep the server from stopping.
    pub stopped: Stopped,
}

/// The whole application, without a socket.
pub fn router(web: Web, edge: &Edge) -> Router {
    let sessions = SessionManagerLayer::new(Sessions(web.store.clone()))
        .with_name("golive")
        .with_secure(edge.secure)
        .with_same_site(SameSite::Lax)
        // The row ends the session sooner: a week after its last use.
        .with_expiry(Expiry::OnInactivity(Duration::days(golive_store::people::sessions::ABSOLUTE.num_days())));
    let request_id = HeaderName::from_static("x-request-id");
    let pages = Router::new()
        .merge(golive_app::routes(web.development))
        .merge(crate::rest::routes(&web))
        // How large a form may be depends on who sends it, and whether it carries files.
        .route("/rpc/{*path}", post(rpc::call).layer(DefaultBodyLimit::disable()))
        .fallback(golive_app::web::nowhere)
        .route("/live/{key}", get(live::project).layer(Extension(edge.stopped.clone())))
        .layer(sessions);
    Router::new()
        .merge(pages)
        .route("/pkg/{*path}", get(assets::hashed))
        .route("/static/{*path}", get(assets::plain))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .with_state(web)
        .layer(DefaultBodyLimit::max(edge.body_limit))
        .layer(middleware::from_fn(layers::same_site))
        .layer(middleware::from_fn_with_state(edge.trusted_proxies.clone(), layers::address))
        .layer(middleware::from_fn_with_state(edge.secure, layers::security))
        .layer(middleware::from_fn(layers::unavailable))
        .layer(CompressionLayer::new())
        .layer(CatchPanicLayer::new())
        .layer(PropagateRequestIdLayer::new(request_id.clone()))
        .layer(TraceLayer::new_for_http().make_span_with(move |request: &Request<_>| {
            let id = request.headers().get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default();
            tracing::info_span!("request", %id, method = %request.method(), path = request.uri().path())
        }))
        .layer(SetRequestIdLayer::new(request_id, MakeRequestUuid))
}
