//! Finishing with marks missing, by programs and by a form without scripts, where the request says what becomes of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::{body::Body, http::Request};
use chrono::TimeDelta;
use golive_domain::rfp::{Absent, By, Judged, Judging};
use golive_http_tests::{BID, Caller, Client, HOLDERS, RFP, Tender, TestApp, answer, in_session, invite, key};
use serde_json::{Value, json};

const PAGE: &str = "/p/ARAS/rfp/1/judging";

/// Sends the form as a browser does.
async fn sends(app: &TestApp, client: &Client, gaps: &str) {
    let request = in_session(Some(client), Request::post("/rpc/rfp/finish")).header("content-type", "application/x-www-form-urlencoded");
    let request = request.header("accept", "text/html").header("sec-fetch-site", "same-origin");
    let fields = format!("_form=finish&_back={PAGE}&project=ARAS&number=1{gaps}");
    let sent = app.send(request.body(Body::from(fields)).unwrap()).await;
    assert!(sent.status.is_redirection(), "{} {}", sent.status, sent.body);
}

#[tokio::test]
async fn who_finishes_with_gaps_says_how_many() {
    let app = TestApp::fresh().await;
    let criteria = ["Team", "Demo"].map(|name| Judged { name: name.into(), weight: 5_000, by: By::Whole }).to_vec();
    let tender = Tender::judged_by(&app, Judging { criteria, absent: Absent::Zero, ..Judging::default() }).await;
    invite(&app, 1, "bidder@example.org").await;
    let own = key(&app, &app.bidder).await;
    let bidder = Caller::with_key(&app.bidder, &own);
    answer(&app, &bidder, "12000").await;
    bidder.gets(&app, "PUT", &format!("{BID}/submission"), Value::Null).await;

    let app = app.later(TimeDelta::days(31)).await;
    let judges = [app.client(tender.it.id).await, app.client(tender.sponsor.id).await];
    let lead = Caller::plain(&app.lead);
    for (judge, words) in judges.iter().map(Caller::plain).zip(HOLDERS) {
        judge.gets(&app, "PUT", &format!("{RFP}/opening"), json!({ "part": "answers", "phrase": words })).await;
        lead.gets(&app, "PUT", &format!("{RFP}/evaluators/{}", judge.0.id), Value::Null).await;
        judge.gets(&app, "PUT", &format!("{RFP}/declaration"), json!({ "conflict": "" })).await;
    }
    let (completion, it) = (format!("{RFP}/completion"), Caller::plain(&judges[0]));
    assert_eq!(it.is_refused(&app, "PUT", &completion, json!({ "gaps": 2 })).await.0, 409, "nothing at all was judged");
    let mark = |part: &str| json!({ "part": part, "mark": 4, "reason": "", "version": 0 });
    let sheet = it.gets(&app, "PUT", &format!("{RFP}/sheet/1"), json!({ "marks": [mark("0")] })).await;
    assert_eq!((&sheet["gaps"], &sheet["absent"]), (&json!(1), &json!("zero")));
    for wrong in [Value::Null, json!({}), json!({ "gaps": 0 }), json!({ "gaps": 2 })] {
        assert_eq!(it.is_refused(&app, "PUT", &completion, wrong.clone()).await, (422, "gaps".to_owned()), "{wrong}");
    }
    let refused = it.calls(&app, "PUT", &completion, Value::Null).await;
    assert!(refused.body.contains("One mark is missing and would count as zero"), "{}", refused.body);

    let page = app.page(Some(&judges[0]), PAGE).await.body;
    assert!(page.contains("One mark of mine is missing") && page.contains("Each of them counts as zero"), "{page}");
    sends(&app, &judges[0], "").await;
    let page = app.page(Some(&judges[0]), PAGE).await.body;
    assert!(page.contains("would count as zero: confirm"), "the box was not ticked: {page}");
    sends(&app, &judges[0], "&gaps=1").await;
    let page = app.page(Some(&judges[0]), PAGE).await.body;
    assert!(page.contains("change no more") && !page.contains("/rpc/rfp/finish"), "{page}");

    let sponsor = Caller::plain(&judges[1]);
    sponsor.gets(&app, "PUT", &format!("{RFP}/sheet/1"), json!({ "marks": [mark("0"), mark("1")] })).await;
    sponsor.gets(&app, "PUT", &completion, Value::Null).await;
    lead.gets(&app, "PUT", &format!("{RFP}/lock"), json!({ "unopened": 0 })).await;
    // Fours of five for the team, and for the demo a four and a zero: (80 + 40) / 2.
    let results = lead.gets(&app, "GET", &format!("{RFP}/results"), Value::Null).await;
    assert_eq!((&results["gaps"], &results["absent"]), (&json!(1), &json!("zero")));
    assert_eq!((&results["technical"][0]["score"]["exact"], &results["technical"][0]["gaps"]), (&json!("60"), &json!(1)));
    let page = app.page(Some(&judges[1]), "/p/ARAS/rfp/1/results").await.body;
    assert!(page.contains("One mark is missing. As published, it counts as zero."), "{page}");
}
