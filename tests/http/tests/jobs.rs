//! What the server does by itself, as administrators meet it.

use golive_domain::jobs::JobKind;
use golive_http_tests::TestApp;
use golive_store::jobs;
use serde_json::json;

/// A round of sweeping that failed.
async fn failed(app: &TestApp) {
    jobs::keep_going(&app.store, &[JobKind::Sweep]).await.expect("it is planned");
    let claimed = jobs::claim(&app.store, "a server", 10).await.expect("it is due");
    let sweep = claimed.iter().find(|job| job.kind == JobKind::Sweep).expect("the sweep");
    jobs::failed(&app.store, sweep, "the broom is gone").await.expect("it is noted");
}

#[tokio::test]
async fn an_administrator_sees_what_failed_and_tries_it_again() {
    let app = TestApp::fresh().await;
    failed(&app).await;
    let admin = &app.administrator;
    let list = app.api(Some(admin), "GET", "/api/v1/jobs?standing=failing", "").await.json();
    let job = &list["items"][0];
    assert_eq!((&list["total"], &job["kind"], &job["error"]), (&json!(1), &json!("sweep"), &json!("the broom is gone")));
    assert_eq!(app.api(Some(admin), "GET", "/api/v1/jobs?standing=odd", "").await.status, 400);
    let retry = format!("/api/v1/jobs/{}/retry", job["id"].as_str().unwrap_or_default());
    let reader = app.read_only(admin).await;
    assert_eq!(app.api(Some(&reader), "POST", &retry, "").await.status, 403, "a token that reads changes nothing");
    assert_eq!(app.api(Some(admin), "POST", &retry, "").await.status, 204);
    let due = app.api(Some(admin), "GET", "/api/v1/jobs?standing=failing", "").await.json();
    assert_eq!(due["items"][0]["tries"], 0, "it begins anew: {due}");
    let nobody = "/api/v1/jobs/018f0000-0000-7000-8000-000000000000/retry";
    assert_eq!(app.api(Some(admin), "POST", nobody, "").await.status, 404);
}

#[tokio::test]
async fn the_page_of_jobs_offers_to_try_again_what_failed() {
    let app = TestApp::fresh().await;
    failed(&app).await;
    let admin = Some(&app.administrator);
    let page = app.page(admin, "/jobs?standing=failing").await;
    assert!(page.body.contains("the broom is gone") && page.body.contains("/rpc/jobs/retry"), "{}", page.body);
    assert!(app.page(admin, "/projects").await.body.contains(r#"href="/jobs""#));
    assert!(!app.page(Some(&app.lead), "/projects").await.body.contains(r#"href="/jobs""#));
    let none = app.page(admin, "/jobs?standing=given_up").await;
    assert!(none.status == 200 && none.body.contains("No job stands so"), "{}", none.body);
    let id = page.body.split(r#"name="id" value=""#).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let tried = app.rpc(admin, "/rpc/jobs/retry", &format!("id={id}")).await;
    assert_eq!((tried.status.as_u16(), tried.json()["say"]["key"].as_str()), (200, Some("jobs-retried")), "{}", tried.body);
}
