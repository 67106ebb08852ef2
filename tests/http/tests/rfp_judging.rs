//! Bids by programs, from the invitation to who comes first.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::TimeDelta;
use golive_http_tests::{BID, Caller, HOLDERS, OWN, RFP, Tender, TestApp, answer, invite, key, rival};
use serde_json::{Value, json};

#[tokio::test]
async fn bids_are_invited_submitted_opened_judged_and_ranked() {
    let app = TestApp::fresh().await;
    let tender = Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let rival = rival(&app).await;
    let mut receipts = Vec::new();
    for (client, price) in [(&app.bidder, "12000"), (&rival, "9000")] {
        let own = key(&app, client).await;
        let bidder = Caller::with_key(client, &own);
        answer(&app, &bidder, price).await;
        receipts.push(bidder.gets(&app, "PUT", &format!("{BID}/submission"), Value::Null).await);
    }
    let lead = Caller::plain(&app.lead);
    for leaf in ["bidders", "opening", "commitments", "questions"] {
        let seen = lead.calls(&app, "GET", &format!("{RFP}/{leaf}"), Value::Null).await;
        assert!(seen.status == 200 && !seen.body.contains("of the box"), "{leaf}: {}", seen.body);
    }
    assert_eq!(lead.gets(&app, "GET", &format!("{RFP}/commitments"), Value::Null).await["items"], json!([]));
    let turn = |part: &str, holder: usize| json!({ "part": part, "phrase": HOLDERS[holder] });
    let early = Caller::plain(&tender.it).is_refused(&app, "PUT", &format!("{RFP}/opening"), turn("answers", 0)).await;
    assert_eq!(early.0, 409, "nothing opens before the deadline");

    let app = app.later(TimeDelta::days(31)).await;
    let (it, sponsor, lead) = (app.client(tender.it.id).await, app.client(tender.sponsor.id).await, Caller::plain(&app.lead));
    let own = Caller::plain(&app.bidder).gets(&app, "PUT", &format!("{BID}/key"), json!({ "phrase": OWN })).await;
    let bidder = Caller::with_key(&app.bidder, own["key"].as_str().unwrap());
    let late = bidder.calls(&app, "PUT", &format!("{BID}/submission"), Value::Null).await;
    assert!(late.status == 409 && late.json()["detail"].as_str().unwrap().contains("after the deadline"), "{}", late.body);
    let published = lead.gets(&app, "GET", &format!("{RFP}/commitments"), Value::Null).await;
    assert_eq!(published, bidder.gets(&app, "GET", &format!("{BID}/commitments"), Value::Null).await, "all read the same");
    for receipt in &receipts {
        let is_there = |one: &Value| one["answers"] == receipt["answers"] && one["prices"] == receipt["prices"];
        assert!(published["items"].as_array().unwrap().iter().any(is_there), "{published}");
    }

    let (it, sponsor) = (Caller::plain(&it), Caller::plain(&sponsor));
    let wrong = it.is_refused(&app, "PUT", &format!("{RFP}/opening"), turn("answers", 1)).await;
    assert_eq!(wrong, (422, "phrase".to_owned()));
    assert_eq!(it.gets(&app, "PUT", &format!("{RFP}/opening"), turn("answers", 0)).await["answers"]["opened"], 0, "nobody opens alone");
    assert_eq!(sponsor.gets(&app, "PUT", &format!("{RFP}/opening"), turn("answers", 1)).await["answers"]["opened"], 2);

    judged(&app, &lead, &it, &sponsor).await;
    let technical = lead.gets(&app, "GET", &format!("{RFP}/results"), Value::Null).await;
    assert_eq!((technical["ranking"].clone(), technical["technical"][0]["price"].clone()), (Value::Null, Value::Null), "prices are sealed");
    assert_eq!((&technical["technical"][0]["score"]["exact"], &technical["technical"][1]["score"]["exact"]), (&json!("90"), &json!("80")));
    for (holder, caller) in [&it, &sponsor].into_iter().enumerate() {
        caller.gets(&app, "PUT", &format!("{RFP}/opening"), turn("prices", holder)).await;
    }
    // 0.7 × 80 + 0.3 × 100 = 86, and 0.7 × 90 + 0.3 × 75 = 85.5; they are level where the price is 2/7 of the whole.
    let results = lead.gets(&app, "GET", &format!("{RFP}/results"), Value::Null).await;
    let told = |at: usize| (results["ranking"][at]["bidder"].clone(), results["ranking"][at]["total"]["exact"].clone());
    assert_eq!((told(0), told(1)), ((json!(2), json!("86")), (json!(1), json!("171/2"))));
    assert_eq!(results["technical"][0]["price"], json!({ "currency": "EUR", "minor": 1_200_000 }));
    let price = results["reaches"].as_array().unwrap().iter().find(|reach| reach["criterion"].is_null()).unwrap();
    assert_eq!((&price["less"]["at"]["exact"], &price["less"]["winner"], &price["more"]), (&json!("2/7"), &json!(1), &Value::Null));
    assert_eq!((&results["eliminated"], &results["unpriced"]), (&json!([]), &json!([])));
}

/// Two judge: at one on the first bid, apart on the second, where they agree.
async fn judged(app: &TestApp, lead: &Caller<'_>, it: &Caller<'_>, sponsor: &Caller<'_>) {
    for judge in [it, sponsor] {
        lead.gets(app, "PUT", &format!("{RFP}/evaluators/{}", judge.0.id), Value::Null).await;
        judge.gets(app, "PUT", &format!("{RFP}/declaration"), json!({ "conflict": "" })).await;
    }
    let mark = |mark: u32, reason: &str| json!({ "marks": [{ "part": "0", "mark": mark, "reason": reason, "version": 0 }] });
    let bare = it.is_refused(app, "PUT", &format!("{RFP}/sheet/1"), mark(5, "")).await;
    assert_eq!(bare, (422, "marks[0].reason".to_owned()), "an extreme wants a reason");
    for (judge, first, second) in [(it, 5, 5), (sponsor, 4, 2)] {
        judge.gets(app, "PUT", &format!("{RFP}/sheet/1"), mark(first, "Nothing is missing")).await;
        let line = judge.gets(app, "GET", &format!("{RFP}/sheet/1?limit=1"), Value::Null).await["items"][0].clone();
        assert_eq!((&line["part"], &line["mark"], &line["version"]), (&json!("0"), &json!(first), &json!(1)));
        let sheet = judge.gets(app, "PUT", &format!("{RFP}/sheet/2"), mark(second, "As the demo showed")).await;
        assert_eq!((&sheet["bids"][1]["given"], &sheet["bids"][1]["all"]), (&json!(1), &json!(1)));
        judge.gets(app, "PUT", &format!("{RFP}/completion"), Value::Null).await;
    }
    assert_eq!(lead.is_refused(app, "PUT", &format!("{RFP}/lock"), Value::Null).await.0, 409, "marks lie apart");
    assert_eq!(lead.is_refused(app, "GET", &format!("{RFP}/consensus"), Value::Null).await.0, 403, "marks are of those who judge");
    let apart = it.gets(app, "GET", &format!("{RFP}/consensus"), Value::Null).await["items"].clone();
    assert_eq!((apart.as_array().unwrap().len(), &apart[0]["bidder"], &apart[0]["spread"]), (1, &json!(2), &json!(3)));
    let agreed = json!({ "part": "0", "mark": 4, "reason": "The demo was weaker" });
    sponsor.gets(app, "PUT", &format!("{RFP}/consensus/2"), agreed).await;
    it.gets(app, "PUT", &format!("{RFP}/consensus/2/signature"), json!({ "part": "0", "mark": 4 })).await;
    assert_eq!(lead.is_refused(app, "GET", &format!("{RFP}/results"), Value::Null).await.0, 409, "nothing is locked yet");
    lead.gets(app, "PUT", &format!("{RFP}/lock"), Value::Null).await;
}
