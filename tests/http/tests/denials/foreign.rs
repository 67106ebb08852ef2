//! Ids of another project, in the address and in the body, from somebody who may do anything in their own.

use golive_domain::access::Role;
use golive_http_tests::{Answer, Foreign, TestApp};

use super::tables::{functions, routes};

/// References beside the tables' lines: those a body may hold, and a foreign one behind one's own.
const BODIES: &[(&str, &str, &str)] = &[
    ("post", "/items", r#"{"title":"x","parent":"{item}"}"#),
    ("post", "/items", r#"{"title":"x","department":"{department}"}"#),
    ("post", "/items", r#"{"title":"x","assignee":"{person}"}"#),
    ("post", "/items", r#"{"title":"x","custom":{"{field}":"x"}}"#),
    ("post", "/items", r#"{"title":"x","spot":{"after":"{item}"}}"#),
    ("post", "/items", r#"{"title":"x","estimate":{"lines":[{"skill":"x","minutes":60,"person":"{person}"}]}}"#),
    ("patch", "/items/1", r#"{"parent":"{item}"}"#),
    ("patch", "/items/1", r#"{"department":"{department}"}"#),
    ("patch", "/items/1", r#"{"assignee":"{person}"}"#),
    ("patch", "/items/1", r#"{"custom":{"{field}":"x"}}"#),
    ("post", "/items/1/rank", r#"{"before":"{item}"}"#),
    ("post", "/items/1/needs", r#"{"needs":"{item}"}"#),
    ("post", "/items/bulk", r#"{"items":["{item}"],"change":"archive"}"#),
    ("post", "/roles", r#"{"email":"auditor@example.org","role":"champion","organisation":"{organisation}"}"#),
    ("post", "/roles", r#"{"email":"auditor@example.org","role":"champion","department":"{department}"}"#),
    ("post", "/absences", r#"{"person":"{person}","from":"2030-01-01","until":"2030-01-01"}"#),
    ("post", "/sprints/1/items", r#"{"items":["{item}"]}"#),
    ("post", "/releases", r#"{"name":"x","items":["{item}"]}"#),
    ("post", "/requirements", r#"{"title":"x","department":"{department}"}"#),
    ("post", "/tests/cases", r#"{"title":"x","suite":"{suite}"}"#),
    ("post", "/tests/cases/bulk", r#"{"cases":["{case}"],"change":{"state":"ready"}}"#),
    ("put", "/tests/cases/1/requirements/{requirement}", ""),
    ("delete", "/tests/cases/1/requirements/{requirement}", ""),
    ("put", "/tests/cases/1/requirements/{requirement}/confirmation", ""),
    ("put", "/tests/cases/1/items/{number}", ""),
    ("delete", "/tests/cases/1/items/{number}", ""),
    ("post", "/tests/suites", r#"{"name":"x","parent":"{suite}"}"#),
    ("post", "/tests/plans/1/runs", r#"{"cases":["{case}"],"environments":["{environment}"]}"#),
    ("put", "/tests/runs/1/assignee", r#"{"executions":["{execution}"]}"#),
    ("get", "/tests/plans/1/executions?after={execution}", ""),
    ("post", "/defects", r#"{"title":"x","department":"{department}"}"#),
    ("post", "/defects/1/deeds", r#"{"deed":"triage","assignee":"{person}"}"#),
    ("put", "/defects/1/fix", r#"{"build":"{build}"}"#),
    ("post", "/duties", r#"{"kind":"check","title":"x","first":"2030-01-01","owner":"{person}"}"#),
    ("post", "/explorations", r#"{"target":"x","aim":"x","minutes":60,"environment":"{environment}"}"#),
    ("post", "/explorations", r#"{"target":"x","aim":"x","minutes":60,"tester":"{person}"}"#),
    ("post", "/explorations", r#"{"target":"x","aim":"x","minutes":60,"requirements":["{requirement}"]}"#),
    ("post", "/defects/1/deeds", r#"{"deed":"defer","release":"{release}","reason":"x"}"#),
    ("post", "/tickets", r#"{"title":"x","request":"bug","impact":"low","urgency":"low","department":"{department}"}"#),
    ("put", "/tickets/1/assignee", r#"{"assignee":"{person}"}"#),
    ("put", "/tickets/1/links", r#"{"defect":"{defect}"}"#),
    ("put", "/tickets/1/links", r#"{"item":"{code}"}"#),
    ("put", "/tickets/1/links", r#"{"requirement":"{requirement}"}"#),
    ("get", "/tickets?after={ticket}", ""),
    ("get", "/tickets/mine?after={ticket}", ""),
    ("get", "/tickets/1/messages?after={item}", ""),
    ("get", "/calendars?after={calendar}", ""),
    (
        "post",
        "/agreement",
        r#"{"lines":[{"metric":"resolution","priority":"p1","number":60,"unit":"working_minutes","calendar":"{calendar}"}]}"#,
    ),
    (
        "post",
        "/agreement/preview",
        r#"{"lines":[{"metric":"resolution","priority":"p1","number":60,"unit":"working_minutes","calendar":"{calendar}"}]}"#,
    ),
    (
        "post",
        "/agreement/what-if",
        r#"{"lines":[{"metric":"resolution","priority":"p1","number":60,"unit":"working_minutes","calendar":"{calendar}"}]}"#,
    ),
];

/// Nothing of that id is there; a reference in a form may be told so beside its field.
fn is_unknown(answer: &Answer) -> bool {
    matches!(answer.status.as_u16(), 404 | 422)
}

#[tokio::test]
async fn a_record_of_another_project_is_not_there() {
    let app = TestApp::fresh().await;
    let ids = Foreign::made(&app).await;
    let sponsor = app.member("sponsor", &[Role::Sponsor]).await;
    let before = (app.happened("ARAS").await, app.happened("OTHER").await);
    let project_functions = functions().filter(|(.., fields)| fields.contains("{key}") && Foreign::points(fields));
    for (path, _, fields) in project_functions {
        // Nobody of the buyer's bids, and who leads the project awards nothing.
        let client = match path.split_once('/') {
            Some(("bids", _)) => &app.bidder,
            Some(("award", "annul" | "decide")) => &sponsor,
            _ => &app.lead,
        };
        let answer = app.rpc(Some(client), &format!("/rpc/{path}"), &ids.fill(fields)).await;
        assert!(is_unknown(&answer), "{path}: {} {}", answer.status, answer.body);
    }
    let of_a_project = |path: &str| path.contains("{key}");
    let points = |path: &str, body: &str| Foreign::points(path) || Foreign::points(body);
    for (method, path, _, body) in routes().filter(|(_, path, _, body)| of_a_project(path) && points(path, body)) {
        let awards = path.ends_with("/award") || path.ends_with("/award/annulment");
        let client = match path {
            path if path.starts_with("/api/v1/bids/") => &app.bidder,
            _ if awards => &sponsor,
            _ => &app.lead,
        };
        let answer = app.api(Some(client), &method.to_uppercase(), &ids.fill(path), &ids.fill(body)).await;
        assert!(is_unknown(&answer), "{method} {path}: {} {}", answer.status, answer.body);
        assert!(!Foreign::points(path) || answer.status == 404 || path.contains("{person}"), "{method} {path}: {}", answer.body);
    }
    for path in [
        "/p/ARAS/backlog/2",
        "/p/ARAS/backlog/2/edit",
        "/p/ARAS/sprints/2",
        "/p/{key}/files/{file}",
        "/p/{key}/imports/{import}",
        "/p/ARAS/defects/2",
        "/p/ARAS/tests/explore/2",
        "/p/ARAS/duties/2",
        "/p/ARAS/rfp/2",
        "/p/ARAS/rfp/2/facts",
        "/p/ARAS/rfp/2/requirements",
        "/p/ARAS/rfp/2/bidding",
        "/p/ARAS/rfp/2/bids/1",
        "/p/{key}/rfp/1/bids/1/files/{file}",
        "/p/ARAS/rfp/2/judging",
        "/p/ARAS/rfp/2/sheet",
        "/p/ARAS/rfp/2/results",
        "/p/ARAS/rfp/2/award",
        "/p/ARAS/rfp/2/record/pdf",
        "/p/ARAS/rfp/2/letters/1/letter.pdf",
        "/p/ARAS/rfp/2/conclude",
        "/p/ARAS/rfp/2/contract",
        "/p/ARAS/rfp/2/matrix",
        "/p/ARAS/rfp/2/matrix/export/csv",
        "/p/ARAS/rfp/2/editions",
        "/p/ARAS/rfp/2/rates",
        "/p/ARAS/rfp/2/commitments",
        "/p/ARAS/rfp/2/commitments.csv",
        "/p/ARAS/rfp/2/sections/company",
        "/p/ARAS/vendors/2",
        "/p/ARAS/vendors/2/edit",
        "/p/ARAS/vendors/compare?vendor=1&vendor=2",
        "/p/ARAS/rfp/2/paper.pdf",
        "/p/ARAS/rfp/2/paper.docx",
        "/p/ARAS/knowledge/2",
        "/p/ARAS/knowledge/2/edit",
        "/p/{key}/knowledge/glossary/{term}",
        "/p/{key}/evidence/{evidence}",
        "/p/ARAS/tickets/2",
        "/p/ARAS/tickets/2/edit",
        "/p/ARAS/incidents/2",
        "/p/ARAS/tickets/2/ledger/resolution/1",
        "/p/{key}/queue/calendars/{calendar}",
        "/p/{key}/queue/templates/{template}",
        "/p/ARAS/tickets/1/split/{message}",
        "/p/{key}/queue/mail/{mail}",
        "/p/{key}/ticket-files/{ticket_file}",
    ] {
        assert_eq!(app.page(Some(&app.lead), &ids.fill(path)).await.status, 404, "{path}");
    }
    assert_eq!((app.happened("ARAS").await, app.happened("OTHER").await), before, "nothing happened");
}

#[tokio::test]
async fn a_reference_to_a_record_of_another_project_is_refused() {
    let app = TestApp::fresh().await;
    let ids = Foreign::made(&app).await;
    let before = (app.happened("ARAS").await, app.happened("OTHER").await);
    for (method, path, body) in BODIES {
        let path = ids.fill(&format!("/api/v1/projects/ARAS{path}"));
        let answer = app.api(Some(&app.lead), &method.to_uppercase(), &path, &ids.fill(body)).await;
        assert!(is_unknown(&answer), "{method} {path} {body}: {} {}", answer.status, answer.body);
    }
    assert_eq!((app.happened("ARAS").await, app.happened("OTHER").await), before, "nothing happened");

    let question = r#"{"title":"x","request":"bug","impact":"low","urgency":"low"}"#;
    assert_eq!(app.api(Some(&app.lead), "POST", "/api/v1/projects/ARAS/tickets", question).await.status, 201);
    let edited = r#"{"title":"x","request":"bug","impact":"low","urgency":"low","department":"{department}"}"#;
    // Nobody has edited it yet, so that its department is all there is to refuse.
    let answer = app.api(Some(&app.lead), "PUT", "/api/v1/projects/ARAS/tickets/2", &ids.fill(edited)).await;
    assert!(is_unknown(&answer), "{} {}", answer.status, answer.body);
}
