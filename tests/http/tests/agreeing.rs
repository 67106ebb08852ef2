//! What is promised, by programs: agreements, calendars, and what a change would come to.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use golive_http_tests::{Answer, TestApp};
use serde_json::{Value, json};

/// Calls the API as the lead, who may do all of this.
async fn call(app: &TestApp, method: &str, path: &str, body: Value) -> Answer {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    app.api(Some(&app.lead), method, &format!("/api/v1/projects/ARAS{path}"), &body).await
}

/// The same for what must go well.
async fn good(app: &TestApp, method: &str, path: &str, body: Value) -> Value {
    let answer = call(app, method, path, body).await;
    assert!(answer.status.is_success(), "{method} {path}: {} {}", answer.status, answer.body);
    answer.json()
}

/// The status of a refusal, and the first member it names.
async fn refused(app: &TestApp, method: &str, path: &str, body: Value) -> (u16, String) {
    let answer = call(app, method, path, body).await;
    (answer.status.as_u16(), answer.json()["errors"][0]["field"].as_str().unwrap_or_default().to_owned())
}

fn agreement(calendar: &Value, minutes: u32, effective: Value) -> Value {
    let line = json!({ "metric": "resolution", "priority": "p3", "number": minutes, "unit": "working_minutes", "calendar": calendar });
    let ladder = json!([{ "share": 80, "tell": ["assignee", "help_desk"] }]);
    json!({ "lines": [line], "ladder": ladder, "grace_days": 3, "effective": effective })
}

#[tokio::test]
async fn another_agreement_is_looked_at_before_it_is_made() {
    let app = TestApp::fresh().await;
    let calendar = good(&app, "GET", "/calendars", Value::Null).await["items"][0]["id"].clone();
    let before = app.happened("ARAS").await;
    let moved = good(&app, "POST", "/agreement/preview", agreement(&calendar, 60, Value::Null)).await;
    let of_resolution = |line: &&Value| line["metric"] == "resolution";
    let line = moved["items"].as_array().unwrap().iter().find(of_resolution).unwrap();
    assert_eq!(line["code"], "ARAS-S1");
    assert!(line["to"].as_str() < line["from"].as_str(), "an hour is sooner than three days: {line}");
    let what_if = good(&app, "POST", "/agreement/what-if", agreement(&calendar, 60, Value::Null)).await;
    assert_eq!((&what_if["tickets"], what_if["by_metric"].as_array().map(Vec::len)), (&json!(1), Some(4)), "{what_if}");
    assert_eq!(app.happened("ARAS").await, before, "nothing was changed");
    let standing = good(&app, "GET", "/tickets/1", Value::Null).await["row"]["deadlines"].clone();
    assert!(standing.as_array().unwrap().iter().any(|deadline| deadline["due"] == line["from"]), "{standing}");

    let agreed = call(&app, "POST", "/agreement", agreement(&calendar, 60, Value::Null)).await;
    assert_eq!((agreed.status.as_u16(), &agreed.json()["current"]), (201, &json!(true)), "{}", agreed.body);
    let later = good(&app, "POST", "/agreement", agreement(&calendar, 30, json!("2100-01-01T00:00:00Z"))).await;
    assert_eq!((&later["current"], &later["grace_days"]), (&json!(false), &json!(3)));
    let versions = good(&app, "GET", "/agreement?limit=2", Value::Null).await;
    let current: Vec<_> = versions["items"].as_array().unwrap().iter().map(|version| version["current"].as_bool().unwrap()).collect();
    assert_eq!((current, versions["next"].is_string()), (vec![false, true], true));
    let promises = good(&app, "GET", "/promises?request=bug", Value::Null).await;
    let due: Vec<_> = promises["items"].as_array().unwrap().iter().map(|each| each["deadlines"][1]["due"].is_string()).collect();
    assert_eq!(due, [false, false, true, false], "of P3 alone something is promised");
}

#[tokio::test]
async fn an_agreement_that_cannot_be_kept_to_is_refused_by_its_member() {
    let app = TestApp::fresh().await;
    let calendar = good(&app, "GET", "/calendars", Value::Null).await["items"][0]["id"].clone();
    let nobodys = json!("018f0000-0000-7000-8000-000000000000");
    let mut odd = agreement(&calendar, 60, Value::Null);
    odd["lines"][0]["metric"] = json!("patience");
    let before = app.happened("ARAS").await;
    for (body, field) in [
        (agreement(&nobodys, 60, Value::Null), "lines"),
        (agreement(&calendar, u32::MAX, Value::Null), "lines"),
        (agreement(&calendar, 60, json!("2020-01-01T00:00:00Z")), "effective"),
        (agreement(&calendar, 60, json!("+99999-01-01T00:00:00Z")), "effective"),
        (odd, "lines[0].metric"),
        (json!({}), "lines"),
    ] {
        assert_eq!(refused(&app, "POST", "/agreement", body.clone()).await, (422, field.to_owned()), "{body}");
    }
    assert_eq!(refused(&app, "GET", "/service-report?from=2026-02-01&to=2026-01-01", Value::Null).await.0, 422);
    assert_eq!(refused(&app, "GET", "/service-report?from=%2B262142-12-31&to=%2B262142-12-31", Value::Null).await.0, 422);
    assert_eq!(app.happened("ARAS").await, before, "nothing happened");
}

#[tokio::test]
async fn a_calendar_is_written_as_it_is_read() {
    let app = TestApp::fresh().await;
    let hours = |weekly: Value| json!({ "name": "Night", "calendar": { "tz": "Asia/Tehran", "weekly": weekly } });
    for (body, field) in [
        (hours(json!({ "mon": [["09:00", "25:00"]] })), "calendar.weekly.mon[0]"),
        (hours(json!({ "mon": [["09:00"]] })), "calendar.weekly.mon[0]"),
        (hours(json!({ "monday": [] })), "calendar.weekly.monday"),
        (hours(json!({})), "calendar"),
        (json!({ "name": "x", "calendar": { "tz": "Mars/Olympus", "weekly": { "mon": [["09:00", "17:00"]] } } }), "calendar"),
        (json!({ "name": "", "calendar": { "tz": "UTC", "weekly": { "mon": [["09:00", "17:00"]] } } }), "name"),
    ] {
        assert_eq!(refused(&app, "POST", "/calendars", body.clone()).await, (422, field.to_owned()), "{body}");
    }
    let whole = json!({
        "tz": "Asia/Tehran",
        "weekly": { "mon": [], "tue": [], "wed": [], "thu": [["08:00", "13:00"]], "fri": [], "sat": [["22:00", "06:00"]], "sun": [] },
        "holidays": ["2026-03-21"],
        "breaks": { "2026-03-26": [["10:00", "10:30"]] },
        "overrides": { "2026-03-28": [] },
    });
    let made = call(&app, "POST", "/calendars", json!({ "name": "Night", "calendar": whole })).await;
    assert_eq!(made.status, 201, "{}", made.body);
    let path = made.header("location").trim_start_matches("/api/v1/projects/ARAS").to_owned();
    let read = good(&app, "GET", "/calendars", Value::Null).await;
    let night = read["items"].as_array().unwrap().iter().find(|calendar| calendar["name"] == "Night").unwrap();
    assert_eq!((&night["versions"][0]["calendar"], &night["versions"][0]["effective"]), (&whole, &Value::Null));

    let changed = json!({ "name": "Late", "calendar": whole, "effective": "2100-01-01T00:00:00Z" });
    let late = good(&app, "PUT", &path, changed).await;
    assert_eq!((&late["name"], late["versions"].as_array().map(Vec::len)), (&json!("Late"), Some(2)));
    let past = json!({ "name": "Late", "calendar": whole, "effective": "2020-01-01T00:00:00Z" });
    assert_eq!(refused(&app, "PUT", &path, past).await, (422, "effective".to_owned()), "time that has passed keeps its price");

    let office = read["items"].as_array().unwrap().iter().find(|calendar| calendar["name"] == "Office").unwrap();
    let looked = format!("/calendars/{}/preview", office["id"].as_str().unwrap());
    let moved = good(&app, "POST", &looked, json!({ "calendar": whole })).await;
    assert_eq!(moved["items"][0]["code"], "ARAS-S1");
}
