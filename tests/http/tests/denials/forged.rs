//! What another site's page sends in a visitor's name is not carried out.

use axum::{body::Body, http::Request};
use golive_http_tests::{Foreign, TestApp, form, in_session};

use super::{
    pages::{DRAFTS, UPLOADS},
    tables::functions,
};

/// How browsers tell on a page of another site, the older ones by its origin.
const FORGED: &[&[(&str, &str)]] = &[
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[("host", "localhost"), ("origin", "https://evil.example.org")],
    &[("host", "localhost"), ("origin", "null")],
];

/// Name and password in an address are sent by browsers on their own: they are no token.
const WITH_PASSWORD: &[(&str, &str)] = &[("sec-fetch-site", "cross-site"), ("authorization", "Basic eDp5")];

#[tokio::test]
async fn no_form_of_another_site_is_carried_out() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    let before = app.happened("ARAS").await;
    let functions = functions().map(|(path, _, fields)| (format!("/rpc/{path}"), ids.fill(fields)));
    let forms = UPLOADS.iter().copied().chain(DRAFTS.iter().map(|(path, _)| *path));
    for (path, fields) in functions.chain(forms.map(|path| (ids.fill(path), String::new()))) {
        for headers in FORGED.iter().chain([&WITH_PASSWORD]) {
            let request = headers
                .iter()
                .fold(in_session(Some(&app.lead), Request::post(&path)), |request, (name, value)| request.header(*name, *value));
            let answer = app.send(form(request, &fields)).await;
            assert_eq!(answer.status, 403, "{path} by {headers:?}");
        }
    }
    assert_eq!(app.happened("ARAS").await, before, "nothing happened");
}

/// The API takes a cookie for reading; for a change the browser must say that the page is our own.
#[tokio::test]
async fn a_cookie_opens_the_api_to_our_own_pages_alone() {
    let app = TestApp::fresh().await;
    let call = async |method: &str, headers: &[(&str, &str)]| {
        let request = in_session(Some(&app.lead), Request::builder().method(method).uri("/api/v1/projects/ARAS/items"));
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        app.send(request.body(Body::from(r#"{"title":"From the viewer"}"#)).expect("a request")).await.status.as_u16()
    };
    let own = [("host", "localhost"), ("origin", "http://localhost")];
    assert_eq!(call("GET", &[]).await, 200);
    assert_eq!(call("POST", &[]).await, 401, "a client that says nothing sends a token");
    assert_eq!(call("GET", &[("authorization", "Bearer golive_forged")]).await, 401, "a bad token is not made good by a cookie");
    for headers in FORGED {
        assert_eq!(call("POST", headers).await, 403, "{headers:?}");
        let with_token: Vec<_> = headers.iter().copied().chain([("authorization", "Bearer golive_forged")]).collect();
        assert_eq!(call("POST", &with_token).await, 401, "{headers:?}");
    }
    assert_eq!(call("POST", &[("sec-fetch-site", "same-origin")]).await, 201);
    assert_eq!(call("POST", &own).await, 201);
}
