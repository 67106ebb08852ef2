//! Every page and every file behind one. The pages stand in `tables/<feature>.rs`, forms that are no server functions here.

use std::{collections::BTreeSet, fs, path::Path};

use axum::{body::Body, http::Request};
use golive_domain::access::Permission as P;
use golive_http_tests::{Foreign, TestApp, form, in_session};

use super::{
    tables::pages,
    who::{callers, denial, is_open},
};

/// Pages that show what a form would come to: they are asked for with the form in hand, and change nothing.
pub const DRAFTS: &[(&str, P)] = &[
    ("/p/{key}/queue/agreement/moves", P::AgreementEdit),
    ("/p/{key}/queue/agreement/what-if", P::AgreementEdit),
    ("/p/{key}/queue/calendar/preset", P::AgreementEdit),
    ("/p/{key}/queue/calendar/moves", P::AgreementEdit),
];

/// Plain forms that carry a file and are no server functions.
pub const UPLOADS: &[&str] = &[
    "/bids/{key}/{rfp}/sheet",
    "/p/{key}/backlog/{number}/files",
    "/p/{key}/imports",
    "/p/{key}/tests/import",
    "/p/{key}/queue/import",
    "/p/{key}/tests/executions/{execution}/files",
    "/p/{key}/defects/{defect}/files",
    "/p/{key}/queue/calendar/file",
];

/// Routes that other tables hold, and the gallery, which only developers are served.
const ELSEWHERE: &[&str] = &["/rpc/{*path}", "/api/openapi.json", "/kit"];

/// A path without the names of what it holds.
fn shape(path: &str) -> String {
    let bare = |part: &str| if part.starts_with('{') { "{}".to_owned() } else { part.to_owned() };
    path.split('/').map(bare).collect::<Vec<_>>().join("/")
}

/// Every `.route("…")` of the sources: the router itself does not tell.
fn routed(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            routed(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("a source is read");
            let routes = text.split(".route(\"").skip(1).filter_map(|rest| rest.split('"').next());
            found.extend(routes.map(shape));
        }
    }
}

#[test]
fn every_page_has_its_denial() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut there = BTreeSet::new();
    routed(&here.join("../../app/src"), &mut there);
    routed(&here.join("../../server/src"), &mut there);
    let tables = pages().map(|(path, _)| *path).chain(UPLOADS.iter().copied()).chain(ELSEWHERE.iter().copied());
    let tables = tables.chain(DRAFTS.iter().map(|(path, _)| *path));
    let known: BTreeSet<String> = tables.map(shape).collect();
    assert_eq!(there.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "pages without a denial");
    assert_eq!(known.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "denials of no page");
}

#[tokio::test]
async fn pages_ask_to_sign_in() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    for (path, needs) in pages() {
        let answer = app.page(None, &ids.fill(path)).await;
        let asks = answer.status == 303 && answer.header("location").starts_with("/sign-in");
        assert!(is_open(*needs) || asks || answer.status == 401, "{path}: {} {}", answer.status, answer.header("location"));
    }
    for path in UPLOADS {
        let file = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n\r\ntitle\r\n--b--\r\n";
        let request = Request::post(ids.fill(path)).header("content-type", "multipart/form-data; boundary=b").body(Body::from(file));
        let answer = app.send(request.expect("a request")).await;
        let asks = answer.status == 303 && answer.header("location").starts_with("/sign-in");
        assert!(asks, "{path}: {} {}", answer.status, answer.header("location"));
    }
}

#[tokio::test]
async fn pages_hide_what_is_not_ones_own() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    for (path, needs) in pages() {
        for (name, client, roles) in callers(&app) {
            let denied = denial(*needs, roles);
            // A live stream that is let in does not end.
            if path.starts_with("/live/") && denied.is_none() {
                continue;
            }
            let answer = app.page(Some(client), &ids.fill(path)).await;
            match denied {
                Some(status) => assert_eq!(answer.status, status, "{name} at {path}: {}", answer.body),
                None => assert!(!matches!(answer.status.as_u16(), 401 | 403 | 500..), "{name} at {path}: {}", answer.status),
            }
        }
        let is_nobody = [
            "{file}",
            "{import}",
            "{evidence}",
            "{execution}",
            "{calendar}",
            "{mail}",
            "{ticket_file}",
            "{rule}",
            "{template}",
            "{message}",
            "{term}",
        ]
        .iter()
        .any(|record| path.contains(record));
        if path.starts_with("/p/{key}") && !is_nobody && *needs != P::AuditRead {
            assert_eq!(app.page(Some(&app.lead), &ids.fill(path)).await.status, 200, "the lead at {path}");
        }
    }
}

#[tokio::test]
async fn drafts_are_looked_at_by_those_who_may_agree() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    let before = app.happened("ARAS").await;
    let send = async |client, path: &str| {
        let request = in_session(client, Request::post(ids.fill(path))).header("sec-fetch-site", "same-origin");
        app.send(form(request.header("accept", "text/html"), "grace_days=7")).await
    };
    for (path, needs) in DRAFTS {
        let stranger = send(None, path).await;
        assert!(stranger.status == 303 && stranger.header("location").starts_with("/sign-in"), "{path}: {}", stranger.status);
        for (name, client, roles) in callers(&app) {
            let answer = send(Some(client), path).await;
            assert_eq!(Some(answer.status.as_u16()), denial(*needs, roles), "{name} at {path}: {}", answer.body);
        }
        assert_eq!(send(Some(&app.lead), path).await.status, 200, "the lead at {path}");
    }
    assert_eq!(app.happened("ARAS").await, before, "nothing happened");
}
