//! What belongs to no project, for programs: notices, the audit, accounts.

use golive_http_tests::{Client, TestApp};
use serde_json::{Value, json};

/// The names a list holds under a member.
fn all<'a>(list: &'a Value, member: &str) -> Vec<&'a str> {
    list["items"].as_array().into_iter().flatten().filter_map(|each| each[member].as_str()).collect()
}

async fn ask(app: &TestApp, who: &Client, path: &str) -> Value {
    let answer = app.api(Some(who), "GET", &format!("/api/v1{path}"), "").await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.body);
    answer.json()
}

async fn deed(app: &TestApp, who: &Client, method: &str, path: &str, body: &str) -> u16 {
    app.api(Some(who), method, &format!("/api/v1{path}"), body).await.status.as_u16()
}

#[tokio::test]
async fn notices_are_read_page_by_page_and_marked() {
    let app = TestApp::fresh().await;
    for text in ["One, @developer", "Two, @developer", "Three, @developer"] {
        let body = json!({ "body": text }).to_string();
        assert_eq!(deed(&app, &app.lead, "POST", "/projects/ARAS/items/1/comments", &body).await, 201);
    }
    let mine = &app.developer;
    let first = ask(&app, mine, "/notices?limit=2").await;
    assert_eq!(all(&first, "reason"), ["mentioned", "mentioned"]);
    assert_eq!(first["items"][0]["line"]["note"], "Three, @developer");
    let rest = ask(&app, mine, &format!("/notices?limit=2&after={}", first["next"].as_str().unwrap_or_default())).await;
    assert_eq!(rest["items"][0]["line"]["note"], "One, @developer");

    let id = first["items"][0]["id"].as_str().unwrap_or_default();
    assert_eq!(deed(&app, &app.outsider, "PUT", &format!("/notices/{id}/read"), "").await, 404, "somebody else's is not there");
    assert_eq!(deed(&app, mine, "PUT", &format!("/notices/{id}/read"), "").await, 204);
    let unread = ask(&app, mine, "/notices?unread=true").await;
    assert!(!all(&unread, "id").contains(&id) && all(&unread, "reason").len() >= 2);
    assert_eq!(deed(&app, mine, "PUT", "/notices/read", "").await, 204);
    assert!(all(&ask(&app, mine, "/notices?unread=true").await, "id").is_empty());
    assert!(all(&ask(&app, mine, "/notices").await, "id").contains(&id));
}

#[tokio::test]
async fn the_audit_is_read_to_its_end_and_narrowed() {
    let app = TestApp::fresh().await;
    for title in ["Two", "Three"] {
        app.api(Some(&app.lead), "POST", "/api/v1/projects/ARAS/items", &json!({ "title": title }).to_string()).await;
    }
    let (mut seen, mut after) = (Vec::new(), String::new());
    loop {
        let page = ask(&app, &app.auditor, &format!("/projects/ARAS/audit?limit=3{after}")).await;
        seen.extend(all(&page, "id").into_iter().map(str::to_owned));
        let Some(next) = page["next"].as_str() else { break };
        after = format!("&after={next}");
    }
    assert_eq!(seen.len() as u64, app.happened("ARAS").await);
    let created = ask(&app, &app.auditor, &format!("/projects/ARAS/audit?kind=item_created&person={}", app.lead.id)).await;
    assert_eq!(all(&created, "label"), ["ARAS-3 Three", "ARAS-2 Two", "ARAS-1 Merge duplicates"]);
    assert_eq!(created["items"][0]["actor"]["name"], "lead");
    let nothing = ask(&app, &app.auditor, "/projects/ARAS/audit?before=2020-01-01T00:00:00Z").await;
    assert!(all(&nothing, "id").is_empty());

    let site = ask(&app, &app.administrator, "/audit?project=OTHER&limit=200").await;
    assert!(site["items"].as_array().is_some_and(|lines| !lines.is_empty() && lines.iter().all(|line| line["project"] == "OTHER")));
    let foreign = format!("/api/v1/projects/ARAS/audit?after={}", all(&site, "id")[0]);
    assert_eq!(app.api(Some(&app.auditor), "GET", &foreign, "").await.status, 422, "a cursor of another project leads nowhere");
    for query in ["kind=novel", "after=x", "project=%21"] {
        let answer = app.api(Some(&app.administrator), "GET", &format!("/api/v1/audit?{query}"), "").await;
        assert!(matches!(answer.status.as_u16(), 400 | 422) && answer.is_problem(), "{query}: {}", answer.body);
    }
}

#[tokio::test]
async fn an_administrator_invites_deactivates_and_erases() {
    let app = TestApp::fresh().await;
    let admin = &app.administrator;
    let body = r#"{"name":"Nadia Petrenko","email":"nadia@example.org","locale":"fa"}"#;
    let made = app.api(Some(admin), "POST", "/api/v1/people", body).await;
    let at = made.header("location").trim_start_matches("/api/v1").to_owned();
    assert_eq!(made.status, 201, "{}", made.body);
    assert_eq!(app.api(Some(admin), "POST", "/api/v1/people", body).await.json()["errors"][0]["field"], "email");
    let read = async || ask(&app, admin, &at).await;
    assert_eq!((read().await["state"].as_str(), read().await["administrator"].as_bool()), (Some("invited"), Some(false)));
    assert_eq!(all(&ask(&app, admin, "/people?q=petrenko").await, "name"), ["Nadia Petrenko"]);

    for (method, path, state, administrator) in [
        ("POST", "/link", "invited", false),
        ("PUT", "/administrator", "invited", true),
        ("DELETE", "/administrator", "invited", false),
        ("PUT", "/suspension", "suspended", false),
        ("DELETE", "/suspension", "invited", false),
    ] {
        assert_eq!(deed(&app, admin, method, &format!("{at}{path}"), "").await, 204, "{method} {path}");
        let now = read().await;
        assert_eq!((now["state"].as_str(), now["administrator"].as_bool()), (Some(state), Some(administrator)), "{method} {path}");
    }
    assert_eq!(deed(&app, admin, "PUT", &format!("{at}/erasure"), r#"{"name":"Nadia"}"#).await, 422, "the name is typed to be sure");
    assert_eq!(deed(&app, admin, "PUT", &format!("{at}/erasure"), r#"{"name":"Nadia Petrenko"}"#).await, 204);
    assert!(all(&ask(&app, admin, "/people?q=petrenko").await, "name").is_empty());

    let own = format!("/people/{}", admin.id);
    assert_eq!(deed(&app, admin, "DELETE", &format!("{own}/administrator"), "").await, 409, "the last administrator stays one");
    assert_eq!(deed(&app, admin, "PUT", &format!("{own}/suspension"), "").await, 409, "nobody shuts themselves out");
}

#[tokio::test]
async fn the_directory_is_read_page_by_page() {
    let app = TestApp::fresh().await;
    let first = ask(&app, &app.administrator, "/people?limit=4").await;
    let next = first["next"].as_str().unwrap_or_default().to_owned();
    let rest = ask(&app, &app.administrator, &format!("/people?limit=200&after={next}")).await;
    let names: Vec<&str> = all(&first, "name").into_iter().chain(all(&rest, "name")).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(names, sorted);
    assert!(names.contains(&"administrator") && names.contains(&"outsider"));
    assert_eq!(rest["next"], Value::Null);
}
