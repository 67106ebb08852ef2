//! The report on promises as it leaves: on paper, as a workbook, for its reader's side and in its reader's language.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use golive_http_tests::{Answer, Client, TestApp};

const NOVEMBER: &str = "from=2026-11-01&to=2026-11-30";

async fn page(app: &TestApp, who: &Client, leaf: &str) -> Answer {
    app.page(Some(who), &format!("/p/ARAS/queue/{leaf}")).await
}

async fn rest(app: &TestApp, who: &Client, leaf: &str) -> Answer {
    app.api(Some(who), "GET", &format!("/api/v1/projects/ARAS/{leaf}"), "").await
}

#[tokio::test]
async fn a_report_is_saved_as_paper_and_as_a_workbook_under_the_name_of_its_period() {
    let app = TestApp::fresh().await;
    let paper = page(&app, &app.lead, &format!("report.pdf?{NOVEMBER}")).await;
    assert_eq!((paper.status.as_u16(), paper.header("content-type")), (200, "application/pdf"));
    assert_eq!(paper.header("content-disposition"), "attachment; filename=\"ARAS-sla-2026-11.pdf\"");
    assert_eq!((paper.header("x-content-type-options"), paper.header("cache-control")), ("nosniff", "private, no-store"));
    assert!(paper.body.starts_with("%PDF-"));
    let book = page(&app, &app.lead, "report.xlsx?from=2026-10-01&to=2026-12-31").await;
    assert_eq!(book.header("content-disposition"), "attachment; filename=\"ARAS-sla-2026-Q4.xlsx\"");
    assert!(book.header("content-type").ends_with("spreadsheetml.sheet") && book.body.starts_with("PK"));
    assert_eq!(page(&app, &app.lead, "report.pdf?from=2026-12-01&to=2026-11-01").await.status, 422);
    assert_eq!(page(&app, &app.lead, "report.xlsx?from=yesterday").await.status, 422);
}

#[tokio::test]
async fn programs_choose_language_and_calendar() {
    let app = TestApp::fresh().await;
    for (asked, name) in [
        ("service-report.pdf?language=en", "ARAS-sla-2026-11.pdf"),
        ("service-report.pdf?language=uk", "ARAS-sla-2026-11.pdf"),
        ("service-report.xlsx?language=fa", "ARAS-sla-2026-11-01--2026-11-30.xlsx"),
        ("service-report.pdf?language=fa&calendar=gregorian", "ARAS-sla-2026-11.pdf"),
    ] {
        let answer = rest(&app, &app.lead, &format!("{asked}&{NOVEMBER}")).await;
        assert_eq!(answer.status, 200, "{asked}: {}", answer.body);
        let disposition = answer.header("content-disposition").replace("%2D", "-").replace("%2E", ".");
        assert_eq!(disposition, format!("attachment; filename*=UTF-8''{name}"), "{asked}");
    }
    let azar = rest(&app, &app.lead, "service-report.pdf?language=fa&from=2026-11-22&to=2026-12-21").await;
    assert!(azar.header("content-disposition").contains("1405%2D09"), "a month of the Persian year");
    assert!(rest(&app, &app.lead, &format!("service-report.pdf?language=tlh&{NOVEMBER}")).await.status.is_client_error());
    assert_eq!(rest(&app, &app.lead, "service-report.pdf?from=2026-12-01&to=2026-11-01").await.status, 422);
}

#[tokio::test]
async fn the_page_names_its_agreement_its_neighbours_and_whose_tickets_it_counts() {
    let app = TestApp::fresh().await;
    let shown = page(&app, &app.lead, &format!("report?{NOVEMBER}")).await.body;
    assert!(shown.contains("report.pdf?from=2026-11-01&amp;to=2026-11-30"), "{shown}");
    for beside in ["from=2026-10-01&amp;to=2026-10-31", "from=2026-12-01&amp;to=2026-12-31", "from=2026-10-01&amp;to=2026-12-31"] {
        assert!(shown.contains(beside), "{beside}");
    }
    assert!(shown.contains("Every ticket of the project"));
    let vendors = page(&app, &app.developer, &format!("report?{NOVEMBER}")).await.body;
    assert!(vendors.contains("Tickets handed over to the vendor"), "{vendors}");
    assert_eq!(page(&app, &app.developer, &format!("report.pdf?{NOVEMBER}")).await.status, 200);
    let whole = |answer: Answer| answer.json()["whole"].as_bool();
    assert_eq!(whole(rest(&app, &app.lead, &format!("service-report?{NOVEMBER}")).await), Some(true));
    assert_eq!(whole(rest(&app, &app.developer, &format!("service-report?{NOVEMBER}")).await), Some(false));
}

#[tokio::test]
async fn many_may_ask_for_paper_at_once() {
    let app = TestApp::fresh().await;
    let path = format!("report.pdf?{NOVEMBER}");
    let (a, b, c, d) = tokio::join!(
        page(&app, &app.lead, &path),
        page(&app, &app.lead, &path),
        page(&app, &app.auditor, &path),
        page(&app, &app.developer, &path)
    );
    assert!([a, b, c, d].iter().all(|answer| answer.status == 200));
}
