//! What leaves as a file comes back as it was, and holds nothing its reader does not see.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::{body::Body, http::Request};
use golive_domain::{
    defects::Priority,
    import::FileFormat,
    testing::{CaseContent, CaseState, CaseStep, Parameters, TestType, Verdict},
    text::ProjectKey,
};
use golive_http_tests::{Client, TestApp};
use golive_store::{
    Desk,
    defects::{self, DefectFields, NewDefect},
    import::formats::{self, Ended},
    requirements::{self, RequirementFields},
    testing::{self, CaseFields, EnvironmentFields, ExecutionFilter, Found, NewRun, PlanFields},
};
use http_body_util::BodyExt;
use serde_json::Value;
use tower::ServiceExt;

/// The file at an address of the API.
async fn file(app: &TestApp, client: &Client, path: &str) -> Vec<u8> {
    let request = Request::get(format!("/api/v1/projects/{path}")).header("authorization", format!("Bearer {}", client.token));
    let answer = app.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(answer.status(), 200, "{path}");
    answer.into_body().collect().await.expect("the file is whole").to_bytes().to_vec()
}

/// The same, packed as a browser asks for it: only that it comes to its end.
async fn packed(app: &TestApp, client: &Client, path: &str) -> usize {
    let request = Request::get(format!("/api/v1/projects/{path}")).header("authorization", format!("Bearer {}", client.token));
    let answer = app.router.clone().oneshot(request.header("accept-encoding", "gzip, br").body(Body::empty()).unwrap()).await.unwrap();
    assert!(answer.headers().contains_key("content-encoding"), "{path}");
    answer.into_body().collect().await.expect("the packed file is whole").to_bytes().len()
}

/// What importing a file into a project came to.
async fn brought(app: &TestApp, client: &Client, project: &str, what: &str, bytes: &[u8]) -> Value {
    let path = format!("/api/v1/projects/{project}/tests/import?what={what}");
    let request = Request::post(path).header("authorization", format!("Bearer {}", client.token));
    let answer = app.send(request.body(Body::from(bytes.to_vec())).unwrap()).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()
}

/// Texts that formats, spreadsheets and Markdown each take for something else.
const NASTY: &[&str] = &[
    "=HYPERLINK(\"http://evil\")",
    "-1+1",
    "'quoted",
    "a < b && <b>bold</b> &amp; &nbsp; <script>alert(1)</script>",
    "1. first\n2. second\n\n10. tenth",
    "نیم‌فاصله، «گیومه»\tو tab",
    "a;b,c|d\\|e\"f\"",
    "@all",
    "> quoted\n\n```\n<xml/>\n```",
];

async fn register(desk: &Desk, key: &ProjectKey) {
    for (at, text) in NASTY.iter().enumerate() {
        let code = format!("RQ {at}; x");
        let fields = RequirementFields {
            code,
            title: format!("T {}", text.replace(['\n', '\t'], " ")),
            body: (*text).into(),
            category: "=cat".into(),
            ..RequirementFields::default()
        };
        requirements::create(desk, key, fields).await.unwrap();
    }
    let root = testing::add_suite(desk, key, "Sales > EMEA/DE", None).await.unwrap();
    let leaf = testing::add_suite(desk, key, "=Quotes\\", Some(root)).await.unwrap();
    for (at, text) in NASTY.iter().enumerate() {
        let steps = NASTY[at..].iter().map(|other| CaseStep::new(*text, *other)).chain([CaseStep::new("", "only seen")]).collect();
        let row = |value: &str| vec![value.to_owned(), text.to_string()];
        let parameters = Parameters::checked(vec!["a|b".into(), "=c".into()], vec![row(" lead"), row("\\n"), row("")]).unwrap();
        let content = CaseContent { preconditions: (*text).into(), steps, parameters };
        let fields = CaseFields {
            title: format!("Case {}", text.replace(['\n', '\t'], " ")),
            kind: Some(TestType::Security),
            state: Some([CaseState::Draft, CaseState::Ready, CaseState::Retired][at % 3]),
            priority: Some(Priority::P1),
            component: "-Deals".into(),
            suite: Some(leaf),
            keywords: vec!["=k".into(), "two words".into()],
            minutes: Some(7),
            content,
        };
        let number = testing::create_case(desk, key, fields).await.unwrap();
        let id = testing::case(desk, key, number).await.unwrap().row.id;
        testing::link_requirement(desk, key, id, &format!("RQ {at}; x")).await.unwrap();
    }
    // One without steps, without anything.
    testing::create_case(desk, key, CaseFields { title: "Bare".into(), ..CaseFields::default() }).await.unwrap();
}

/// The records of an exported object, without the keys and the history that belong to their own project.
fn records(bytes: &[u8], name: &str) -> Vec<Value> {
    let whole: Value = serde_json::from_slice(bytes).unwrap();
    let mut records = whole[name].as_array().unwrap().clone();
    for record in &mut records {
        let record = record.as_object_mut().unwrap();
        for own in ["key", "external_key", "last_result", "flaky_in", "coverage", "edition"] {
            record.remove(own);
        }
    }
    records.sort_by_key(|record| record["title"].to_string());
    records
}

#[tokio::test]
async fn cases_and_requirements_come_back_as_they_were() {
    let app = TestApp::fresh().await;
    let key = ProjectKey::parse("ARAS").unwrap();
    register(&app.desk(&app.lead), &key).await;
    for format in ["csv", "xlsx", "json"] {
        let needs = file(&app, &app.lead, &format!("ARAS/requirements/export?format={format}")).await;
        let cases = file(&app, &app.lead, &format!("ARAS/tests/cases/export?format={format}")).await;
        if format != "xlsx" {
            assert!(packed(&app, &app.lead, &format!("ARAS/tests/cases/export?format={format}")).await < cases.len());
        }
        // Into the project they came from: everything is known and nothing changed.
        for (what, bytes) in [("requirements", &needs), ("tests", &cases)] {
            let made = brought(&app, &app.lead, "ARAS", what, bytes).await;
            assert_eq!((made["created"].as_u64(), made["updated"].as_u64()), (Some(0), Some(0)), "{format} {what}: {made}");
        }
        // Into another one: the same records again, and once only.
        for (what, bytes) in [("requirements", &needs), ("tests", &cases)] {
            let made = brought(&app, &app.outsider, "OTHER", what, bytes).await;
            let expected = if format == "csv" { NASTY.len() + 1 + usize::from(what == "tests") } else { 0 };
            assert_eq!(made["created"].as_u64(), Some(expected as u64), "{format} {what}: {made}");
            assert_eq!(made["updated"].as_u64(), Some(0), "{format} {what}: {made}");
        }
        for (list, name) in [("tests/cases", "cases"), ("requirements", "requirements")] {
            let there = file(&app, &app.lead, &format!("ARAS/{list}/export?format=json")).await;
            let here = file(&app, &app.outsider, &format!("OTHER/{list}/export?format=json")).await;
            assert_eq!(records(&there, name), records(&here, name), "{format} {name}");
        }
    }
}

#[tokio::test]
async fn a_spreadsheet_runs_nothing_of_a_file() {
    let app = TestApp::fresh().await;
    register(&app.desk(&app.lead), &ProjectKey::parse("ARAS").unwrap()).await;
    for list in ["tests/cases", "requirements", "defects"] {
        let csv = String::from_utf8(file(&app, &app.lead, &format!("ARAS/{list}/export?format=csv")).await).unwrap();
        assert!(csv.starts_with('\u{feff}') && csv.contains("\r\n"));
        for begins in ['=', '-', '+', '@'] {
            assert!(!csv.contains(&format!(",{begins}")) && !csv.contains(&format!(",\"{begins}")), "{list}: {csv}");
        }
    }
}

#[tokio::test]
async fn a_list_leaves_as_it_is_narrowed_and_a_mistyped_filter_is_refused() {
    let app = TestApp::fresh().await;
    register(&app.desk(&app.lead), &ProjectKey::parse("ARAS").unwrap()).await;
    let titles =
        async |query: &str| records(&file(&app, &app.lead, &format!("ARAS/tests/cases/export?format=json&{query}")).await, "cases").len();
    assert_eq!((titles("kind=security").await, titles("kind=security&state=draft").await, titles("kind=data").await), (9, 3, 0));
    let wrong = |path: &'static str| app.api(Some(&app.lead), "GET", path, "");
    assert_eq!(wrong("/api/v1/projects/ARAS/tests/cases/export?kind=huge").await.status, 422);
    assert_eq!(wrong("/api/v1/projects/ARAS/tests/cases/export?format=pdf").await.status, 422);
    assert_eq!(wrong("/api/v1/projects/ARAS/defects/export?opened_in=%2B262142-12-31").await.status, 422);
    assert_eq!(wrong("/api/v1/projects/ARAS/defects/export?format=junit").await.status, 404);
    assert_eq!(wrong("/api/v1/projects/ARAS/tests/plans/99/results/export").await.status, 404);
    let page = app.page(Some(&app.lead), "/p/ARAS/tests/cases/export/csv?kind=security").await;
    assert_eq!(page.header("content-disposition"), "attachment; filename=\"ARAS-cases.csv\"");
    assert_eq!(app.page(Some(&app.lead), "/p/ARAS/tests/cases/export/csv?kind=huge").await.status, 422);
    assert_eq!(app.page(Some(&app.lead), "/p/ARAS/tests/cases/export/exe").await.status, 404);
}

/// A plan of two cases in two places, what was found in it, and its number.
async fn plan(desk: &Desk, key: &ProjectKey, shared: bool) -> i32 {
    let mut cases = Vec::new();
    for title in ["Save <it>", "Search & find"] {
        let content = CaseContent { steps: vec![CaseStep::new("Do", "See")], ..CaseContent::default() };
        let fields = CaseFields { title: title.into(), state: Some(CaseState::Ready), content, ..CaseFields::default() };
        let number = testing::create_case(desk, key, fields).await.unwrap();
        cases.push(testing::case(desk, key, number).await.unwrap().row.id);
    }
    let mut places = Vec::new();
    for name in [format!("Chrome {shared}"), format!("گوشی {shared}")] {
        let fields = EnvironmentFields { name, ..EnvironmentFields::default() };
        places.push(testing::save_environment(desk, key, fields).await.unwrap());
    }
    let fields = PlanFields { name: "Sprint \"7\"".into(), shared, ..PlanFields::default() };
    let plan = testing::create_plan(desk, key, fields).await.unwrap();
    testing::create_run(desk, key, plan, NewRun { cases, environments: places, ..NewRun::default() }).await.unwrap();
    let rows = testing::plan(desk, key, plan, &ExecutionFilter::default()).await.unwrap().executions.rows;
    for (row, verdict) in rows.iter().zip([Verdict::Passed, Verdict::Failed, Verdict::Blocked]) {
        let actual = if verdict == Verdict::Passed { "" } else { "Secret & <b>seen</b>\u{7}" };
        let found = Found { id: None, step: 0, verdict, actual: actual.into(), seconds: 3 };
        testing::record(desk, key, row.id, vec![found]).await.unwrap();
    }
    plan
}

#[tokio::test]
async fn results_are_read_back_as_junit_to_the_same_counts() {
    let app = TestApp::fresh().await;
    let key = ProjectKey::parse("ARAS").unwrap();
    let plan = plan(&app.desk(&app.lead), &key, false).await;
    let xml = file(&app, &app.lead, &format!("ARAS/tests/plans/{plan}/results/export?format=junit")).await;
    let text = String::from_utf8(xml.clone()).unwrap();
    assert!(text.contains(r#"tests="4" failures="1" errors="0" skipped="2""#), "{text}");
    let book = formats::read(FileFormat::Junit, &xml).unwrap();
    let count = |ended: Ended| book.results.iter().filter(|result| result.ended == ended).count();
    assert_eq!((count(Ended::Passed), count(Ended::Failed), count(Ended::Error), count(Ended::Skipped)), (1, 1, 0, 2));
    assert!(book.results.iter().all(|result| result.case_keys.first().is_some_and(|key| key.starts_with("ARAS-T"))));
    let failed = book.results.iter().find(|result| result.ended == Ended::Failed).unwrap();
    assert!(failed.message.as_deref().is_some_and(|message| message.contains("Secret & <b>seen</b>")), "{failed:?}");
    let made = brought(&app, &app.lead, "ARAS", "results", &xml).await;
    assert_eq!(
        (made["passed"].as_u64(), made["failed"].as_u64(), made["skipped"].as_u64(), made["cases"].as_u64()),
        (Some(1), Some(1), Some(2), Some(0))
    );
    let one = file(&app, &app.lead, &format!("ARAS/tests/plans/{plan}/results/export?format=json&result=failed")).await;
    let one: Value = serde_json::from_slice(&one).unwrap();
    assert_eq!((one["results"].as_array().map(Vec::len), one["results"][0]["result"].as_str()), (Some(1), Some("failed")));
    assert_eq!(one["results"][0]["seen"], "1: Secret & <b>seen</b>\u{7}");
}

#[tokio::test]
async fn the_vendor_carries_nothing_away_that_it_does_not_see() {
    let app = TestApp::fresh().await;
    let (desk, key) = (app.desk(&app.lead), ProjectKey::parse("ARAS").unwrap());
    let (open, kept) = (plan(&desk, &key, true).await, plan(&desk, &key, false).await);
    for (title, shared) in [("Known to both", true), ("Ours alone", false)] {
        let fields = DefectFields { title: title.into(), ..DefectFields::default() };
        let number = defects::report(&desk, &key, NewDefect { fields, seen_at: None }).await.unwrap();
        if shared {
            defects::share(&desk, &key, number, true).await.unwrap();
        }
    }
    for format in ["csv", "json"] {
        let path = format!("ARAS/defects/export?format={format}&show=all");
        let theirs = String::from_utf8(file(&app, &app.developer, &path).await).unwrap();
        assert!(theirs.contains("Known to both") && !theirs.contains("Ours alone"), "{theirs}");
        let ours = String::from_utf8(file(&app, &app.lead, &path).await).unwrap();
        assert!(ours.contains("Ours alone"));
    }
    for format in ["csv", "xlsx", "json", "junit"] {
        let at = |plan: i32| format!("/api/v1/projects/ARAS/tests/plans/{plan}/results/export?format={format}");
        assert_eq!(app.api(Some(&app.developer), "GET", &at(open), "").await.status, 200);
        assert_eq!(app.api(Some(&app.developer), "GET", &at(kept), "").await.status, 404);
    }
    for (plan, status) in [(open, 200), (kept, 404)] {
        assert_eq!(app.page(Some(&app.developer), &format!("/p/ARAS/tests/plans/{plan}/report")).await.status, status);
    }
    let figures = app.page(Some(&app.developer), "/p/ARAS/defects/figures").await;
    assert_eq!(figures.status, 200);
}

#[tokio::test]
async fn pasted_html_is_text_in_the_report() {
    let app = TestApp::fresh().await;
    let (desk, key) = (app.desk(&app.lead), ProjectKey::parse("ARAS").unwrap());
    let number = plan(&desk, &key, false).await;
    let page = app.page(Some(&app.lead), &format!("/p/ARAS/tests/plans/{number}/report")).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Secret &amp; &lt;b&gt;seen&lt;/b&gt;") && !page.body.contains("<b>seen</b>"));
    assert!(page.body.contains("Save &lt;it&gt;"));
}
