//! A request for proposals as it leaves: as a PDF to print, as a DOCX to work with, for whoever reads requests.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use golive_domain::text::ProjectKey;
use golive_http_tests::{Answer, Client, TestApp};
use golive_store::rfp;

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async fn page(app: &TestApp, who: &Client, leaf: &str) -> Answer {
    app.page(Some(who), &format!("/p/ARAS/rfp/1/{leaf}")).await
}

async fn rest(app: &TestApp, who: &Client, query: &str) -> Answer {
    app.api(Some(who), "GET", &format!("/api/v1/projects/ARAS/rfps/1/paper{query}"), "").await
}

/// Gives the first request to those who sign.
async fn offer(app: &TestApp) {
    let (desk, aras) = (app.desk(&app.lead), ProjectKey::parse("ARAS").unwrap());
    let version = rfp::rfp(&desk, &aras, 1).await.unwrap().row.version;
    rfp::offer(&desk, &aras, 1, version).await.unwrap();
}

#[tokio::test]
async fn a_draft_is_saved_as_either_file_under_its_name() {
    let app = TestApp::fresh().await;
    let paper = page(&app, &app.lead, "paper.pdf").await;
    assert_eq!((paper.status.as_u16(), paper.header("content-type")), (200, "application/pdf"));
    assert_eq!(paper.header("content-disposition"), "attachment; filename=\"ARAS-RFP-1-draft.pdf\"");
    assert_eq!((paper.header("x-content-type-options"), paper.header("cache-control")), ("nosniff", "private, no-store"));
    assert!(paper.body.starts_with("%PDF-"));
    let words = page(&app, &app.lead, "paper.docx").await;
    assert_eq!(words.header("content-disposition"), "attachment; filename=\"ARAS-RFP-1-draft.docx\"");
    assert!(words.header("content-type") == DOCX && words.body.starts_with("PK"));
}

#[tokio::test]
async fn an_edition_is_asked_for_by_its_number_and_one_that_never_was_is_not_found() {
    let app = TestApp::fresh().await;
    assert_eq!(page(&app, &app.lead, "paper.pdf?edition=1").await.status, 404, "a draft has no edition yet");
    offer(&app).await;
    for leaf in ["paper.pdf", "paper.pdf?edition=1"] {
        let paper = page(&app, &app.lead, leaf).await;
        assert_eq!(paper.header("content-disposition"), "attachment; filename=\"ARAS-RFP-1-1.pdf\"", "{leaf}");
    }
    for leaf in ["paper.pdf?edition=2", "paper.docx?edition=-1", "paper.pdf?edition=last"] {
        assert_eq!(page(&app, &app.lead, leaf).await.status, 404, "{leaf}");
    }
    assert_eq!(rest(&app, &app.lead, "?edition=2").await.status, 404);
}

#[tokio::test]
async fn programs_choose_the_kind_of_file() {
    let app = TestApp::fresh().await;
    for (query, kind, start) in
        [("", "application/pdf", "%PDF-"), ("?format=pdf", "application/pdf", "%PDF-"), ("?format=docx", DOCX, "PK")]
    {
        let answer = rest(&app, &app.lead, query).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, kind), "{query}");
        assert!(answer.body.starts_with(start), "{query}");
    }
    assert!(rest(&app, &app.lead, "?format=odt").await.status.is_client_error());
}

#[tokio::test]
async fn the_page_and_the_editions_lead_to_the_files() {
    let app = TestApp::fresh().await;
    let shown = app.page(Some(&app.lead), "/p/ARAS/rfp/1").await.body;
    assert!(shown.contains("/p/ARAS/rfp/1/paper.pdf\"") && shown.contains("/p/ARAS/rfp/1/paper.docx\""), "{shown}");
    offer(&app).await;
    let shown = page(&app, &app.lead, "editions").await.body;
    assert!(shown.contains("paper.pdf?edition=1") && shown.contains("paper.docx?edition=1"), "{shown}");
}

#[tokio::test]
async fn who_does_not_read_requests_gets_no_file_of_one() {
    let app = TestApp::fresh().await;
    offer(&app).await;
    for stranger in [&app.developer, &app.bidder, &app.requester, &app.outsider] {
        for leaf in ["paper.pdf", "paper.docx?edition=1"] {
            let answer = page(&app, stranger, leaf).await;
            assert!(matches!(answer.status.as_u16(), 403 | 404), "{leaf}: {}", answer.status);
            assert!(!answer.body.starts_with("%PDF-") && !answer.body.starts_with("PK"));
        }
        assert!(matches!(rest(&app, stranger, "?format=docx").await.status.as_u16(), 403 | 404));
    }
}
