//! The seal: what a bid says is on no page, in no file and in no answer to a program before its envelope is opened, whoever asks.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::TimeDelta;
use golive_domain::{access::Role, words::Word as _};
use golive_http_tests::{BID, Caller, Client, Foreign, HOLDERS, RFP, Tender, TestApp, invite, key, rival};
use serde_json::{Value, json};

use crate::denials::{PAGES, ROUTES};

/// What the bidder says, as nobody else would.
const WORDS: &str = "zirconium hedgehogs";
/// And asks for, as the languages write it.
const PRICE: &[&str] = &["73190482", "73,190,482", "73\u{a0}190\u{a0}482", "۷۳٬۱۹۰٬۴۸۲", "۷۳۱۹۰۴۸۲"];

/// What waits for news instead of answering, and what is no page.
const ENDLESS: &[&str] = &["/live", "{*path}", "/link/"];

/// Everything that can be asked for without changing anything.
fn paths() -> Vec<String> {
    let known = Foreign::nobody();
    let pages = PAGES.iter().map(|(path, _)| (*path).to_owned());
    let rest = ROUTES.iter().filter(|(method, ..)| *method == "get").map(|(_, path, ..)| (*path).to_owned());
    let searches = [format!("/p/ARAS/search?q={}", &WORDS[..9]), format!("/api/v1/projects/ARAS/search?q={}", &WORDS[..9])];
    let asked = pages.chain(rest).filter(|path| ENDLESS.iter().all(|endless| !path.contains(endless)));
    asked.map(|path| known.fill(&path)).chain(searches).collect()
}

/// What somebody finds of the words and of the price, and where.
async fn found(app: &TestApp, who: Option<&Client>, paths: &[String]) -> (Vec<String>, Vec<String>) {
    let (mut words, mut prices) = (Vec::new(), Vec::new());
    for path in paths {
        let answer = match path.starts_with("/api/") {
            true => app.api(who, "GET", path, "").await,
            false => app.page(who, path).await,
        };
        // A page that is asked for a word says the word again.
        let body = answer.body.replace(&format!("q={}", &WORDS[..9]), "");
        if body.contains(WORDS) {
            words.push(path.clone());
        }
        if PRICE.iter().any(|price| body.contains(price)) {
            prices.push(path.clone());
        }
    }
    (words, prices)
}

/// Submits a bid that says the words and asks the price.
async fn bid(app: &TestApp) -> String {
    let own = key(app, &app.bidder).await;
    let bidder = Caller::with_key(&app.bidder, &own);
    let asked = bidder.gets(app, "GET", &format!("{BID}/requirements"), Value::Null).await;
    let line = |one: &Value| json!({ "code": one["code"], "answer": "full", "text": WORDS, "price": PRICE[0], "version": 0 });
    let lines: Vec<Value> = asked["items"].as_array().unwrap().iter().take(1).map(line).collect();
    bidder.gets(app, "PUT", &format!("{BID}/draft/lines"), json!({ "lines": lines })).await;
    bidder.gets(app, "PUT", &format!("{BID}/submission"), Value::Null).await;
    own
}

/// Two judge the one bid alike, and the scores are locked.
async fn judged(app: &TestApp, lead: &Client, judges: [&Client; 2]) {
    let (lead, mark) = (Caller::plain(lead), json!({ "marks": [{ "part": "0", "mark": 4, "reason": "", "version": 0 }] }));
    for judge in judges.map(Caller::plain) {
        lead.gets(app, "PUT", &format!("{RFP}/evaluators/{}", judge.0.id), Value::Null).await;
        judge.gets(app, "PUT", &format!("{RFP}/declaration"), json!({ "conflict": "" })).await;
        judge.gets(app, "PUT", &format!("{RFP}/sheet/1"), mark.clone()).await;
        judge.gets(app, "PUT", &format!("{RFP}/completion"), Value::Null).await;
    }
    lead.gets(app, "PUT", &format!("{RFP}/lock"), Value::Null).await;
}

#[tokio::test]
async fn before_the_deadline_no_role_finds_a_word_or_a_price_anywhere() {
    let app = TestApp::fresh().await;
    Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let rival = rival(&app).await;
    key(&app, &rival).await;
    bid(&app).await;
    let paths = paths();
    assert!(paths.len() > 200, "the tables of routes are read: {}", paths.len());
    for role in Role::ALL {
        let who = app.member(&format!("seal-{role}"), &[*role]).await;
        let found = found(&app, Some(&who), &paths).await;
        assert_eq!(found, (Vec::new(), Vec::new()), "{role}");
    }
    for (name, who) in
        [("nobody", None), ("a rival", Some(&rival)), ("who administers", Some(&app.administrator)), ("an outsider", Some(&app.outsider))]
    {
        assert_eq!(found(&app, who, &paths).await, (Vec::new(), Vec::new()), "{name}");
    }
}

#[tokio::test]
async fn after_the_deadline_words_open_with_the_answers_and_prices_after_the_lock() {
    let app = TestApp::fresh().await;
    let tender = Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let rival = rival(&app).await;
    bid(&app).await;
    let app = app.later(TimeDelta::days(31)).await;
    let [it, sponsor, rival] = [app.client(tender.it.id).await, app.client(tender.sponsor.id).await, app.client(rival.id).await];
    let paths = paths();
    let all = [("the lead", &app.lead), ("who judges", &it), ("the auditor", &app.auditor), ("a rival", &rival)];
    for (name, who) in all {
        assert_eq!(found(&app, Some(who), &paths).await, (Vec::new(), Vec::new()), "{name}, before it is opened");
    }

    let turn = |part: &str, holder: usize| json!({ "part": part, "phrase": HOLDERS[holder] });
    for (holder, who) in [&it, &sponsor].into_iter().enumerate() {
        Caller::plain(who).gets(&app, "PUT", &format!("{RFP}/opening"), turn("answers", holder)).await;
    }
    for (name, who) in all {
        let (_, prices) = found(&app, Some(who), &paths).await;
        assert_eq!(prices, Vec::<String>::new(), "{name}, before the scores are locked");
    }
    assert_eq!(found(&app, Some(&rival), &paths).await, (Vec::new(), Vec::new()), "a rival reads no answer of another");

    judged(&app, &app.lead, [&it, &sponsor]).await;
    let (words, prices) = found(&app, Some(&it), &paths).await;
    for leaf in ["bids/1", "matrix", "matrix/export/csv"] {
        assert!(words.iter().any(|path| path.ends_with(leaf)), "who judged reads what is offered at {leaf}: {words:?}");
    }
    assert_eq!(prices, Vec::<String>::new(), "locked, and the prices sealed");
    for (holder, who) in [&it, &sponsor].into_iter().enumerate() {
        Caller::plain(who).gets(&app, "PUT", &format!("{RFP}/opening"), turn("prices", holder)).await;
    }
    let (_, prices) = found(&app, Some(&app.lead), &paths).await;
    assert!(prices.iter().any(|path| path.ends_with("/results")), "the price is told in the end: {prices:?}");
    assert_eq!(found(&app, Some(&rival), &paths).await, (Vec::new(), Vec::new()), "a rival reads neither, ever");
}
