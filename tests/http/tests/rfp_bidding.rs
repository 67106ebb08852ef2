//! Bids by programs as they are worked on: under the own key, confirmed, withdrawn, and never kept for a second sending.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::TimeDelta;
use golive_domain::text::ProjectKey;
use golive_http_tests::{BID, Caller, HOLDERS, RFP, Tender, TestApp, answer, invite, key, rival};
use golive_store::{
    bids::{self, OwnKey},
    service::Upload,
};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

#[tokio::test]
async fn a_bid_is_worked_on_with_its_own_key_and_no_other() {
    let app = TestApp::fresh().await;
    Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let rival = rival(&app).await;
    let (own, other) = (key(&app, &app.bidder).await, key(&app, &rival).await);
    let lines = format!("{BID}/draft/lines");
    assert_eq!(Caller::plain(&app.bidder).is_refused(&app, "GET", &lines, Value::Null).await.0, 428);
    assert_eq!(Caller::with_key(&app.bidder, "no key").is_refused(&app, "GET", &lines, Value::Null).await.0, 428);
    assert_eq!(Caller::with_key(&app.bidder, &other).is_refused(&app, "GET", &lines, Value::Null).await.0, 409);
    let wrong = Caller::plain(&app.bidder).is_refused(&app, "PUT", &format!("{BID}/key"), json!({ "phrase": "lantern" })).await;
    assert_eq!(wrong, (422, "phrase".to_owned()));
    let bidder = Caller::with_key(&app.bidder, &own);
    answer(&app, &bidder, "12000").await;
    let read = bidder.calls(&app, "GET", &lines, Value::Null).await;
    assert_eq!(read.header("cache-control"), "private, no-store");
    let line = read.json()["items"][0].clone();
    assert_eq!((&line["answer"], &line["price"], &line["version"]), (&json!("full"), &json!("12000"), &json!(1)));
    let late = json!({ "lines": [{ "code": line["code"], "answer": "no", "version": 0 }] });
    assert_eq!(bidder.gets(&app, "PUT", &lines, late).await["overtaken"], json!([line["code"]]), "theirs stands");
    let both = bidder.gets(&app, "GET", &lines, Value::Null).await["items"][0].clone();
    assert_eq!((&both["answer"], &both["beside"][0]["answer"]), (&json!("full"), &json!("no")));
    let rest = json!({ "letter": "Dear Aras", "others": [{ "name": "Training", "price": "500" }], "version": 0 });
    bidder.gets(&app, "PUT", &format!("{BID}/draft/rest"), rest.clone()).await;
    assert_eq!(bidder.is_refused(&app, "PUT", &format!("{BID}/draft/rest"), rest).await.0, 409, "it was kept meanwhile");
    let read = bidder.gets(&app, "GET", &format!("{BID}/draft/rest"), Value::Null).await;
    assert_eq!((&read["letter"], &read["version"]), (&json!("Dear Aras"), &json!(1)));
}

#[tokio::test]
async fn a_bid_is_confirmed_after_an_addendum_and_withdrawn() {
    let app = TestApp::fresh().await;
    Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let own = key(&app, &app.bidder).await;
    let (bidder, lead) = (Caller::with_key(&app.bidder, &own), Caller::plain(&app.lead));
    answer(&app, &bidder, "12000").await;
    let receipt = bidder.gets(&app, "PUT", &format!("{BID}/submission"), Value::Null).await;
    let number = bidder.gets(&app, "POST", &format!("{BID}/questions"), json!({ "question": "By when?" })).await["number"].clone();
    lead.gets(&app, "PUT", &format!("{RFP}/questions/{number}/answer"), json!({ "answer": "By spring" })).await;
    let asked = bidder.gets(&app, "GET", &format!("{BID}/questions"), Value::Null).await;
    assert_eq!((&asked["items"][0]["answer"], &asked["items"][0]["own"]), (&json!("By spring"), &json!(true)));
    let request = lead.calls(&app, "GET", RFP, Value::Null).await;
    let version = Caller(&app.lead, ("if-match", request.header("etag")));
    version.gets(&app, "POST", &format!("{RFP}/addenda"), json!({ "body": "Twenty users more" })).await;
    let stands = async || bidder.gets(&app, "GET", BID, Value::Null).await["standing"].clone();
    assert_eq!(stands().await, "unconfirmed");
    bidder.gets(&app, "PUT", &format!("{BID}/confirmation"), Value::Null).await;
    assert_eq!(stands().await, "counts");
    bidder.gets(&app, "DELETE", &format!("{BID}/submission"), Value::Null).await;
    assert_eq!(stands().await, "none");
    let all = bidder.gets(&app, "GET", &format!("{BID}/receipts"), Value::Null).await;
    let kinds: Vec<&str> = all["items"].as_array().unwrap().iter().filter_map(|one| one["kind"].as_str()).collect();
    assert_eq!(kinds, ["withdrawn", "confirmed", "submitted"]);
    let copy = bidder.gets(&app, "GET", &format!("{BID}/receipts/{}", receipt["id"].as_str().unwrap()), Value::Null).await;
    assert!(copy["answers"].as_str().unwrap().contains("Out of the box") && copy["receipt"]["answers"] == receipt["answers"], "{copy}");
    for part in ["answers", "prices"] {
        assert_eq!(reckoned(&copy, part), receipt[part].as_str().unwrap(), "{part}");
    }
    bidder.gets(&app, "PUT", &format!("{BID}/refusal"), Value::Null).await;
    assert_eq!(bidder.gets(&app, "GET", "/bids", Value::Null).await["items"][0]["declined"], true);
}

/// The commitment of a part, from what a program is given.
fn reckoned(copy: &Value, part: &str) -> String {
    let salt = copy[format!("{part}_salt")].as_str().unwrap();
    let salt: Vec<u8> = (0..32).map(|at| u8::from_str_radix(&salt[2 * at..2 * at + 2], 16).unwrap()).collect();
    let content = copy[part].as_str().unwrap().as_bytes();
    format!("{:x}", Sha256::digest([b"golive bid commitment 1\0".as_slice(), &salt, content].concat()))
}

#[tokio::test]
async fn a_submitted_file_is_its_bidders_until_the_answers_are_open() {
    let app = TestApp::fresh().await;
    let tender = Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let rival = rival(&app).await;
    let (own, other) = (key(&app, &app.bidder).await, key(&app, &rival).await);
    let bidder = Caller::with_key(&app.bidder, &own);
    answer(&app, &bidder, "12000").await;
    let offer = Upload { name: "offer.txt".into(), content: "Eleven weeks.".into() };
    let (aras, opens) = (ProjectKey::parse("ARAS").unwrap(), OwnKey::parse(&own).unwrap());
    bids::add_bid_files(&app.desk(&app.bidder), &aras, 1, &opens, vec![offer]).await.unwrap();
    let receipt = bidder.gets(&app, "PUT", &format!("{BID}/submission"), Value::Null).await["id"].as_str().unwrap().to_owned();
    let copy = bidder.gets(&app, "GET", &format!("{BID}/receipts/{receipt}"), Value::Null).await;
    let file = copy["files"][0].clone();
    assert_eq!((&file["name"], &file["bytes"]), (&json!("offer.txt"), &json!(13)));
    assert_eq!(file["hash"], format!("{:x}", Sha256::digest("Eleven weeks.")));
    let at = file["href"].as_str().unwrap().strip_prefix("/api/v1").unwrap().to_owned();
    let read = bidder.calls(&app, "GET", &at, Value::Null).await;
    assert_eq!((read.body.as_str(), read.header("cache-control")), ("Eleven weeks.", "private, no-store"));
    assert_eq!(Caller::plain(&app.bidder).is_refused(&app, "GET", &at, Value::Null).await.0, 428);
    assert_eq!(Caller::with_key(&rival, &other).is_refused(&app, "GET", &at, Value::Null).await.0, 404);
    assert_eq!(Caller::with_key(&app.lead, &own).is_refused(&app, "GET", &at, Value::Null).await.0, 403);

    let app = app.later(TimeDelta::days(31)).await;
    let (it, sponsor, rival) = (app.client(tender.it.id).await, app.client(tender.sponsor.id).await, app.client(rival.id).await);
    let (lead, bid) = (Caller::plain(&app.lead), format!("{RFP}/bids/1"));
    let there = format!("{bid}/files/{}", file["id"].as_str().unwrap());
    for (holder, who) in [&it, &sponsor].into_iter().enumerate() {
        for sealed in [&bid, &format!("{bid}/lines"), &there] {
            assert_eq!(lead.is_refused(&app, "GET", sealed, Value::Null).await.0, 404, "{sealed}");
        }
        let turn = json!({ "part": "answers", "phrase": HOLDERS[holder] });
        Caller::plain(who).gets(&app, "PUT", &format!("{RFP}/opening"), turn).await;
    }
    let opened = lead.gets(&app, "GET", &bid, Value::Null).await;
    assert_eq!((&opened["bidder"], &opened["prices"], &opened["files"][0]["hash"]), (&json!(1), &Value::Null, &file["hash"]));
    assert_eq!(opened["files"][0]["href"], format!("/api/v1{there}"));
    let lines = lead.gets(&app, "GET", &format!("{bid}/lines"), Value::Null).await["items"].clone();
    assert_eq!((&lines[0]["answer"]["text"], &lines[0]["price"]), (&json!("Out of the box"), &Value::Null), "prices are sealed");
    assert_eq!(lead.calls(&app, "GET", &there, Value::Null).await.body, "Eleven weeks.");
    for address in [&bid, &format!("{bid}/lines"), &there] {
        assert_eq!(Caller::plain(&rival).is_refused(&app, "GET", address, Value::Null).await.0, 404, "a rival at {address}");
    }
}

#[tokio::test]
async fn a_token_that_reads_neither_opens_nor_judges() {
    let app = TestApp::fresh().await;
    let tender = Tender::out(&app).await;
    Caller::plain(&app.lead).gets(&app, "PUT", &format!("{RFP}/evaluators/{}", tender.it.id), Value::Null).await;
    Caller::plain(&tender.it).gets(&app, "PUT", &format!("{RFP}/declaration"), json!({ "conflict": "" })).await;
    let (app, id) = (app.later(TimeDelta::days(31)).await, tender.it.id);
    let reader = app.read_only(&app.client(id).await).await;
    let turn = json!({ "part": "answers", "phrase": HOLDERS[0] });
    let marks = json!({ "marks": [] });
    for (leaf, body) in [("opening", turn), ("sheet/1", marks), ("completion", Value::Null)] {
        assert_eq!(Caller::plain(&reader).is_refused(&app, "PUT", &format!("{RFP}/{leaf}"), body).await.0, 403, "{leaf}");
    }
}

#[test]
fn nothing_that_bears_a_key_or_a_phrase_is_kept_for_a_second_sending() {
    let document = serde_json::to_value(golive_server::rest::document()).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let posts = paths.iter().filter(|(path, item)| path.contains("/bids") && item.get("post").is_some());
    for (path, item) in posts {
        let post = item["post"].to_string().to_lowercase();
        assert!(!post.contains("bid-key") && !post.contains("phrase"), "{path}: what comes with an Idempotency-Key is kept for a day");
    }
}
