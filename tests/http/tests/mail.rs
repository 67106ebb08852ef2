//! Mail is brought by a program and looked at on a page.

use axum::{body::Body, http::Request};
use golive_http_tests::{Answer, TestApp};
use serde_json::json;

const MAIL: &str =
    "From: Requester <requester@example.org>\r\nMessage-ID: <1@example.org>\r\nSubject: Printer\r\n\r\nIt *smokes*.\r\nBadly.";

async fn bring(app: &TestApp, mail: &str) -> Answer {
    let request = Request::post("/api/v1/projects/ARAS/mail").header("content-type", "message/rfc822");
    let request = request.header("authorization", format!("Bearer {}", app.lead.token)).body(Body::from(mail.to_owned()));
    app.send(request.expect("a request")).await
}

#[tokio::test]
async fn a_mail_that_is_brought_twice_is_one_ticket() {
    let app = TestApp::fresh().await;
    assert_eq!(bring(&app, MAIL).await.json(), json!({ "outcome": "opened", "ticket": "ARAS-S2" }));
    assert_eq!(bring(&app, MAIL).await.json(), json!({ "outcome": "known" }));
    let page = app.page(Some(&app.requester), "/p/ARAS/tickets/2").await;
    assert!(page.body.contains("It *smokes*."), "a mail is no Markdown");
}

#[tokio::test]
async fn what_is_held_is_shown_with_its_reason_and_let_in() {
    let app = TestApp::fresh().await;
    let stranger = MAIL.replace("requester@", "stranger@").replace("Printer", "<b>Hello</b>");
    assert_eq!(bring(&app, &stranger).await.json(), json!({ "outcome": "held" }));
    assert!(app.page(Some(&app.lead), "/p/ARAS/queue").await.body.contains("One mail is held"));
    let page = app.page(Some(&app.lead), "/p/ARAS/queue/mail").await.body;
    assert!(page.contains("stranger@example.org") && page.contains("&lt;b&gt;Hello&lt;/b&gt;"), "{page}");
    assert!(page.contains("Nobody here is known as"), "the reason is told: {page}");
    let id = page.split("name=\"mail\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a mail to let in").to_owned();
    let raw = app.page(Some(&app.lead), &format!("/p/ARAS/queue/mail/{id}")).await;
    assert_eq!((raw.header("content-type"), raw.header("x-content-type-options")), ("text/plain", "nosniff"));
    assert!(raw.header("content-disposition").starts_with("attachment"));
    let answer = app.rpc(Some(&app.lead), "/rpc/service/mail/let-in", &format!("project=ARAS&mail={id}")).await;
    assert!(answer.status.is_success() || answer.status.is_redirection(), "{} {}", answer.status, answer.body);
    assert!(app.page(Some(&app.lead), "/p/ARAS/queue/mail").await.body.contains("Nothing is held"));
    assert!(app.page(Some(&app.lead), "/p/ARAS/queue/mail?show=all").await.body.contains("ARAS-S2"));
}
