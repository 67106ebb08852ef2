//! What is under seal here: a bid that says what nobody else would, and how it is judged.

use golive_http_tests::{BID, Caller, Client, RFP, TestApp, key};
use serde_json::{Value, json};

/// What the bidder says.
pub const WORDS: &str = "zirconium hedgehogs";
/// And asks for, as the languages write it.
pub const PRICE: &[&str] = &["73190482", "73,190,482", "73\u{a0}190\u{a0}482", "۷۳٬۱۹۰٬۴۸۲", "۷۳۱۹۰۴۸۲"];

/// Submits a bid that says the words and asks the price. Gives the own key.
pub async fn bid(app: &TestApp) -> String {
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
pub async fn judged(app: &TestApp, lead: &Client, judges: [&Client; 2]) {
    let (lead, mark) = (Caller::plain(lead), json!({ "marks": [{ "part": "0", "mark": 4, "reason": "", "version": 0 }] }));
    for judge in judges.map(Caller::plain) {
        lead.gets(app, "PUT", &format!("{RFP}/evaluators/{}", judge.0.id), Value::Null).await;
        judge.gets(app, "PUT", &format!("{RFP}/declaration"), json!({ "conflict": "" })).await;
        judge.gets(app, "PUT", &format!("{RFP}/sheet/1"), mark.clone()).await;
        judge.gets(app, "PUT", &format!("{RFP}/completion"), Value::Null).await;
    }
    lead.gets(app, "PUT", &format!("{RFP}/lock"), json!({ "unopened": 0 })).await;
}
