//! How the API behaves towards those who may use it, and towards bad input.

use axum::{body::Body, http::Request};
use golive_http_tests::TestApp;
use serde_json::json;

#[test]
fn the_description_is_as_committed() {
    insta::assert_json_snapshot!(golive_server::rest::document());
}

#[tokio::test]
async fn an_item_is_created_read_edited_and_a_stale_edit_refused() {
    let app = TestApp::fresh().await;
    let lead = Some(&app.lead);
    let made = app.api(lead, "POST", "/api/v1/projects/ARAS/items", r#"{"title":"Export leads"}"#).await;
    assert_eq!((made.status.as_u16(), made.header("location")), (201, "/api/v1/projects/ARAS/items/2"));
    let read = app.api(lead, "GET", "/api/v1/projects/ARAS/items/2", "").await;
    assert_eq!((read.header("etag"), read.json()["row"]["title"].as_str()), ("\"1\"", Some("Export leads")));
    let edited = app.api(lead, "PATCH", "/api/v1/projects/ARAS/items/2", r#"{"title":"Export all leads"}"#).await;
    assert_eq!((edited.status.as_u16(), edited.header("etag")), (200, "\"2\""));
    let stale = app.api(lead, "PATCH", "/api/v1/projects/ARAS/items/2", r#"{"title":"Mine"}"#).await;
    assert_eq!((stale.status.as_u16(), stale.json()["version"].clone()), (412, json!(2)));
}

#[tokio::test]
async fn a_list_is_read_page_by_page() {
    let app = TestApp::fresh().await;
    for title in ["Two", "Three"] {
        app.api(Some(&app.lead), "POST", "/api/v1/projects/ARAS/items", &json!({ "title": title }).to_string()).await;
    }
    let first = app.api(Some(&app.lead), "GET", "/api/v1/projects/ARAS/items?limit=2", "").await.json();
    assert_eq!((first["items"].as_array().map(Vec::len), first["next"].as_str()), (Some(2), Some("ARAS-2")));
    let rest = app.api(Some(&app.lead), "GET", "/api/v1/projects/ARAS/items?limit=2&after=ARAS-2", "").await.json();
    assert_eq!((rest["items"][0]["title"].as_str(), rest["next"].as_str()), (Some("Three"), None));
}

#[tokio::test]
async fn a_create_that_is_sent_twice_happens_once() {
    let app = TestApp::fresh().await;
    let send = async |body: &'static str| {
        let request = Request::post("/api/v1/projects/ARAS/items")
            .header("authorization", format!("Bearer {}", app.lead.token))
            .header("idempotency-key", "k1")
            .body(Body::from(body));
        app.send(request.expect("a request")).await
    };
    let (first, second) = (send(r#"{"title":"Once"}"#).await, send(r#"{"title":"Once"}"#).await);
    assert_eq!((first.status.as_u16(), &first.body), (second.status.as_u16(), &second.body));
    assert_eq!((first.header("location"), first.header("location")), (second.header("location"), "/api/v1/projects/ARAS/items/2"));
    assert_eq!(second.header("idempotency-replayed"), "true");
    assert_eq!(send(r#"{"title":"Other"}"#).await.status, 422);
    let list = app.api(Some(&app.lead), "GET", "/api/v1/projects/ARAS/items", "").await.json();
    assert_eq!(list["items"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn a_key_that_cannot_be_kept_is_refused() {
    let app = TestApp::fresh().await;
    for key in ["k".repeat(201), "ключ".to_owned(), String::new()] {
        let request = Request::post("/api/v1/projects/ARAS/items")
            .header("authorization", format!("Bearer {}", app.lead.token))
            .header("idempotency-key", key.as_bytes())
            .body(Body::from(r#"{"title":"Never"}"#));
        let answer = app.send(request.expect("a request")).await;
        assert!(answer.status == 422 && answer.is_problem(), "{key}: {} {}", answer.status, answer.body);
    }
}

#[tokio::test]
async fn two_creates_of_one_key_at_once_make_one() {
    let app = TestApp::fresh().await;
    let send = || {
        let request = Request::post("/api/v1/projects/ARAS/items")
            .header("authorization", format!("Bearer {}", app.lead.token))
            .header("idempotency-key", "k2")
            .body(Body::from(r#"{"title":"Once"}"#));
        app.send(request.expect("a request"))
    };
    let (one, other) = tokio::join!(send(), send());
    assert_eq!((one.status.as_u16(), &one.body), (201, &other.body));
    let list = app.api(Some(&app.lead), "GET", "/api/v1/projects/ARAS/items", "").await.json();
    assert_eq!(list["items"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn a_member_of_the_wrong_type_is_named() {
    let app = TestApp::fresh().await;
    for (body, field) in [
        (r#"{"title":7}"#, "title"),
        (r#"{"kind":"task"}"#, "title"),
        (r#"{"title":"x","kind":"novel"}"#, "kind"),
        (r#"{"title":"x","estimate":{"lines":[{"skill":"Developer","minutes":"long"}]}}"#, "estimate.lines[0].minutes"),
        (r#"{"title":"x","assignee":"nobody"}"#, "assignee"),
    ] {
        let answer = app.api(Some(&app.lead), "POST", "/api/v1/projects/ARAS/items", body).await;
        assert!(answer.status == 422 && answer.is_problem(), "{body}: {}", answer.body);
        assert_eq!(answer.json()["errors"][0]["field"], field, "{body}: {}", answer.body);
    }
}

#[tokio::test]
async fn bad_input_is_told_where_it_is() {
    let app = TestApp::fresh().await;
    let lead = Some(&app.lead);
    let broken = app.api(lead, "POST", "/api/v1/projects/ARAS/items", "{\n  \"title\": \n}").await;
    assert_eq!(broken.status, 400);
    assert!(broken.is_problem() && broken.json()["detail"].as_str().is_some_and(|detail| detail.contains("line 3")), "{}", broken.body);
    let empty = app.api(lead, "POST", "/api/v1/projects/ARAS/items", r#"{"title":" "}"#).await;
    assert_eq!((empty.status.as_u16(), empty.json()["errors"][0]["field"].as_str()), (422, Some("title")));
    let foreign = app.api(lead, "GET", "/api/v1/projects/ARAS/items/999", "").await;
    assert!(foreign.status == 404 && foreign.is_problem());
    let no_id = app.api(lead, "GET", "/api/v1/projects/ARAS/imports/no-id", "").await;
    assert!(no_id.status == 404 && no_id.is_problem());
    let nowhere = app.api(lead, "GET", "/api/v1/nowhere", "").await;
    assert!(nowhere.status == 404 && nowhere.is_problem());
    let unversioned = Request::patch("/api/v1/projects/ARAS/items/1").header("authorization", format!("Bearer {}", app.lead.token));
    assert_eq!(app.send(unversioned.body(Body::from("{}")).expect("a request")).await.status, 428);
    let large = app.api(lead, "POST", "/api/v1/projects/ARAS/imports", &"x".repeat(50 * 1024 * 1024 + 1)).await;
    assert!(large.status == 413 && large.is_problem(), "{}", large.status);
}

#[tokio::test]
async fn another_sites_form_is_not_carried_out() {
    let app = TestApp::fresh().await;
    let request = Request::post("/p/ARAS/imports").header("cookie", &app.lead.cookie).header("sec-fetch-site", "cross-site");
    assert_eq!(app.send(request.body(Body::empty()).expect("a request")).await.status, 403);
}

#[tokio::test]
async fn every_answer_tells_the_browser_what_to_refuse() {
    let app = TestApp::fresh().await;
    for (path, status) in [("/healthz", 200), ("/api/v1/projects", 200), ("/api/docs/", 200), ("/p/ARAS/imports", 200)] {
        let answer = app.page(Some(&app.lead), path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("x-frame-options"), "DENY", "{path}");
        assert!(answer.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(answer.status, status, "{path}");
    }
    assert!(app.page(None, "/api/openapi.json").await.json()["openapi"].as_str().is_some_and(|version| version.starts_with("3.1")));
}
