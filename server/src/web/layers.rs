//! What every request passes: who calls, whether another site forged it, what the browser is told to refuse.

use std::net::{IpAddr, SocketAddr};

use axum::{
    body::HttpBody,
    extract::{ConnectInfo, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use golive_app::web::ClientAddress;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};

/// Notes the caller's address: the peer, or what a trusted proxy says of it.
pub async fn address(State(trusted): State<Vec<IpAddr>>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let client = match peer {
        Some(peer) if trusted.contains(&peer) => forwarded(request.headers(), &trusted).unwrap_or(peer).to_string(),
        Some(peer) => peer.to_string(),
        None => String::new(),
    };
    request.extensions_mut().insert(ClientAddress(client));
    next.run(request).await
}

/// The last hop that is not one of ours.
fn forwarded(headers: &HeaderMap, trusted: &[IpAddr]) -> Option<IpAddr> {
    let hops = headers.get("x-forwarded-for")?.to_str().ok()?;
    hops.rsplit(',').filter_map(|hop| hop.trim().parse::<IpAddr>().ok()).find(|hop| !trusted.contains(hop))
}

/// Refuses a change that another site's page asked for. The API's bearer tokens are not sent by browsers on their own and
/// pass; a proxy's own sign-in (Basic) is, and does not.
pub async fn same_site(request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || bears_token(request.headers(), request.uri()) || is_own(request.headers(), request.uri()) {
        return next.run(request).await;
    }
    (StatusCode::FORBIDDEN, "This request came from another site and was not carried out.").into_response()
}

fn bears_token(headers: &HeaderMap, uri: &Uri) -> bool {
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    uri.path().starts_with("/api/") && given.is_some_and(|given| given.get(..7).is_some_and(|kind| kind.eq_ignore_ascii_case("bearer ")))
}

/// A client that says nothing of where it comes from is no browser, and carries no cookie it did not mean to send.
fn is_own(headers: &HeaderMap, uri: &Uri) -> bool {
    origin_told(headers, uri).unwrap_or(true)
}

/// Whether the browser itself says that a page of this site sent the request.
pub fn says_own(headers: &HeaderMap, uri: &Uri) -> bool {
    origin_told(headers, uri).unwrap_or(false)
}

/// Modern browsers say where a request comes from; older ones send an Origin that must match the host.
fn origin_told(headers: &HeaderMap, uri: &Uri) -> Option<bool> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return Some(matches!(site, "same-origin" | "none"));
    }
    let origin = text(header::ORIGIN)?.parse::<Uri>().ok().and_then(|origin| origin.authority().cloned());
    let host = text(header::HOST).or_else(|| uri.host());
    Some(origin.is_some_and(|origin| host == Some(origin.as_str())))
}

/// The session layer answers a database that is away with an empty 500: a person gets the page that says so instead.
pub async fn unavailable(request: Request, next: Next) -> Response {
    let answer = next.run(request).await;
    let silent = answer.status() == StatusCode::INTERNAL_SERVER_ERROR && answer.body().size_hint().exact() == Some(0);
    if silent { golive_app::web::unavailable() } else { answer }
}

/// Headers that every answer carries; pages bring their own Content-Security-Policy with a nonce.
pub async fn security(State(secure): State<bool>, request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
    let headers = answer.headers_mut();
    let fixed = [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(self), microphone=(), geolocation=(), payment=()"),
    ];
    for (name, value) in fixed {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
    if secure {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
        lines.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())).collect()
    }

    fn own(lines: &[(&'static str, &str)]) -> bool {
        is_own(&headers(lines), &Uri::from_static("/rpc/people/sign-out"))
    }

    #[test]
    fn a_form_of_ones_own_page_passes_and_another_sites_does_not() {
        assert!(own(&[("sec-fetch-site", "same-origin")]));
        assert!(own(&[("sec-fetch-site", "none")]));
        assert!(!own(&[("sec-fetch-site", "cross-site")]));
        assert!(!own(&[("sec-fetch-site", "same-site")]));
    }

    #[test]
    fn an_older_browser_is_known_by_its_origin() {
        let host = ("host", "golive.example.org");
        assert!(own(&[host, ("origin", "https://golive.example.org")]));
        assert!(!own(&[host, ("origin", "https://evil.example.org")]));
        assert!(!own(&[host, ("origin", "https://golive.example.org.evil.example")]));
        assert!(!own(&[host, ("origin", "null")]));
    }

    #[test]
    fn a_token_passes_where_tokens_are_read() {
        let bears = |value: &str, path: &'static str| bears_token(&headers(&[("authorization", value)]), &Uri::from_static(path));
        assert!(bears("Bearer abc", "/api/v1/projects"));
        assert!(!bears("Bearer abc", "/rpc/people/sign-out"));
        assert!(!bears("Basic abc", "/api/v1/projects"));
    }

    #[test]
    fn a_client_that_says_nothing_is_no_browser() {
        assert!(own(&[("host", "golive.example.org")]));
    }

    #[test]
    fn only_the_last_hop_that_is_not_ours_is_believed() {
        let proxies = ["10.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap()];
        let hop = |hops: &str| forwarded(&headers(&[("x-forwarded-for", hops)]), &proxies).map(|address| address.to_string());
        assert_eq!(hop("192.0.2.7").as_deref(), Some("192.0.2.7"));
        assert_eq!(hop("203.0.113.9, 192.0.2.7, 10.0.0.2").as_deref(), Some("192.0.2.7"));
        assert_eq!(hop("10.0.0.2, 10.0.0.1"), None);
        assert_eq!(hop("nonsense"), None);
        assert_eq!(forwarded(&HeaderMap::new(), &proxies), None);
    }
}
