//! Every route of the API against those who may not use it. A route without its line here fails.

use std::collections::BTreeSet;

use golive_http_tests::{Client, TestApp};

/// A project key, a number, an id that is nobody's.
const NOBODY: &str = "018f0000-0000-7000-8000-000000000000";

/// Who is turned away, and with what.
#[derive(Clone, Copy)]
enum Wrong {
    /// Reads everything, changes nothing: 403.
    Auditor,
    /// Is not inside: 404.
    Requester,
    /// Whoever is signed in may.
    Nobody,
}

/// Method, path, body, who is wrong.
const ROUTES: &[(&str, &str, &str, Wrong)] = &[
    ("get", "/api/v1/projects", "", Wrong::Nobody),
    ("post", "/api/v1/projects", PROJECT, Wrong::Auditor),
    ("get", "/api/v1/projects/{key}", "", Wrong::Requester),
    ("put", "/api/v1/projects/{key}", CHARTER, Wrong::Auditor),
    ("get", "/api/v1/projects/{key}/team", "", Wrong::Requester),
    ("post", "/api/v1/projects/{key}/roles", r#"{"email":"x@example.org","role":"champion"}"#, Wrong::Auditor),
    ("delete", "/api/v1/projects/{key}/roles/{id}", "", Wrong::Auditor),
    ("get", "/api/v1/projects/{key}/items", "", Wrong::Requester),
    ("post", "/api/v1/projects/{key}/items", r#"{"title":"x"}"#, Wrong::Auditor),
    ("get", "/api/v1/projects/{key}/items/{number}", "", Wrong::Requester),
    ("patch", "/api/v1/projects/{key}/items/{number}", r#"{"title":"x"}"#, Wrong::Auditor),
    ("put", "/api/v1/projects/{key}/items/{number}/estimate", r#"{"points":2}"#, Wrong::Auditor),
    ("post", "/api/v1/projects/{key}/items/{number}/rank", r#""top""#, Wrong::Auditor),
    ("post", "/api/v1/projects/{key}/items/{number}/archive", "", Wrong::Auditor),
    ("delete", "/api/v1/projects/{key}/items/{number}/archive", "", Wrong::Auditor),
    ("put", "/api/v1/projects/{key}/items/{number}/acceptance", "", Wrong::Auditor),
    ("put", "/api/v1/projects/{key}/items/{number}/rejection", r#"{"reason":"x"}"#, Wrong::Auditor),
    ("get", "/api/v1/projects/{key}/items/{number}/comments", "", Wrong::Requester),
    ("post", "/api/v1/projects/{key}/items/{number}/comments", r#"{"body":"x"}"#, Wrong::Auditor),
    ("patch", "/api/v1/projects/{key}/comments/{id}", r#"{"body":"x"}"#, Wrong::Auditor),
    ("delete", "/api/v1/projects/{key}/comments/{id}", "", Wrong::Auditor),
    ("get", "/api/v1/projects/{key}/sprints", "", Wrong::Requester),
    ("post", "/api/v1/projects/{key}/sprints", SPRINT, Wrong::Auditor),
    ("get", "/api/v1/projects/{key}/sprints/{number}", "", Wrong::Requester),
    ("put", "/api/v1/projects/{key}/sprints/{number}", SPRINT, Wrong::Auditor),
    ("post", "/api/v1/projects/{key}/sprints/{number}/start", "", Wrong::Auditor),
    ("post", "/api/v1/projects/{key}/sprints/{number}/close", r#"{"all":"backlog_top"}"#, Wrong::Auditor),
    ("post", "/api/v1/projects/{key}/sprints/{number}/items", r#"{"items":[]}"#, Wrong::Auditor),
    ("delete", "/api/v1/projects/{key}/sprints/{number}/items/{item}", "", Wrong::Auditor),
    ("get", "/api/v1/projects/{key}/sprints/{number}/board", "", Wrong::Requester),
    ("post", "/api/v1/projects/{key}/sprints/{number}/board/moves", MOVE, Wrong::Auditor),
    ("get", "/api/v1/projects/{key}/sprints/{number}/report", "", Wrong::Requester),
    ("get", "/api/v1/projects/{key}/imports", "", Wrong::Auditor),
    ("post", "/api/v1/projects/{key}/imports", "title\nx\n", Wrong::Auditor),
    ("get", "/api/v1/projects/{key}/imports/{id}", "", Wrong::Auditor),
    ("put", "/api/v1/projects/{key}/imports/{id}/columns", r#"["title"]"#, Wrong::Auditor),
    ("get", "/api/v1/projects/{key}/imports/{id}/lines", "", Wrong::Auditor),
    ("post", "/api/v1/projects/{key}/imports/{id}/commit", "", Wrong::Auditor),
    ("get", "/api/v1/projects/{key}/releases", "", Wrong::Requester),
    ("post", "/api/v1/projects/{key}/releases", r#"{"name":"1","notes":"","items":[]}"#, Wrong::Auditor),
    ("put", "/api/v1/projects/{key}/releases/{id}/approval", "", Wrong::Auditor),
];

const PROJECT: &str =
    r#"{"key":"NEW","name":"x","size":"small","methodology":"agile","calendar":"gregorian","time_zone":"UTC","currency":"EUR"}"#;
const CHARTER: &str = r#"{"name":"x","vision":"","goals":"","scope":"","methodology":"agile","size":"small"}"#;
const SPRINT: &str = r#"{"name":"","goal":"x"}"#;
const MOVE: &str = r#"{"item":"018f0000-0000-7000-8000-000000000000","to":"done"}"#;

fn address(path: &str) -> String {
    path.replace("{key}", "ARAS").replace("{number}", "1").replace("{id}", NOBODY).replace("{item}", NOBODY)
}

#[test]
fn every_route_of_the_api_has_its_denial() {
    let document = serde_json::to_value(golive_server::rest::document()).expect("a document");
    let paths = document["paths"].as_object().expect("paths");
    let described: BTreeSet<(String, String)> = paths
        .iter()
        .flat_map(|(path, item)| item.as_object().into_iter().flatten().map(move |(method, _)| (method.clone(), path.clone())))
        .collect();
    let tested: BTreeSet<(String, String)> = ROUTES.iter().map(|(method, path, ..)| ((*method).to_owned(), (*path).to_owned())).collect();
    assert_eq!(described.difference(&tested).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "routes without a denial");
    assert_eq!(tested.difference(&described).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "denials of no route");
}

#[tokio::test]
async fn nobody_comes_in_without_a_token() {
    let app = TestApp::fresh().await;
    for (method, path, body, _) in ROUTES {
        let answer = app.api(None, &method.to_uppercase(), &address(path), body).await;
        assert_eq!(answer.status, 401, "{method} {path}: {}", answer.body);
        assert!(answer.is_problem(), "{method} {path}");
    }
    let forged = Client { token: "golive_forged".into(), cookie: String::new() };
    assert_eq!(app.api(Some(&forged), "GET", "/api/v1/projects", "").await.status, 401);
}

#[tokio::test]
async fn another_projects_manager_is_told_that_nothing_is_there() {
    let app = TestApp::fresh().await;
    for (method, path, body, _) in ROUTES.iter().filter(|(_, path, ..)| path.contains("{key}")) {
        let answer = app.api(Some(&app.outsider), &method.to_uppercase(), &address(path), body).await;
        assert_eq!(answer.status, 404, "{method} {path}: {}", answer.body);
        assert!(answer.is_problem(), "{method} {path}");
    }
}

#[tokio::test]
async fn a_wrong_role_is_refused() {
    let app = TestApp::fresh().await;
    for (method, path, body, wrong) in ROUTES {
        let (client, status) = match wrong {
            Wrong::Auditor => (&app.auditor, 403),
            Wrong::Requester => (&app.requester, 404),
            Wrong::Nobody => continue,
        };
        let answer = app.api(Some(client), &method.to_uppercase(), &address(path), body).await;
        assert_eq!(answer.status, status, "{method} {path}: {}", answer.body);
        assert!(answer.is_problem(), "{method} {path}");
    }
}

#[tokio::test]
async fn pages_ask_to_sign_in_and_hide_what_is_not_ones_own() {
    let app = TestApp::fresh().await;
    for path in ["/p/ARAS/imports", "/p/ARAS/imports/018f0000-0000-7000-8000-000000000000"] {
        let anonymous = app.page(None, path).await;
        assert_eq!(anonymous.status, 303, "{path}");
        assert!(anonymous.header("location").starts_with("/sign-in"), "{path}");
        assert_eq!(app.page(Some(&app.outsider), path).await.status, 404, "{path}");
        assert_eq!(app.page(Some(&app.auditor), path).await.status, 403, "{path}");
    }
    for path in ["/p/ARAS/backlog/export.csv", "/p/ARAS/backlog/export.xlsx"] {
        assert_eq!(app.page(None, path).await.status, 303, "{path}");
        assert_eq!(app.page(Some(&app.outsider), path).await.status, 404, "{path}");
        assert_eq!(app.page(Some(&app.requester), path).await.status, 404, "{path}");
        assert_eq!(app.page(Some(&app.manager), path).await.status, 200, "{path}");
    }
}
