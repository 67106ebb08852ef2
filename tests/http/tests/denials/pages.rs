//! Every page and every file behind one.

use std::{collections::BTreeSet, fs, path::Path};

use axum::{body::Body, http::Request};
use golive_domain::access::Permission as P;
use golive_http_tests::{Foreign, TestApp, form, in_session};

use super::who::{callers, denial, is_open};

/// What a GET takes. Files answer with a bare status, pages with a page.
pub const PAGES: &[(&str, P)] = &[
    ("/", P::Enter),
    ("/sign-in", P::Enter),
    ("/sign-in/code", P::Enter),
    ("/forgot", P::Enter),
    ("/link/{secret}", P::Enter),
    ("/healthz", P::Enter),
    ("/readyz", P::Enter),
    ("/pkg/{*path}", P::Enter),
    ("/static/{*path}", P::Enter),
    ("/projects", P::AccountRead),
    ("/projects/new", P::ProjectCreate),
    ("/notices", P::AccountRead),
    ("/notices/{notice}", P::AccountRead),
    ("/bids", P::AccountRead),
    ("/bids/{key}/{rfp}", P::BidRead),
    ("/bids/{key}/{rfp}/request", P::BidRead),
    ("/bids/{key}/{rfp}/answers", P::BidRead),
    ("/bids/{key}/{rfp}/files", P::BidRead),
    ("/bids/{key}/{rfp}/files/{file}", P::BidRead),
    ("/bids/{key}/{rfp}/receipts/{person}", P::BidRead),
    ("/bids/{key}/{rfp}/receipts/{person}/{file}", P::BidRead),
    ("/bids/{key}/{rfp}/sheet", P::BidRead),
    ("/bids/{key}/{rfp}/sheet.xlsx", P::BidRead),
    ("/bids/{key}/{rfp}/papers/{file}", P::BidRead),
    ("/bids/{key}/{rfp}/commitments", P::BidRead),
    ("/bids/{key}/{rfp}/commitments.csv", P::BidRead),
    ("/audit", P::SiteAudit),
    ("/me", P::AccountRead),
    ("/me/security", P::AccountRead),
    ("/me/tokens", P::AccountRead),
    ("/jobs", P::JobsRead),
    ("/people", P::PeopleManage),
    ("/people/invite", P::PeopleManage),
    ("/people/{person}/erase", P::PeopleManage),
    ("/live/{key}", P::ProjectEnter),
    // Who may only ask for help is led there.
    ("/p/{key}", P::ProjectEnter),
    ("/p/{key}/history", P::AuditRead),
    ("/p/{key}/team", P::TeamRead),
    ("/p/{key}/team/roles", P::TeamRead),
    ("/p/{key}/team/rasci", P::TeamRead),
    ("/p/{key}/settings", P::ProjectRead),
    ("/p/{key}/settings/calendar", P::ProjectRead),
    ("/p/{key}/settings/money", P::RateRead),
    ("/p/{key}/settings/parties", P::TeamRead),
    ("/p/{key}/settings/phases", P::ProjectRead),
    ("/p/{key}/settings/practice", P::ProjectRead),
    ("/p/{key}/settings/fields", P::BacklogRead),
    ("/p/{key}/settings/rights", P::RightsRead),
    ("/p/{key}/backlog", P::BacklogRead),
    ("/p/{key}/backlog/new", P::ItemCreate),
    ("/p/{key}/backlog/refine", P::BacklogRead),
    ("/p/{key}/backlog/{number}", P::BacklogRead),
    ("/p/{key}/backlog/{number}/edit", P::ItemEdit),
    ("/p/{key}/backlog/export.csv", P::ItemExport),
    ("/p/{key}/backlog/export.xlsx", P::ItemExport),
    ("/p/{key}/files/{file}", P::BacklogRead),
    // Who only asks for help finds the own tickets, and articles.
    ("/p/{key}/search", P::ProjectEnter),
    ("/p/{key}/imports", P::ItemImport),
    ("/p/{key}/imports/{import}", P::ItemImport),
    ("/p/{key}/requirements", P::RequirementRead),
    ("/p/{key}/requirements/catalogue", P::RequirementWrite),
    ("/p/{key}/requirements/coverage", P::RequirementRead),
    ("/p/{key}/requirements/export/{form}", P::TestExport),
    ("/p/{key}/requirements/new", P::RequirementWrite),
    ("/p/{key}/requirements/of/{requirement}", P::RequirementRead),
    ("/p/{key}/requirements/of/{requirement}/edit", P::RequirementWrite),
    ("/p/{key}/tests", P::TestRead),
    ("/p/{key}/tests/cases", P::TestRead),
    ("/p/{key}/tests/cases/new", P::CaseWrite),
    ("/p/{key}/tests/cases/export/{form}", P::TestExport),
    ("/p/{key}/tests/cases/{number}", P::TestRead),
    ("/p/{key}/tests/cases/{number}/edit", P::CaseWrite),
    ("/p/{key}/tests/cases/{number}/editions/{number}", P::TestRead),
    ("/p/{key}/tests/library", P::CaseWrite),
    ("/p/{key}/tests/import", P::TestImport),
    ("/p/{key}/tests/import/{import}", P::TestImport),
    ("/p/{key}/tests/environments", P::TestRead),
    ("/p/{key}/tests/explore", P::TestRead),
    ("/p/{key}/tests/explore/new", P::ResultWrite),
    ("/p/{key}/tests/explore/{session}", P::TestRead),
    ("/p/{key}/tests/explore/{session}/edit", P::ResultWrite),
    ("/p/{key}/tests/plans", P::TestRead),
    ("/p/{key}/tests/plans/new", P::PlanWrite),
    ("/p/{key}/tests/plans/{number}", P::TestRead),
    ("/p/{key}/tests/plans/{number}/edit", P::PlanWrite),
    ("/p/{key}/tests/plans/{number}/report", P::TestExport),
    ("/p/{key}/tests/plans/{number}/export/{form}", P::TestExport),
    ("/p/{key}/tests/plans/{number}/run", P::PlanWrite),
    ("/p/{key}/tests/plans/{number}/pick", P::PlanWrite),
    ("/p/{key}/tests/executions/{execution}", P::TestRead),
    ("/p/{key}/tests/acceptance", P::TestRead),
    ("/p/{key}/tests/acceptance/new", P::AcceptancePlan),
    ("/p/{key}/tests/acceptance/{acceptance}", P::TestRead),
    ("/p/{key}/tests/acceptance/{acceptance}/sign", P::TestRead),
    ("/p/{key}/sprints", P::SprintRead),
    ("/p/{key}/sprints/new", P::SprintPlan),
    ("/p/{key}/sprints/{sprint}", P::SprintRead),
    ("/p/{key}/sprints/{sprint}/edit", P::SprintPlan),
    ("/p/{key}/sprints/{sprint}/planning", P::SprintRead),
    ("/p/{key}/sprints/{sprint}/board", P::SprintRead),
    ("/p/{key}/sprints/{sprint}/review", P::SprintRead),
    ("/p/{key}/sprints/{sprint}/close", P::SprintRun),
    ("/p/{key}/releases", P::SprintRead),
    ("/p/{key}/tests/gaps", P::UnsharedRead),
    ("/p/{key}/tests/gaps/export.csv", P::UnsharedRead),
    ("/p/{key}/defects", P::TestRead),
    ("/p/{key}/defects/board", P::TestRead),
    ("/p/{key}/defects/retest", P::TestRead),
    ("/p/{key}/defects/figures", P::TestRead),
    ("/p/{key}/defects/export/{form}", P::TestExport),
    ("/p/{key}/defects/new", P::DefectReport),
    ("/p/{key}/defects/{defect}", P::TestRead),
    ("/p/{key}/defects/{defect}/edit", P::DefectReport),
    ("/p/{key}/evidence/{evidence}", P::TestRead),
    ("/p/{key}/queue", P::TicketRead),
    ("/p/{key}/queue/new", P::TicketDirect),
    ("/p/{key}/queue/report", P::TicketRead),
    ("/p/{key}/queue/report.pdf", P::TicketRead),
    ("/p/{key}/queue/report.xlsx", P::TicketRead),
    ("/p/{key}/queue/agreement", P::TicketRead),
    ("/p/{key}/queue/agreement/edit", P::AgreementEdit),
    ("/p/{key}/queue/calendars/{calendar}", P::AgreementEdit),
    ("/p/{key}/incidents", P::ProjectEnter),
    ("/p/{key}/incidents/{incident}", P::ProjectEnter),
    ("/p/{key}/help", P::TicketAsk),
    ("/p/{key}/help/new", P::TicketAsk),
    ("/p/{key}/tickets/{ticket}", P::ProjectEnter),
    ("/p/{key}/tickets/{ticket}/edit", P::TicketDirect),
    ("/p/{key}/tickets/{ticket}/ledger/{metric}/{cycle}", P::ProjectEnter),
    ("/p/{key}/rfp", P::RfpRead),
    ("/p/{key}/rfp/new", P::RfpWrite),
    ("/p/{key}/rfp/{rfp}", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/facts", P::RfpWrite),
    ("/p/{key}/rfp/{rfp}/requirements", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/criteria", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/bidding", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/bids/{vendor}", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/bids/{vendor}/files/{file}", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/judging", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/sheet", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/results", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/award", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/record/{file}", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/letters/{vendor}/{file}", P::RfpRead),
    ("/p/{key}/promises", P::UnsharedRead),
    ("/p/{key}/promises/export/{form}", P::UnsharedRead),
    ("/p/{key}/rfp/{rfp}/conclude", P::ContractConclude),
    ("/p/{key}/rfp/{rfp}/contract", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/matrix", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/matrix/export/{form}", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/editions", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/rates", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/commitments", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/commitments.csv", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/sections/{section}", P::RfpRead),
    ("/p/{key}/vendors", P::VendorRead),
    ("/p/{key}/vendors/new", P::VendorWrite),
    ("/p/{key}/vendors/compare", P::VendorRead),
    ("/p/{key}/vendors/export/{form}", P::VendorRead),
    ("/p/{key}/vendors/{vendor}", P::VendorRead),
    ("/p/{key}/vendors/{vendor}/edit", P::VendorWrite),
    ("/p/{key}/rfp/{rfp}/paper.pdf", P::RfpRead),
    ("/p/{key}/rfp/{rfp}/paper.docx", P::RfpRead),
    ("/p/{key}/knowledge", P::ArticleRead),
    ("/p/{key}/knowledge/new", P::ArticleWrite),
    ("/p/{key}/knowledge/glossary", P::ArticleRead),
    ("/p/{key}/knowledge/glossary/new", P::ArticleWrite),
    ("/p/{key}/knowledge/glossary/{term}", P::ArticleWrite),
    ("/p/{key}/knowledge/{article}", P::ArticleRead),
    ("/p/{key}/knowledge/{article}/edit", P::ArticleWrite),
    ("/p/{key}/queue/training", P::TicketRead),
    ("/p/{key}/duties", P::DutyRead),
    ("/p/{key}/duties/new", P::DutyWrite),
    ("/p/{key}/duties/{duty}", P::DutyRead),
    ("/p/{key}/duties/{duty}/edit", P::DutyWrite),
    ("/feeds/{file}", P::Enter),
    ("/p/{key}/queue/rules", P::TicketDirect),
    ("/p/{key}/queue/rules/new", P::AgreementEdit),
    ("/p/{key}/queue/rules/trial", P::TicketDirect),
    ("/p/{key}/queue/rules/{rule}/edit", P::AgreementEdit),
    ("/p/{key}/queue/import", P::AgreementEdit),
    ("/p/{key}/queue/import/{import}", P::AgreementEdit),
    ("/p/{key}/queue/templates", P::TicketAnswer),
    ("/p/{key}/queue/templates/{template}", P::TemplateWrite),
    ("/p/{key}/tickets/{ticket}/split/{message}", P::TicketDirect),
    ("/p/{key}/queue/mail", P::TicketDirect),
    ("/p/{key}/queue/mail/{mail}", P::TicketDirect),
    ("/p/{key}/ticket-files/{ticket_file}", P::ProjectEnter),
];

/// Pages that show what a form would come to: they are asked for with the form in hand, and change nothing.
pub const DRAFTS: &[(&str, P)] = &[
    ("/p/{key}/queue/agreement/moves", P::AgreementEdit),
    ("/p/{key}/queue/agreement/what-if", P::AgreementEdit),
    ("/p/{key}/queue/calendar/preset", P::AgreementEdit),
    ("/p/{key}/queue/calendar/moves", P::AgreementEdit),
];

/// Plain forms that carry a file and are no server functions.
pub const UPLOADS: &[&str] = &[
    "/bids/{key}/{rfp}/sheet",
    "/p/{key}/backlog/{number}/files",
    "/p/{key}/imports",
    "/p/{key}/tests/import",
    "/p/{key}/queue/import",
    "/p/{key}/tests/executions/{execution}/files",
    "/p/{key}/defects/{defect}/files",
    "/p/{key}/queue/calendar/file",
];

/// Routes that other tables hold, and the gallery, which only developers are served.
const ELSEWHERE: &[&str] = &["/rpc/{*path}", "/api/openapi.json", "/kit"];

/// A path without the names of what it holds.
fn shape(path: &str) -> String {
    let bare = |part: &str| if part.starts_with('{') { "{}".to_owned() } else { part.to_owned() };
    path.split('/').map(bare).collect::<Vec<_>>().join("/")
}

/// Every `.route("…")` of the sources: the router itself does not tell.
fn routed(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            routed(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("a source is read");
            let routes = text.split(".route(\"").skip(1).filter_map(|rest| rest.split('"').next());
            found.extend(routes.map(shape));
        }
    }
}

#[test]
fn every_page_has_its_denial() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut there = BTreeSet::new();
    routed(&here.join("../../app/src"), &mut there);
    routed(&here.join("../../server/src"), &mut there);
    let tables = PAGES.iter().map(|(path, _)| *path).chain(UPLOADS.iter().copied()).chain(ELSEWHERE.iter().copied());
    let tables = tables.chain(DRAFTS.iter().map(|(path, _)| *path));
    let known: BTreeSet<String> = tables.map(shape).collect();
    assert_eq!(there.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "pages without a denial");
    assert_eq!(known.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new(), "denials of no page");
}

#[tokio::test]
async fn pages_ask_to_sign_in() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    for (path, needs) in PAGES {
        let answer = app.page(None, &ids.fill(path)).await;
        let asks = answer.status == 303 && answer.header("location").starts_with("/sign-in");
        assert!(is_open(*needs) || asks || answer.status == 401, "{path}: {} {}", answer.status, answer.header("location"));
    }
    for path in UPLOADS {
        let file = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n\r\ntitle\r\n--b--\r\n";
        let request = Request::post(ids.fill(path)).header("content-type", "multipart/form-data; boundary=b").body(Body::from(file));
        let answer = app.send(request.expect("a request")).await;
        let asks = answer.status == 303 && answer.header("location").starts_with("/sign-in");
        assert!(asks, "{path}: {} {}", answer.status, answer.header("location"));
    }
}

#[tokio::test]
async fn pages_hide_what_is_not_ones_own() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    for (path, needs) in PAGES {
        for (name, client, roles) in callers(&app) {
            let denied = denial(*needs, roles);
            // A live stream that is let in does not end.
            if path.starts_with("/live/") && denied.is_none() {
                continue;
            }
            let answer = app.page(Some(client), &ids.fill(path)).await;
            match denied {
                Some(status) => assert_eq!(answer.status, status, "{name} at {path}: {}", answer.body),
                None => assert!(!matches!(answer.status.as_u16(), 401 | 403 | 500..), "{name} at {path}: {}", answer.status),
            }
        }
        let is_nobody = [
            "{file}",
            "{import}",
            "{evidence}",
            "{execution}",
            "{calendar}",
            "{mail}",
            "{ticket_file}",
            "{rule}",
            "{template}",
            "{message}",
            "{term}",
        ]
        .iter()
        .any(|record| path.contains(record));
        if path.starts_with("/p/{key}") && !is_nobody && *needs != P::AuditRead {
            assert_eq!(app.page(Some(&app.lead), &ids.fill(path)).await.status, 200, "the lead at {path}");
        }
    }
}

#[tokio::test]
async fn drafts_are_looked_at_by_those_who_may_agree() {
    let app = TestApp::fresh().await;
    let ids = Foreign::nobody();
    let before = app.happened("ARAS").await;
    let send = async |client, path: &str| {
        let request = in_session(client, Request::post(ids.fill(path))).header("sec-fetch-site", "same-origin");
        app.send(form(request.header("accept", "text/html"), "grace_days=7")).await
    };
    for (path, needs) in DRAFTS {
        let stranger = send(None, path).await;
        assert!(stranger.status == 303 && stranger.header("location").starts_with("/sign-in"), "{path}: {}", stranger.status);
        for (name, client, roles) in callers(&app) {
            let answer = send(Some(client), path).await;
            assert_eq!(Some(answer.status.as_u16()), denial(*needs, roles), "{name} at {path}: {}", answer.body);
        }
        assert_eq!(send(Some(&app.lead), path).await.status, 200, "the lead at {path}");
    }
    assert_eq!(app.happened("ARAS").await, before, "nothing happened");
}
