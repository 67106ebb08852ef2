//! Programs that bid, open and judge: each call with a header of its own.

use axum::{body::Body, http::Request};
use golive_domain::access::Role;
use serde_json::{Value, json};

use crate::{Answer, Client, TestApp};

/// The bidders' phrase.
pub const OWN: &str = "orchard pencil winter gravel seventeen";

/// The first request of `ARAS` as the buyer has it, and as its bidders do.
pub const RFP: &str = "/projects/ARAS/rfps/1";
pub const BID: &str = "/bids/ARAS/1";

/// Somebody who calls, with a header of their own.
#[derive(Clone, Copy, Debug)]
pub struct Caller<'a>(pub &'a Client, pub (&'static str, &'a str));

impl<'a> Caller<'a> {
    /// Without one.
    pub fn plain(client: &'a Client) -> Self {
        Self(client, ("accept", "application/json"))
    }

    /// With the own key of a bidder.
    pub fn with_key(client: &'a Client, key: &'a str) -> Self {
        Self(client, ("bid-key", key))
    }

    /// Sends what is none of the usual requests.
    pub async fn calls(&self, app: &TestApp, method: &str, path: &str, body: Value) -> Answer {
        let request = Request::builder().method(method).uri(format!("/api/v1{path}"));
        let request = request.header("authorization", format!("Bearer {}", self.0.token)).header(self.1.0, self.1.1);
        let body = if body.is_null() { String::new() } else { body.to_string() };
        app.send(request.body(Body::from(body)).unwrap()).await
    }

    /// The same for what must go well.
    pub async fn gets(&self, app: &TestApp, method: &str, path: &str, body: Value) -> Value {
        let answer = self.calls(app, method, path, body).await;
        assert!(answer.status.is_success(), "{method} {path}: {} {}", answer.status, answer.body);
        answer.json()
    }

    /// The status of a refusal, and the first member it names.
    pub async fn is_refused(&self, app: &TestApp, method: &str, path: &str, body: Value) -> (u16, String) {
        let answer = self.calls(app, method, path, body).await;
        assert!(answer.is_problem(), "{method} {path}: {} {}", answer.status, answer.body);
        (answer.status.as_u16(), answer.json()["errors"][0]["field"].as_str().unwrap_or_default().to_owned())
    }
}

/// Lets somebody bid for a vendor.
pub async fn invite(app: &TestApp, vendor: i32, email: &str) {
    let who = json!({ "vendor": vendor, "person": { "name": "Olena", "email": email } });
    Caller::plain(&app.lead).gets(app, "POST", &format!("{RFP}/bidders"), who).await;
}

/// Chooses the phrase of a bidder. Gives the key.
pub async fn key(app: &TestApp, bidder: &Client) -> String {
    let chosen = json!({ "phrase": OWN, "zone": "Europe/Warsaw" });
    let given = Caller::plain(bidder).gets(app, "PUT", &format!("{BID}/phrase"), chosen).await;
    given["key"].as_str().unwrap().to_owned()
}

/// Answers everything that is asked for, the first for a price.
pub async fn answer(app: &TestApp, bidder: &Caller<'_>, price: &str) {
    let asked = bidder.gets(app, "GET", &format!("{BID}/requirements"), Value::Null).await;
    let line = |(at, one): (usize, &Value)| {
        let price = if at == 0 { price } else { "" };
        json!({ "code": one["code"], "answer": "full", "text": "Out of the box", "price": price, "version": 0 })
    };
    let lines: Vec<Value> = asked["items"].as_array().unwrap().iter().enumerate().map(line).collect();
    let kept = bidder.gets(app, "PUT", &format!("{BID}/draft/lines"), json!({ "lines": lines })).await;
    assert_eq!(kept["overtaken"], json!([]));
}

/// A second vendor, and somebody who bids for it.
pub async fn rival(app: &TestApp) -> Client {
    Caller::plain(&app.lead).gets(app, "POST", "/projects/ARAS/vendors", json!({ "name": "Sigma" })).await;
    let rival = app.member("olena", &[Role::Bidder]).await;
    invite(app, 2, "olena@example.org").await;
    rival
}
