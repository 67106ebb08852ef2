//! Forms that carry files: whole, broken off, and too large.

use axum::{
    body::{Body, Bytes},
    http::Request,
};
use futures::stream;
use golive_http_tests::{Answer, TestApp, in_session};

const HEAD: &str = "multipart/form-data; boundary=b";

fn field(name: &str, value: &str) -> String {
    format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
}

fn question(title: &str) -> String {
    let fields = [("project", "ARAS"), ("_form", "ask"), ("_back", "/p/ARAS/help/new"), ("title", title), ("body", "چاپگر دود می‌کند")];
    let chosen = [("request", "bug"), ("impact", "low"), ("urgency", "low")];
    fields.into_iter().chain(chosen).map(|(name, value)| field(name, value)).collect()
}

fn file(name: &str, content: &str) -> String {
    format!("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n{content}\r\n")
}

async fn sent(app: &TestApp, body: Body) -> Answer {
    let request = in_session(Some(&app.requester), Request::post("/rpc/service/ask"));
    let request = request.header("content-type", HEAD).header("accept", "text/html").header("sec-fetch-site", "same-origin");
    app.send(request.body(body).expect("a request")).await
}

#[tokio::test]
async fn a_form_brings_its_files_along_and_they_are_saved_never_shown() {
    let app = TestApp::fresh().await;
    let body = format!("{}{}{}--b--\r\n", question("Smoke"), file("عکس.html", "<script>alert(1)</script>"), file("", ""));
    let answer = sent(&app, Body::from(body)).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/p/ARAS/tickets/2"), "{}", answer.body);
    let page = app.page(Some(&app.requester), "/p/ARAS/tickets/2").await.body;
    let path = page.split("href=\"").find(|rest| rest.starts_with("/p/ARAS/ticket-files/")).and_then(|rest| rest.split('"').next());
    let saved = app.page(Some(&app.requester), path.expect("a file")).await;
    assert_eq!((saved.header("content-type"), saved.header("x-content-type-options")), ("text/plain", "nosniff"));
    assert!(saved.header("content-disposition").starts_with("attachment; filename*=UTF-8''"));
}

#[tokio::test]
async fn a_refused_form_keeps_its_words_and_asks_for_the_files_again() {
    let app = TestApp::fresh().await;
    let body = format!("{}{}--b--\r\n", question(""), file("smoke.txt", "x"));
    assert_eq!(sent(&app, Body::from(body)).await.header("location"), "/p/ARAS/help/new");
    let page = app.page(Some(&app.requester), "/p/ARAS/help/new").await.body;
    assert!(page.contains("چاپگر دود می‌کند") && page.contains("Choose these again: smoke.txt"), "{page}");
}

#[tokio::test]
async fn a_form_that_ends_half_way_leaves_nothing() {
    let app = TestApp::fresh().await;
    let before = app.happened("ARAS").await;
    let body = format!("{}--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\nhalf", question("Smoke"));
    assert_eq!(sent(&app, Body::from(body)).await.header("location"), "/p/ARAS/help/new");
    assert_eq!(app.happened("ARAS").await, before);
}

#[tokio::test]
async fn what_is_too_large_is_told_so_after_all_of_it_was_read() {
    let app = TestApp::fresh().await;
    let before = app.happened("ARAS").await;
    let head = format!("{}--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.bin\"\r\n\r\n", question("Smoke"));
    let parts =
        [Bytes::from(head)].into_iter().chain((0..60).map(|_| Bytes::from(vec![b'x'; 1_000_000]))).chain([Bytes::from("\r\n--b--\r\n")]);
    let body = Body::from_stream(stream::iter(parts.map(Ok::<_, std::io::Error>)));
    assert_eq!(sent(&app, body).await.header("location"), "/p/ARAS/help/new");
    let page = app.page(Some(&app.requester), "/p/ARAS/help/new").await.body;
    assert!(page.contains("Smoke") && page.contains("50 MB"), "{page}");
    assert_eq!(app.happened("ARAS").await, before);
}
