//! A session is explored by programs alone, and what is refused on the way.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::{body::Body, http::Request};
use golive_http_tests::{Answer, TestApp};
use serde_json::{Value, json};

const PROJECT: &str = "/api/v1/projects/ARAS";

/// Calls the API as the lead, who may do all of this; edits carry the first version.
async fn call(app: &TestApp, method: &str, path: &str, body: Value) -> Answer {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    app.api(Some(&app.lead), method, &format!("{PROJECT}{path}"), &body).await
}

/// The same for what must go well.
async fn good(app: &TestApp, method: &str, path: &str, body: Value) -> Value {
    let answer = call(app, method, path, body).await;
    assert!(answer.status.is_success(), "{method} {path}: {} {}", answer.status, answer.body);
    if answer.body.is_empty() { Value::Null } else { answer.json() }
}

async fn refused(app: &TestApp, method: &str, path: &str, body: Value) -> u16 {
    call(app, method, path, body).await.status.as_u16()
}

fn charter(minutes: u32) -> Value {
    json!({ "target": "Quotes", "aim": "Whether totals hold", "minutes": minutes, "requirements": ["REQ-1"] })
}

#[tokio::test]
async fn a_session_is_explored_by_programs_alone() {
    let app = TestApp::fresh().await;
    assert_eq!(refused(&app, "POST", "/explorations", charter(3)).await, 422, "a moment is no session");
    assert_eq!(good(&app, "POST", "/explorations", charter(60)).await, json!({ "number": 2, "code": "ARAS-X2" }));
    let read = call(&app, "GET", "/explorations/2", Value::Null).await;
    assert_eq!((read.header("etag"), &read.json()["requirements"][0]["code"]), ("\"1\"", &json!("REQ-1")));
    assert_eq!(good(&app, "PUT", "/explorations/2", charter(90)).await["row"]["minutes"], 90);
    assert_eq!(refused(&app, "PUT", "/explorations/2", charter(30)).await, 412, "somebody edited it since");
    assert_eq!(refused(&app, "POST", "/explorations/2/notes", json!({ "body": "Too early" })).await, 409);
    assert_eq!(good(&app, "POST", "/explorations/2/deeds", json!({ "deed": "start" })).await["row"]["state"], "running");

    assert_eq!(good(&app, "POST", "/explorations/2/notes", json!({ "body": "* taken as it is" })).await["number"], 1);
    good(&app, "POST", "/explorations/2/notes", json!({ "kind": "problem", "body": "One rial short" })).await;
    assert_eq!(refused(&app, "POST", "/explorations/2/notes", json!({ "body": "x".repeat(4_001) })).await, 422);
    let notes = good(&app, "GET", "/explorations/2/notes", Value::Null).await;
    let first = &notes["items"][0];
    assert_eq!((&first["kind"], &first["body"]), (&json!("observation"), &json!("* taken as it is")));

    let defect = json!({ "title": "One rial short", "note": notes["items"][1]["id"] });
    let reported = good(&app, "POST", "/defects", defect.clone()).await;
    assert_eq!(refused(&app, "POST", "/defects", defect).await, 409, "a note becomes a defect once");
    let notes = good(&app, "GET", "/explorations/2/notes", Value::Null).await;
    assert_eq!(notes["items"][1]["defect"]["code"], reported["code"]);

    let whole = json!({ "deed": "debrief", "text": "They hold.", "problems": 60, "setup": 60 });
    assert_eq!(refused(&app, "POST", "/explorations/2/deeds", whole).await, 422);
    let ended = good(&app, "POST", "/explorations/2/deeds", json!({ "deed": "debrief", "text": "They hold." })).await;
    assert_eq!((&ended["ending"]["text"], &ended["ending"]["shares"]), (&json!("They hold."), &Value::Null), "nobody told the shares");
    assert_eq!(refused(&app, "POST", "/explorations/2/deeds", json!({ "deed": "abandon", "reason": "Late" })).await, 409);
    let list = good(&app, "GET", "/explorations?ended=true", Value::Null).await;
    assert_eq!((&list["total"], &list["items"][0]["code"]), (&json!(1), &json!("ARAS-X2")));
    assert_eq!(good(&app, "GET", "/requirements/REQ-1", Value::Null).await["explored"][0]["number"], 2);
}

#[tokio::test]
async fn programs_name_the_columns_of_a_table() {
    let app = TestApp::fresh().await;
    let file = "Was,Wie\nA deal is saved twice,Press save two times\n";
    let bring = async |columns: &str| {
        let path = format!("{PROJECT}/tests/import?name=odd.csv&columns={columns}");
        let token = format!("Bearer {}", app.lead.token);
        let request = Request::post(path).header("authorization", token).header("content-type", "application/octet-stream");
        app.send(request.body(Body::from(file)).unwrap()).await
    };
    for (columns, field) in [("steps", "map"), ("title,title", "map"), ("title,odd", "map")] {
        let answer = bring(columns).await;
        assert_eq!((answer.status.as_u16(), answer.body.contains(field)), (422, true), "{columns}: {}", answer.body);
    }
    let answer = bring("title,steps").await;
    assert_eq!((answer.status.as_u16(), &answer.json()["steps"]), (200, &json!(1)), "{}", answer.body);
}
