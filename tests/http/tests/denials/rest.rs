//! Every route of the API. The routes stand in `tables/<feature>.rs`.

use std::collections::BTreeSet;

use golive_http_tests::{Client, Foreign, LEADS, TestApp};

use super::{
    tables::routes,
    who::{callers, denial},
};

/// What reading a draft does not give even to those who read requests: it is of a request that is out, of those who judge it, and of
/// what came of it.
const LATER: &[&str] = &[
    "/api/v1/projects/{key}/rfps/{rfp}/bids/{bidder}",
    "/api/v1/projects/{key}/rfps/{rfp}/bids/{bidder}/lines",
    "/api/v1/projects/{key}/rfps/{rfp}/bids/{bidder}/files/{file}",
    "/api/v1/projects/{key}/rfps/{rfp}/evaluators",
    "/api/v1/projects/{key}/rfps/{rfp}/sheet",
    "/api/v1/projects/{key}/rfps/{rfp}/sheet/{bidder}",
    "/api/v1/projects/{key}/rfps/{rfp}/consensus",
    "/api/v1/projects/{key}/rfps/{rfp}/results",
    "/api/v1/projects/{key}/rfps/{rfp}/record",
    "/api/v1/projects/{key}/rfps/{rfp}/letters/{bidder}",
    "/api/v1/projects/{key}/rfps/{rfp}/debriefings/{bidder}",
    "/api/v1/projects/{key}/rfps/{rfp}/contract",
    "/api/v1/projects/{key}/rfps/{rfp}/contract/promises",
];

#[test]
fn every_route_of_the_api_has_its_denial() {
    let document = serde_json::to_value(golive_server::rest::document()).expect("a document");
    let paths = document["paths"].as_object().expect("paths");
    let methods = |(path, item): (&String, &serde_json::Value)| {
        let methods: Vec<_> = item.as_object().into_iter().flatten().map(|(method, _)| format!("{method} {path}")).collect();
        methods
    };
    let described: BTreeSet<String> = paths.iter().flat_map(methods).collect();
    let tested: BTreeSet<String> = routes().map(|(method, path, ..)| format!("{method} {path}")).collect();
    assert_eq!(described.difference(&tested).collect::<Vec<_>>(), Vec::<&String>::new(), "routes without a denial");
    assert_eq!(tested.difference(&described).collect::<Vec<_>>(), Vec::<&String>::new(), "denials of no route");
}

#[tokio::test]
async fn nobody_comes_in_without_a_token() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    for (method, path, _, body) in routes() {
        let answer = app.api(None, &method.to_uppercase(), &ids.fill(path), &ids.fill(body)).await;
        assert_eq!(answer.status, 401, "{method} {path}: {}", answer.body);
        assert!(answer.is_problem(), "{method} {path}");
    }
    let forged = Client { token: "golive_forged".into(), ..app.lead.clone() };
    assert_eq!(app.api(Some(&forged), "GET", "/api/v1/projects", "").await.status, 401);
}

#[tokio::test]
async fn outsiders_and_wrong_roles_are_refused() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    let before = app.happened("ARAS").await;
    for (method, path, needs, body) in routes() {
        for (name, client, roles) in callers(&app) {
            let denied = denial(*needs, roles);
            if denied.is_none() && *method != "get" {
                continue;
            }
            let answer = app.api(Some(client), &method.to_uppercase(), &ids.fill(path), &ids.fill(body)).await;
            match denied {
                Some(status) => {
                    assert_eq!(answer.status, status, "{name} at {method} {path}: {}", answer.body);
                    assert!(answer.is_problem(), "{name} at {method} {path}");
                }
                None if LATER.contains(path) => {
                    assert!(matches!(answer.status.as_u16(), 403 | 404 | 409), "{name} at {path}: {}", answer.body)
                }
                None => assert!(!matches!(answer.status.as_u16(), 401 | 403 | 500..), "{name} at {path}: {}", answer.body),
            }
        }
    }
    assert_eq!(app.happened("ARAS").await, before, "nothing happened");
}

#[tokio::test]
async fn a_token_that_reads_reads_and_changes_nothing() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    let reader = app.read_only(&app.lead).await;
    let before = app.happened("ARAS").await;
    for (method, path, needs, body) in routes() {
        let answer = app.api(Some(&reader), &method.to_uppercase(), &ids.fill(path), &ids.fill(body)).await;
        let is_the_leads = denial(*needs, LEADS).is_none();
        let reads = *method == "get" && needs.only_reads() && is_the_leads;
        let is_nobody = Foreign::points(path) && !Foreign::numbers(path);
        match reads {
            true if LATER.contains(path) => assert!(matches!(answer.status.as_u16(), 403 | 404 | 409), "{method} {path}: {}", answer.body),
            true => assert_eq!(answer.status, if is_nobody { 404 } else { 200 }, "{method} {path}: {}", answer.body),
            false => assert_eq!(answer.status, 403, "{method} {path}: {}", answer.body),
        }
    }
    assert_eq!(app.happened("ARAS").await, before, "nothing happened");
}
