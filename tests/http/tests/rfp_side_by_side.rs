//! What a request comes to, by programs: foreign money, bids side by side, and the papers of the award.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::TimeDelta;
use golive_http_tests::{BID, Caller, Client, HOLDERS, RFP, Tender, TestApp, answer, invite, key};
use serde_json::{Value, json};

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A rate of the dollar, quoted for a day.
fn rate(day: impl ToString) -> Value {
    json!({ "rate": "0.92", "day": day.to_string(), "source": "The central bank" })
}

#[tokio::test]
async fn foreign_money_bids_side_by_side_and_papers_are_read_and_written() {
    let app = TestApp::fresh().await;
    let tender = Tender::taking(&app, &["USD"]).await;
    invite(&app, 1, "bidder@example.org").await;
    let own = key(&app, &app.bidder).await;
    let bidder = Caller::with_key(&app.bidder, &own);
    answer(&app, &bidder, "12000").await;
    bidder.gets(&app, "PUT", &format!("{BID}/submission"), Value::Null).await;
    let (lead, auditor) = (Caller::plain(&app.lead), Caller::plain(&app.auditor));
    let (rates, dollar, matrix) = (format!("{RFP}/rates"), format!("{RFP}/rates/USD"), format!("{RFP}/matrix"));
    let known = auditor.gets(&app, "GET", &rates, Value::Null).await;
    assert_eq!((&known["currency"], &known["open"]), (&json!("EUR"), &json!(true)));
    assert_eq!(known["rates"], json!([{ "currency": "USD", "set": null }]));
    let today = app.store.clock().now().date_naive();
    assert_eq!(lead.is_refused(&app, "PUT", &dollar, rate(today)).await, (422, "day".to_owned()), "the deadline is far");
    assert_eq!(lead.is_refused(&app, "PUT", &format!("{rates}/GBP"), rate(today)).await.0, 404, "no price may be named in it");
    assert_eq!(auditor.is_refused(&app, "PUT", &dollar, rate(today)).await.0, 403);
    let sealed = lead.gets(&app, "GET", &matrix, Value::Null).await;
    assert_eq!((&sealed["bidders"], &sealed["items"]), (&json!([]), &json!([])), "it is sealed");

    let app = app.later(TimeDelta::days(31)).await;
    let (it, sponsor) = (app.client(tender.it.id).await, app.client(tender.sponsor.id).await);
    let lead = Caller::plain(&app.lead);
    let day = known["day"].as_str().unwrap();
    let set = lead.gets(&app, "PUT", &dollar, rate(day)).await["rates"][0].clone();
    assert_eq!((&set["set"]["rate"], &set["set"]["day"], &set["set"]["fits"]), (&json!("0.92"), &json!(day), &json!(true)));
    turn(&app, "answers", [&it, &sponsor]).await;
    let seen = lead.gets(&app, "GET", &matrix, Value::Null).await;
    let total = seen["requirements"].clone();
    assert_eq!((&seen["total"], &seen["priced"], &seen["marked"]), (&total, &json!(false), &json!(false)));
    assert_eq!((&seen["bidders"][0]["bidder"], &seen["bidders"][0]["answers"]["full"]), (&json!(1), &total));
    let bid = &seen["items"][0]["bids"][0];
    assert_eq!((&bid["answer"]["text"], &bid["price"]), (&json!("Out of the box"), &Value::Null), "prices are sealed");
    let refused = lead.gets(&app, "GET", &format!("{matrix}?code=no&bidder=1&page=3"), Value::Null).await;
    assert_eq!((&refused["total"], &refused["page"], &refused["items"]), (&json!(0), &json!(1), &json!([])));
    assert_eq!(lead.is_refused(&app, "GET", &format!("{matrix}?price=1"), Value::Null).await, (422, "price".to_owned()));
    let file = lead.calls(&app, "GET", &format!("{matrix}/export"), Value::Null).await;
    assert!(file.header("content-type").starts_with("text/csv") && file.body.contains("Out of the box"), "{}", file.body);
    assert_eq!(lead.is_refused(&app, "GET", &format!("{matrix}/export?price=1"), Value::Null).await.0, 422);

    judged(&app, &lead, [&it, &sponsor]).await;
    turn(&app, "prices", [&it, &sponsor]).await;
    let open = lead.gets(&app, "GET", &matrix, Value::Null).await;
    assert_eq!((&open["priced"], &open["marked"]), (&json!(true), &json!(true)));
    assert_eq!(open["bidders"][0]["price"], json!({ "currency": "EUR", "minor": 1_200_000 }));
    assert_eq!(open["items"][0]["bids"][0]["price"], json!({ "currency": "EUR", "minor": 1_200_000 }));
    assert_eq!(lead.is_refused(&app, "PUT", &dollar, rate(day)).await.0, 409, "prices are known");
    assert_eq!(lead.gets(&app, "GET", &rates, Value::Null).await["open"], json!(false));
    papers(&app, &lead, &Caller::plain(&sponsor)).await;
}

/// A part of every bid is opened by both who hold a key.
async fn turn(app: &TestApp, part: &str, holders: [&Client; 2]) {
    for (holder, who) in holders.into_iter().enumerate() {
        let phrase = json!({ "part": part, "phrase": HOLDERS[holder] });
        Caller::plain(who).gets(app, "PUT", &format!("{RFP}/opening"), phrase).await;
    }
}

/// Two judge the one bid alike, and the scores are locked.
async fn judged(app: &TestApp, lead: &Caller<'_>, judges: [&Client; 2]) {
    let mark = json!({ "marks": [{ "part": "0", "mark": 4, "reason": "Its demo was sound", "version": 0 }] });
    for judge in judges.map(Caller::plain) {
        lead.gets(app, "PUT", &format!("{RFP}/evaluators/{}", judge.0.id), Value::Null).await;
        judge.gets(app, "PUT", &format!("{RFP}/declaration"), json!({ "conflict": "" })).await;
        judge.gets(app, "PUT", &format!("{RFP}/sheet/1"), mark.clone()).await;
        judge.gets(app, "PUT", &format!("{RFP}/completion"), Value::Null).await;
    }
    lead.gets(app, "PUT", &format!("{RFP}/lock"), json!({ "unopened": 0 })).await;
}

/// None before the award; then the buyer's, and a bidder's own for that bidder.
async fn papers(app: &TestApp, lead: &Caller<'_>, board: &Caller<'_>) {
    let buyers = ["record", "letters/1", "debriefings/1"].map(|leaf| format!("{RFP}/{leaf}"));
    let bidder = Caller::plain(&app.bidder);
    let own = ["letter", "debriefing"].map(|leaf| format!("{BID}/{leaf}"));
    for (caller, paper) in buyers.iter().map(|paper| (lead, paper)).chain(own.iter().map(|paper| (&bidder, paper))) {
        assert_eq!(caller.is_refused(app, "GET", paper, Value::Null).await.0, 409, "{paper}");
    }
    let award = format!("{RFP}/award");
    let basis = lead.gets(app, "GET", &award, Value::Null).await["basis"].clone();
    board.gets(app, "POST", &award, json!({ "basis": basis, "reasons": "The best for the price" })).await;
    for (caller, paper) in buyers.iter().map(|paper| (lead, paper)).chain(own.iter().map(|paper| (&bidder, paper))) {
        let pdf = caller.calls(app, "GET", paper, Value::Null).await;
        assert_eq!((pdf.status.as_u16(), pdf.header("content-type")), (200, "application/pdf"), "{paper}");
        assert!(pdf.body.starts_with("%PDF-") && pdf.header("cache-control") == "private, no-store", "{paper}");
        let words = caller.calls(app, "GET", &format!("{paper}?format=docx"), Value::Null).await;
        assert_eq!((words.status.as_u16(), words.header("content-type")), (200, DOCX), "{paper}");
        assert!(words.body.starts_with("PK"), "{paper}");
    }
    for paper in &buyers {
        assert!(matches!(bidder.is_refused(app, "GET", paper, Value::Null).await.0, 403 | 404), "{paper} is the buyer's");
    }
    for paper in &own {
        assert_eq!(lead.is_refused(app, "GET", paper, Value::Null).await.0, 403, "{paper} is the bidder's");
    }
    assert_eq!(lead.is_refused(app, "GET", &format!("{RFP}/letters/2"), Value::Null).await.0, 404, "nobody has this number");
}
