//! The seal: what a bid says is on no page, in no file and in no answer to a program before its envelope is opened, whoever asks.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod looking;
mod told;

use std::sync::Arc;

use chrono::TimeDelta;
use golive_domain::{access::Role, words::Word as _};
use golive_http_tests::{Caller, HOLDERS, RFP, Tender, TestApp, invite, key, rival};
use serde_json::json;

use looking::{Found, looked, paths};
use told::{bid, judged};

/// Nothing at all, for each of so many who looked.
fn nothing(count: usize) -> Vec<Found> {
    vec![Found::default(); count]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn before_the_deadline_no_role_finds_a_word_or_a_price_anywhere() {
    let app = TestApp::fresh().await;
    Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let rival = rival(&app).await;
    key(&app, &rival).await;
    bid(&app).await;
    assert!(paths().len() > 200, "the tables of routes are read: {}", paths().len());
    let mut everybody = vec![None, Some(rival), Some(app.administrator.clone()), Some(app.outsider.clone())];
    for role in Role::ALL {
        everybody.push(Some(app.member(&format!("seal-{role}"), &[*role]).await));
    }
    let named = ["nobody", "a rival", "who administers", "an outsider"].into_iter().chain(Role::ALL.iter().map(|role| role.as_str()));
    let found = looked(&Arc::new(app), &everybody).await;
    for (name, found) in named.zip(&found) {
        assert_eq!(*found, Found::default(), "{name}");
    }
    assert_eq!(found.len(), 4 + Role::ALL.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_the_deadline_words_open_with_the_answers_and_prices_after_the_lock() {
    let app = TestApp::fresh().await;
    let tender = Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let rival = rival(&app).await;
    bid(&app).await;
    let app = Arc::new(app.later(TimeDelta::days(31)).await);
    let [it, sponsor, rival] = [app.client(tender.it.id).await, app.client(tender.sponsor.id).await, app.client(rival.id).await];
    // The lead, who judges, the auditor, a rival.
    let all = [Some(app.lead.clone()), Some(it.clone()), Some(app.auditor.clone()), Some(rival.clone())];
    assert_eq!(looked(&app, &all).await, nothing(4), "before it is opened");

    let turn = |part: &str, holder: usize| json!({ "part": part, "phrase": HOLDERS[holder] });
    for (holder, who) in [&it, &sponsor].into_iter().enumerate() {
        Caller::plain(who).gets(&app, "PUT", &format!("{RFP}/opening"), turn("answers", holder)).await;
    }
    let found = looked(&app, &all).await;
    assert!(found.iter().all(|found| found.prices.is_empty()), "before the scores are locked: {found:?}");
    assert_eq!(found[3], Found::default(), "a rival reads no answer of another");

    judged(&app, &app.lead, [&it, &sponsor]).await;
    let found = looked(&app, &[Some(it.clone())]).await.remove(0);
    for leaf in ["rfp/1/bids/1", "rfps/1/bids/1/lines", "rfp/1/matrix", "rfps/1/matrix", "matrix/export/csv", "matrix/export"] {
        assert!(found.words.iter().any(|path| path.ends_with(leaf)), "who judged reads what is offered at {leaf}: {found:?}");
    }
    assert_eq!(found.prices, Vec::<String>::new(), "locked, and the prices sealed");
    for (holder, who) in [&it, &sponsor].into_iter().enumerate() {
        Caller::plain(who).gets(&app, "PUT", &format!("{RFP}/opening"), turn("prices", holder)).await;
    }
    let found = looked(&app, &[Some(app.lead.clone()), Some(rival)]).await;
    assert!(found[0].prices.iter().any(|path| path.ends_with("/results")), "the price is told in the end: {found:?}");
    assert_eq!(found[1], Found::default(), "a rival reads neither, ever");
}

/// Phrases that cost next to nothing to guess are the demonstration's and the tests': nothing that serves people chooses one.
#[test]
fn no_code_that_serves_people_makes_phrases_cheap() {
    let sources = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    let mut folders = ["../../app/src", "../../server/src"].map(|folder| sources.join(folder)).to_vec();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                seen += 1;
                assert!(!std::fs::read_to_string(&path).unwrap().contains("told_phrases"), "{}", path.display());
            }
        }
    }
    assert!(seen > 100, "the sources are read: {seen}");
}
