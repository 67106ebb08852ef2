//! A department accepts by programs alone, and what is refused on the way.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use golive_http_tests::{Answer, TestApp};
use serde_json::{Value, json};

const ACCEPTANCE: &str = "/api/v1/projects/ARAS/acceptance";

/// Calls the API as the lead, who plans, tries and signs for Sales.
async fn call(app: &TestApp, method: &str, path: &str, body: Value) -> Answer {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    app.api(Some(&app.lead), method, &format!("{ACCEPTANCE}{path}"), &body).await
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

#[tokio::test]
async fn a_department_accepts_by_programs_alone() {
    let app = TestApp::fresh().await;
    let known = good(&app, "GET", "/1", Value::Null).await;
    let (department, person) = (&known["row"]["department_id"], &known["row"]["signer"]["id"]);
    let plan = json!({
        "title": "A day with quotes", "department": department, "planned_on": "2030-01-01",
        "users": [{ "person": person, "minutes": 120 }], "points": ["A deal can be saved"],
    });
    assert_eq!(good(&app, "POST", "", plan).await["code"], "ARAS-A2");
    assert_eq!(good(&app, "POST", "/2/points", json!({ "text": "A quote can be sent" })).await["number"], 2);
    good(&app, "PUT", "/2/points/2", json!({ "text": "A quote can be printed" })).await;
    assert_eq!(refused(&app, "POST", "/2/verdicts", json!({ "point": 1, "opinion": "accepted" })).await, 409, "it does not run yet");
    assert_eq!(good(&app, "POST", "/2/deeds", json!({ "deed": "start" })).await["row"]["state"], "running");

    let accepted = good(&app, "POST", "/2/verdicts", json!({ "point": 1, "opinion": "accepted" })).await;
    assert_eq!(accepted, json!({ "standing": "accepted", "defect": null }));
    assert_eq!(refused(&app, "POST", "/2/verdicts", json!({ "point": 2, "opinion": "rejected" })).await, 422, "nobody could mend it");
    let rejected = json!({ "point": 2, "opinion": "rejected", "remark": "The stamp is missing" });
    let rejected = good(&app, "POST", "/2/verdicts", rejected).await;
    assert_eq!(rejected, json!({ "standing": "rejected", "defect": 2 }));
    assert_eq!(refused(&app, "DELETE", "/2/points/2", Value::Null).await, 409, "what was tried stays");
    assert_eq!(refused(&app, "POST", "/2/hours", json!({ "day": "2999-01-01", "minutes": 60 })).await, 422);
    good(&app, "POST", "/2/hours", json!({ "day": "2026-01-05", "minutes": 90 })).await;

    let read = good(&app, "GET", "/2", Value::Null).await;
    assert_eq!((&read["points"][1]["defects"][0]["title"], &read["row"]["logged"]), (&json!("The stamp is missing"), &json!(90)));
    let sign = |decision: &str, seen: &Value| json!({ "decision": decision, "reservations": [2], "name": "Lead", "seen": seen });
    assert_eq!(refused(&app, "POST", "/2/signature", sign("with_reservations", &json!("of another text"))).await, 409);
    let seen = &read["statement"]["sha256"];
    assert_eq!(refused(&app, "POST", "/2/signature", sign("accepted", seen)).await, 422, "a point is open");
    let hash = good(&app, "POST", "/2/signature", sign("with_reservations", seen)).await["sha256"].clone();

    let signed = good(&app, "GET", "/2", Value::Null).await;
    let signature = &signed["signatures"][0];
    assert_eq!((&signature["sha256"], &signature["sound"], &signature["reservations"]), (&hash, &json!(true), &json!([2])));
    let (text, read) = (signature["text"].as_str().unwrap(), read["statement"]["text"].as_str().unwrap());
    assert!(text.starts_with(read) && text.contains("decision: with_reservations"), "{text}");
    for (path, body) in [
        ("/2/verdicts", json!({ "point": 1, "opinion": "rejected", "remark": "Late" })),
        ("/2/hours", json!({ "day": "2026-01-05", "minutes": 60 })),
        ("/2/points", json!({ "text": "One more" })),
        ("/2/deeds", json!({ "deed": "cancel", "reason": "Late" })),
        ("/2/signature", sign("with_reservations", seen)),
    ] {
        assert_eq!(refused(&app, "POST", path, body).await, 409, "{path}");
    }
    assert_eq!(good(&app, "GET", "/2", Value::Null).await, signed, "nothing changed");
    let list = good(&app, "GET", "?state=signed", Value::Null).await;
    assert_eq!((&list["total"], &list["items"][0]["signed"]["sha256"]), (&json!(1), &hash));
}
