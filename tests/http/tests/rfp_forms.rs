//! Forms of a request and of bids for it, sent as a browser sends them; and what its page of bidding says while it is opened.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::{body::Body, http::Request};
use chrono::TimeDelta;
use golive_domain::{backlog::Moscow, text::ProjectKey};
use golive_http_tests::{BID, Caller, Client, HOLDERS, RFP, Tender, TestApp, answer, in_session, invite, key, rival};
use golive_store::{
    requirements::{self, RegisterFilter, RequirementFields},
    rfp::{self, AsksFilter},
};
use serde_json::{Value, json};

/// A code that people chose, and the key that stands for it in the name of a field.
const CODE: &str = "R[1]";
const KEY: &str = "_R~5B1~5D";
/// The same as a browser encodes it.
const SENT: &str = "%5B_R%7E5B1%7E5D%5D";

/// A mandatory requirement with a code that holds brackets.
async fn bracketed(app: &TestApp) {
    let (lead, aras) = (app.desk(&app.lead), ProjectKey::parse("ARAS").unwrap());
    let fields =
        RequirementFields { code: CODE.into(), title: "Save a deal".into(), moscow: Some(Moscow::Must), ..RequirementFields::default() };
    assert_eq!(requirements::create(&lead, &aras, fields).await.unwrap(), CODE);
}

/// The bidder's browser, with the own key.
fn browser(client: &Client, key: &str) -> Client {
    Client { cookie: format!("{}; golive-bid-aras-1.={key}", client.cookie), ..client.clone() }
}

#[tokio::test]
async fn a_requirement_whose_code_holds_brackets_is_weighed() {
    let app = TestApp::fresh().await;
    bracketed(&app).await;
    let (lead, aras) = (app.desk(&app.lead), ProjectKey::parse("ARAS").unwrap());
    rfp::choose(&lead, &aras, 1, &RegisterFilter::default()).await.unwrap();
    let version = rfp::rfp(&lead, &aras, 1).await.unwrap().row.version;
    let page = app.page(Some(&app.lead), "/p/ARAS/rfp/1/requirements").await.body;
    assert!(page.contains(&format!("name=\"ask[{KEY}][weight]\"")), "{page}");
    let fields = format!("project=ARAS&number=1&version={version}&ask{SENT}%5Bweight%5D=5&ask{SENT}%5Bmandatory%5D=true");
    let saved = app.rpc(Some(&app.lead), "/rpc/rfp/weigh", &fields).await;
    assert_eq!(saved.status, 200, "{}", saved.body);
    let asks = rfp::asks(&lead, &aras, 1, &AsksFilter { page: 1, ..AsksFilter::default() }).await.unwrap();
    assert_eq!(asks.page.rows.iter().find(|row| row.code == CODE).map(|row| row.weight), Some(5));
}

#[tokio::test]
async fn a_requirement_whose_code_holds_brackets_is_answered() {
    let app = TestApp::fresh().await;
    bracketed(&app).await;
    Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let bidder = browser(&app.bidder, &key(&app, &app.bidder).await);
    let page = app.page(Some(&bidder), "/bids/ARAS/1/answers").await.body;
    assert!(page.contains(&format!("name=\"sealed[{KEY}][text]\"")), "{page}");
    let of = |leaf: &str, value: &str| format!("&sealed{SENT}%5B{leaf}%5D={value}");
    let fields = [of("answer", "full"), of("text", "Within+the+box"), of("price", "12000"), of("version", "0"), of("was", "")].concat();
    let saved = app.rpc(Some(&bidder), "/rpc/bids/save-lines", &format!("project=ARAS&number=1{fields}")).await;
    assert_eq!(saved.status, 200, "{}", saved.body);
    let page = app.page(Some(&bidder), "/bids/ARAS/1/answers").await.body;
    assert!(page.contains("Within the box"), "{page}");
}

#[tokio::test]
async fn a_workbook_may_be_larger_than_other_forms() {
    let app = TestApp::fresh().await;
    Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let bidder = browser(&app.bidder, &key(&app, &app.bidder).await);
    let large = "x".repeat(golive_http_tests::BODY_LIMIT + 1);
    let body = format!("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n{large}\r\n--b--\r\n");
    let request = in_session(Some(&bidder), Request::post("/bids/ARAS/1/sheet")).header("content-type", "multipart/form-data; boundary=b");
    let request = request.header("accept", "text/html").header("sec-fetch-site", "same-origin");
    let sent = app.send(request.body(Body::from(body)).unwrap()).await;
    assert_eq!((sent.status.as_u16(), sent.header("location")), (303, "/bids/ARAS/1/sheet"), "{}", sent.body);
    let page = app.page(Some(&bidder), "/bids/ARAS/1/sheet").await.body;
    assert!(page.contains("This is no workbook") && !page.contains("too large"), "it was read whole: {page}");
}

#[tokio::test]
async fn a_line_that_was_not_touched_keeps_what_waits_beside_it() {
    let app = TestApp::fresh().await;
    bracketed(&app).await;
    Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let own = key(&app, &app.bidder).await;
    let bidder = Caller::with_key(&app.bidder, &own);
    let lines = format!("{BID}/draft/lines");
    for (text, version) in [("Hers", 0), ("Hinterland", 0)] {
        let line = json!({ "lines": [{ "code": CODE, "answer": "full", "text": text, "price": "1", "version": version }] });
        bidder.gets(&app, "PUT", &lines, line).await;
    }
    let browser = browser(&app.bidder, &own);
    let page = app.page(Some(&browser), "/bids/ARAS/1").await.body;
    assert!(page.contains(&format!("It is not submitted: {CODE}")) && page.contains("/rpc/bids/decline"), "{page}");
    let page = app.page(Some(&browser), "/bids/ARAS/1/answers").await.body;
    let name = format!("name=\"sealed[{KEY}][was]\" value=\"");
    let was = page.split(&name).nth(1).unwrap().split('"').next().unwrap();
    let of = |leaf: &str, value: &str| format!("&sealed{SENT}%5B{leaf}%5D={value}");
    let same = [of("answer", "full"), of("text", "Hers"), of("price", "1"), of("version", "2"), of("was", was)].concat();
    let saves = async |fields: &str| {
        let saved = app.rpc(Some(&browser), "/rpc/bids/save-lines", &format!("project=ARAS&number=1{fields}")).await;
        assert_eq!(saved.status, 200, "{}", saved.body);
        app.page(Some(&browser), "/bids/ARAS/1/answers").await.body.contains("Hinterland")
    };
    assert!(saves(&same).await, "the page was saved for another line's sake");
    assert!(!saves(&format!("{same}{}", of("settled", "true"))).await, "somebody said that it is not needed any more");
}

#[tokio::test]
async fn what_was_submitted_is_unlocked_after_the_deadline_too() {
    let app = TestApp::fresh().await;
    Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let own = key(&app, &app.bidder).await;
    let page = app.page(Some(&app.bidder), "/bids/ARAS/1").await.body;
    for part in ["/rpc/bids/unlock", "/rpc/bids/start-over", "/rpc/bids/decline"] {
        assert!(page.contains(part), "{part} while nothing stands: {page}");
    }
    let bidder = Caller::with_key(&app.bidder, &own);
    answer(&app, &bidder, "12000").await;
    let receipt = bidder.gets(&app, "PUT", &format!("{BID}/submission"), Value::Null).await["id"].as_str().unwrap().to_owned();
    let page = app.page(Some(&app.bidder), "/bids/ARAS/1").await.body;
    assert!(!page.contains("/rpc/bids/decline"), "who has a bid there withdraws it first: {page}");
    let id = app.bidder.id;
    let app = app.later(TimeDelta::days(31)).await;
    let later = app.client(id).await;
    let page = app.page(Some(&later), "/bids/ARAS/1").await.body;
    assert!(page.contains("/rpc/bids/unlock") && !page.contains("/rpc/bids/start-over") && !page.contains("/rpc/bids/decline"), "{page}");
    let page = app.page(Some(&later), &format!("/bids/ARAS/1/receipts/{receipt}")).await.body;
    assert!(page.contains("href=\"/bids/ARAS/1#unlock\""), "{page}");
}

#[tokio::test]
async fn nobody_is_asked_to_open_a_price_below_the_minimum() {
    let app = TestApp::fresh().await;
    bracketed(&app).await;
    let tender = Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let rival = rival(&app).await;
    for (client, is_out) in [(&app.bidder, false), (&rival, true)] {
        let own = key(&app, client).await;
        let bidder = Caller::with_key(client, &own);
        answer(&app, &bidder, "12000").await;
        if is_out {
            let no = json!({ "lines": [{ "code": CODE, "answer": "no", "price": "12000", "version": 1 }] });
            bidder.gets(&app, "PUT", &format!("{BID}/draft/lines"), no).await;
        }
        bidder.gets(&app, "PUT", &format!("{BID}/submission"), Value::Null).await;
    }
    let app = app.later(TimeDelta::days(31)).await;
    let holders = [app.client(tender.it.id).await, app.client(tender.sponsor.id).await];
    let opens = async |part: &str| {
        for (holder, words) in holders.iter().zip(HOLDERS) {
            let turn = json!({ "part": part, "phrase": words });
            Caller::plain(holder).gets(&app, "PUT", &format!("{RFP}/opening"), turn).await;
        }
    };
    let page = async || app.page(Some(&holders[0]), "/p/ARAS/rfp/1/bidding").await.body;
    assert!(page().await.contains("open-answers"), "a holder is asked for the phrase");
    opens("answers").await;
    assert!(page().await.contains("Prices stay under seal"));
    let mark = json!({ "marks": [{ "part": "0", "mark": 4, "reason": "", "version": 0 }] });
    let lead = Caller::plain(&app.lead);
    for judge in holders.iter().map(Caller::plain) {
        lead.gets(&app, "PUT", &format!("{RFP}/evaluators/{}", judge.0.id), Value::Null).await;
        judge.gets(&app, "PUT", &format!("{RFP}/declaration"), json!({ "conflict": "" })).await;
        for bidder in [1, 2] {
            judge.gets(&app, "PUT", &format!("{RFP}/sheet/{bidder}"), mark.clone()).await;
        }
        judge.gets(&app, "PUT", &format!("{RFP}/completion"), Value::Null).await;
    }
    lead.gets(&app, "PUT", &format!("{RFP}/lock"), json!({ "unopened": 0 })).await;
    assert!(page().await.contains("open-prices"), "the price of the one that is in");
    opens("prices").await;
    assert_eq!(lead.gets(&app, "GET", &format!("{RFP}/opening"), Value::Null).await["prices"]["opened"], 1);
    let read = page().await;
    assert!(!read.contains("open-prices") && !read.contains("under seal"), "nothing is left to open: {read}");
}
