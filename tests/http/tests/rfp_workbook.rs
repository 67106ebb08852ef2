//! A bid as a workbook by programs: taken away, brought back, looked at, and taken over or dropped.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::{body::Body, http::Request};
use chrono::TimeDelta;
use golive_app::export::XLSX;
use golive_http_tests::{Answer, BID, Caller, OWN, Tender, TestApp, answer, invite, key};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use tower::ServiceExt as _;

/// The workbook as it is handed out, to the byte.
async fn taken_away(app: &TestApp, bidder: &Caller<'_>, query: &str) -> Vec<u8> {
    let request = Request::get(format!("/api/v1{BID}/draft/workbook.xlsx{query}"));
    let request = request.header("authorization", format!("Bearer {}", bidder.0.token)).header(bidder.1.0, bidder.1.1);
    let answer = app.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.headers()["content-type"].to_str().unwrap()), (200, XLSX));
    assert_eq!(answer.headers()["cache-control"], "private, no-store");
    answer.into_body().collect().await.unwrap().to_bytes().to_vec()
}

/// Brings a file back.
async fn brings(app: &TestApp, bidder: &Caller<'_>, file: &[u8]) -> Answer {
    let request = Request::put(format!("/api/v1{BID}/draft/workbook"));
    let request = request.header("authorization", format!("Bearer {}", bidder.0.token)).header(bidder.1.0, bidder.1.1);
    app.send(request.body(Body::from(file.to_vec())).unwrap()).await
}

/// Who knows the phrase no more has the workbook that was taken away: it brings everything back, once it was looked at.
#[tokio::test]
async fn a_workbook_is_looked_at_before_anything_of_it_is_an_answer() {
    let app = TestApp::fresh().await;
    Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let lost = key(&app, &app.bidder).await;
    let before = Caller::with_key(&app.bidder, &lost);
    answer(&app, &before, "12000").await;
    let lines = format!("{BID}/draft/lines");
    let written = before.gets(&app, "GET", &lines, Value::Null).await["items"].as_array().unwrap().len();
    let file = taken_away(&app, &before, "").await;
    assert!(file.starts_with(b"PK") && taken_away(&app, &before, "?language=fa&calendar=jalali").await != file);
    let untouched = brings(&app, &before, &file).await.json();
    assert_eq!((&untouched["changes"], &untouched["same"]), (&json!(0), &json!(written)), "it says what stands there");

    before.gets(&app, "DELETE", &format!("{BID}/phrase"), Value::Null).await;
    let own = key(&app, &app.bidder).await;
    let (bidder, workbook) = (Caller::with_key(&app.bidder, &own), format!("{BID}/draft/workbook"));
    for leaf in ["", "/changes"] {
        assert_eq!(bidder.is_refused(&app, "GET", &format!("{workbook}{leaf}"), Value::Null).await.0, 404, "none waits: {leaf}");
    }
    let strange = brings(&app, &bidder, b"no workbook").await;
    assert_eq!((strange.status.as_u16(), &strange.json()["errors"][0]["field"]), (422, &json!("file")), "{}", strange.body);
    let review = brings(&app, &bidder, &file).await;
    assert_eq!(review.status, 200, "{}", review.body);
    let review = review.json();
    assert_eq!((&review["changes"], &review["currency"], &review["bad_total"]), (&json!(written), &json!("EUR"), &json!(0)), "{review}");
    assert_eq!(review, bidder.gets(&app, "GET", &workbook, Value::Null).await, "it waits");
    let change = bidder.gets(&app, "GET", &format!("{workbook}/changes?limit=1"), Value::Null).await["items"][0].clone();
    assert_eq!((&change["before"]["answer"], &change["after"]["answer"]), (&Value::Null, &json!("full")));
    assert_eq!((&change["after"]["text"], &change["overtaken"]), (&json!("Out of the box"), &json!(false)));
    assert_eq!(bidder.gets(&app, "GET", &lines, Value::Null).await["items"], json!([]), "nothing of it is an answer yet");

    let id = review["id"].as_str().unwrap();
    let (this, takeover) = (format!("{workbook}/{id}"), format!("{workbook}/{id}/takeover"));
    let in_euro = json!({ "currency": "EUR" });
    let another = format!("{workbook}/018f0000-0000-7000-8000-000000000000/takeover");
    assert_eq!(bidder.is_refused(&app, "PUT", &another, in_euro.clone()).await.0, 409, "it is not what was looked at");
    assert_eq!(bidder.is_refused(&app, "PUT", &takeover, json!({ "currency": "USD" })).await.0, 409, "nor were its prices");
    let strange = bidder.is_refused(&app, "PUT", &takeover, json!({ "currency": "euros" })).await;
    assert_eq!(strange, (422, "currency".to_owned()));
    let became = bidder.gets(&app, "PUT", &takeover, in_euro.clone()).await;
    assert_eq!((&became["lines"], &became["overtaken"]), (&json!(written), &json!([])));
    assert_eq!(bidder.is_refused(&app, "GET", &workbook, Value::Null).await.0, 404, "it waits no more");
    assert_eq!(bidder.is_refused(&app, "PUT", &takeover, in_euro).await.0, 409, "and is not taken twice");
    let line = bidder.gets(&app, "GET", &lines, Value::Null).await["items"][0].clone();
    assert_eq!((&line["answer"], &line["text"]), (&json!("full"), &json!("Out of the box")));

    let again = brings(&app, &bidder, &file).await.json();
    assert_eq!((&again["changes"], &again["same"]), (&json!(0), &json!(written)));
    assert_ne!(again["id"], review["id"]);
    bidder.gets(&app, "DELETE", &this, Value::Null).await;
    assert_eq!(bidder.gets(&app, "GET", &workbook, Value::Null).await["id"], again["id"], "what was dropped is not what waits");
    bidder.gets(&app, "DELETE", &format!("{workbook}/{}", again["id"].as_str().unwrap()), Value::Null).await;
    assert_eq!(bidder.is_refused(&app, "GET", &workbook, Value::Null).await.0, 404);
}

#[tokio::test]
async fn a_workbook_wants_the_own_key_and_comes_before_the_deadline() {
    let app = TestApp::fresh().await;
    Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let own = key(&app, &app.bidder).await;
    let bidder = Caller::with_key(&app.bidder, &own);
    let file = taken_away(&app, &bidder, "").await;
    assert_eq!(brings(&app, &Caller::plain(&app.bidder), &file).await.status, 428);
    assert_eq!(brings(&app, &Caller::with_key(&app.lead, &own), &file).await.status, 403, "it is the bidder's");
    let workbook = format!("{BID}/draft/workbook");
    for leaf in [".xlsx", "", "/changes"] {
        let path = format!("{workbook}{leaf}");
        assert_eq!(Caller::plain(&app.bidder).is_refused(&app, "GET", &path, Value::Null).await.0, 428, "{leaf}");
        assert_eq!(Caller::with_key(&app.lead, &own).is_refused(&app, "GET", &path, Value::Null).await.0, 403, "{leaf}");
    }
    let app = app.later(TimeDelta::days(31)).await;
    let own = Caller::plain(&app.bidder).gets(&app, "PUT", &format!("{BID}/key"), json!({ "phrase": OWN })).await;
    let late = brings(&app, &Caller::with_key(&app.bidder, own["key"].as_str().unwrap()), &file).await;
    assert!(late.status == 409 && late.body.contains("after the deadline"), "{}", late.body);
}
