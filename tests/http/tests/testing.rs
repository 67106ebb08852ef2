//! The test register as programs meet it: from a requirement to its proof, page by page, and what is refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::{body::Body, http::Request};
use golive_http_tests::{Answer, TestApp};
use serde_json::{Value, json};

const PROJECT: &str = "/api/v1/projects/ARAS";

/// Calls the API as the lead, who may do all of this.
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

async fn read(app: &TestApp, path: &str) -> Value {
    good(app, "GET", path, Value::Null).await
}

fn case(title: &str) -> Value {
    json!({ "title": title, "state": "ready", "steps": [{ "action": "Open the list" }, { "action": "Sort it", "expected": "It is sorted" }] })
}

#[tokio::test]
async fn a_requirement_is_proved_by_programs_alone() {
    let app = TestApp::fresh().await;
    let requirement = good(&app, "POST", "/requirements", json!({ "title": "A list can be sorted", "moscow": "must" })).await;
    assert_eq!(requirement["code"], "REQ-2");
    let suite = good(&app, "POST", "/tests/suites", json!({ "name": "Lists" })).await["id"].clone();
    let mut wanted = case("Sort the list of contacts");
    wanted["suite"] = suite;
    let written = good(&app, "POST", "/tests/cases", wanted).await;
    assert_eq!((written["code"].as_str(), &written["alike"]), (Some("ARAS-T2"), &json!([])));
    good(&app, "PUT", "/tests/cases/2/requirements/REQ-2", Value::Null).await;
    let place = good(&app, "POST", "/tests/environments", json!({ "name": "Pre-production", "browser": "Firefox" })).await["id"].clone();
    let build = good(&app, "POST", "/tests/builds", json!({ "name": "2026.12" })).await["id"].clone();
    good(&app, "POST", &format!("/tests/environments/{}/landings", place.as_str().unwrap()), json!({ "build": build })).await;
    assert_eq!(good(&app, "POST", "/tests/plans", json!({ "name": "Before go-live" })).await["code"], "ARAS-P2");
    let id = read(&app, "/tests/cases/2").await["row"]["id"].clone();
    let run = good(&app, "POST", "/tests/plans/2/runs", json!({ "cases": [id], "environments": [place] })).await["number"].clone();
    let executions = read(&app, &format!("/tests/plans/2/executions?run={run}&result=not_run")).await;
    let execution = format!("/tests/executions/{}", executions["items"][0]["id"].as_str().unwrap());
    let came = good(&app, "POST", &format!("{execution}/results"), json!({ "step": 1, "verdict": "passed" })).await;
    assert_eq!(came["result"], "in_progress");
    let all = json!([null, { "verdict": "failed", "actual": "By name only" }]);
    assert_eq!(good(&app, "PUT", &format!("{execution}/results"), all).await["result"], "failed");
    let coverage = read(&app, "/tests/coverage?coverage=failed").await;
    assert_eq!((coverage["items"][0]["code"].as_str(), coverage["items"].as_array().map(Vec::len)), (Some("REQ-2"), Some(1)));
    let shares = coverage["shares"].as_array().unwrap();
    assert_eq!(shares.iter().filter_map(|share| share["requirements"].as_u64()).sum::<u64>(), 2, "the seven add up to the register");
    good(&app, "POST", &format!("{execution}/results"), json!({ "step": 2, "verdict": "passed" })).await;
    let proved = read(&app, "/requirements/REQ-2").await;
    assert_eq!((proved["row"]["coverage"].as_str(), proved["cases"][0]["code"].as_str()), (Some("passed"), Some("ARAS-T2")));
    let doings = read(&app, &format!("{execution}/results")).await;
    assert_eq!(doings["items"].as_array().map(Vec::len), Some(3), "the failure of before stays told");
}

#[tokio::test]
async fn another_text_puts_the_proof_in_doubt_until_it_is_confirmed() {
    let app = TestApp::fresh().await;
    let edited = good(&app, "PUT", "/requirements/REQ-1", json!({ "title": "A deal can be saved twice" })).await;
    assert_eq!((edited["row"]["edition"].as_u64(), edited["row"]["suspect"].as_u64()), (Some(2), Some(1)));
    assert_eq!(read(&app, "/requirements?suspect=yes").await["items"][0]["code"], "REQ-1");
    good(&app, "PUT", "/tests/cases/1/requirements/REQ-1/confirmation", Value::Null).await;
    assert_eq!(read(&app, "/requirements?suspect=yes").await["items"], json!([]));
    let stale = call(&app, "PUT", "/requirements/REQ-1", json!({ "title": "Mine" })).await;
    assert_eq!((stale.status.as_u16(), stale.json()["version"].clone()), (412, json!(2)));
    let without = call(&app, "PUT", "/requirements/REQ-1/waiver", json!({ "reason": " " })).await;
    assert_eq!((without.status.as_u16(), without.json()["errors"][0]["field"].clone()), (422, json!("reason")));
    good(&app, "PUT", "/requirements/REQ-1/waiver", json!({ "reason": "Shown in the workshop" })).await;
    assert_eq!(read(&app, "/requirements/REQ-1").await["row"]["coverage"], "waived");
}

#[tokio::test]
async fn a_case_like_another_is_told_and_written_all_the_same() {
    let app = TestApp::fresh().await;
    let written = good(&app, "POST", "/tests/cases", json!({ "title": "Save deal" })).await;
    assert_eq!((written["code"].as_str(), written["alike"][0]["code"].as_str()), (Some("ARAS-T2"), Some("ARAS-T1")));
    let asked = Request::post(format!("{PROJECT}/tests/import?what=tests&format=csv&dry_run=true"))
        .header("authorization", format!("Bearer {}", app.lead.token))
        .body(Body::from("title,suite,steps\nSave deal,Imported,Save it\nPrint the invoice,Imported,Print it\n"))
        .unwrap();
    let tried = app.send(asked).await.json();
    assert_eq!((tried["created"].as_u64(), tried["alike"].as_array().map(Vec::len)), (Some(2), Some(1)), "{tried}");
    assert_eq!((tried["alike"][0]["line"].as_u64(), tried["alike"][0]["of"]["code"].as_str()), (Some(2), Some("ARAS-T1")));
}

#[tokio::test]
async fn registers_are_read_page_by_page_while_others_write() {
    let app = TestApp::fresh().await;
    for title in ["Merge contacts", "Export leads"] {
        good(&app, "POST", "/tests/cases", case(title)).await;
        good(&app, "POST", "/requirements", json!({ "title": title })).await;
    }
    for (path, second) in [("/tests/cases", "ARAS-T2"), ("/requirements", "REQ-2"), ("/tests/coverage", "REQ-2")] {
        let first = read(&app, &format!("{path}?limit=2")).await;
        assert_eq!((first["items"][1]["code"].as_str(), first["next"].as_str()), (Some(second), Some(second)), "{path}");
        let rest = read(&app, &format!("{path}?limit=2&after={second}")).await;
        assert_eq!((rest["items"].as_array().map(Vec::len), rest["next"].as_str()), (Some(1), None), "{path}");
    }
    let plan = good(&app, "POST", "/tests/plans", json!({ "name": "Release" })).await["number"].clone();
    let cases: Vec<Value> = read(&app, "/tests/cases").await["items"].as_array().unwrap().iter().map(|case| case["id"].clone()).collect();
    let place = read(&app, "/tests/environments").await["items"][0]["id"].clone();
    let new = json!({ "cases": cases, "environments": [place] });
    for _ in 0..2 {
        good(&app, "POST", &format!("/tests/plans/{plan}/runs"), new.clone()).await;
    }
    let (mut seen, mut after) = (Vec::new(), String::new());
    loop {
        let page = read(&app, &format!("/tests/plans/{plan}/executions?limit=4{after}")).await;
        seen.extend(
            page["items"].as_array().unwrap().iter().map(|row| (row["run"].as_i64().unwrap(), row["code"].as_str().unwrap().to_owned())),
        );
        let Some(next) = page["next"].as_str() else { break };
        after = format!("&after={next}");
    }
    let told = ["ARAS-T1", "ARAS-T2", "ARAS-T3"].map(str::to_owned);
    let expected: Vec<_> = [3, 2].into_iter().flat_map(|run| told.clone().map(|code| (run, code))).collect();
    assert_eq!(seen, expected, "the latest run first, each in its order");
}

#[tokio::test]
async fn what_is_not_understood_is_refused_by_its_name() {
    let app = TestApp::fresh().await;
    for (path, field) in [
        ("/tests/cases?colour=red", "colour"),
        ("/tests/cases?kind=odd", "kind"),
        ("/requirements?coverage=half", "coverage"),
        ("/tests/plans/1/executions?assignee=nobody", "assignee"),
        ("/tests/plans/1/executions?after=x", "after"),
        ("/tests/cases?after=nowhere", "after"),
    ] {
        let answer = call(&app, "GET", path, Value::Null).await;
        assert_eq!((answer.status.as_u16(), answer.json()["errors"][0]["field"].as_str()), (422, Some(field)), "{path} {}", answer.body);
    }
    let odd = call(&app, "POST", "/tests/cases", json!({ "title": "x", "kind": "odd" })).await;
    assert_eq!(odd.status, 422, "{}", odd.body);
    let loops = good(&app, "POST", "/tests/suites", json!({ "name": "Above" })).await["id"].clone();
    let below = good(&app, "POST", "/tests/suites", json!({ "name": "Below", "parent": loops })).await["id"].clone();
    let closed =
        call(&app, "PUT", &format!("/tests/suites/{}", loops.as_str().unwrap()), json!({ "name": "Above", "parent": below })).await;
    assert_eq!(closed.status, 422, "{}", closed.body);
    let suites = read(&app, "/tests/suites").await;
    assert_eq!(suites["items"].as_array().map(Vec::len), Some(3));
    let step = call(&app, "GET", "/tests/executions/00000000-0000-0000-0000-000000000000", Value::Null).await;
    assert_eq!(step.status, 404);
}

#[tokio::test]
async fn many_cases_are_changed_at_once_or_none() {
    let app = TestApp::fresh().await;
    good(&app, "POST", "/tests/cases", case("Merge contacts")).await;
    let ids: Vec<Value> = read(&app, "/tests/cases").await["items"].as_array().unwrap().iter().map(|case| case["id"].clone()).collect();
    let changed = good(&app, "POST", "/tests/cases/bulk", json!({ "cases": ids, "change": { "component": "Contacts" } })).await;
    assert_eq!(changed["changed"], 2);
    let mut wrong = ids.clone();
    wrong.push(json!("00000000-0000-0000-0000-000000000000"));
    assert_eq!(call(&app, "POST", "/tests/cases/bulk", json!({ "cases": wrong, "change": "archive" })).await.status, 404);
    assert_eq!(read(&app, "/tests/cases?component=Contacts").await["items"].as_array().map(Vec::len), Some(2));
    good(&app, "PUT", "/tests/cases/2/archive", Value::Null).await;
    assert_eq!(read(&app, "/tests/cases?archived=yes").await["items"][0]["code"], "ARAS-T2");
    good(&app, "DELETE", "/tests/cases/2/archive", Value::Null).await;
}
