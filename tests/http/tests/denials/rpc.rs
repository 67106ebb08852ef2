//! Every server function. They stand in `tables/<feature>.rs`.

use std::collections::BTreeSet;

use golive_http_tests::{Foreign, TestApp};

use super::{
    tables::functions,
    who::{callers, denial, is_open},
};

#[test]
fn every_server_function_has_its_denial() {
    let there: BTreeSet<String> = server_fn::axum::server_fn_paths().map(|(path, _)| path.to_owned()).collect();
    assert!(!there.is_empty());
    let known: BTreeSet<String> = functions().map(|(path, ..)| format!("/rpc/{path}")).collect();
    assert_eq!(there.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "server functions without a denial");
    assert_eq!(known.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "denials of no server function");
}

#[tokio::test]
async fn a_function_asks_who_calls() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    for (path, _, fields) in functions().filter(|(_, needs, _)| !is_open(*needs)) {
        let answer = app.rpc(None, &format!("/rpc/{path}"), &ids.fill(fields)).await;
        assert_eq!(answer.status, 401, "{path}: {}", answer.body);
    }
}

#[tokio::test]
async fn a_function_refuses_outsiders_and_wrong_roles() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    let before = app.happened("ARAS").await;
    for (path, needs, fields) in functions() {
        for (name, client, roles) in callers(&app) {
            let Some(status) = denial(*needs, roles) else { continue };
            let answer = app.rpc(Some(client), &format!("/rpc/{path}"), &ids.fill(fields)).await;
            assert_eq!(answer.status, status, "{name} at {path}: {}", answer.body);
        }
    }
    assert_eq!(app.happened("ARAS").await, before, "nothing happened");
}
