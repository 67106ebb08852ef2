//! Defects as programs and the vendor's people meet them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::time::Duration;

use axum::{body::Body, http::Request};
use golive_domain::{
    id::{BuildId, EnvironmentId, ExecutionId},
    testing::{CaseContent, CaseState, CaseStep, Verdict},
    text::ProjectKey,
};
use golive_http_tests::{Client, TestApp, in_session};
use golive_store::testing::{self, CaseFields, EnvironmentFields, ExecutionFilter, Found, NewRun, PlanFields, Shows};
use http_body_util::BodyExt;
use serde_json::json;
use tower::ServiceExt;

const DEFECT: &str = "/api/v1/projects/ARAS/defects/1";

/// An environment and the build that runs there.
async fn build(app: &TestApp) -> (EnvironmentId, BuildId) {
    let (desk, key) = (app.desk(&app.lead), ProjectKey::parse("ARAS").unwrap());
    let place = EnvironmentFields { name: "Test".into(), ..EnvironmentFields::default() };
    let place = testing::save_environment(&desk, &key, place).await.unwrap();
    let build = testing::note_build(&desk, &key, "2026.11", "").await.unwrap();
    testing::land(&desk, &key, place, build).await.unwrap();
    (place, build)
}

/// An execution whose second step failed, of a plan that is not shared with the vendor.
async fn failed(app: &TestApp, place: EnvironmentId) -> ExecutionId {
    let (desk, key) = (app.desk(&app.lead), ProjectKey::parse("ARAS").unwrap());
    let step = |action: &str, expected: &str| CaseStep { action: action.into(), expected: expected.into() };
    let content = CaseContent { steps: vec![step("Open a deal", "It is there"), step("Save it", "It says so")], ..CaseContent::default() };
    let case =
        CaseFields { title: "Deals".into(), state: Some(CaseState::Ready), component: "Pipeline".into(), content, ..CaseFields::default() };
    let case = testing::create_case(&desk, &key, case).await.unwrap();
    let case = testing::case(&desk, &key, case).await.unwrap().row.id;
    let plan = testing::create_plan(&desk, &key, PlanFields { name: "Before go-live".into(), ..PlanFields::default() }).await.unwrap();
    let run = NewRun { name: "First".into(), cases: vec![case], environments: vec![place], ..NewRun::default() };
    testing::create_run(&desk, &key, plan, run).await.unwrap();
    let execution = testing::plan(&desk, &key, plan, &ExecutionFilter::default()).await.unwrap().executions.rows[0].id;
    let found = Found { id: None, step: 1, verdict: Verdict::Failed, actual: "Nothing is said".into(), seconds: 5 };
    testing::record(&desk, &key, execution, vec![found]).await.unwrap();
    execution
}

#[tokio::test]
async fn whoever_mended_a_defect_does_not_verify_it() {
    let app = TestApp::fresh().await;
    let (place, build) = build(&app).await;
    let lead = Some(&app.lead);
    let moved = json!({ "title": "The list is empty", "environment": place });
    assert_eq!(app.api(lead, "PUT", DEFECT, &moved.to_string()).await.status, 200);
    let stale = app.api(lead, "PUT", DEFECT, &json!({ "title": "Mine" }).to_string()).await;
    assert_eq!(stale.status, 412, "{}", stale.body);
    let deed = async |deed: serde_json::Value| app.api(lead, "POST", &format!("{DEFECT}/deeds"), &deed.to_string()).await;
    let fixed = [json!({ "deed": "triage" }), json!({ "deed": "work" }), json!({ "deed": "fix", "build": build })];
    for step in fixed {
        let answer = deed(step).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
    }
    let queue = app.api(lead, "GET", "/api/v1/projects/ARAS/defects/retest", "").await.json();
    assert_eq!(queue["items"][0]["ready"][0]["code"], "ARAS-D1", "the build with the fix is there already");
    let own = deed(json!({ "deed": "verify" })).await;
    assert_eq!(own.status, 409, "{}", own.body);
    let back = deed(json!({ "deed": "fail_retest", "seen": "Still empty" })).await.json();
    assert_eq!((back["row"]["state"].as_str(), back["row"]["reopened"].as_u64()), (Some("in_progress"), Some(1)));
    let page = app.page(lead, "/p/ARAS/defects/1").await;
    assert!(page.body.contains("Still empty") && !page.body.contains("/rpc/defects/verify"), "{}", page.body);
}

#[tokio::test]
async fn the_vendor_sees_what_was_handed_over_and_no_internal_remark() {
    let app = TestApp::fresh().await;
    let vendor = Some(&app.developer);
    for (body, internal) in [("For all", false), ("Among us", true)] {
        let remark = json!({ "body": body, "internal": internal }).to_string();
        assert_eq!(app.api(Some(&app.lead), "POST", &format!("{DEFECT}/remarks"), &remark).await.status, 204);
    }
    let file = app.api(Some(&app.lead), "POST", &format!("{DEFECT}/evidence?name=log.txt"), "seen").await;
    let file = format!("/p/ARAS/evidence/{}", file.json()["id"].as_str().unwrap());
    for path in ["/p/ARAS/defects/1", &file] {
        assert_eq!(app.page(vendor, path).await.status, 404, "{path}");
    }
    assert_eq!(app.api(vendor, "GET", DEFECT, "").await.status, 404);
    assert_eq!(app.api(vendor, "GET", "/api/v1/projects/ARAS/defects", "").await.json()["items"], json!([]));
    assert_eq!(app.api(Some(&app.lead), "PUT", &format!("{DEFECT}/share"), "").await.status, 204);
    let page = app.page(vendor, "/p/ARAS/defects/1").await;
    assert!(page.body.contains("For all") && page.body.contains("log.txt") && !page.body.contains("Among us"), "{}", page.body);
    let remarks = app.api(vendor, "GET", &format!("{DEFECT}/remarks"), "").await.json();
    assert_eq!(remarks["items"].as_array().map(Vec::len), Some(1), "{remarks}");
    assert_eq!(app.page(vendor, &file).await.body, "seen");
}

#[tokio::test]
async fn a_failed_step_fills_the_report_and_what_it_showed_goes_along() {
    let app = TestApp::fresh().await;
    let (place, _) = build(&app).await;
    let execution = failed(&app, place).await;
    let (desk, key) = (app.desk(&app.lead), ProjectKey::parse("ARAS").unwrap());
    let mut shown = Vec::new();
    for (step, name) in [(0, "first.txt"), (1, "second.txt")] {
        shown.push(testing::add_evidence(&desk, &key, Shows::Step(execution, step), name, "seen".into()).await.unwrap());
    }
    let form = app.page(Some(&app.lead), &format!("/p/ARAS/defects/new?execution={execution}&step=1")).await;
    for said in ["value=\"Nothing is said\"", "2. Save it", "It says so", "value=\"Pipeline\"", &place.to_string(), &execution.to_string()]
    {
        assert!(form.body.contains(said), "{said}: {}", form.body);
    }
    let fields = format!("project=ARAS&execution={execution}&step=1&title=Nothing+is+said&environment={place}");
    let reported = app.rpc(Some(&app.lead), "/rpc/defects/report", &fields).await;
    assert_eq!((reported.status.as_u16(), reported.json()["go"].as_str()), (200, Some("/p/ARAS/defects/2")), "{}", reported.body);
    assert_eq!(app.api(Some(&app.lead), "PUT", "/api/v1/projects/ARAS/defects/2/share", "").await.status, 204);
    let seen = app.page(Some(&app.developer), "/p/ARAS/defects/2").await.body;
    assert!(seen.contains("second.txt") && !seen.contains("first.txt"), "{seen}");
    let opened = async |file: usize| app.page(Some(&app.developer), &format!("/p/ARAS/evidence/{}", shown[file])).await.status.as_u16();
    assert_eq!((opened(0).await, opened(1).await), (404, 200), "the vendor sees what shows the defect, and no more of the plan");
}

#[tokio::test]
async fn a_filter_that_nobody_understands_is_refused_and_not_ignored() {
    let app = TestApp::fresh().await;
    let list = async |query: &str| app.api(Some(&app.lead), "GET", &format!("/api/v1/projects/ARAS/defects?{query}"), "").await;
    assert_eq!(list("show=new&severity=s3&found_by=me").await.json()["items"].as_array().map(Vec::len), Some(1));
    assert_eq!(list("show=closed").await.json()["items"], json!([]));
    assert_eq!(list("severity=huge").await.status, 422);
    let page = app.page(Some(&app.lead), "/p/ARAS/defects?severity=huge").await;
    assert!(page.status == 200 && page.body.contains("huge"), "the page says so and shows what it understood");
}

#[tokio::test]
async fn a_table_of_defects_is_tried_brought_in_and_brought_up_to_date() {
    let app = TestApp::fresh().await;
    let (lead, path) = (Some(&app.lead), "/api/v1/projects/ARAS/tests/import?what=defects&name=jira.csv");
    let table = "Issue key,Summary,Status,Resolution\nOLD-1,Otters vanish,Open,\nOLD-2,Otters return,Closed,Won't Fix\n";
    let tried = app.api(lead, "POST", &format!("{path}&dry_run=true"), table).await;
    assert_eq!((tried.status.as_u16(), tried.json()["created"].as_u64()), (200, Some(2)));
    assert_eq!(app.api(lead, "POST", path, table).await.json()["created"], 2, "what was tried was not kept");
    let again = app.api(lead, "POST", path, &table.replace("Otters vanish", "Otters are gone")).await.json();
    assert_eq!((again["defects"].as_u64(), again["created"].as_u64(), again["updated"].as_u64()), (Some(2), Some(0), Some(1)));
    let bad = app.api(lead, "POST", path, "key,title,created\nOLD-3,Late otters,soon\n").await;
    assert_eq!((bad.status.as_u16(), bad.json()["refused"][0]["line"].as_u64()), (409, Some(2)));
    assert_eq!(app.api(lead, "POST", path, "<testsuites/>").await.status, 422);
    assert_eq!(app.api(Some(&app.developer), "POST", path, table).await.status, 403);
    let found = app.api(lead, "GET", "/api/v1/projects/ARAS/defects?show=all&text=otters", "").await.json();
    assert_eq!(found["items"].as_array().map(Vec::len), Some(2), "{found}");
}

/// The stream of a person's browser.
async fn listening(app: &TestApp, client: &Client) -> Body {
    let request = in_session(Some(client), Request::get("/live/ARAS")).body(Body::empty()).unwrap();
    let answer = app.router.clone().oneshot(request).await.unwrap();
    assert_eq!(answer.status(), 200);
    answer.into_body()
}

/// What it says next.
async fn next(stream: &mut Body) -> String {
    let frame = tokio::time::timeout(Duration::from_secs(5), stream.frame()).await.expect("something is said in time");
    String::from_utf8_lossy(&frame.unwrap().unwrap().into_data().unwrap()).into_owned()
}

#[tokio::test]
async fn the_stream_tells_the_vendor_of_no_defect_that_was_not_handed_over() {
    let app = TestApp::fresh().await;
    let (mut ours, mut theirs) = (listening(&app, &app.lead).await, listening(&app, &app.developer).await);
    let lead = Some(&app.lead);
    let remark = async |body: &str, internal: bool| {
        let remark = json!({ "body": body, "internal": internal }).to_string();
        assert_eq!(app.api(lead, "POST", &format!("{DEFECT}/remarks"), &remark).await.status, 204);
    };
    remark("Before", false).await;
    assert_eq!(app.api(lead, "PUT", &format!("{DEFECT}/share"), "").await.status, 204);
    remark("Among us", true).await;
    remark("For all", false).await;
    assert_eq!(app.api(lead, "DELETE", &format!("{DEFECT}/share"), "").await.status, 204);
    remark("Ours again", false).await;
    assert_eq!(app.rpc(lead, "/rpc/backlog/create", "project=ARAS&title=x").await.status, 200);
    for said in
        ["defect_commented", "defect_shared", "defect_commented", "defect_commented", "defect_shared", "defect_commented", "item_created"]
    {
        let heard = next(&mut ours).await;
        assert!(heard.contains(said), "{said}: {heard}");
    }
    for said in ["defect_shared", "defect_commented", "defect_shared", "item_created"] {
        let heard = next(&mut theirs).await;
        assert!(heard.contains(said), "{said}: {heard}");
    }
}
